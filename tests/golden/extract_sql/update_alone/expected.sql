UPDATE orders o
JOIN customers c ON c.id = o.customer_id
SET o.paid = 1
WHERE c.blocked = 0;
