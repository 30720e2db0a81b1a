SELECT s.id AS station_id, COUNT(v.corrected) AS readings_used, ROUND(AVG(v.corrected), 2) AS average_value
FROM stations s
LEFT JOIN sensors d ON d.station_id = s.id
LEFT JOIN (
  SELECT r.sensor_id,
         r.measured + COALESCE((
           SELECT MAX(c.shift_by)
           FROM calibrations c
           WHERE c.sensor_id = r.sensor_id AND c.valid_from <= r.taken_at
         ), 0) AS corrected
  FROM readings r
) v ON v.sensor_id = d.id
GROUP BY s.id
