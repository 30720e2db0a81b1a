SELECT s.id AS station_id, COUNT(r.measured) AS readings_used,
       ROUND(AVG(r.measured + IFNULL((
         SELECT c.shift_by
         FROM calibrations AS c
         WHERE c.sensor_id = r.sensor_id AND c.valid_from < DATE(r.taken_at)
         ORDER BY c.valid_from DESC, c.id DESC
         LIMIT 1
       ), 0)), 2) AS average_value
FROM stations AS s
LEFT JOIN sensors AS d ON d.station_id = s.id
LEFT JOIN readings AS r ON r.sensor_id = d.id
GROUP BY s.id;
