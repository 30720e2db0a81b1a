WITH RECURSIVE tree AS (
  SELECT id, 0 AS depth, CAST(label AS CHAR(1000)) AS chain
  FROM doctors
  WHERE lead_id IS NULL
  UNION ALL
  SELECT d.id, t.depth + 1, CONCAT(t.chain, ' > ', d.label)
  FROM tree AS t
  JOIN doctors AS d ON d.lead_id = t.id
), members AS (
  SELECT id AS top_id, id FROM doctors
  UNION ALL
  SELECT m.top_id, d.id
  FROM members AS m
  JOIN doctors AS d ON d.lead_id = m.id
)
SELECT t.id, t.depth, t.chain, COUNT(*) AS team_size, IFNULL(SUM(a.minutes), 0) AS team_minutes
FROM tree AS t
JOIN members AS m ON m.top_id = t.id
LEFT JOIN appointments AS a ON a.doctor_id = m.id
GROUP BY t.id, t.depth, t.chain;
