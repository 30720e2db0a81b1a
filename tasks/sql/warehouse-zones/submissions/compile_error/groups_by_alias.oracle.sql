SELECT REGEXP_SUBSTR(code, '^[^-]+') AS zone,
       COUNT(*) AS bin_count,
       MAX(TO_NUMBER(SUBSTR(REGEXP_SUBSTR(code, '-[0-9]+$'), 2))) AS top_level
FROM bins
GROUP BY zone;
