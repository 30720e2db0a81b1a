SELECT TO_CHAR(TRUNC(hired_on, 'MM'), 'YYYY-MM') AS hire_month,
       COUNT(*) AS hires,
       COUNT(*) - COUNT(left_on) AS still_here
FROM staff
GROUP BY TRUNC(hired_on, 'MM')
ORDER BY TRUNC(hired_on, 'MM');
