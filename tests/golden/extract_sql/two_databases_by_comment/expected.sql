-- MySQL 8
SELECT DATE_FORMAT(placed, '%Y-%m') AS month, COUNT(*) AS n FROM orders GROUP BY month;
