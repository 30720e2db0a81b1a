WITH periods AS (
  SELECT id AS meter_id, installed_on AS first_on,
         LEAST(NVL(removed_on, DATE '2024-03-10'), DATE '2024-03-10') AS last_on
  FROM meters
  WHERE installed_on <= DATE '2024-03-10'
), marks AS (
  SELECT meter_id, first_on - 1 AS mark_on FROM periods
  UNION ALL
  SELECT c.meter_id, c.used_on
  FROM consumption c
  JOIN periods p ON p.meter_id = c.meter_id AND c.used_on BETWEEN p.first_on AND p.last_on
  WHERE c.kwh IS NOT NULL
  UNION ALL
  SELECT meter_id, last_on + 1 FROM periods
)
SELECT meter_id, mark_on + 1 AS gap_from, next_on - 1 AS gap_to, next_on - mark_on - 1 AS gap_days
FROM (
  SELECT meter_id, mark_on, LEAD(mark_on) OVER (PARTITION BY meter_id ORDER BY mark_on) AS next_on
  FROM marks
)
WHERE next_on - mark_on > 1
ORDER BY meter_id, gap_from
