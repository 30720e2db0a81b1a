UPDATE items i SET price = (SELECT o.price FROM offers o WHERE o.id = i.id)
WHERE EXISTS (SELECT 1 FROM offers o WHERE o.id = i.id)
