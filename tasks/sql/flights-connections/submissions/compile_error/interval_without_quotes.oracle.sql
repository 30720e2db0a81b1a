SELECT a.origin, b.destination, COUNT(*) AS connections,
       ROUND(MIN(CAST(b.sched_arr AS DATE) - CAST(a.sched_dep AS DATE)) * 1440) AS shortest_minutes
FROM flights a
JOIN flights b
  ON b.origin = a.destination
 AND b.destination <> a.origin
 AND b.sched_dep BETWEEN a.sched_arr + INTERVAL 45 MINUTE AND a.sched_arr + INTERVAL 3 HOUR
GROUP BY a.origin, b.destination
