SELECT sensor_id,
       CAST(taken_at AS DATE) AS taken_on,
       COUNT(*) AS readings_count,
       MIN(measured) AS lowest,
       MAX(measured) AS highest,
       MAX(measured) - MIN(measured) AS spread
FROM readings
GROUP BY sensor_id, CAST(taken_at AS DATE)
