WITH RECURSIVE trips (destination, sched_arr, legs) AS (
  SELECT destination, sched_arr, 1
  FROM flights
  WHERE origin = 'OSL' AND sched_dep >= TIMESTAMP '2024-05-01 06:00:00'
  UNION ALL
  SELECT f.destination, f.sched_arr, t.legs + 1
  FROM trips t
  JOIN flights f ON f.origin = t.destination AND f.sched_dep >= t.sched_arr + INTERVAL '30' MINUTE
)
SELECT code, arrives_at, legs
FROM (
  SELECT destination AS code, sched_arr AS arrives_at, legs,
         ROW_NUMBER() OVER (PARTITION BY destination ORDER BY sched_arr, legs) AS place
  FROM trips
  WHERE destination <> 'OSL'
)
WHERE place = 1
