WITH old AS (SELECT id FROM orders WHERE placed < '2024-01-01')
DELETE FROM orders WHERE id IN (SELECT id FROM old);
