WITH calendar AS (
  SELECT DATE '2024-01-01' + LEVEL - 1 AS the_day FROM dual CONNECT BY LEVEL <= 366
),
absent AS (
  SELECT DISTINCT a.staff_id, c.the_day
  FROM calendar c
  JOIN absences a ON c.the_day BETWEEN a.starts_on AND a.ends_on
),
runs AS (
  SELECT staff_id, COUNT(*) AS days
  FROM (SELECT staff_id, the_day - ROW_NUMBER() OVER (PARTITION BY staff_id ORDER BY the_day) AS anchor FROM absent)
  GROUP BY staff_id, anchor
)
SELECT s.id AS staff_id, NVL(SUM(r.days), 0) AS absent_days, NVL(MAX(r.days), 0) AS longest_absence
FROM staff s
LEFT JOIN runs r ON r.staff_id = s.id
GROUP BY s.id;
