SELECT label FROM customers WHERE label LIKE 'a%';
