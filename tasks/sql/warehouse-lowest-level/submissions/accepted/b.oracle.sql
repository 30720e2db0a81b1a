SELECT sku,
       MIN(stock_level) AS lowest_level,
       MAX(stock_level) KEEP (DENSE_RANK LAST ORDER BY moved_at, id) AS final_level,
       MIN(CASE WHEN stock_level < 0 THEN CAST(TRUNC(moved_at) AS DATE) END) AS first_shortage
FROM (SELECT id, sku, moved_at,
             SUM(quantity) OVER (PARTITION BY sku ORDER BY moved_at, id ROWS UNBOUNDED PRECEDING) AS stock_level
      FROM movements)
GROUP BY sku;
