DELETE FROM ticket_events e
WHERE EXISTS (
  SELECT 1
  FROM ticket_events k
  WHERE k.ticket_id = e.ticket_id
    AND k.happened_at = e.happened_at
    AND k.status <=> e.status
    AND k.agent_id <=> e.agent_id
    AND k.id < e.id
);
