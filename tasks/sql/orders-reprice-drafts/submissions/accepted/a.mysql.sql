UPDATE order_lines AS l
JOIN orders AS o ON o.id = l.order_id
JOIN products AS p ON p.id = l.product_id
SET l.unit_price = p.list_price
WHERE o.status = 'draft'
  AND l.unit_price <> 0
  AND p.list_price IS NOT NULL;
