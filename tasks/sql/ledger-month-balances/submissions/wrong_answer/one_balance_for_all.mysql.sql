SELECT a.code,
       DATE_FORMAT(e.posted_at, '%Y-%m') AS period,
       LAST_DAY(e.posted_at) AS month_end,
       SUM(l.amount) AS movement,
       SUM(SUM(l.amount)) OVER (ORDER BY a.code, DATE_FORMAT(e.posted_at, '%Y-%m')) AS balance
FROM entry_lines l
JOIN entries e ON e.id = l.entry_id
JOIN accounts a ON a.id = l.account_id
GROUP BY a.code, period, month_end
ORDER BY a.code, period;
