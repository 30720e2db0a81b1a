DELETE r
FROM readings r
JOIN (
  SELECT id, measured,
         LAG(measured) OVER (PARTITION BY sensor_id ORDER BY taken_at) AS before_it,
         LAG(id) OVER (PARTITION BY sensor_id ORDER BY taken_at) AS before_id
  FROM readings
) seen ON seen.id = r.id
WHERE seen.before_id IS NOT NULL
  AND (seen.measured = seen.before_it OR (seen.measured IS NULL AND seen.before_it IS NULL))
