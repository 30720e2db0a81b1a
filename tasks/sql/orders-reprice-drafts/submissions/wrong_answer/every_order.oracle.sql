UPDATE order_lines l
SET l.unit_price = (SELECT NVL(p.list_price, l.unit_price) FROM products p WHERE p.id = l.product_id)
WHERE l.unit_price <> 0;
