SELECT sku,
       NVL(first_q, 0) AS q1,
       NVL(second_q, 0) AS q2,
       NVL(third_q, 0) AS q3,
       NVL(fourth_q, 0) AS q4,
       NVL(first_q, 0) + NVL(second_q, 0) + NVL(third_q, 0) + NVL(fourth_q, 0) AS whole_year
FROM (SELECT i.sku, TO_CHAR(m.moved_at, 'Q') AS quarter_no, -m.quantity AS issued
      FROM items i
      LEFT JOIN movements m
        ON m.sku = i.sku
       AND m.quantity < 0
       AND m.moved_at >= DATE '2024-01-01'
       AND m.moved_at < DATE '2025-01-01')
PIVOT (SUM(issued) FOR quarter_no IN ('1' AS first_q, '2' AS second_q, '3' AS third_q, '4' AS fourth_q));
