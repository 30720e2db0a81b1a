WITH months AS (
  SELECT DATE_ADD('2024-01-01', INTERVAL LEVEL - 1 MONTH) AS first_day, DATE_ADD('2024-01-01', INTERVAL LEVEL MONTH)
    AS next_month
  FROM dual
  CONNECT BY LEVEL <= 6
)
SELECT property_id, period, nights, nights_open,
       ROUND(100 * nights / NULLIF(nights_open, 0), 1) AS occupancy,
       SUM(nights) OVER (PARTITION BY property_id ORDER BY period) AS nights_so_far
FROM (
  SELECT p.id AS property_id,
         DATE_FORMAT(m.first_day, '%Y-%m') AS period,
         IFNULL(SUM(DATEDIFF(LEAST(b.leaves, m.next_month), GREATEST(b.arrives, m.first_day))), 0) AS nights,
         GREATEST(0, DATEDIFF(m.next_month, GREATEST(m.first_day, p.let_since))) AS nights_open
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
