SELECT id, name || COALESCE(', ' || city, '') || COALESCE(', ' || country, '') AS address_line
FROM customers;
