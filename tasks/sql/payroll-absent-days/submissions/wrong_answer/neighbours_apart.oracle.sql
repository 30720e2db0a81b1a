WITH clipped AS (
  SELECT id, staff_id, GREATEST(starts_on, DATE '2024-01-01') AS from_day,
         LEAST(NVL(ends_on, DATE '2024-12-31'), DATE '2024-12-31') AS to_day
  FROM absences
  WHERE starts_on <= DATE '2024-12-31' AND NVL(ends_on, DATE '2024-12-31') >= DATE '2024-01-01'
),
marked AS (
  SELECT id, staff_id, from_day, to_day,
         CASE WHEN from_day <= MAX(to_day) OVER (
                     PARTITION BY staff_id ORDER BY from_day, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
              THEN 0 ELSE 1 END AS begins
  FROM clipped
),
numbered AS (
  SELECT staff_id, from_day, to_day, SUM(begins) OVER (PARTITION BY staff_id ORDER BY from_day, id) AS absence_no
  FROM marked
),
merged AS (
  SELECT staff_id, MAX(to_day) - MIN(from_day) + 1 AS days FROM numbered GROUP BY staff_id, absence_no
)
SELECT s.id AS staff_id, NVL(SUM(m.days), 0) AS absent_days, NVL(MAX(m.days), 0) AS longest_absence
FROM staff s
LEFT JOIN merged m ON m.staff_id = s.id
GROUP BY s.id;
