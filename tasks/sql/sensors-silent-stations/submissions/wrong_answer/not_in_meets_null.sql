SELECT id, label
FROM stations
WHERE id NOT IN (
  SELECT d.station_id
  FROM sensors d
  JOIN readings r ON r.sensor_id = d.id
  WHERE r.measured IS NOT NULL
    AND r.taken_at >= DATE '2024-02-01'
    AND r.taken_at < DATE '2024-03-01'
)
