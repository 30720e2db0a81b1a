SELECT o.id AS order_id, DATE '2024-06-30' - o.placed_on AS days_open
FROM orders o
LEFT JOIN payments p ON p.order_id = o.id
WHERE o.status = 'shipped'
  AND p.id IS NULL
  AND DATE '2024-06-30' - o.placed_on > 30
ORDER BY days_open DESC, o.id;
