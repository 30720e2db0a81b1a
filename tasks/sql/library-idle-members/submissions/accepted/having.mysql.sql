SELECT m.id,
       CONCAT(m.last_name, IFNULL(CONCAT(', ', m.first_name), '')) AS full_name,
       MAX(l.lent_on) AS last_loan
FROM members m
LEFT JOIN loans l ON l.member_id = m.id
WHERE m.left_on IS NULL AND m.joined_on < '2024-01-01'
GROUP BY m.id
HAVING IFNULL(SUM(YEAR(l.lent_on) = 2024), 0) = 0;
