SELECT d.id, LEVEL - 1 AS depth, SUBSTR(SYS_CONNECT_BY_PATH(d.label, ' > '), 4) AS chain,
       COUNT(*) AS team_size, SUM(a.minutes) AS team_minutes
FROM doctors d
LEFT JOIN appointments a ON a.doctor_id = d.id
START WITH d.lead_id IS NULL
CONNECT BY d.lead_id = PRIOR d.id
GROUP BY d.id;
