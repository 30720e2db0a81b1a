SELECT id,
       TO_CHAR(sched_dep, 'HH24:MI') || ' ' || origin || '>' || destination
         || DECODE(cancelled, 1, ' cancelled', NVL2(gate, ' gate ' || gate, NULL)) AS entry
FROM flights
WHERE origin = 'OSL'
  AND sched_dep >= TIMESTAMP '2024-03-31 00:00:00'
  AND sched_dep < TIMESTAMP '2024-04-01 00:00:00'
ORDER BY sched_dep, id
