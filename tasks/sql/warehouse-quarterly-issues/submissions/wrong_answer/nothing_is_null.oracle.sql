SELECT i.sku,
       SUM(CASE TO_CHAR(m.moved_at, 'Q') WHEN '1' THEN -m.quantity END) AS q1,
       SUM(CASE TO_CHAR(m.moved_at, 'Q') WHEN '2' THEN -m.quantity END) AS q2,
       SUM(CASE TO_CHAR(m.moved_at, 'Q') WHEN '3' THEN -m.quantity END) AS q3,
       SUM(CASE TO_CHAR(m.moved_at, 'Q') WHEN '4' THEN -m.quantity END) AS q4,
       SUM(-m.quantity) AS whole_year
FROM items i
LEFT JOIN movements m ON m.sku = i.sku AND m.quantity < 0 AND EXTRACT(YEAR FROM m.moved_at) = 2024
GROUP BY i.sku;
