WITH matched AS (
  SELECT l.id, l.account_id, l.amount, DECODE(l.currency, 'EUR', 1, r.euro_rate) AS euro_rate,
         ROW_NUMBER() OVER (PARTITION BY l.id ORDER BY r.valid_from DESC NULLS LAST) AS place
  FROM entry_lines l
  JOIN entries e ON e.id = l.entry_id
  LEFT JOIN rates r ON r.currency = l.currency AND r.valid_from <= e.posted_on
)
SELECT a.code, NVL(SUM(ROUND(m.amount * m.euro_rate, 2)), 0) AS euro_total, COUNT(NVL2(m.euro_rate, NULL, 1))
  AS unconverted
FROM accounts a
JOIN matched m ON m.account_id = a.id
WHERE m.place = 1
GROUP BY a.code;
