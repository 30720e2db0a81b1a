SELECT t.id AS ticket_id, NVL(STRING_AGG(g.tag, ', '), '(none)') AS tags
FROM tickets t
LEFT JOIN (SELECT DISTINCT ticket_id, tag FROM ticket_tags) g ON g.ticket_id = t.id
GROUP BY t.id;
