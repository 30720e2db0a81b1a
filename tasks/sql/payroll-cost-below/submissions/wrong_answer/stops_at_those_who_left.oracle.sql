SELECT t.manager_id,
       COUNT(*) AS headcount,
       SUM(NVL(p.monthly, 0)) AS monthly_cost,
       ROUND(AVG(NVL(p.monthly, 0)), 2) AS average_cost
FROM (SELECT CONNECT_BY_ROOT id AS manager_id, id AS person_id
      FROM (SELECT id, manager_id
            FROM staff
            WHERE hired_on <= DATE '2024-12-31'
              AND NVL(left_on, DATE '2024-12-31') >= DATE '2024-12-31')
      WHERE LEVEL > 1
      CONNECT BY PRIOR id = manager_id) t
LEFT JOIN salaries p
  ON p.staff_id = t.person_id AND DATE '2024-12-31' BETWEEN p.valid_from AND NVL(p.valid_to, DATE '2024-12-31')
GROUP BY t.manager_id;
