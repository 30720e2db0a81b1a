UPDATE order_lines l
SET l.unit_price = (SELECT p.list_price FROM products p WHERE p.id = l.product_id)
WHERE l.unit_price <> 0
  AND l.order_id IN (SELECT o.id FROM orders o WHERE o.status = 'draft');
