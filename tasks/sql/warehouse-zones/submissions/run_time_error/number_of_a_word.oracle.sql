SELECT REGEXP_SUBSTR(code, '^[^-]+') AS zone,
       COUNT(*) AS bin_count,
       MAX(TO_NUMBER(SUBSTR(code, INSTR(code, '-', -1) + 1))) AS top_level
FROM bins
GROUP BY REGEXP_SUBSTR(code, '^[^-]+');
