SELECT m.id,
       m.last_name || CASE WHEN m.first_name IS NOT NULL THEN ', ' || m.first_name END AS full_name,
       (SELECT MAX(l.lent_on) FROM loans l WHERE l.member_id = m.id) AS last_loan
FROM members m
WHERE m.left_on IS NULL
  AND m.joined_on < DATE '2024-01-01'
  AND m.id NOT IN (SELECT member_id FROM loans WHERE TO_CHAR(lent_on, 'YYYY') = '2024');
