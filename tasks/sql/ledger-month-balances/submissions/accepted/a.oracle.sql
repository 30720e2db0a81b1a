SELECT code,
       TO_CHAR(month_end, 'YYYY-MM') AS period,
       month_end,
       movement,
       SUM(movement) OVER (PARTITION BY code ORDER BY month_end) AS balance
FROM (
  SELECT a.code, LAST_DAY(TRUNC(e.posted_at)) AS month_end, SUM(l.amount) AS movement
  FROM entry_lines l
  JOIN entries e ON e.id = l.entry_id
  JOIN accounts a ON a.id = l.account_id
  GROUP BY a.code, LAST_DAY(TRUNC(e.posted_at))
)
ORDER BY code, period;
