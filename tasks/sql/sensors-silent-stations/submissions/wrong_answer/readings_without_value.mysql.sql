SELECT s.id, s.label
FROM stations s
LEFT JOIN sensors d ON d.station_id = s.id
LEFT JOIN readings r ON r.sensor_id = d.id AND YEAR(r.taken_at) = 2024 AND MONTH(r.taken_at) = 2
GROUP BY s.id, s.label
HAVING COUNT(r.id) = 0
