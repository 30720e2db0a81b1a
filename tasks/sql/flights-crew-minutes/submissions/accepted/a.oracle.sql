SELECT c.id AS crew_id,
       NVL(p.jan, 0) AS jan_minutes,
       NVL(p.feb, 0) AS feb_minutes,
       NVL(p.mar, 0) AS mar_minutes,
       NVL(p.jan, 0) + NVL(p.feb, 0) + NVL(p.mar, 0) AS total_minutes
FROM crew c
LEFT JOIN (
  SELECT *
  FROM (
    SELECT d.crew_id,
           TO_CHAR(f.actual_dep, 'YYYY-MM') AS flown_in,
           ROUND((CAST(f.actual_arr AS DATE) - CAST(f.actual_dep AS DATE)) * 1440) AS minutes
    FROM duties d
    JOIN flights f ON f.id = d.flight_id
  )
  PIVOT (SUM(minutes) FOR flown_in IN ('2024-01' AS jan, '2024-02' AS feb, '2024-03' AS mar))
) p ON p.crew_id = c.id
