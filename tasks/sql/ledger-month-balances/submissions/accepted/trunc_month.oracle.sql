SELECT a.code,
       TO_CHAR(TRUNC(e.posted_at, 'MM'), 'YYYY-MM') AS period,
       ADD_MONTHS(TRUNC(e.posted_at, 'MM'), 1) - 1 AS month_end,
       SUM(l.amount) AS movement,
       SUM(SUM(l.amount)) OVER (PARTITION BY a.code ORDER BY TO_CHAR(TRUNC(e.posted_at, 'MM'), 'YYYY-MM'))
         AS balance
FROM entry_lines l
JOIN entries e ON e.id = l.entry_id
JOIN accounts a ON a.id = l.account_id
GROUP BY a.code, TRUNC(e.posted_at, 'MM')
ORDER BY a.code, period;
