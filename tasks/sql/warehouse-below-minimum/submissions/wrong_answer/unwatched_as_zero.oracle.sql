SELECT i.sku, NVL(SUM(m.quantity), 0) AS on_hand, NVL(i.min_stock, 0) - NVL(SUM(m.quantity), 0) AS shortfall
FROM items i, movements m
WHERE m.sku(+) = i.sku
GROUP BY i.sku, i.min_stock
HAVING NVL(SUM(m.quantity), 0) < NVL(i.min_stock, 0);
