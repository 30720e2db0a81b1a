SELECT m.id,
       CONCAT_WS(', ', m.last_name, m.first_name) AS full_name,
       (SELECT MAX(l.lent_on) FROM loans AS l WHERE l.member_id = m.id) AS last_loan
FROM members AS m
WHERE m.left_on IS NULL
  AND m.joined_on < '2024-01-01'
  AND NOT EXISTS (SELECT 1 FROM loans AS l WHERE l.member_id = m.id AND YEAR(l.lent_on) = 2024);
