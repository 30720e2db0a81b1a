SELECT meter_id, used_on + 1 AS gap_from, next_on - 1 AS gap_to, next_on - used_on - 1 AS gap_days
FROM (
  SELECT c.meter_id, c.used_on, LEAD(c.used_on) OVER (PARTITION BY c.meter_id ORDER BY c.used_on) AS next_on
  FROM consumption c
  JOIN meters m ON m.id = c.meter_id
  WHERE c.kwh IS NOT NULL
    AND c.used_on BETWEEN m.installed_on AND LEAST(NVL(m.removed_on, DATE '2024-03-10'), DATE '2024-03-10')
)
WHERE next_on - used_on > 1
ORDER BY meter_id, gap_from
