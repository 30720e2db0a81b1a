WITH own AS (
  SELECT a.id, a.parent_id, a.code, IFNULL(SUM(IF(l.side = 'D', l.amount, -l.amount)), 0) AS balance
  FROM accounts a
  LEFT JOIN entry_lines l ON l.account_id = a.id
  GROUP BY a.id, a.parent_id, a.code
), totals AS (
  SELECT top_id, SUM(balance) AS total_balance, COUNT(*) - 1 AS accounts_below
  FROM (
    SELECT CONNECT_BY_ROOT id AS top_id, balance
    FROM own
    CONNECT BY parent_id = PRIOR id
  )
  GROUP BY top_id
), tree AS (
  SELECT id, SUBSTR(SYS_CONNECT_BY_PATH(code, '/'), 2) AS path, LEVEL AS depth, balance AS own_balance
  FROM own
  START WITH parent_id IS NULL
  CONNECT BY parent_id = PRIOR id
)
SELECT tree.path, tree.depth, tree.own_balance, totals.total_balance, totals.accounts_below
FROM tree
JOIN totals ON totals.top_id = tree.id
ORDER BY tree.path;
