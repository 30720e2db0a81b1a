SELECT id, CONCAT_WS(', ', name, city, country) AS address_line
FROM customers;
