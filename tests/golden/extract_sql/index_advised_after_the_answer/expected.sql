SELECT id FROM orders WHERE placed >= '2024-01-01' AND placed < '2024-02-01';
