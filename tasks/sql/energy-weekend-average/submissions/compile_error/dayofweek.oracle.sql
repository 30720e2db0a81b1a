SELECT m.id AS meter_id,
       ROUND(AVG(CASE WHEN DAYOFWEEK(c.used_on) BETWEEN 2 AND 6 THEN c.kwh END), 2) AS weekday_avg,
       ROUND(AVG(CASE WHEN DAYOFWEEK(c.used_on) IN (1, 7) THEN c.kwh END), 2) AS weekend_avg
FROM meters m
LEFT JOIN consumption c ON c.meter_id = m.id
GROUP BY m.id
