SELECT s.id AS staff_id, NVL(SUM(a.days), 0) AS absent_days, NVL(MAX(a.days), 0) AS longest_absence
FROM staff s
LEFT JOIN (SELECT staff_id,
                  LEAST(NVL(ends_on, DATE '2024-12-31'), DATE '2024-12-31')
                    - GREATEST(starts_on, DATE '2024-01-01') + 1 AS days
           FROM absences
           WHERE starts_on <= DATE '2024-12-31'
             AND NVL(ends_on, DATE '2024-12-31') >= DATE '2024-01-01') a
  ON a.staff_id = s.id
GROUP BY s.id;
