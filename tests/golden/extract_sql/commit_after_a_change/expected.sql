UPDATE items SET price = price * 1.1 WHERE sold IS NULL;
