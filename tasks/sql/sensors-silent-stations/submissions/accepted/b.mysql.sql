SELECT s.id, s.label
FROM stations AS s
LEFT JOIN (
  SELECT DISTINCT d.station_id
  FROM sensors AS d
  JOIN readings AS r ON r.sensor_id = d.id
  WHERE r.measured IS NOT NULL AND DATE_FORMAT(r.taken_at, '%Y-%m') = '2024-02'
) AS heard ON heard.station_id = s.id
WHERE heard.station_id IS NULL;
