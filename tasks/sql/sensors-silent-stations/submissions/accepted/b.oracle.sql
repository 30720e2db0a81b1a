SELECT id, label
FROM stations
MINUS
SELECT s.id, s.label
FROM stations s
JOIN sensors d ON d.station_id = s.id
JOIN readings r ON r.sensor_id = d.id
WHERE r.measured IS NOT NULL
  AND TRUNC(r.taken_at, 'MM') = DATE '2024-02-01'
