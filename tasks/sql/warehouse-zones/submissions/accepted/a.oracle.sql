SELECT SUBSTR(code, 1, INSTR(code || '-', '-') - 1) AS zone,
       COUNT(*) AS bin_count,
       MAX(CASE WHEN INSTR(code, '-') > 0 THEN TO_NUMBER(SUBSTR(code, INSTR(code, '-', -1) + 1)) END) AS top_level
FROM bins
GROUP BY SUBSTR(code, 1, INSTR(code || '-', '-') - 1);
