SELECT l.id AS loan_id, b.title, DATEDIFF('2024-03-01', l.due_on) AS days_late
FROM loans l
JOIN copies c ON c.id = l.copy_id
JOIN books b ON b.id = c.book_id
WHERE l.due_on < '2024-03-01' AND l.returned_on IS NULL
ORDER BY days_late DESC, loan_id
LIMIT 5;
