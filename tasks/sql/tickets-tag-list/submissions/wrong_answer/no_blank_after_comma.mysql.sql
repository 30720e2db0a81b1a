SELECT t.id AS ticket_id, COALESCE(GROUP_CONCAT(DISTINCT g.tag ORDER BY g.tag), '(none)') AS tags
FROM tickets AS t
LEFT JOIN ticket_tags AS g ON g.ticket_id = t.id
GROUP BY t.id;
