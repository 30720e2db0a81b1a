SELECT city, place, product_id, turnover
FROM (SELECT IFNULL(c.city, 'unknown') AS city, l.product_id,
             SUM(ROUND(l.quantity * l.unit_price * (100 - IFNULL(l.discount_pct, 0)) / 100, 2)) AS turnover,
             ROW_NUMBER() OVER (
               PARTITION BY IFNULL(c.city, 'unknown')
               ORDER BY SUM(ROUND(l.quantity * l.unit_price * (100 - IFNULL(l.discount_pct, 0)) / 100, 2)) DESC, l.product_id
             ) AS place
      FROM customers c
      JOIN orders o ON o.customer_id = c.id
      JOIN order_lines l ON l.order_id = o.id
      WHERE o.status <> 'cancelled'
      GROUP BY IFNULL(c.city, 'unknown'), l.product_id)
WHERE place <= 2;
