SELECT f.origin AS code,
       COUNT(*) AS departed,
       ROUND(100 * SUM(CASE WHEN f.actual_dep <= f.sched_dep + INTERVAL '15' MINUTE THEN 1
           ELSE 0 END) / COUNT(*), 1) AS on_time_pct
FROM flights f
WHERE f.actual_dep IS NOT NULL
GROUP BY f.origin
