SELECT member_id,
       COUNT(*) AS books_out,
       GROUP_CONCAT(IF(LENGTH(title) > 20, CONCAT(LEFT(title, 17), '...'), title)
                    ORDER BY first_lent, book_id SEPARATOR '; ') AS titles,
       MIN(first_due) AS next_due
FROM (
  SELECT l.member_id, c.book_id, b.title, MIN(l.lent_on) AS first_lent, MIN(l.due_on) AS first_due
  FROM loans AS l
  JOIN copies AS c ON c.id = l.copy_id
  JOIN books AS b ON b.id = c.book_id
  WHERE l.returned_on IS NULL
  GROUP BY l.member_id, c.book_id, b.title
) AS shelf
GROUP BY member_id;
