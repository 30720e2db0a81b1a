SELECT customer_id, COUNT(*) AS n FROM orders GROUP BY customer_id;
