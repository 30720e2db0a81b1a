SELECT l.member_id,
       COUNT(DISTINCT c.book_id) AS books_out,
       GROUP_CONCAT(IF(CHAR_LENGTH(b.title) > 20, CONCAT(LEFT(b.title, 17), '...'), b.title) ORDER BY l.lent_on,
         b.id SEPARATOR '; ') AS titles,
       MIN(l.due_on) AS next_due
FROM loans l
JOIN copies c ON c.id = l.copy_id
JOIN books b ON b.id = c.book_id
WHERE l.returned_on IS NULL
GROUP BY l.member_id;
