SELECT m.id AS meter_id,
       ROUND(AVG(CASE WHEN c.day_name NOT IN ('SAT', 'SUN') THEN c.kwh END), 2) AS weekday_avg,
       ROUND(AVG(CASE WHEN c.day_name IN ('SAT', 'SUN') THEN c.kwh END), 2) AS weekend_avg
FROM meters m
LEFT JOIN (
  SELECT meter_id, kwh, TO_CHAR(used_on, 'DY') AS day_name
  FROM consumption
) c ON c.meter_id = m.id
GROUP BY m.id
