SELECT customer_id, GROUP_CONCAT(label ORDER BY label SEPARATOR ', ') AS labels FROM tags GROUP BY customer_id;
