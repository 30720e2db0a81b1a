SELECT p.label,
       s.id AS booking_id,
       s.leaves,
       s.next_arrival,
       DATEDIFF(s.next_arrival, s.leaves) AS days_between,
       IF(s.next_arrival = s.leaves, 'today', IF(DATEDIFF(s.next_arrival, s.leaves) <= 2, 'soon', 'later'))
         AS urgency
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
      AND TRUE
      AND x.planned_on BETWEEN s.leaves AND s.next_arrival
  );
