SELECT id,
       name
         || CASE WHEN city IS NOT NULL THEN ', ' || city END
         || CASE WHEN country IS NOT NULL THEN ', ' || country END AS address_line
FROM customers;
