DELETE FROM orders WHERE paid = 0;
