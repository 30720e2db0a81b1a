SELECT m.id AS meter_id,
       ROUND(AVG(IF(DAYOFWEEK(c.used_on) <= 5, c.kwh, NULL)), 2) AS weekday_avg,
       ROUND(AVG(IF(DAYOFWEEK(c.used_on) > 5, c.kwh, NULL)), 2) AS weekend_avg
FROM meters AS m
LEFT JOIN consumption AS c ON c.meter_id = m.id
GROUP BY m.id;
