SELECT i.sku,
       SUM(IF(QUARTER(m.moved_at) = 1, -m.quantity, 0)) AS q1,
       SUM(IF(QUARTER(m.moved_at) = 2, -m.quantity, 0)) AS q2,
       SUM(IF(QUARTER(m.moved_at) = 3, -m.quantity, 0)) AS q3,
       SUM(IF(QUARTER(m.moved_at) = 4, -m.quantity, 0)) AS q4,
       SUM(-m.quantity) AS whole_year
FROM items AS i
LEFT JOIN movements AS m ON m.sku = i.sku
WHERE m.quantity < 0 AND YEAR(m.moved_at) = 2024
GROUP BY i.sku;
