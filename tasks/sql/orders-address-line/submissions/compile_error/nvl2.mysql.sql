SELECT id, CONCAT(name, NVL2(city, CONCAT(', ', city), ''), NVL2(country, CONCAT(', ', country), '')) AS address_line
FROM customers;
