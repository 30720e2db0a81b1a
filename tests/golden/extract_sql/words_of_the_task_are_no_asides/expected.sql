-- If a customer has several, one row is enough
SELECT customer_id, COUNT(*) AS n FROM orders WHERE placed < '2024-01-01' AND price < 5.50 GROUP BY customer_id;
