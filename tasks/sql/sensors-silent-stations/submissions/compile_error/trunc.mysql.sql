SELECT s.id, s.label
FROM stations s
WHERE NOT EXISTS (
  SELECT 1
  FROM sensors d
  JOIN readings r ON r.sensor_id = d.id
  WHERE d.station_id = s.id
    AND r.measured IS NOT NULL
    AND TRUNC(r.taken_at, 'MM') = DATE '2024-02-01'
)
