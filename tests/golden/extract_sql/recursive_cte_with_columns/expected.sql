WITH RECURSIVE chain (id, boss, depth) AS (
  SELECT id, boss, 1 FROM staff WHERE boss IS NULL
  UNION ALL
  SELECT s.id, s.boss, c.depth + 1 FROM staff s JOIN chain c ON s.boss = c.id
)
SELECT id, depth FROM chain;
