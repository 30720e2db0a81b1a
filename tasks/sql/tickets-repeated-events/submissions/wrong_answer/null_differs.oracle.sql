DELETE FROM ticket_events e
WHERE e.id > (
  SELECT MIN(k.id)
  FROM ticket_events k
  WHERE k.ticket_id = e.ticket_id
    AND k.happened_at = e.happened_at
    AND k.status = e.status
    AND k.agent_id = e.agent_id
);
