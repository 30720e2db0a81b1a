SELECT a.code,
       COUNT(f.actual_dep) AS departed,
       ROUND(100 * AVG(CASE
         WHEN f.actual_dep <= f.sched_dep + INTERVAL '15' MINUTE THEN 1
         WHEN f.actual_dep IS NOT NULL THEN 0
       END), 1) AS on_time_pct
FROM airports a, flights f
WHERE f.origin (+) = a.code
GROUP BY a.code;
