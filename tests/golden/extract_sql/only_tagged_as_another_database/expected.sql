SELECT COUNT(*) AS n FROM orders;
