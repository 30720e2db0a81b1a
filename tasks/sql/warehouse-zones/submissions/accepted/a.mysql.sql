SELECT SUBSTRING_INDEX(code, '-', 1) AS zone,
       COUNT(*) AS bin_count,
       MAX(IF(code LIKE '%-%', CAST(SUBSTRING_INDEX(code, '-', -1) AS UNSIGNED), NULL)) AS top_level
FROM bins
GROUP BY zone;
