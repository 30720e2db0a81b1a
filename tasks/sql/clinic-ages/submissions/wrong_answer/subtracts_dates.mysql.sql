SELECT id, FLOOR((DATE '2023-02-28' - born) / 365.25) AS age
FROM patients
WHERE born <= DATE '2023-02-28' OR born IS NULL;
