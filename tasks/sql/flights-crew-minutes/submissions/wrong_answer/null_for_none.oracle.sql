SELECT c.id AS crew_id,
       SUM(CASE WHEN TO_CHAR(f.actual_dep, 'YYYY-MM') = '2024-01'
           THEN ROUND((CAST(f.actual_arr AS DATE) - CAST(f.actual_dep AS DATE)) * 1440) END) AS jan_minutes,
       SUM(CASE WHEN TO_CHAR(f.actual_dep, 'YYYY-MM') = '2024-02'
           THEN ROUND((CAST(f.actual_arr AS DATE) - CAST(f.actual_dep AS DATE)) * 1440) END) AS feb_minutes,
       SUM(CASE WHEN TO_CHAR(f.actual_dep, 'YYYY-MM') = '2024-03'
           THEN ROUND((CAST(f.actual_arr AS DATE) - CAST(f.actual_dep AS DATE)) * 1440) END) AS mar_minutes,
       SUM(CASE WHEN TRUNC(f.actual_dep, 'Q') = DATE '2024-01-01'
           THEN ROUND((CAST(f.actual_arr AS DATE) - CAST(f.actual_dep AS DATE)) * 1440) END) AS total_minutes
FROM crew c
LEFT JOIN duties d ON d.crew_id = c.id
LEFT JOIN flights f ON f.id = d.flight_id
GROUP BY c.id
