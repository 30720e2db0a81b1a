SELECT ticket_id, NVL(LISTAGG(tag, ', ') WITHIN GROUP (ORDER BY tag), '(none)') AS tags
FROM (SELECT DISTINCT ticket_id, tag FROM ticket_tags)
GROUP BY ticket_id;
