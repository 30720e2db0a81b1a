SELECT i.sku,
       NVL(SUM(CASE EXTRACT(QUARTER FROM m.moved_at) WHEN 1 THEN -m.quantity END), 0) AS q1,
       NVL(SUM(CASE EXTRACT(QUARTER FROM m.moved_at) WHEN 2 THEN -m.quantity END), 0) AS q2,
       NVL(SUM(CASE EXTRACT(QUARTER FROM m.moved_at) WHEN 3 THEN -m.quantity END), 0) AS q3,
       NVL(SUM(CASE EXTRACT(QUARTER FROM m.moved_at) WHEN 4 THEN -m.quantity END), 0) AS q4,
       NVL(SUM(-m.quantity), 0) AS whole_year
FROM items i
LEFT JOIN movements m ON m.sku = i.sku AND m.quantity < 0 AND EXTRACT(YEAR FROM m.moved_at) = 2024
GROUP BY i.sku;
