SELECT a.property_id,
       a.id AS low_id,
       b.id AS high_id,
       GREATEST(a.arrives, b.arrives) AS shared_from,
       DATEDIFF(LEAST(a.leaves, b.leaves), GREATEST(a.arrives, b.arrives)) AS shared_nights
FROM bookings a
JOIN bookings b ON b.property_id = a.property_id AND b.id > a.id
WHERE COALESCE(a.state, '-') <> 'cancelled' AND COALESCE(b.state, '-') <> 'cancelled'
  AND (b.arrives BETWEEN a.arrives AND a.leaves OR a.arrives BETWEEN b.arrives AND b.leaves);
