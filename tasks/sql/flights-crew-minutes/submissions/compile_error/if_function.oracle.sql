SELECT c.id AS crew_id,
       SUM(IF(TO_CHAR(f.actual_dep, 'YYYY-MM') = '2024-01',
           ROUND((CAST(f.actual_arr AS DATE) - CAST(f.actual_dep AS DATE)) * 1440), 0)) AS jan_minutes,
       SUM(IF(TO_CHAR(f.actual_dep, 'YYYY-MM') = '2024-02',
           ROUND((CAST(f.actual_arr AS DATE) - CAST(f.actual_dep AS DATE)) * 1440), 0)) AS feb_minutes,
       SUM(IF(TO_CHAR(f.actual_dep, 'YYYY-MM') = '2024-03',
           ROUND((CAST(f.actual_arr AS DATE) - CAST(f.actual_dep AS DATE)) * 1440), 0)) AS mar_minutes,
       SUM(IF(TO_CHAR(f.actual_dep, 'YYYY') = '2024',
           ROUND((CAST(f.actual_arr AS DATE) - CAST(f.actual_dep AS DATE)) * 1440), 0)) AS total_minutes
FROM crew c
LEFT JOIN duties d ON d.crew_id = c.id
LEFT JOIN flights f ON f.id = d.flight_id
GROUP BY c.id
