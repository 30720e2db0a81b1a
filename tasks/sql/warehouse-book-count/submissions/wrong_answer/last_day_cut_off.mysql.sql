INSERT INTO movements (id, sku, bin_code, moved_at, quantity)
SELECT (SELECT IFNULL(MAX(x.id), 0) FROM movements AS x) + ROW_NUMBER() OVER (ORDER BY b.id),
       b.sku, b.bin_code, '2024-03-31 23:59:59', b.counted - b.booked
FROM (SELECT c.id, c.sku, c.bin_code, c.counted, IFNULL(SUM(m.quantity), 0) AS booked
      FROM stock_counts AS c
      LEFT JOIN movements AS m ON m.sku = c.sku AND m.bin_code = c.bin_code AND m.moved_at <= c.counted_on
      WHERE c.counted_on = '2024-03-31'
      GROUP BY c.id) AS b
WHERE b.counted <> b.booked;
