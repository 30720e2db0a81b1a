DELETE FROM readings r
WHERE EXISTS (
  SELECT NULL
  FROM readings p
  WHERE p.sensor_id = r.sensor_id
    AND p.taken_at < r.taken_at
    AND (p.measured = r.measured OR (p.measured IS NULL AND r.measured IS NULL))
)
