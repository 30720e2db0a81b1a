WITH clipped AS (
  SELECT id, staff_id, GREATEST(starts_on, DATE '2024-01-01') AS from_day,
         LEAST(IFNULL(ends_on, DATE '2024-12-31'), DATE '2024-12-31') AS to_day
  FROM absences
  WHERE starts_on <= '2024-12-31' AND (ends_on IS NULL OR ends_on >= '2024-01-01')
),
marked AS (
  SELECT clipped.*,
         IFNULL(DATEDIFF(from_day, LAG(to_day) OVER (PARTITION BY staff_id ORDER BY from_day, id)) > 1, 1) AS begins
  FROM clipped
),
numbered AS (
  SELECT marked.*, SUM(begins) OVER (PARTITION BY staff_id ORDER BY from_day, id) AS absence_no FROM marked
),
merged AS (
  SELECT staff_id, DATEDIFF(MAX(to_day), MIN(from_day)) + 1 AS days FROM numbered GROUP BY staff_id, absence_no
)
SELECT s.id AS staff_id, IFNULL(SUM(m.days), 0) AS absent_days, IFNULL(MAX(m.days), 0) AS longest_absence
FROM staff AS s
LEFT JOIN merged AS m ON m.staff_id = s.id
GROUP BY s.id;
