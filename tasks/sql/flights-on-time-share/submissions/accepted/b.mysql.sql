SELECT a.code,
       COUNT(f.actual_dep) AS departed,
       ROUND(100 * SUM(TIMESTAMPDIFF(SECOND, f.sched_dep, f.actual_dep) <= 900) / COUNT(f.actual_dep),
           1) AS on_time_pct
FROM airports AS a
LEFT JOIN flights AS f ON f.origin = a.code
GROUP BY a.code;
