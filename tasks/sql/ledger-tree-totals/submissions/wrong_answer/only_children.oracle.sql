WITH own AS (
  SELECT a.id, a.parent_id, a.code, NVL(SUM(CASE l.side WHEN 'D' THEN l.amount WHEN 'C' THEN -l.amount END), 0)
    AS balance
  FROM accounts a
  LEFT JOIN entry_lines l ON l.account_id = a.id
  GROUP BY a.id, a.parent_id, a.code
), tree AS (
  SELECT id, SUBSTR(SYS_CONNECT_BY_PATH(code, '/'), 2) AS path, LEVEL AS depth, balance
  FROM own
  START WITH parent_id IS NULL
  CONNECT BY parent_id = PRIOR id
)
SELECT t.path, t.depth, t.balance AS own_balance,
       t.balance + NVL((SELECT SUM(c.balance) FROM own c WHERE c.parent_id = t.id), 0) AS total_balance,
       (SELECT COUNT(*) FROM own c WHERE c.parent_id = t.id) AS accounts_below
FROM tree t
ORDER BY t.path;
