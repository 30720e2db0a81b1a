SELECT id, LEVEL AS depth, LTRIM(SYS_CONNECT_BY_PATH(name, ' > '), ' >') AS reporting_line
FROM staff
CONNECT BY NOCYCLE PRIOR id = manager_id;
