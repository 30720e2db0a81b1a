UPDATE reservations r
SET r.state = 'ready', r.hold_until = DATE_ADD('2024-02-28', INTERVAL r.keep_days DAY)
WHERE r.state = 'waiting'
  AND (SELECT COUNT(*)
       FROM reservations e
       WHERE e.book_id = r.book_id
         AND (e.state = 'ready'
              OR e.state = 'waiting' AND (e.placed_on < r.placed_on OR e.placed_on = r.placed_on AND e.id <= r.id)))
      <= (SELECT COUNT(*)
          FROM copies c
          WHERE c.book_id = r.book_id
            AND c.withdrawn = 0
            AND NOT EXISTS (SELECT 1 FROM loans l WHERE l.copy_id = c.id AND l.returned_on IS NULL));
