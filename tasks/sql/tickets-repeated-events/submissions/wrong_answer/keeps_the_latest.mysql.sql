DELETE FROM ticket_events
WHERE id NOT IN (
  SELECT kept.id
  FROM (SELECT MAX(id) AS id FROM ticket_events GROUP BY ticket_id, happened_at, status, agent_id) AS kept
);
