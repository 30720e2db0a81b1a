SELECT sensor_id, TRUNC(taken_at) AS taken_on, COUNT(*) AS readings_count,
       MIN(measured) AS lowest, MAX(measured) AS highest, MAX(measured) - MIN(measured) AS spread
FROM readings
WHERE measured IS NOT NULL
GROUP BY sensor_id, TRUNC(taken_at)
