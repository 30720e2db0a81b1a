SELECT a.origin, b.destination, COUNT(*) AS connections,
       MIN(TIMESTAMPDIFF(MINUTE, a.sched_dep, b.sched_arr)) AS shortest_minutes
FROM flights AS a
JOIN flights AS b
  ON b.origin = a.destination
 AND TIMESTAMPDIFF(MINUTE, a.sched_arr, b.sched_dep) BETWEEN 45 AND 180
GROUP BY a.origin, b.destination;
