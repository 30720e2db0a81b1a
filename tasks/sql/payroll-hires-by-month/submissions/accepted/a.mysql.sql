SELECT DATE_FORMAT(hired_on, '%Y-%m') AS hire_month,
       COUNT(*) AS hires,
       SUM(left_on IS NULL) AS still_here
FROM staff
GROUP BY hire_month
ORDER BY hire_month;
