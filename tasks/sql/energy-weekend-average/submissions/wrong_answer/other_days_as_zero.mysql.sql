SELECT m.id AS meter_id,
       ROUND(AVG(IF(WEEKDAY(c.used_on) < 5, c.kwh, 0)), 2) AS weekday_avg,
       ROUND(AVG(IF(WEEKDAY(c.used_on) >= 5, c.kwh, 0)), 2) AS weekend_avg
FROM meters AS m
LEFT JOIN consumption AS c ON c.meter_id = m.id
GROUP BY m.id;
