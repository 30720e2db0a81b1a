SELECT customer_id, COUNT(*) AS n
FROM orders
GROUP BY customer_id
HAVING COUNT(*) > (
  SELECT AVG(n) FROM (SELECT COUNT(*) AS n FROM orders GROUP BY customer_id) t
)
