SELECT CONCAT('JE-', LPAD(e.id, 6, '0')) AS entry_label,
       SUM(IF(l.side = 'D', l.amount, 0)) AS debits,
       SUM(IF(l.side = 'C', l.amount, 0)) AS credits,
       SUM(IF(l.side = 'D', l.amount, -l.amount)) AS difference
FROM entries e
JOIN entry_lines l ON l.entry_id = e.id
WHERE e.posted_at BETWEEN '2024-02-01' AND '2024-02-29'
GROUP BY e.id
HAVING debits <> credits;
