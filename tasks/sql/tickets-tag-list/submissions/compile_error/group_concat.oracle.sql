SELECT t.id AS ticket_id,
       NVL(GROUP_CONCAT(DISTINCT g.tag ORDER BY g.tag SEPARATOR ', '), '(none)') AS tags
FROM tickets t
LEFT JOIN ticket_tags g ON g.ticket_id = t.id
GROUP BY t.id;
