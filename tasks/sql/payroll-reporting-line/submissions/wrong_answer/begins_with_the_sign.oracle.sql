SELECT id, LEVEL AS depth, SYS_CONNECT_BY_PATH(name, ' > ') AS reporting_line
FROM staff
START WITH manager_id IS NULL
CONNECT BY PRIOR id = manager_id;
