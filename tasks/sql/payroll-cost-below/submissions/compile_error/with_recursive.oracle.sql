WITH RECURSIVE below (boss_id, person_id) AS (
  SELECT manager_id, id FROM staff WHERE manager_id IS NOT NULL
  UNION ALL
  SELECT b.boss_id, s.id FROM below b JOIN staff s ON s.manager_id = b.person_id
)
SELECT b.boss_id AS manager_id,
       COUNT(s.id) AS headcount,
       SUM(NVL(p.monthly, 0)) AS monthly_cost,
       ROUND(SUM(NVL(p.monthly, 0)) / NULLIF(COUNT(s.id), 0), 2) AS average_cost
FROM below b
LEFT JOIN staff s
  ON s.id = b.person_id
 AND s.hired_on <= DATE '2024-12-31'
 AND (s.left_on IS NULL OR s.left_on >= DATE '2024-12-31')
LEFT JOIN salaries p
  ON p.staff_id = s.id AND DATE '2024-12-31' BETWEEN p.valid_from AND NVL(p.valid_to, DATE '2024-12-31')
GROUP BY b.boss_id;
