SELECT id,
       name
         || CASE WHEN city IS NOT NULL THEN ', ' || city ELSE '' END
         || CASE WHEN country IS NOT NULL THEN ', ' || country ELSE '' END AS address_line
FROM customers;
