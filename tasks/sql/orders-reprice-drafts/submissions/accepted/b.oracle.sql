MERGE INTO order_lines l
USING (SELECT ol.order_id, ol.line_no, p.list_price
       FROM order_lines ol
       JOIN orders o ON o.id = ol.order_id
       JOIN products p ON p.id = ol.product_id
       WHERE o.status = 'draft'
         AND ol.unit_price <> 0
         AND p.list_price IS NOT NULL) n
ON (l.order_id = n.order_id AND l.line_no = n.line_no)
WHEN MATCHED THEN UPDATE SET l.unit_price = n.list_price;
