SELECT member_id,
       COUNT(*) AS books_out,
       LISTAGG(IF(CHAR_LENGTH(title) > 20, CONCAT(LEFT(title, 17), '...'), title), '; ')
         WITHIN GROUP (ORDER BY first_lent, book_id) AS titles,
       MIN(first_due) AS next_due
FROM (
  SELECT l.member_id, c.book_id, b.title, MIN(l.lent_on) AS first_lent, MIN(l.due_on) AS first_due
  FROM loans l
  JOIN copies c ON c.id = l.copy_id
  JOIN books b ON b.id = c.book_id
  WHERE l.returned_on IS NULL
  GROUP BY l.member_id, c.book_id, b.title
) AS shelf
GROUP BY member_id;
