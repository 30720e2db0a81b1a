WITH turnovers AS (
  SELECT NVL(c.city, 'unknown') AS city_name, l.product_id,
         SUM(ROUND(l.quantity * l.unit_price * (100 - NVL(l.discount_pct, 0)) / 100, 2)) AS turnover
  FROM customers c
  JOIN orders o ON o.customer_id = c.id
  JOIN order_lines l ON l.order_id = o.id
  WHERE o.status <> 'cancelled'
  GROUP BY city_name, l.product_id
)
SELECT city_name AS city, place, product_id, turnover
FROM (SELECT t.*, ROW_NUMBER() OVER (PARTITION BY city_name ORDER BY turnover DESC, product_id) AS place
      FROM turnovers t)
WHERE place <= 2;
