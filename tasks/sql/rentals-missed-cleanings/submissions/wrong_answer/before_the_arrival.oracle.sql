SELECT p.label,
       s.id AS booking_id,
       s.leaves,
       s.next_arrival,
       s.next_arrival - s.leaves AS days_between,
       CASE WHEN s.next_arrival - s.leaves = 0 THEN 'today' WHEN s.next_arrival - s.leaves <= 2 THEN 'soon'
         ELSE 'later' END AS urgency
FROM (
  SELECT id, property_id, leaves, state,
         LEAD(arrives) OVER (PARTITION BY property_id ORDER BY arrives) AS next_arrival
  FROM bookings
  WHERE state = 'confirmed'
) s
JOIN properties p ON p.id = s.property_id
WHERE s.next_arrival IS NOT NULL
  AND NOT EXISTS (
    SELECT 1
    FROM cleanings x
    WHERE x.property_id = s.property_id
      AND x.done = 1
      AND x.planned_on >= s.leaves AND x.planned_on < s.next_arrival
  );
