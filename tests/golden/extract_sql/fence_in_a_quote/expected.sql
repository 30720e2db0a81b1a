SELECT id
FROM items
