SELECT id, CONCAT(name, IFNULL(CONCAT(', ', city), ''), IFNULL(CONCAT(', ', country), '')) AS address_line
FROM customers;
