SELECT o.id AS order_id, DATE '2024-06-30' - o.placed_on AS days_open
FROM orders o
WHERE o.status = 'shipped'
  AND o.placed_on <= DATE '2024-06-30' - 30
  AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.order_id = o.id)
ORDER BY days_open DESC, o.id;
