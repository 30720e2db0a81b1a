SELECT c.id, o.id AS order_id
FROM customers c, orders o
WHERE c.id = o.customer_id (+)
