SELECT i.sku,
       NVL(SUM(m.quantity), 0) AS on_hand,
       i.min_stock - NVL(SUM(m.quantity), 0) AS shortfall
FROM items i
LEFT JOIN movements m ON m.sku = i.sku
GROUP BY i.sku, i.min_stock
HAVING NVL(SUM(m.quantity), 0) < i.min_stock;
