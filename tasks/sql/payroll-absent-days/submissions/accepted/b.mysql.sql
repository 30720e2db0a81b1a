WITH RECURSIVE calendar AS (
  SELECT DATE '2024-01-01' AS the_day
  UNION ALL
  SELECT the_day + INTERVAL 1 DAY FROM calendar WHERE the_day < '2024-12-31'
),
absent AS (
  SELECT DISTINCT a.staff_id, c.the_day
  FROM calendar AS c
  JOIN absences AS a ON c.the_day BETWEEN a.starts_on AND IFNULL(a.ends_on, c.the_day)
),
runs AS (
  SELECT staff_id, COUNT(*) AS days
  FROM (SELECT staff_id,
               the_day - INTERVAL ROW_NUMBER() OVER (PARTITION BY staff_id ORDER BY the_day) DAY AS anchor
        FROM absent) AS anchored
  GROUP BY staff_id, anchor
)
SELECT s.id AS staff_id, IFNULL(SUM(r.days), 0) AS absent_days, IFNULL(MAX(r.days), 0) AS longest_absence
FROM staff AS s
LEFT JOIN runs AS r ON r.staff_id = s.id
GROUP BY s.id;
