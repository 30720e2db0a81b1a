SELECT sensor_id, DATE(taken_at) AS taken_on, COUNT(*) AS readings_count,
       MIN(measured) AS lowest, MAX(measured) AS highest, IFNULL(MAX(measured) - MIN(measured), 0) AS spread
FROM readings
GROUP BY sensor_id, DATE(taken_at);
