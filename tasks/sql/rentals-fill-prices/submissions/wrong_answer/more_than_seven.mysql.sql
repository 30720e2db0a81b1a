UPDATE bookings AS b
JOIN properties AS p ON p.id = b.property_id
SET b.price = ROUND(DATEDIFF(b.leaves, b.arrives) * p.nightly * IF(DATEDIFF(b.leaves, b.arrives) > 7, 0.9, 1)
  + IFNULL(p.cleaning_fee, 0), 2)
WHERE b.state = 'confirmed' AND b.price IS NULL;
