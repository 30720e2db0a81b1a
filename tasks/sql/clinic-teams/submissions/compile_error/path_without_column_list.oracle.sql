WITH tree AS (
  SELECT id, 0 AS depth, CAST(label AS VARCHAR2(1000)) AS chain FROM doctors WHERE lead_id IS NULL
  UNION ALL
  SELECT d.id, t.depth + 1, t.chain || ' > ' || d.label
  FROM tree t
  JOIN doctors d ON d.lead_id = t.id
)
SELECT t.id, t.depth, t.chain,
       (SELECT COUNT(*) FROM tree m WHERE m.chain LIKE t.chain || '%') AS team_size,
       (SELECT NVL(SUM(a.minutes), 0) FROM tree m JOIN appointments a ON a.doctor_id = m.id
           WHERE m.chain LIKE t.chain || '%') AS team_minutes
FROM tree t
