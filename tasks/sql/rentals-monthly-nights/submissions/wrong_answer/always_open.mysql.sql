WITH RECURSIVE months AS (
  SELECT CAST('2024-01-01' AS DATE) AS first_day, CAST('2024-02-01' AS DATE) AS next_month
  UNION ALL
  SELECT next_month, DATE_ADD(next_month, INTERVAL 1 MONTH)
  FROM months
  WHERE next_month < '2024-07-01'
)
SELECT property_id, period, nights, nights_open,
       ROUND(100 * nights / NULLIF(nights_open, 0), 1) AS occupancy,
       SUM(nights) OVER (PARTITION BY property_id ORDER BY period) AS nights_so_far
FROM (
  SELECT p.id AS property_id,
         DATE_FORMAT(m.first_day, '%Y-%m') AS period,
         IFNULL(SUM(DATEDIFF(LEAST(b.leaves, m.next_month), GREATEST(b.arrives, m.first_day))), 0) AS nights,
         DATEDIFF(m.next_month, m.first_day) AS nights_open
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
