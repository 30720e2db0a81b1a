DELETE r
FROM readings AS r
JOIN (
  SELECT id,
         measured <=> LAG(measured) OVER w AS same_value,
         ROW_NUMBER() OVER w AS place
  FROM readings
  WINDOW w AS (PARTITION BY sensor_id ORDER BY taken_at)
) AS seen ON seen.id = r.id
WHERE seen.place > 1 AND seen.same_value;
