DELETE FROM readings
WHERE id IN (
  SELECT id
  FROM (
    SELECT id, measured,
           LAG(measured) OVER (PARTITION BY sensor_id ORDER BY taken_at) AS before_it,
           LAG(id) OVER (PARTITION BY sensor_id ORDER BY taken_at) AS before_id
    FROM readings
  )
  WHERE before_id IS NOT NULL
    AND measured <=> before_it
)
