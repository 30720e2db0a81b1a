SELECT city, place, product_id, turnover
FROM (SELECT city, product_id, turnover,
             RANK() OVER (PARTITION BY city ORDER BY turnover DESC) AS place
      FROM (SELECT NVL(c.city, 'unknown') AS city, l.product_id,
                   SUM(ROUND(l.quantity * l.unit_price * (100 - NVL(l.discount_pct, 0)) / 100, 2)) AS turnover
            FROM customers c
            JOIN orders o ON o.customer_id = c.id
            JOIN order_lines l ON l.order_id = o.id
            WHERE o.status <> 'cancelled'
            GROUP BY NVL(c.city, 'unknown'), l.product_id))
WHERE place <= 2;
