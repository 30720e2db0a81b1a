SELECT s.id, s.label
FROM stations s
WHERE NOT EXISTS (
  SELECT 1
  FROM sensors d
  JOIN readings r ON r.sensor_id = d.id
  WHERE d.station_id = s.id
    AND r.measured IS NOT NULL
    AND EXTRACT(MONTH FROM r.taken_at) = 2
)
