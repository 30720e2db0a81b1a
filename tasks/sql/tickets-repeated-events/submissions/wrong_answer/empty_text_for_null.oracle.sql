DELETE FROM ticket_events e
WHERE EXISTS (
  SELECT 1
  FROM ticket_events k
  WHERE k.ticket_id = e.ticket_id
    AND k.happened_at = e.happened_at
    AND NVL(k.status, '') = NVL(e.status, '')
    AND NVL(k.agent_id, 0) = NVL(e.agent_id, 0)
    AND k.id < e.id
);
