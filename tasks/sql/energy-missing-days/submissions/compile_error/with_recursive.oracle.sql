WITH RECURSIVE due (meter_id, due_on, last_on) AS (
  SELECT id, installed_on, LEAST(NVL(removed_on, DATE '2024-03-10'), DATE '2024-03-10')
  FROM meters
  WHERE installed_on <= DATE '2024-03-10'
  UNION ALL
  SELECT meter_id, due_on + 1, last_on FROM due WHERE due_on < last_on
), missing AS (
  SELECT d.meter_id, d.due_on, d.due_on - ROW_NUMBER() OVER (PARTITION BY d.meter_id ORDER BY d.due_on) AS stretch
  FROM due d
  LEFT JOIN consumption c ON c.meter_id = d.meter_id AND c.used_on = d.due_on AND c.kwh IS NOT NULL
  WHERE c.meter_id IS NULL
)
SELECT meter_id, MIN(due_on) AS gap_from, MAX(due_on) AS gap_to, COUNT(*) AS gap_days
FROM missing
GROUP BY meter_id, stretch
ORDER BY meter_id, gap_from
