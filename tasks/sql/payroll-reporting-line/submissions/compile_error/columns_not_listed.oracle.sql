WITH lines_down AS (
  SELECT id, 1 AS depth, CAST(name AS VARCHAR2(1000)) AS reporting_line
  FROM staff
  WHERE manager_id IS NULL
  UNION ALL
  SELECT s.id, d.depth + 1, d.reporting_line || ' > ' || s.name
  FROM lines_down d
  JOIN staff s ON s.manager_id = d.id
)
SELECT id, depth, reporting_line
FROM lines_down;
