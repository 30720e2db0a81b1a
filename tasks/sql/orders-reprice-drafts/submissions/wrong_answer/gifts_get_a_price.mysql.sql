UPDATE order_lines AS l
JOIN orders AS o ON o.id = l.order_id
JOIN products AS p ON p.id = l.product_id
SET l.unit_price = IFNULL(p.list_price, l.unit_price)
WHERE o.status = 'draft';
