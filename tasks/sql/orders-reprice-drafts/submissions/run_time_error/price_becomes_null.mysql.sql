UPDATE order_lines AS l
JOIN orders AS o ON o.id = l.order_id
SET l.unit_price = (SELECT p.list_price FROM products AS p WHERE p.id = l.product_id)
WHERE o.status = 'draft'
  AND l.unit_price <> 0;
