SELECT id FROM orders WHERE paid = 0;
