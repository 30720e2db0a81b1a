SELECT d.id, d.label, COUNT(*) AS expected,
       COUNT(DECODE(a.status, 'missed', 1)) AS missed,
       ROUND(100 * COUNT(DECODE(a.status, 'missed', 1)) / COUNT(*), 1) AS missed_pct
FROM doctors d
JOIN appointments a ON a.doctor_id = d.id
WHERE a.status IN ('done', 'missed')
GROUP BY d.id, d.label
HAVING COUNT(*) >= 3 AND COUNT(DECODE(a.status, 'missed', 1)) > COUNT(*) / 4;
