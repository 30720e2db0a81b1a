SELECT d.id, d.label, COUNT(*) AS expected,
       SUM(CASE WHEN a.status = 'missed' THEN 1 ELSE 0 END) AS missed,
       ROUND(100 * SUM(CASE WHEN a.status = 'missed' THEN 1 ELSE 0 END) / COUNT(*), 1) AS missed_pct
FROM doctors d
JOIN appointments a ON a.doctor_id = d.id
WHERE a.status IN ('done', 'missed')
GROUP BY d.id
HAVING COUNT(*) >= 3 AND 4 * SUM(CASE WHEN a.status = 'missed' THEN 1 ELSE 0 END) > COUNT(*)
