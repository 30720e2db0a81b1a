SELECT 'JE-' || LPAD(e.id, 6, '0') AS entry_label,
       SUM(DECODE(l.side, 'D', l.amount, 0)) AS debits,
       SUM(DECODE(l.side, 'C', l.amount, 0)) AS credits,
       SUM(DECODE(l.side, 'D', l.amount, -l.amount)) AS difference
FROM entries e
JOIN entry_lines l ON l.entry_id = e.id
WHERE TRUNC(e.posted_at, 'MM') = DATE '2024-02-01'
GROUP BY e.id
HAVING SUM(DECODE(l.side, 'D', l.amount, -l.amount)) <> 0;
