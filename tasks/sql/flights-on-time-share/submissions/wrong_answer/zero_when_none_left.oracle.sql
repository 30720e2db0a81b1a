SELECT a.code,
       COUNT(f.actual_dep) AS departed,
       NVL(ROUND(100 * AVG(CASE
         WHEN f.actual_dep <= f.sched_dep + INTERVAL '15' MINUTE THEN 1
         WHEN f.actual_dep IS NOT NULL THEN 0
       END), 1), 0) AS on_time_pct
FROM airports a
LEFT JOIN flights f ON f.origin = a.code
GROUP BY a.code
