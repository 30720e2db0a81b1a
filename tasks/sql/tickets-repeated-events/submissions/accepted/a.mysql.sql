DELETE e
FROM ticket_events AS e
JOIN ticket_events AS k
  ON k.ticket_id = e.ticket_id
 AND k.happened_at = e.happened_at
 AND k.status <=> e.status
 AND k.agent_id <=> e.agent_id
 AND k.id < e.id;
