WITH "Top Rows" AS (
  SELECT id FROM items
)
SELECT id FROM "Top Rows";
