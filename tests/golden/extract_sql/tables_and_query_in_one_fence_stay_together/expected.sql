CREATE TABLE items (id BIGINT, price DECIMAL(10,2));

SELECT id FROM items WHERE price > 10;
