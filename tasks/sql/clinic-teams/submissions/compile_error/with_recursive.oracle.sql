WITH RECURSIVE members (top_id, id) AS (
  SELECT id, id FROM doctors
  UNION ALL
  SELECT m.top_id, d.id
  FROM members m
  JOIN doctors d ON d.lead_id = m.id
), tree (id, depth, chain) AS (
  SELECT id, 0, CAST(label AS VARCHAR2(1000)) FROM doctors WHERE lead_id IS NULL
  UNION ALL
  SELECT d.id, t.depth + 1, t.chain || ' > ' || d.label
  FROM tree t
  JOIN doctors d ON d.lead_id = t.id
)
SELECT t.id, t.depth, t.chain, COUNT(DISTINCT m.id) AS team_size, NVL(SUM(a.minutes), 0) AS team_minutes
FROM tree t
JOIN members m ON m.top_id = t.id
LEFT JOIN appointments a ON a.doctor_id = m.id
GROUP BY t.id, t.depth, t.chain
