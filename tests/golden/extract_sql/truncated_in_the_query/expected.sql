WITH ranked AS (
  SELECT customer_id, id, ROW_NUMBER() OVER (PARTITION BY custo
