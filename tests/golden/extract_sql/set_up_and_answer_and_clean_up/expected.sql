SELECT id FROM items WHERE price > 10
