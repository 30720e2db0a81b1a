SELECT TO_CHAR(hired_on, 'YYYY-MI') AS hire_month,
       COUNT(*) AS hires,
       COUNT(CASE WHEN left_on IS NULL THEN 1 END) AS still_here
FROM staff
GROUP BY TO_CHAR(hired_on, 'YYYY-MI')
ORDER BY hire_month;
