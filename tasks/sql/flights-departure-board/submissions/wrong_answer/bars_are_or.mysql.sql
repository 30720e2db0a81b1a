SELECT id,
       DATE_FORMAT(sched_dep, '%H:%i') || ' ' || origin || '>' || destination
         || CASE WHEN cancelled = 1 THEN ' cancelled' WHEN gate IS NOT NULL THEN ' gate ' || gate ELSE '' END AS entry
FROM flights
WHERE origin = 'OSL' AND DATE(sched_dep) = '2024-03-31'
ORDER BY sched_dep, id;
