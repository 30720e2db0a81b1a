WITH RECURSIVE lines_down AS (
  SELECT s.id, 1 AS depth, CAST(s.name AS CHAR(1000)) AS reporting_line
  FROM staff AS s
  LEFT JOIN staff AS m ON m.id = s.manager_id
  WHERE m.id IS NULL
  UNION ALL
  SELECT s.id, d.depth + 1, CONCAT(d.reporting_line, ' > ', s.name)
  FROM lines_down AS d
  JOIN staff AS s ON s.manager_id = d.id
)
SELECT id, depth, reporting_line
FROM lines_down;
