SELECT id, CONCAT(name, ', ', city, ', ', country) AS address_line
FROM customers;
