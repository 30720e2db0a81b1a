SELECT sku, MIN(stock_level) AS lowest_level, SUM(quantity) AS final_level,
       TRUNC(MIN(CASE WHEN stock_level < 0 THEN moved_at END)) AS first_shortage
FROM (SELECT sku, moved_at, quantity, SUM(quantity) OVER (PARTITION BY sku ORDER BY moved_at) AS stock_level
      FROM movements)
GROUP BY sku;
