DELETE FROM readings
WHERE id IN (
  SELECT id
  FROM (
    SELECT id, measured, LAG(measured) OVER (PARTITION BY sensor_id ORDER BY taken_at) AS before_it
    FROM readings
  ) seen
  WHERE measured = before_it
)
