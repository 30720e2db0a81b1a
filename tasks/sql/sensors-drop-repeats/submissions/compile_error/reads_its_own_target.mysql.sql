DELETE FROM readings
WHERE EXISTS (
  SELECT 1
  FROM readings p
  WHERE p.sensor_id = readings.sensor_id
    AND p.taken_at = (SELECT MAX(q.taken_at) FROM readings q WHERE q.sensor_id = readings.sensor_id
        AND q.taken_at < readings.taken_at)
    AND p.measured <=> readings.measured
);
