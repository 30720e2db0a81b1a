SELECT a.code,
       COUNT(f.actual_dep) AS departed,
       ROUND(100 * SUM(CASE WHEN f.actual_dep <= f.sched_dep + INTERVAL '15' MINUTE THEN 1 ELSE 0 END)
             / COUNT(f.actual_dep), 1) AS on_time_pct
FROM airports a
LEFT JOIN flights f ON f.origin = a.code
GROUP BY a.code
