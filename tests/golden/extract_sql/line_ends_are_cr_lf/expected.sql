SELECT id
FROM items;
