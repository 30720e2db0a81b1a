SELECT m.id AS meter_id,
       ROUND(AVG(IF(TO_CHAR(c.used_on, 'DY') NOT IN ('SAT', 'SUN'), c.kwh, NULL)), 2) AS weekday_avg,
       ROUND(AVG(IF(TO_CHAR(c.used_on, 'DY') IN ('SAT', 'SUN'), c.kwh, NULL)), 2) AS weekend_avg
FROM meters m
LEFT JOIN consumption c ON c.meter_id = m.id
GROUP BY m.id
