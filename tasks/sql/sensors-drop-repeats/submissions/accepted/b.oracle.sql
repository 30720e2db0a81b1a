DELETE FROM readings r
WHERE EXISTS (
  SELECT NULL
  FROM readings p
  WHERE p.sensor_id = r.sensor_id
    AND p.taken_at = (
      SELECT MAX(q.taken_at) FROM readings q WHERE q.sensor_id = r.sensor_id AND q.taken_at < r.taken_at
    )
    AND (p.measured = r.measured OR (p.measured IS NULL AND r.measured IS NULL))
)
