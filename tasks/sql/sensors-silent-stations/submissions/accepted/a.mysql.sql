SELECT s.id, s.label
FROM stations AS s
WHERE NOT EXISTS (
  SELECT 1
  FROM sensors AS d
  JOIN readings AS r ON r.sensor_id = d.id
  WHERE d.station_id = s.id
    AND r.measured IS NOT NULL
    AND r.taken_at >= '2024-02-01'
    AND r.taken_at < '2024-02-01' + INTERVAL 1 MONTH
);
