SELECT q.code, q.arrives_at, MIN(q.legs) AS legs
FROM (
  SELECT destination AS code, sched_arr AS arrives_at, 1 AS legs
  FROM flights
  WHERE origin = 'OSL' AND sched_dep >= TIMESTAMP '2024-05-01 06:00:00'
  UNION ALL
  SELECT b.destination, b.sched_arr, 2
  FROM flights a
  JOIN flights b ON b.origin = a.destination AND b.sched_dep >= a.sched_arr + INTERVAL '30' MINUTE
  WHERE a.origin = 'OSL' AND a.sched_dep >= TIMESTAMP '2024-05-01 06:00:00' AND b.destination <> 'OSL'
) q
WHERE q.arrives_at = (
  SELECT MIN(r.arrives_at)
  FROM (
    SELECT destination AS code, sched_arr AS arrives_at
    FROM flights
    WHERE origin = 'OSL' AND sched_dep >= TIMESTAMP '2024-05-01 06:00:00'
    UNION ALL
    SELECT b.destination, b.sched_arr
    FROM flights a
    JOIN flights b ON b.origin = a.destination AND b.sched_dep >= a.sched_arr + INTERVAL '30' MINUTE
    WHERE a.origin = 'OSL' AND a.sched_dep >= TIMESTAMP '2024-05-01 06:00:00' AND b.destination <> 'OSL'
  ) r
  WHERE r.code = q.code
)
GROUP BY q.code, q.arrives_at
