WITH RECURSIVE trips AS (
  SELECT destination, sched_arr, 1 AS legs
  FROM flights
  WHERE origin = 'OSL' AND sched_dep >= '2024-05-01 06:00:00'
  UNION
  SELECT f.destination, f.sched_arr, t.legs + 1
  FROM trips AS t
  JOIN flights AS f ON f.origin = t.destination AND f.sched_dep >= t.sched_arr + INTERVAL 30 MINUTE
)
SELECT destination AS code, MIN(sched_arr) AS arrives_at, MIN(legs) AS legs
FROM trips
WHERE destination <> 'OSL'
GROUP BY destination;
