SELECT d.id, d.depth, d.chain, m.team_size, m.team_minutes
FROM (
  SELECT id, LEVEL AS depth, SUBSTR(SYS_CONNECT_BY_PATH(label, ' > '), 4) AS chain
  FROM doctors
  START WITH lead_id IS NULL
  CONNECT BY lead_id = PRIOR id
) d
JOIN (
  SELECT root_id, COUNT(*) AS team_size, SUM(minutes) AS team_minutes
  FROM (
    SELECT CONNECT_BY_ROOT c.id AS root_id, c.minutes
    FROM (
      SELECT d.id, d.lead_id, NVL((SELECT SUM(a.minutes) FROM appointments a WHERE a.doctor_id = d.id), 0) AS minutes
      FROM doctors d
    ) c
    CONNECT BY c.lead_id = PRIOR c.id
  )
  GROUP BY root_id
) m ON m.root_id = d.id
