SELECT a.origin, b.destination, COUNT(*) AS connections,
       ROUND(MIN(b.sched_arr - a.sched_dep) * 1440) AS shortest_minutes
FROM flights a
JOIN flights b
  ON b.origin = a.destination
 AND b.destination <> a.origin
 AND b.sched_dep BETWEEN a.sched_arr + 45 / 1440 AND a.sched_arr + 3 / 24
GROUP BY a.origin, b.destination;
