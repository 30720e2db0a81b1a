SELECT agent_id, name, open_tickets
FROM (SELECT a.id AS agent_id, a.name AS name, COUNT(t.id) AS open_tickets
      FROM agents a, tickets t
      WHERE t.agent_id(+) = a.id
        AND t.closed_at(+) IS NULL
      GROUP BY a.id, a.name
      ORDER BY COUNT(t.id) DESC, a.id)
WHERE ROWNUM <= 3;
