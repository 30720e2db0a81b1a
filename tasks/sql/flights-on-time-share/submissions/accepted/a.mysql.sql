SELECT a.code,
       COUNT(f.actual_dep) AS departed,
       ROUND(AVG(100 * (f.actual_dep <= f.sched_dep + INTERVAL 15 MINUTE)), 1) AS on_time_pct
FROM airports AS a
LEFT JOIN flights AS f ON f.origin = a.code AND f.actual_dep IS NOT NULL
GROUP BY a.code;
