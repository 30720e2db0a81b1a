SELECT SUBSTRING_INDEX(code, '-', 1) AS zone,
       COUNT(*) AS bin_count,
       MAX(CASE WHEN code LIKE '%-%' THEN SUBSTRING_INDEX(code, '-', -1) END) + 0 AS top_level
FROM bins
GROUP BY zone;
