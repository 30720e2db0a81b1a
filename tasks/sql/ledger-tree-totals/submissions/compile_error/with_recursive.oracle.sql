WITH RECURSIVE tree (id, path, depth) AS (
  SELECT id, CAST(code AS VARCHAR2(400)), 1
  FROM accounts
  WHERE parent_id IS NULL
  UNION ALL
  SELECT a.id, t.path || '/' || a.code, t.depth + 1
  FROM tree t
  JOIN accounts a ON a.parent_id = t.id
), own AS (
  SELECT account_id, SUM(CASE side WHEN 'D' THEN amount ELSE -amount END) AS balance
  FROM entry_lines
  GROUP BY account_id
)
SELECT t.path, t.depth, NVL(o.balance, 0) AS own_balance,
       (SELECT NVL(SUM(oo.balance), 0)
        FROM tree d
        JOIN own oo ON oo.account_id = d.id
        WHERE d.path = t.path OR d.path LIKE t.path || '/%') AS total_balance,
       (SELECT COUNT(*) FROM tree d WHERE d.path LIKE t.path || '/%') AS accounts_below
FROM tree t
LEFT JOIN own o ON o.account_id = t.id
ORDER BY t.path;
