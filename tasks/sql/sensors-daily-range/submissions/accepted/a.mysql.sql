SELECT sensor_id,
       DATE(taken_at) AS taken_on,
       COUNT(*) AS readings_count,
       MIN(measured) AS lowest,
       MAX(measured) AS highest,
       MAX(measured) - MIN(measured) AS spread
FROM readings
GROUP BY sensor_id, taken_on;
