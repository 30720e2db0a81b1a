DELETE FROM ticket_events
WHERE id IN (
  SELECT id
  FROM (SELECT id, ROW_NUMBER() OVER (PARTITION BY ticket_id, happened_at, status ORDER BY id) AS copy_no
        FROM ticket_events)
  WHERE copy_no > 1
);
