DELETE FROM readings
WHERE id IN (
  SELECT id
  FROM (
    SELECT id, measured, LAG(measured) OVER (PARTITION BY sensor_id ORDER BY taken_at) AS before_it
    FROM readings
  )
  WHERE DECODE(measured, before_it, 1, 0) = 1
)
