SELECT d.id, d.label, COUNT(*) AS expected,
       SUM(a.status = 'missed') AS missed,
       ROUND(100 * SUM(a.status = 'missed') / COUNT(*), 1) AS missed_pct
FROM doctors d
JOIN appointments a ON a.doctor_id = d.id
WHERE a.status IN ('done', 'missed')
GROUP BY d.id, d.label
HAVING COUNT(*) >= 3 AND 4 * SUM(a.status = 'missed') > COUNT(*)
