SELECT TO_CHAR(hired_on, 'YYYY-MM') AS hire_month, COUNT(*) AS hires, COUNT(*) - COUNT(left_on) AS still_here
FROM staff
GROUP BY TO_CHAR(hired_on, 'YYYY-MM')
ORDER BY hire_month;
