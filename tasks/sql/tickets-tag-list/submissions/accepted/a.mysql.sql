SELECT t.id AS ticket_id,
       IFNULL(GROUP_CONCAT(DISTINCT g.tag ORDER BY g.tag SEPARATOR ', '), '(none)') AS tags
FROM tickets AS t
LEFT JOIN ticket_tags AS g ON g.ticket_id = t.id
GROUP BY t.id;
