SELECT t.id AS ticket_id, NVL(LISTAGG(g.tag, ', ') WITHIN GROUP (ORDER BY g.tag), '(none)') AS tags
FROM tickets t
LEFT JOIN ticket_tags g ON g.ticket_id = t.id
GROUP BY t.id;
