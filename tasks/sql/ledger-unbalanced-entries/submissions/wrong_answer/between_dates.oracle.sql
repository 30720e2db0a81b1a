SELECT 'JE-' || LPAD(e.id, 6, '0') AS entry_label,
       SUM(CASE WHEN l.side = 'D' THEN l.amount ELSE 0 END) AS debits,
       SUM(CASE WHEN l.side = 'C' THEN l.amount ELSE 0 END) AS credits,
       SUM(CASE WHEN l.side = 'D' THEN l.amount ELSE -l.amount END) AS difference
FROM entries e
JOIN entry_lines l ON l.entry_id = e.id
WHERE e.posted_at BETWEEN DATE '2024-02-01' AND DATE '2024-02-29'
GROUP BY e.id
HAVING SUM(CASE WHEN l.side = 'D' THEN l.amount ELSE -l.amount END) <> 0;
