WITH periods AS (
  SELECT id AS meter_id, installed_on AS first_on, LEAST(COALESCE(removed_on, '2024-03-10'), '2024-03-10') AS last_on
  FROM meters
  WHERE installed_on <= '2024-03-10'
), marks AS (
  SELECT meter_id, DATE_SUB(first_on, INTERVAL 1 DAY) AS mark_on FROM periods
  UNION ALL
  SELECT c.meter_id, c.used_on
  FROM consumption AS c
  JOIN periods AS p ON p.meter_id = c.meter_id AND c.used_on BETWEEN p.first_on AND p.last_on
  WHERE c.kwh IS NOT NULL
  UNION ALL
  SELECT meter_id, DATE_ADD(last_on, INTERVAL 1 DAY) FROM periods
), pairs AS (
  SELECT meter_id, mark_on, LEAD(mark_on) OVER (PARTITION BY meter_id ORDER BY mark_on) AS next_on
  FROM marks
)
SELECT meter_id,
       DATE_ADD(mark_on, INTERVAL 1 DAY) AS gap_from,
       DATE_SUB(next_on, INTERVAL 1 DAY) AS gap_to,
       DATEDIFF(next_on, mark_on) - 1 AS gap_days
FROM pairs
WHERE DATEDIFF(next_on, mark_on) > 1
ORDER BY meter_id, gap_from;
