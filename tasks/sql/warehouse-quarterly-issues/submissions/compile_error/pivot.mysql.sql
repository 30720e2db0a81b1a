SELECT sku, IFNULL(q1, 0) AS q1, IFNULL(q2, 0) AS q2, IFNULL(q3, 0) AS q3, IFNULL(q4, 0) AS q4,
       IFNULL(q1, 0) + IFNULL(q2, 0) + IFNULL(q3, 0) + IFNULL(q4, 0) AS whole_year
FROM (SELECT i.sku, QUARTER(m.moved_at) AS quarter_no, -m.quantity AS issued
      FROM items i
      LEFT JOIN movements m ON m.sku = i.sku AND m.quantity < 0 AND YEAR(m.moved_at) = 2024) s
PIVOT (SUM(issued) FOR quarter_no IN (1 AS q1, 2 AS q2, 3 AS q3, 4 AS q4)) p;
