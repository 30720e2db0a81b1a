MERGE INTO order_lines l
USING (SELECT id, list_price FROM products WHERE list_price IS NOT NULL) p
ON (p.id = l.product_id)
WHEN MATCHED THEN UPDATE SET l.unit_price = p.list_price
WHERE l.unit_price <> 0
  AND l.order_id IN (SELECT id FROM orders WHERE status = 'draft');
