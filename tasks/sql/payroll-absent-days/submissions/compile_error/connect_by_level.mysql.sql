WITH calendar AS (
  SELECT DATE '2024-01-01' + INTERVAL LEVEL - 1 DAY AS the_day FROM dual CONNECT BY LEVEL <= 366
),
absent AS (
  SELECT DISTINCT a.staff_id, c.the_day
  FROM calendar c
  JOIN absences a ON c.the_day BETWEEN a.starts_on AND IFNULL(a.ends_on, c.the_day)
)
SELECT s.id AS staff_id, COUNT(a.the_day) AS absent_days, COUNT(a.the_day) AS longest_absence
FROM staff s
LEFT JOIN absent a ON a.staff_id = s.id
GROUP BY s.id;
