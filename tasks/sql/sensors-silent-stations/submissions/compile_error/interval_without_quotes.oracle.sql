SELECT s.id, s.label
FROM stations s
WHERE NOT EXISTS (
  SELECT 1
  FROM sensors d
  JOIN readings r ON r.sensor_id = d.id
  WHERE d.station_id = s.id
    AND r.measured IS NOT NULL
    AND r.taken_at >= DATE '2024-02-01'
    AND r.taken_at < DATE '2024-02-01' + INTERVAL 1 MONTH
)
