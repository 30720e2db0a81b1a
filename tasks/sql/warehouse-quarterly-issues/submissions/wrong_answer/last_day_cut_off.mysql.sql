SELECT i.sku,
       COALESCE(SUM(CASE WHEN QUARTER(m.moved_at) = 1 THEN -m.quantity END), 0) AS q1,
       COALESCE(SUM(CASE WHEN QUARTER(m.moved_at) = 2 THEN -m.quantity END), 0) AS q2,
       COALESCE(SUM(CASE WHEN QUARTER(m.moved_at) = 3 THEN -m.quantity END), 0) AS q3,
       COALESCE(SUM(CASE WHEN QUARTER(m.moved_at) = 4 THEN -m.quantity END), 0) AS q4,
       COALESCE(SUM(-m.quantity), 0) AS whole_year
FROM items i
LEFT JOIN movements m ON m.sku = i.sku AND m.quantity < 0 AND m.moved_at BETWEEN '2024-01-01' AND '2024-12-31'
GROUP BY i.sku;
