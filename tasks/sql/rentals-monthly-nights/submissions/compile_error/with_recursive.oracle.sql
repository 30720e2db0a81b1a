WITH RECURSIVE months (first_day, next_month) AS (
  SELECT DATE '2024-01-01', DATE '2024-02-01' FROM dual
  UNION ALL
  SELECT next_month, ADD_MONTHS(next_month, 1)
  FROM months
  WHERE next_month < DATE '2024-07-01'
)
SELECT property_id, period, nights, nights_open,
       ROUND(100 * nights / NULLIF(nights_open, 0), 1) AS occupancy,
       SUM(nights) OVER (PARTITION BY property_id ORDER BY period) AS nights_so_far
FROM (
  SELECT p.id AS property_id,
         TO_CHAR(m.first_day, 'YYYY-MM') AS period,
         NVL(SUM(LEAST(b.leaves, m.next_month) - GREATEST(b.arrives, m.first_day)), 0) AS nights,
         GREATEST(0, m.next_month - GREATEST(m.first_day, p.let_since)) AS nights_open
  FROM properties p
  CROSS JOIN months m
  LEFT JOIN bookings b
    ON b.property_id = p.id
   AND b.state = 'confirmed'
   AND b.arrives < m.next_month
   AND b.leaves > m.first_day
  GROUP BY p.id, p.let_since, m.first_day, m.next_month
) monthly
ORDER BY property_id, period;
