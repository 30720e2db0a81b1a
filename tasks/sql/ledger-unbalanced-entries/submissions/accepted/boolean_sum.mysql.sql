SELECT CONCAT('JE-', LPAD(e.id, 6, '0')) AS entry_label,
       SUM(l.amount * (l.side = 'D')) AS debits,
       SUM(l.amount * (l.side = 'C')) AS credits,
       SUM(l.amount * ((l.side = 'D') - (l.side = 'C'))) AS difference
FROM entries e
JOIN entry_lines l ON l.entry_id = e.id
WHERE DATE_FORMAT(e.posted_at, '%Y-%m') = '2024-02'
GROUP BY e.id
HAVING difference <> 0;
