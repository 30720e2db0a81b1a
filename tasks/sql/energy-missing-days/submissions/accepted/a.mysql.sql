WITH RECURSIVE due AS (
  SELECT id AS meter_id, installed_on AS due_on, LEAST(IFNULL(removed_on, '2024-03-10'), '2024-03-10') AS last_on
  FROM meters
  WHERE installed_on <= '2024-03-10'
  UNION ALL
  SELECT meter_id, due_on + INTERVAL 1 DAY, last_on
  FROM due
  WHERE due_on < last_on
), missing AS (
  SELECT d.meter_id, d.due_on,
         d.due_on - INTERVAL ROW_NUMBER() OVER (PARTITION BY d.meter_id ORDER BY d.due_on) DAY AS stretch
  FROM due AS d
  LEFT JOIN consumption AS c ON c.meter_id = d.meter_id AND c.used_on = d.due_on AND c.kwh IS NOT NULL
  WHERE c.meter_id IS NULL
)
SELECT meter_id, MIN(due_on) AS gap_from, MAX(due_on) AS gap_to, COUNT(*) AS gap_days
FROM missing
GROUP BY meter_id, stretch
ORDER BY meter_id, gap_from;
