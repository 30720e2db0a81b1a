SELECT s.manager_id,
       COUNT(*) AS headcount,
       SUM(IFNULL(p.monthly, 0)) AS monthly_cost,
       ROUND(SUM(IFNULL(p.monthly, 0)) / COUNT(*), 2) AS average_cost
FROM staff AS s
LEFT JOIN salaries AS p ON p.staff_id = s.id AND '2024-12-31' BETWEEN p.valid_from AND IFNULL(p.valid_to, '2024-12-31')
WHERE s.manager_id IS NOT NULL AND s.hired_on <= '2024-12-31' AND (s.left_on IS NULL OR s.left_on >= '2024-12-31')
GROUP BY s.manager_id;
