SELECT customer_id, MAX(placed) AS newest FROM orders GROUP BY customer_id;
