WITH RECURSIVE below AS (
  SELECT manager_id AS boss_id, id AS person_id
  FROM staff
  WHERE manager_id IS NOT NULL
  UNION ALL
  SELECT b.boss_id, s.id
  FROM below AS b
  JOIN staff AS s ON s.manager_id = b.person_id
)
SELECT b.boss_id AS manager_id,
       COUNT(s.id) AS headcount,
       SUM(IF(s.id IS NULL, 0, IFNULL(p.monthly, 0))) AS monthly_cost,
       ROUND(SUM(IF(s.id IS NULL, 0, IFNULL(p.monthly, 0))) / COUNT(s.id), 2) AS average_cost
FROM below AS b
LEFT JOIN staff AS s
  ON s.id = b.person_id
 AND s.hired_on <= '2024-12-31'
 AND (s.left_on IS NULL OR s.left_on >= '2024-12-31')
LEFT JOIN salaries AS p
  ON p.staff_id = s.id
 AND '2024-12-31' BETWEEN p.valid_from AND IFNULL(p.valid_to, '2024-12-31')
GROUP BY b.boss_id;
