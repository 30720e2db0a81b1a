SELECT a.code,
       TO_CHAR(e.posted_at, 'YYYY-MM') AS period,
       LAST_DAY(TRUNC(e.posted_at)) AS month_end,
       SUM(l.amount) AS movement,
       SUM(SUM(l.amount)) OVER (PARTITION BY a.code, TO_CHAR(e.posted_at, 'YYYY')
         ORDER BY TO_CHAR(e.posted_at, 'YYYY-MM')) AS balance
FROM entry_lines l
JOIN entries e ON e.id = l.entry_id
JOIN accounts a ON a.id = l.account_id
GROUP BY a.code, TO_CHAR(e.posted_at, 'YYYY-MM'), LAST_DAY(TRUNC(e.posted_at)), TO_CHAR(e.posted_at, 'YYYY')
ORDER BY a.code, period;
