SELECT id, name || ', ' || city || ', ' || country AS address_line
FROM customers;
