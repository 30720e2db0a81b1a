SELECT s.id, s.label
FROM stations s
WHERE NOT EXISTS (
  SELECT NULL
  FROM sensors d
  JOIN readings r ON r.sensor_id = d.id
  WHERE d.station_id = s.id
    AND r.measured IS NOT NULL
    AND r.taken_at >= DATE '2024-02-01'
    AND r.taken_at < ADD_MONTHS(DATE '2024-02-01', 1)
);
