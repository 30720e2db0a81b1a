# customers that never paid
SELECT id FROM customers WHERE paid IS NULL;
