WITH RECURSIVE tree AS (
  SELECT id, CAST(code AS CHAR(400)) AS path, 1 AS depth FROM accounts WHERE parent_id IS NULL
  UNION ALL
  SELECT a.id, CONCAT(t.path, '/', a.code), t.depth + 1 FROM tree t JOIN accounts a ON a.parent_id = t.id
)
SELECT t.path, t.depth,
       COALESCE(SUM(CASE WHEN d.id = t.id THEN IF(l.side = 'D', l.amount, -l.amount) END), 0) AS own_balance,
       COALESCE(SUM(IF(l.side = 'D', l.amount, -l.amount)), 0) AS total_balance,
       COUNT(*) - 1 AS accounts_below
FROM tree t
JOIN tree d ON d.path LIKE CONCAT(t.path, '%')
LEFT JOIN entry_lines l ON l.account_id = d.id
GROUP BY t.id, t.path, t.depth
ORDER BY t.path;
