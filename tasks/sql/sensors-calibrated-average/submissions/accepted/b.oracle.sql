WITH matched AS (
  SELECT r.id, r.sensor_id, r.measured + NVL(c.shift_by, 0) AS corrected,
         ROW_NUMBER() OVER (PARTITION BY r.id ORDER BY c.valid_from DESC, c.id DESC) AS place
  FROM readings r
  LEFT JOIN calibrations c ON c.sensor_id = r.sensor_id AND c.valid_from <= TRUNC(r.taken_at)
  WHERE r.measured IS NOT NULL
)
SELECT s.id AS station_id, COUNT(m.id) AS readings_used, ROUND(AVG(m.corrected), 2) AS average_value
FROM stations s
LEFT JOIN sensors d ON d.station_id = s.id
LEFT JOIN matched m ON m.sensor_id = d.id AND m.place = 1
GROUP BY s.id
