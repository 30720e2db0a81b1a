WITH below (boss_id, person_id) AS (
  SELECT manager_id, id
  FROM staff
  WHERE manager_id IS NOT NULL
  UNION ALL
  SELECT b.boss_id, s.id
  FROM below b
  JOIN staff s ON s.manager_id = b.person_id
),
earnings AS (
  SELECT s.id,
         NVL((SELECT p.monthly
              FROM salaries p
              WHERE p.staff_id = s.id
                AND p.valid_from <= DATE '2024-12-31'
                AND NVL(p.valid_to, DATE '2024-12-31') >= DATE '2024-12-31'), 0) AS monthly
  FROM staff s
  WHERE s.hired_on <= DATE '2024-12-31'
    AND NVL(s.left_on, DATE '2024-12-31') >= DATE '2024-12-31'
)
SELECT b.boss_id AS manager_id,
       COUNT(e.id) AS headcount,
       NVL(SUM(e.monthly), 0) AS monthly_cost,
       ROUND(AVG(e.monthly), 2) AS average_cost
FROM below b
LEFT JOIN earnings e ON e.id = b.person_id
GROUP BY b.boss_id;
