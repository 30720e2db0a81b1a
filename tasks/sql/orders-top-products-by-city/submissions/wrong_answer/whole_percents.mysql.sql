SELECT city, place, product_id, turnover
FROM (SELECT IFNULL(c.city, 'unknown') AS city, l.product_id,
             SUM(ROUND(l.quantity * l.unit_price * (1 - IFNULL(l.discount_pct, 0) DIV 100), 2)) AS turnover,
             ROW_NUMBER() OVER (
               PARTITION BY IFNULL(c.city, 'unknown')
               ORDER BY SUM(ROUND(l.quantity * l.unit_price, 2)) DESC, l.product_id
             ) AS place
      FROM customers AS c
      JOIN orders AS o ON o.customer_id = c.id
      JOIN order_lines AS l ON l.order_id = o.id
      WHERE o.status <> 'cancelled'
      GROUP BY IFNULL(c.city, 'unknown'), l.product_id) AS r
WHERE place <= 2;
