SELECT DATE_FORMAT(hired_on, '%Y-%m') AS hire_month, COUNT(*) AS hires, COUNT(left_on) AS still_here
FROM staff
GROUP BY hire_month
ORDER BY hire_month;
