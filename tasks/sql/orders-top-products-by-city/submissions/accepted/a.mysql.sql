WITH turnovers AS (
  SELECT IFNULL(c.city, 'unknown') AS city_name,
         l.product_id,
         SUM(ROUND(l.quantity * l.unit_price * (100 - IFNULL(l.discount_pct, 0)) / 100, 2)) AS turnover
  FROM customers AS c
  JOIN orders AS o ON o.customer_id = c.id
  JOIN order_lines AS l ON l.order_id = o.id
  WHERE o.status <> 'cancelled'
  GROUP BY city_name, l.product_id
),
placed AS (
  SELECT city_name, product_id, turnover,
         ROW_NUMBER() OVER (PARTITION BY city_name ORDER BY turnover DESC, product_id) AS place
  FROM turnovers
)
SELECT city_name AS city, place, product_id, turnover
FROM placed
WHERE place <= 2;
