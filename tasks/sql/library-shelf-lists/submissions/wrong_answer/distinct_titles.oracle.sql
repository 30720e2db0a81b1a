SELECT l.member_id,
       COUNT(DISTINCT c.book_id) AS books_out,
       LISTAGG(DISTINCT CASE WHEN LENGTH(b.title) > 20 THEN SUBSTR(b.title, 1, 17) || '...' ELSE b.title END, '; ')
         WITHIN GROUP (ORDER BY CASE WHEN LENGTH(b.title) > 20 THEN SUBSTR(b.title, 1, 17) || '...'
         ELSE b.title END) AS titles,
       MIN(l.due_on) AS next_due
FROM loans l
JOIN copies c ON c.id = l.copy_id
JOIN books b ON b.id = c.book_id
WHERE l.returned_on IS NULL
GROUP BY l.member_id;
