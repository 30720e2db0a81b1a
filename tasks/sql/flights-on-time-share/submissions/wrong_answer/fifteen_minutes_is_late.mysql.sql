SELECT a.code,
       COUNT(f.actual_dep) AS departed,
       ROUND(100 * AVG(TIMESTAMPDIFF(MINUTE, f.sched_dep, f.actual_dep) < 15), 1) AS on_time_pct
FROM airports AS a
LEFT JOIN flights AS f ON f.origin = a.code
GROUP BY a.code;
