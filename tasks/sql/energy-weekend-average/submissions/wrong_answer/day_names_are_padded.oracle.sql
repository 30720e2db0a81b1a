SELECT m.id AS meter_id,
       ROUND(AVG(CASE WHEN TO_CHAR(c.used_on, 'DAY') NOT IN ('SATURDAY', 'SUNDAY') THEN c.kwh END), 2) AS weekday_avg,
       ROUND(AVG(CASE WHEN TO_CHAR(c.used_on, 'DAY') IN ('SATURDAY', 'SUNDAY') THEN c.kwh END), 2) AS weekend_avg
FROM meters m
LEFT JOIN consumption c ON c.meter_id = m.id
GROUP BY m.id
