SELECT id, CONCAT(name, NVL2(city, ', ', NULL), city, NVL2(country, ', ', NULL), country) AS address_line
FROM customers;
