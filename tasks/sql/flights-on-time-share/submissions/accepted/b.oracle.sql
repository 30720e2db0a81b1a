SELECT a.code,
       COUNT(f.actual_dep) AS departed,
       ROUND(100 * COUNT(CASE WHEN f.actual_dep - f.sched_dep <= NUMTODSINTERVAL(15, 'MINUTE') THEN 1 END)
             / NULLIF(COUNT(f.actual_dep), 0), 1) AS on_time_pct
FROM airports a, flights f
WHERE f.origin (+) = a.code
GROUP BY a.code
