SELECT t.manager_id,
       COUNT(e.id) AS headcount,
       NVL(SUM(e.monthly), 0) AS monthly_cost,
       ROUND(NVL(SUM(e.monthly), 0) / NULLIF(COUNT(e.id), 0), 2) AS average_cost
FROM (SELECT CONNECT_BY_ROOT id AS manager_id, id AS person_id
      FROM staff
      WHERE LEVEL > 1
      CONNECT BY PRIOR id = manager_id) t
LEFT JOIN (SELECT s.id, NVL(p.monthly, 0) AS monthly
           FROM staff s
           LEFT JOIN salaries p
             ON p.staff_id = s.id
            AND DATE '2024-12-31' BETWEEN p.valid_from AND NVL(p.valid_to, DATE '2024-12-31')
           WHERE s.hired_on <= DATE '2024-12-31'
             AND NVL(s.left_on, DATE '2024-12-31') >= DATE '2024-12-31') e
  ON e.id = t.person_id
GROUP BY t.manager_id;
