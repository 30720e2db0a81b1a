SELECT 'JE-' || TO_CHAR(e.id, 'FM000000') AS entry_label, s.debits, s.credits, s.debits - s.credits AS difference
FROM entries e
JOIN (
  SELECT entry_id,
         SUM(CASE side WHEN 'D' THEN amount ELSE 0 END) AS debits,
         SUM(CASE side WHEN 'C' THEN amount ELSE 0 END) AS credits
  FROM entry_lines
  GROUP BY entry_id
) s ON s.entry_id = e.id
WHERE e.posted_at >= TIMESTAMP '2024-02-01 00:00:00'
  AND e.posted_at < TIMESTAMP '2024-03-01 00:00:00'
  AND s.debits <> s.credits;
