WITH marks AS (
  SELECT id AS meter_id, installed_on - 1 AS mark_on FROM meters WHERE installed_on <= DATE '2024-03-10'
  UNION ALL
  SELECT c.meter_id, c.used_on
  FROM consumption c
  JOIN meters m ON m.id = c.meter_id
  WHERE c.kwh IS NOT NULL
    AND c.used_on BETWEEN m.installed_on AND LEAST(NVL(m.removed_on, DATE '2024-03-10'), DATE '2024-03-10')
  UNION ALL
  SELECT id, LEAST(NVL(removed_on, DATE '2024-03-10'), DATE '2024-03-10') + 1 FROM meters
      WHERE installed_on <= DATE '2024-03-10'
)
SELECT meter_id, mark_on + 1 AS gap_from, next_on - 1 AS gap_to, DATEDIFF(next_on, mark_on) - 1 AS gap_days
FROM (
  SELECT meter_id, mark_on, LEAD(mark_on) OVER (PARTITION BY meter_id ORDER BY mark_on) AS next_on
  FROM marks
)
WHERE DATEDIFF(next_on, mark_on) > 1
ORDER BY meter_id, gap_from
