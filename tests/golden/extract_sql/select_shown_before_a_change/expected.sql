MERGE INTO items i
USING (SELECT id, price FROM offers) o ON (o.id = i.id)
WHEN MATCHED THEN UPDATE SET i.price = o.price
