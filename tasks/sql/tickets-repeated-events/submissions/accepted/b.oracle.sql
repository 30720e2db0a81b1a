DELETE FROM ticket_events e
WHERE EXISTS (
  SELECT 1
  FROM ticket_events k
  WHERE k.ticket_id = e.ticket_id
    AND k.happened_at = e.happened_at
    AND DECODE(k.status, e.status, 1, 0) = 1
    AND DECODE(k.agent_id, e.agent_id, 1, 0) = 1
    AND k.id < e.id
);
