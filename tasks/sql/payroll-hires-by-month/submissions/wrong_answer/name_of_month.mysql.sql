SELECT DATE_FORMAT(hired_on, '%Y-%M') AS hire_month, COUNT(*) AS hires, SUM(left_on IS NULL) AS still_here
FROM staff
GROUP BY hire_month
ORDER BY MIN(hired_on);
