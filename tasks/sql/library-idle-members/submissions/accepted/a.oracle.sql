SELECT m.id,
       m.last_name || NVL2(m.first_name, ', ' || m.first_name, '') AS full_name,
       MAX(l.lent_on) AS last_loan
FROM members m
LEFT JOIN loans l ON l.member_id = m.id
WHERE m.left_on IS NULL
  AND m.joined_on < DATE '2024-01-01'
GROUP BY m.id, m.last_name, m.first_name
HAVING COUNT(CASE WHEN EXTRACT(YEAR FROM l.lent_on) = 2024 THEN 1 END) = 0;
