SELECT c.id AS crew_id,
       SUM(IF(MONTH(f.actual_dep) = 1 AND f.actual_arr IS NOT NULL, TIMESTAMPDIFF(MINUTE,
           f.actual_dep, f.actual_arr), 0)) AS jan_minutes,
       SUM(IF(MONTH(f.actual_dep) = 2 AND f.actual_arr IS NOT NULL, TIMESTAMPDIFF(MINUTE,
           f.actual_dep, f.actual_arr), 0)) AS feb_minutes,
       SUM(IF(MONTH(f.actual_dep) = 3 AND f.actual_arr IS NOT NULL, TIMESTAMPDIFF(MINUTE,
           f.actual_dep, f.actual_arr), 0)) AS mar_minutes,
       SUM(IF(MONTH(f.actual_dep) <= 3 AND f.actual_arr IS NOT NULL, TIMESTAMPDIFF(MINUTE,
           f.actual_dep, f.actual_arr), 0)) AS total_minutes
FROM crew AS c
LEFT JOIN duties AS d ON d.crew_id = c.id
LEFT JOIN flights AS f ON f.id = d.flight_id
GROUP BY c.id;
