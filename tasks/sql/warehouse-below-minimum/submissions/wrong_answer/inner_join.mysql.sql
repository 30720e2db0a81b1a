SELECT i.sku, SUM(m.quantity) AS on_hand, i.min_stock - SUM(m.quantity) AS shortfall
FROM items AS i
JOIN movements AS m ON m.sku = i.sku
GROUP BY i.sku
HAVING shortfall > 0;
