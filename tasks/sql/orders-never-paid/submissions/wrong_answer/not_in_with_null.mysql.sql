SELECT id AS order_id, DATEDIFF('2024-06-30', placed_on) AS days_open
FROM orders
WHERE status = 'shipped'
  AND id NOT IN (SELECT order_id FROM payments)
  AND DATEDIFF('2024-06-30', placed_on) >= 30
ORDER BY days_open DESC, order_id;
