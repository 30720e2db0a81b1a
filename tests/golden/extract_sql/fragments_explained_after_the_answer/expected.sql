WITH ranked AS (
  SELECT o.*, ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY placed DESC, id DESC) AS rn
  FROM orders o
)
SELECT customer_id, id, placed
FROM ranked
WHERE rn = 1;
