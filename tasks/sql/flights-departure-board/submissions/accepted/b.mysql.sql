SELECT id,
       CONCAT_WS(' ',
         TIME_FORMAT(sched_dep, '%H:%i'),
         CONCAT(origin, '>', destination),
         CASE WHEN cancelled = 1 THEN 'cancelled' ELSE CONCAT('gate ', gate) END
       ) AS entry
FROM flights
WHERE origin = 'OSL' AND sched_dep >= '2024-03-31' AND sched_dep < '2024-04-01'
ORDER BY sched_dep, id;
