SELECT NVL(SUM(amount), 0) AS total FROM orders;
