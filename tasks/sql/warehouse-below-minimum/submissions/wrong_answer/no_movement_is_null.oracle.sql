SELECT i.sku, SUM(m.quantity) AS on_hand, i.min_stock - SUM(m.quantity) AS shortfall
FROM items i
LEFT JOIN movements m ON m.sku = i.sku
GROUP BY i.sku, i.min_stock
HAVING SUM(m.quantity) < i.min_stock;
