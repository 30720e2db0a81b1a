SELECT SUBSTRING_INDEX(code, '-', 1) AS zone,
       COUNT(*) AS bin_count,
       MAX(CAST(SUBSTRING_INDEX(code, '-', -1) AS UNSIGNED)) AS top_level
FROM bins
GROUP BY zone;
