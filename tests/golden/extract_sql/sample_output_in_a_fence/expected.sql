SELECT id, price FROM items WHERE price > 10;
