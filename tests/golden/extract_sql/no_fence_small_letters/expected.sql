select id from items
where price > 10;
