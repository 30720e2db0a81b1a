SELECT sku, MIN(stock_level) AS lowest_level,
       MAX(stock_level) KEEP (DENSE_RANK LAST ORDER BY moved_at, id) AS final_level,
       DATE(MIN(CASE WHEN stock_level < 0 THEN moved_at END)) AS first_shortage
FROM (SELECT id, sku, moved_at, SUM(quantity) OVER (PARTITION BY sku ORDER BY moved_at, id) AS stock_level
      FROM movements) levels
GROUP BY sku;
