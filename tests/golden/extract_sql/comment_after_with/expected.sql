WITH -- newest first
ranked AS (SELECT id FROM items)
SELECT id FROM ranked;
