UPDATE items SET price = 0 WHERE sold IS NOT NULL;
