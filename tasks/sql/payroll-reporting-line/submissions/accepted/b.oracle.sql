WITH lines_down (id, depth, reporting_line) AS (
  SELECT id, 1, CAST(name AS VARCHAR2(1000))
  FROM staff
  WHERE manager_id IS NULL
  UNION ALL
  SELECT s.id, d.depth + 1, d.reporting_line || ' > ' || s.name
  FROM lines_down d
  JOIN staff s ON s.manager_id = d.id
)
SELECT id, depth, reporting_line
FROM lines_down;
