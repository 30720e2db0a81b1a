SELECT destination AS code,
       MIN(sched_arr) AS arrives_at,
       MIN(LEVEL) KEEP (DENSE_RANK FIRST ORDER BY sched_arr) AS legs
FROM flights
WHERE destination <> 'OSL'
START WITH origin = 'OSL' AND sched_dep >= TIMESTAMP '2024-05-01 06:00:00'
CONNECT BY origin = PRIOR destination AND sched_dep >= PRIOR sched_arr + INTERVAL '30' MINUTE
GROUP BY destination
