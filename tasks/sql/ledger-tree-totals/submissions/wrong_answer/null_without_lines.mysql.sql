WITH RECURSIVE tree AS (
  SELECT id, CAST(code AS CHAR(400)) AS path, 1 AS depth
  FROM accounts
  WHERE parent_id IS NULL
  UNION ALL
  SELECT a.id, CONCAT(t.path, '/', a.code), t.depth + 1
  FROM tree AS t
  JOIN accounts AS a ON a.parent_id = t.id
), below AS (
  SELECT id AS top_id, id FROM accounts
  UNION ALL
  SELECT b.top_id, a.id
  FROM below AS b
  JOIN accounts AS a ON a.parent_id = b.id
), own AS (
  SELECT account_id, SUM(IF(side = 'D', amount, -amount)) AS balance
  FROM entry_lines
  GROUP BY account_id
)
SELECT t.path, t.depth,
       IFNULL((SELECT balance FROM own WHERE account_id = t.id), 0) AS own_balance,
       SUM(o.balance) AS total_balance,
       COUNT(*) - 1 AS accounts_below
FROM tree AS t
JOIN below AS b ON b.top_id = t.id
LEFT JOIN own AS o ON o.account_id = b.id
GROUP BY t.id, t.path, t.depth
ORDER BY t.path;
