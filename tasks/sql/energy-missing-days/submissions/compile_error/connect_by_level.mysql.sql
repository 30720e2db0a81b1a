WITH days AS (
  SELECT DATE '2024-03-10' - INTERVAL LEVEL - 1 DAY AS due_on
  FROM dual
  CONNECT BY LEVEL <= 1000
), missing AS (
  SELECT m.id AS meter_id, d.due_on,
         d.due_on - INTERVAL ROW_NUMBER() OVER (PARTITION BY m.id ORDER BY d.due_on) DAY AS stretch
  FROM meters m
  JOIN days d ON d.due_on BETWEEN m.installed_on AND IFNULL(m.removed_on, '2024-03-10')
  LEFT JOIN consumption c ON c.meter_id = m.id AND c.used_on = d.due_on AND c.kwh IS NOT NULL
  WHERE c.meter_id IS NULL
)
SELECT meter_id, MIN(due_on) AS gap_from, MAX(due_on) AS gap_to, COUNT(*) AS gap_days
FROM missing
GROUP BY meter_id, stretch
ORDER BY meter_id, gap_from;
