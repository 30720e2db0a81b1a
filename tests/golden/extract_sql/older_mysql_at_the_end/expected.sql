SELECT id, amount, SUM(amount) OVER (ORDER BY id) AS running
FROM entries
ORDER BY id;
