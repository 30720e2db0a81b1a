WITH RECURSIVE lines_down AS (
  SELECT id, 1 AS depth, name AS reporting_line
  FROM staff
  WHERE manager_id IS NULL
  UNION ALL
  SELECT s.id, d.depth + 1, CONCAT(d.reporting_line, ' > ', s.name)
  FROM lines_down AS d
  JOIN staff AS s ON s.manager_id = d.id
)
SELECT id, depth, reporting_line
FROM lines_down;
