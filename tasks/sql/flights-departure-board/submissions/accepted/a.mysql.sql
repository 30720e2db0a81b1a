SELECT id,
       CONCAT(
         DATE_FORMAT(sched_dep, '%H:%i'), ' ', origin, '>', destination,
         IF(cancelled, ' cancelled', IFNULL(CONCAT(' gate ', gate), ''))
       ) AS entry
FROM flights
WHERE origin = 'OSL' AND DATE(sched_dep) = '2024-03-31'
ORDER BY sched_dep, id;
