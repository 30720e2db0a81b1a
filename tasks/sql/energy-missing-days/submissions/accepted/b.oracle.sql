WITH days AS (
  SELECT DATE '2024-03-10' - LEVEL + 1 AS due_on
  FROM (SELECT MIN(installed_on) AS first_on FROM meters)
  CONNECT BY LEVEL <= DATE '2024-03-10' - first_on + 1
), missing AS (
  SELECT m.id AS meter_id, d.due_on,
         d.due_on - ROW_NUMBER() OVER (PARTITION BY m.id ORDER BY d.due_on) AS stretch
  FROM meters m
  JOIN days d ON d.due_on BETWEEN m.installed_on AND NVL(m.removed_on, DATE '2024-03-10')
  WHERE NOT EXISTS (
    SELECT NULL FROM consumption c WHERE c.meter_id = m.id AND c.used_on = d.due_on AND c.kwh IS NOT NULL
  )
)
SELECT meter_id, MIN(due_on) AS gap_from, MAX(due_on) AS gap_to, COUNT(*) AS gap_days
FROM missing
GROUP BY meter_id, stretch
ORDER BY meter_id, gap_from
