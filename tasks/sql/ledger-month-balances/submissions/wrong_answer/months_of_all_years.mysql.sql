SELECT a.code,
       MAX(DATE_FORMAT(e.posted_at, '%Y-%m')) AS period,
       MAX(LAST_DAY(e.posted_at)) AS month_end,
       SUM(l.amount) AS movement,
       SUM(SUM(l.amount)) OVER (PARTITION BY a.code ORDER BY MAX(DATE_FORMAT(e.posted_at, '%Y-%m'))) AS balance
FROM entry_lines l
JOIN entries e ON e.id = l.entry_id
JOIN accounts a ON a.id = l.account_id
GROUP BY a.code, MONTH(e.posted_at)
ORDER BY a.code, period;
