SELECT i.sku,
       IFNULL(SUM(m.quantity), 0) AS on_hand,
       i.min_stock - IFNULL(SUM(m.quantity), 0) AS shortfall
FROM items AS i
LEFT JOIN movements AS m ON m.sku = i.sku
GROUP BY i.sku
HAVING shortfall > 0;
