WITH levels AS (
  SELECT sku, moved_at, quantity,
         SUM(quantity) OVER (PARTITION BY sku ORDER BY moved_at, id) AS stock_level
  FROM movements
)
SELECT sku,
       MIN(stock_level) AS lowest_level,
       SUM(quantity) AS final_level,
       DATE(MIN(IF(stock_level < 0, moved_at, NULL))) AS first_shortage
FROM levels
GROUP BY sku;
