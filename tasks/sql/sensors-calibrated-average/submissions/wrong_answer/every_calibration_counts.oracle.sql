SELECT s.id AS station_id, COUNT(r.measured) AS readings_used,
       ROUND(AVG(r.measured + NVL(c.shift_by, 0)), 2) AS average_value
FROM stations s
LEFT JOIN sensors d ON d.station_id = s.id
LEFT JOIN readings r ON r.sensor_id = d.id
LEFT JOIN calibrations c ON c.sensor_id = r.sensor_id AND c.valid_from <= r.taken_at
GROUP BY s.id
