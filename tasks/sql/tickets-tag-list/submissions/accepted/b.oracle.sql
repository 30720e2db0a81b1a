SELECT t.id AS ticket_id,
       NVL((SELECT LISTAGG(g.tag, ', ') WITHIN GROUP (ORDER BY g.tag)
            FROM (SELECT DISTINCT ticket_id, tag FROM ticket_tags) g
            WHERE g.ticket_id = t.id), '(none)') AS tags
FROM tickets t;
