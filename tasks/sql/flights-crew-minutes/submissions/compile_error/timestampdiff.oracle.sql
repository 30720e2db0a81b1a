SELECT c.id AS crew_id,
       NVL(SUM(CASE WHEN TRUNC(f.actual_dep, 'MM') = DATE '2024-01-01'
           THEN TIMESTAMPDIFF(MINUTE, f.actual_dep, f.actual_arr) END), 0) AS jan_minutes,
       NVL(SUM(CASE WHEN TRUNC(f.actual_dep, 'MM') = DATE '2024-02-01'
           THEN TIMESTAMPDIFF(MINUTE, f.actual_dep, f.actual_arr) END), 0) AS feb_minutes,
       NVL(SUM(CASE WHEN TRUNC(f.actual_dep, 'MM') = DATE '2024-03-01'
           THEN TIMESTAMPDIFF(MINUTE, f.actual_dep, f.actual_arr) END), 0) AS mar_minutes,
       NVL(SUM(CASE WHEN TRUNC(f.actual_dep, 'Q') = DATE '2024-01-01' THEN TIMESTAMPDIFF(MINUTE,
           f.actual_dep, f.actual_arr) END), 0) AS total_minutes
FROM crew c
LEFT JOIN duties d ON d.crew_id = c.id
LEFT JOIN flights f ON f.id = d.flight_id
GROUP BY c.id
