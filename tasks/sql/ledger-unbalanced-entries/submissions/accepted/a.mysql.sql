SELECT CONCAT('JE-', LPAD(e.id, 6, '0')) AS entry_label,
       SUM(IF(l.side = 'D', l.amount, 0)) AS debits,
       SUM(IF(l.side = 'C', l.amount, 0)) AS credits,
       SUM(IF(l.side = 'D', l.amount, -l.amount)) AS difference
FROM entries AS e
JOIN entry_lines AS l ON l.entry_id = e.id
WHERE e.posted_at >= '2024-02-01' AND e.posted_at < '2024-03-01'
GROUP BY e.id
HAVING debits <> credits;
