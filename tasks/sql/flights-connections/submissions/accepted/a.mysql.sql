SELECT a.origin,
       b.destination,
       COUNT(*) AS connections,
       MIN(TIMESTAMPDIFF(MINUTE, a.sched_dep, b.sched_arr)) AS shortest_minutes
FROM flights AS a
JOIN flights AS b
  ON b.origin = a.destination
 AND b.destination <> a.origin
 AND b.sched_dep BETWEEN a.sched_arr + INTERVAL 45 MINUTE AND a.sched_arr + INTERVAL 3 HOUR
GROUP BY a.origin, b.destination;
