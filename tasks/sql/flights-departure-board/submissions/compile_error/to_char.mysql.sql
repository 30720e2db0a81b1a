SELECT id,
       CONCAT(TO_CHAR(sched_dep, 'HH24:MI'), ' ', origin, '>', destination,
              CASE WHEN cancelled = 1 THEN ' cancelled' WHEN gate IS NOT NULL THEN CONCAT(' gate ', gate)
                  ELSE '' END) AS entry
FROM flights
WHERE origin = 'OSL' AND TRUNC(sched_dep) = DATE '2024-03-31'
ORDER BY sched_dep, id;
