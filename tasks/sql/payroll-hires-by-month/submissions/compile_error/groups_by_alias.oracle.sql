SELECT TO_CHAR(hired_on, 'YYYY-MM') AS hire_month,
       COUNT(*) AS hires,
       SUM(CASE WHEN left_on IS NULL THEN 1 ELSE 0 END) AS still_here
FROM staff
GROUP BY hire_month
ORDER BY hire_month;
