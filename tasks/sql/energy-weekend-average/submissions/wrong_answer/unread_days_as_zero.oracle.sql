SELECT m.id AS meter_id,
       ROUND(AVG(CASE WHEN c.used_on - TRUNC(c.used_on, 'IW') < 5 THEN NVL(c.kwh, 0) END), 2) AS weekday_avg,
       ROUND(AVG(CASE WHEN c.used_on - TRUNC(c.used_on, 'IW') >= 5 THEN NVL(c.kwh, 0) END), 2) AS weekend_avg
FROM meters m
LEFT JOIN consumption c ON c.meter_id = m.id
GROUP BY m.id
