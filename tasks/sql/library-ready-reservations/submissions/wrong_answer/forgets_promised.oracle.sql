MERGE INTO reservations r
USING (SELECT w.id
      FROM (
        SELECT id, book_id, ROW_NUMBER() OVER (PARTITION BY book_id ORDER BY placed_on, id) AS place
        FROM reservations
        WHERE state = 'waiting'
      ) w
      JOIN (
        SELECT c.book_id, COUNT(*) AS copies_free
        FROM copies c
        WHERE c.withdrawn = 0
          AND NOT EXISTS (SELECT 1 FROM loans l WHERE l.copy_id = c.id AND l.returned_on IS NULL)
        GROUP BY c.book_id
      ) f ON f.book_id = w.book_id
      LEFT JOIN (
        SELECT book_id, COUNT(*) AS promised
        FROM reservations
        WHERE state = 'ready'
        GROUP BY book_id
      ) p ON p.book_id = w.book_id
      WHERE w.place <= f.copies_free) chosen
ON (r.id = chosen.id)
WHEN MATCHED THEN UPDATE SET r.state = 'ready', r.hold_until = DATE '2024-02-28' + r.keep_days;
