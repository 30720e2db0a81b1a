SELECT q.origin, q.destination, COUNT(*) AS connections, MIN(q.trip_minutes) AS shortest_minutes
FROM (
  SELECT a.origin, b.destination,
         (EXTRACT(DAY FROM b.sched_arr) - EXTRACT(DAY FROM a.sched_dep)) * 1440
           + (EXTRACT(HOUR FROM b.sched_arr) - EXTRACT(HOUR FROM a.sched_dep)) * 60
           + EXTRACT(MINUTE FROM b.sched_arr) - EXTRACT(MINUTE FROM a.sched_dep) AS trip_minutes
  FROM flights a
  JOIN flights b
    ON b.origin = a.destination
   AND b.destination <> a.origin
   AND b.sched_dep > a.sched_arr + INTERVAL '45' MINUTE
   AND b.sched_dep < a.sched_arr + INTERVAL '3' HOUR
) q
GROUP BY q.origin, q.destination
