SELECT a.id AS agent_id, a.name, COUNT(*) AS open_tickets
FROM agents AS a
LEFT JOIN tickets AS t ON t.agent_id = a.id AND t.closed_at IS NULL
GROUP BY a.id, a.name
ORDER BY open_tickets DESC, a.id
LIMIT 3;
