SELECT id, TIMESTAMPDIFF(YEAR, born, '2023-02-28') AS age
FROM patients
WHERE born <= '2023-02-28' OR born IS NULL;
