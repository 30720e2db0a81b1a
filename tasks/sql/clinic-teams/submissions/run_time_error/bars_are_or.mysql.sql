WITH RECURSIVE tree (id, depth, chain) AS (
  SELECT id, 0, CAST(label AS CHAR(1000))
  FROM doctors
  WHERE lead_id IS NULL
  UNION ALL
  SELECT d.id, t.depth + 1, t.chain || ' > ' || d.label
  FROM tree t
  JOIN doctors d ON d.lead_id = t.id
), members (top_id, id) AS (
  SELECT id, id FROM doctors
  UNION ALL
  SELECT m.top_id, d.id
  FROM members m
  JOIN doctors d ON d.lead_id = m.id
), own AS (
  SELECT doctor_id, SUM(minutes) AS minutes
  FROM appointments
  GROUP BY doctor_id
)
SELECT t.id, t.depth, t.chain, COUNT(*) AS team_size, COALESCE(SUM(o.minutes), 0) AS team_minutes
FROM tree t
JOIN members m ON m.top_id = t.id
LEFT JOIN own o ON o.doctor_id = m.id
GROUP BY t.id, t.depth, t.chain;
