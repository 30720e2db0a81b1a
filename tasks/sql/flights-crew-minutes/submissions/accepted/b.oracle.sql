WITH flown AS (
  SELECT d.crew_id, TRUNC(f.actual_dep, 'MM') AS flown_in,
         EXTRACT(DAY FROM (f.actual_arr - f.actual_dep)) * 1440
           + EXTRACT(HOUR FROM (f.actual_arr - f.actual_dep)) * 60
           + EXTRACT(MINUTE FROM (f.actual_arr - f.actual_dep)) AS minutes
  FROM duties d
  JOIN flights f ON f.id = d.flight_id
  WHERE f.actual_arr IS NOT NULL
    AND f.actual_dep >= DATE '2024-01-01'
    AND f.actual_dep < DATE '2024-04-01'
)
SELECT c.id AS crew_id,
       SUM(DECODE(n.flown_in, DATE '2024-01-01', n.minutes, 0)) AS jan_minutes,
       SUM(DECODE(n.flown_in, DATE '2024-02-01', n.minutes, 0)) AS feb_minutes,
       SUM(DECODE(n.flown_in, DATE '2024-03-01', n.minutes, 0)) AS mar_minutes,
       NVL(SUM(n.minutes), 0) AS total_minutes
FROM crew c
LEFT JOIN flown n ON n.crew_id = c.id
GROUP BY c.id
