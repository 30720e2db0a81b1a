WITH a AS (
  SELECT id FROM items WHERE price > 10
),

b AS (
  SELECT id FROM items WHERE sold IS NULL
)

SELECT a.id FROM a JOIN b ON b.id = a.id
