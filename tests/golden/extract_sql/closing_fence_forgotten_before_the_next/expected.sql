SELECT id FROM items WHERE price > 10 AND sold IS NULL;
