SELECT id FROM customers
MINUS
SELECT customer_id FROM orders
