SELECT id FROM items;
