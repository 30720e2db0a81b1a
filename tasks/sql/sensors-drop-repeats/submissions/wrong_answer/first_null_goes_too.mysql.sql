DELETE r
FROM readings AS r
JOIN (
  SELECT id, measured <=> LAG(measured) OVER (PARTITION BY sensor_id ORDER BY taken_at) AS same_value
  FROM readings
) AS seen ON seen.id = r.id
WHERE seen.same_value;
