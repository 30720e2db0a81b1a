SELECT c.id AS crew_id,
       IFNULL(p.jan, 0) AS jan_minutes,
       IFNULL(p.feb, 0) AS feb_minutes,
       IFNULL(p.mar, 0) AS mar_minutes,
       IFNULL(p.jan, 0) + IFNULL(p.feb, 0) + IFNULL(p.mar, 0) AS total_minutes
FROM crew c
LEFT JOIN (
  SELECT *
  FROM (
    SELECT d.crew_id, DATE_FORMAT(f.actual_dep, '%Y-%m') AS flown_in,
           TIMESTAMPDIFF(MINUTE, f.actual_dep, f.actual_arr) AS minutes
    FROM duties d
    JOIN flights f ON f.id = d.flight_id
  ) flown
  PIVOT (SUM(minutes) FOR flown_in IN ('2024-01' AS jan, '2024-02' AS feb, '2024-03' AS mar)) pivoted
) p ON p.crew_id = c.id;
