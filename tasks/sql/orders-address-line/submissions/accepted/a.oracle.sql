SELECT id,
       name || NVL2(city, ', ' || city, NULL) || NVL2(country, ', ' || country, NULL) AS address_line
FROM customers;
