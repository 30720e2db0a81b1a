SELECT id FROM items ORDER BY price;
