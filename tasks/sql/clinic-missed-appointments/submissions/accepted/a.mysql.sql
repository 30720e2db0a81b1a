SELECT d.id,
       d.label,
       COUNT(*) AS expected,
       SUM(a.status = 'missed') AS missed,
       ROUND(100 * SUM(a.status = 'missed') / COUNT(*), 1) AS missed_pct
FROM doctors AS d
JOIN appointments AS a ON a.doctor_id = d.id
WHERE a.status IN ('done', 'missed')
GROUP BY d.id
HAVING expected >= 3 AND missed > expected / 4;
