SELECT TO_CHAR(hired_on, 'YYYY-MM') AS hire_month, COUNT(*) AS hires, SUM(left_on IS NULL) AS still_here
FROM staff
GROUP BY TO_CHAR(hired_on, 'YYYY-MM')
ORDER BY hire_month;
