SELECT customer_id, MAX(placed) AS newest, MAX(id) AS id FROM orders GROUP BY customer_id;
