WITH RECURSIVE trips AS (
  SELECT destination, sched_arr, 1 AS legs
  FROM flights
  WHERE origin = 'OSL' AND sched_dep >= '2024-05-01 06:00:00'
  UNION
  SELECT f.destination, f.sched_arr, t.legs + 1
  FROM trips AS t
  JOIN flights AS f ON f.origin = t.destination AND f.sched_dep >= t.sched_arr + INTERVAL 30 MINUTE
), ranked AS (
  SELECT destination, sched_arr, legs,
         ROW_NUMBER() OVER (PARTITION BY destination ORDER BY sched_arr, legs) AS place
  FROM trips
  WHERE destination <> 'OSL'
)
SELECT destination AS code, sched_arr AS arrives_at, legs
FROM ranked
WHERE place = 1;
