WITH RECURSIVE tree AS (
  SELECT id, 0 AS depth, CAST(label AS CHAR(1000)) AS chain
  FROM doctors
  WHERE lead_id IS NULL
  UNION ALL
  SELECT d.id, t.depth + 1, CONCAT(t.chain, ' > ', d.label)
  FROM tree AS t
  JOIN doctors AS d ON d.lead_id = t.id
), own AS (
  SELECT doctor_id, SUM(minutes) AS minutes
  FROM appointments
  GROUP BY doctor_id
)
SELECT t.id, t.depth, t.chain, COUNT(*) AS team_size, IFNULL(SUM(o.minutes), 0) AS team_minutes
FROM tree AS t
JOIN doctors AS m ON m.id = t.id OR m.lead_id = t.id
LEFT JOIN own AS o ON o.doctor_id = m.id
GROUP BY t.id, t.depth, t.chain;
