SELECT a.property_id,
       a.id AS low_id,
       b.id AS high_id,
       GREATEST(a.arrives, b.arrives) AS shared_from,
       DATEDIFF(LEAST(a.leaves, b.leaves), GREATEST(a.arrives, b.arrives)) AS shared_nights
FROM bookings a
JOIN bookings b ON b.property_id = a.property_id AND b.id > a.id
WHERE a.state <> 'cancelled'
  AND b.state <> 'cancelled'
  AND GREATEST(a.arrives, b.arrives) < LEAST(a.leaves, b.leaves);
