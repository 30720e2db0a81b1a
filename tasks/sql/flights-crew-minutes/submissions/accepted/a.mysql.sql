WITH flown AS (
  SELECT d.crew_id, MONTH(f.actual_dep) AS month_no, TIMESTAMPDIFF(MINUTE, f.actual_dep, f.actual_arr) AS minutes
  FROM duties AS d
  JOIN flights AS f ON f.id = d.flight_id
  WHERE f.actual_dep >= '2024-01-01' AND f.actual_dep < '2024-04-01' AND f.actual_arr IS NOT NULL
)
SELECT c.id AS crew_id,
       SUM(IF(n.month_no = 1, n.minutes, 0)) AS jan_minutes,
       SUM(IF(n.month_no = 2, n.minutes, 0)) AS feb_minutes,
       SUM(IF(n.month_no = 3, n.minutes, 0)) AS mar_minutes,
       IFNULL(SUM(n.minutes), 0) AS total_minutes
FROM crew AS c
LEFT JOIN flown AS n ON n.crew_id = c.id
GROUP BY c.id;
