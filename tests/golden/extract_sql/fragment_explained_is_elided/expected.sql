SELECT dept_id, MAX(salary) AS top_salary
FROM staff
WHERE left_on IS NULL
GROUP BY dept_id
HAVING COUNT(*) > 1
