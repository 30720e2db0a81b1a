SELECT CONCAT('JE-', LPAD(e.id, 6, '0')) AS entry_label,
       SUM(CASE WHEN l.side = 'D' THEN l.amount ELSE 0 END) AS debits,
       SUM(CASE WHEN l.side = 'C' THEN l.amount ELSE 0 END) AS credits,
       SUM(CASE WHEN l.side = 'D' THEN l.amount ELSE -l.amount END) AS difference
FROM entries e
JOIN entry_lines l ON l.entry_id = e.id
WHERE TO_CHAR(e.posted_at, 'YYYY-MM') = '2024-02'
GROUP BY e.id
HAVING difference <> 0;
