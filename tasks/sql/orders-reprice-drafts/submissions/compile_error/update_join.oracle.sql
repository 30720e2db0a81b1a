UPDATE order_lines l
JOIN orders o ON o.id = l.order_id
JOIN products p ON p.id = l.product_id
SET l.unit_price = p.list_price
WHERE o.status = 'draft'
  AND l.unit_price <> 0
  AND p.list_price IS NOT NULL;
