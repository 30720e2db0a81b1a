SELECT o.id AS order_id, DATEDIFF('2024-06-30', o.placed_on) AS days_open
FROM orders AS o
LEFT JOIN payments AS p ON p.order_id = o.id
WHERE o.status = 'shipped'
  AND p.id IS NULL
  AND o.placed_on <= '2024-06-30' - INTERVAL 30 DAY
ORDER BY days_open DESC, order_id;
