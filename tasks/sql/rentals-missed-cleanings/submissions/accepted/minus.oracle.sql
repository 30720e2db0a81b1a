WITH stays AS (
  SELECT b.id, b.property_id, b.leaves,
         (SELECT MIN(n.arrives)
          FROM bookings n
          WHERE n.property_id = b.property_id AND n.state = 'confirmed' AND n.arrives >= b.leaves) AS next_arrival
  FROM bookings b
  WHERE b.state = 'confirmed'
), missed AS (
  SELECT id FROM stays WHERE next_arrival IS NOT NULL
  MINUS
  SELECT s.id FROM stays s, cleanings x
  WHERE x.property_id = s.property_id AND x.done = 1 AND x.planned_on >= s.leaves AND x.planned_on <= s.next_arrival
)
SELECT p.label, s.id AS booking_id, s.leaves, s.next_arrival, s.next_arrival - s.leaves AS days_between,
       DECODE(s.next_arrival - s.leaves, 0, 'today', 1, 'soon', 2, 'soon', 'later') AS urgency
FROM stays s, missed m, properties p
WHERE m.id = s.id AND p.id = s.property_id;
