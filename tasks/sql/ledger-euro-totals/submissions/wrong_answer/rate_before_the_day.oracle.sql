SELECT a.code,
       NVL(SUM(ROUND(l.amount * l.euro_rate, 2)), 0) AS euro_total,
       COUNT(*) - COUNT(l.euro_rate) AS unconverted
FROM accounts a
JOIN (
  SELECT x.account_id, x.amount,
         CASE WHEN x.currency = 'EUR' THEN 1 ELSE (
           SELECT MAX(r.euro_rate) KEEP (DENSE_RANK LAST ORDER BY r.valid_from)
           FROM rates r
           WHERE r.currency = x.currency AND r.valid_from < e.posted_on
         ) END AS euro_rate
  FROM entry_lines x
  JOIN entries e ON e.id = x.entry_id
) l ON l.account_id = a.id
GROUP BY a.code;
