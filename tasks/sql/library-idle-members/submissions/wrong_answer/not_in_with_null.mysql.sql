SELECT m.id, CONCAT_WS(', ', m.last_name, m.first_name) AS full_name, MAX(l.lent_on) AS last_loan
FROM members m
LEFT JOIN loans l ON l.member_id = m.id
WHERE m.left_on IS NULL
  AND m.joined_on < '2024-01-01'
  AND m.id NOT IN (SELECT member_id FROM loans WHERE YEAR(lent_on) = 2024)
GROUP BY m.id, m.last_name, m.first_name;
