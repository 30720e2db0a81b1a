SELECT zone, COUNT(*) AS bin_count, MAX(bin_level) AS top_level
FROM (SELECT REGEXP_SUBSTR(code, '^[^-]+') AS zone,
             TO_NUMBER(REGEXP_SUBSTR(code, '-([0-9]+)$', 1, 1, NULL, 1)) AS bin_level
      FROM bins)
GROUP BY zone;
