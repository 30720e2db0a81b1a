SELECT SUBSTRING_INDEX(code, '-', 1) AS zone,
       COUNT(*) AS bin_count,
       MAX(CASE WHEN code LIKE '%-%' THEN CAST(SUBSTRING_INDEX(code, '-', -1) AS INTEGER) END) AS top_level
FROM bins
GROUP BY SUBSTRING_INDEX(code, '-', 1);
