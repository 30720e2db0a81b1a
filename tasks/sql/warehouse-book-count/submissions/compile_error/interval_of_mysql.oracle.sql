INSERT INTO movements (id, sku, bin_code, moved_at, quantity)
SELECT (SELECT NVL(MAX(id), 0) FROM movements) + ROW_NUMBER() OVER (ORDER BY b.id),
       b.sku, b.bin_code, TIMESTAMP '2024-03-31 23:59:59', b.counted - b.booked
FROM (SELECT c.id, c.sku, c.bin_code, c.counted, NVL(SUM(m.quantity), 0) AS booked
      FROM stock_counts c
      LEFT JOIN movements m
        ON m.sku = c.sku AND m.bin_code = c.bin_code AND m.moved_at < c.counted_on + INTERVAL 1 DAY
      WHERE c.counted_on = DATE '2024-03-31'
      GROUP BY c.id, c.sku, c.bin_code, c.counted) b
WHERE b.counted <> b.booked;
