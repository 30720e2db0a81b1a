CREATE VIEW dear AS SELECT id FROM items WHERE price > 10;
