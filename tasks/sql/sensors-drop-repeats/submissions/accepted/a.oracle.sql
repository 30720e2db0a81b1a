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
    AND DECODE(measured, before_it, 1, 0) = 1
)
