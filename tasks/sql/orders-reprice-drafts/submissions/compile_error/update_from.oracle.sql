UPDATE order_lines l
SET unit_price = p.list_price
FROM orders o, products p
WHERE o.id = l.order_id
  AND p.id = l.product_id
  AND o.status = 'draft'
  AND l.unit_price <> 0
  AND p.list_price IS NOT NULL;
