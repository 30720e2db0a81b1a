SELECT a.id AS agent_id, a.name, COUNT(t.id) AS open_tickets
FROM agents a
LEFT JOIN tickets t ON t.agent_id = a.id AND t.closed_at IS NULL
GROUP BY a.id, a.name
ORDER BY open_tickets DESC, a.id
FETCH FIRST 3 ROWS ONLY;
