-- Newest order of each customer
/* ties: the larger id */
SELECT customer_id,
       MAX(id) KEEP (DENSE_RANK LAST ORDER BY placed, id) AS newest
FROM orders
GROUP BY customer_id
