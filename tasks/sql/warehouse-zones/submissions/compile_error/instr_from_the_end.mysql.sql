SELECT SUBSTR(code, 1, INSTR(CONCAT(code, '-'), '-') - 1) AS zone,
       COUNT(*) AS bin_count,
       MAX(CASE WHEN INSTR(code, '-') > 0 THEN CAST(SUBSTR(code, INSTR(code, '-', -1) + 1) AS UNSIGNED) END) AS top_level
FROM bins
GROUP BY zone;
