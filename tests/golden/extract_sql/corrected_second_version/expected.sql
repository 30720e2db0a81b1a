SELECT id FROM staff WHERE salary = (SELECT MAX(salary) FROM staff);
