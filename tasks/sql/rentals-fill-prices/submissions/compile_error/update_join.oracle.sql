UPDATE bookings b
JOIN properties p ON p.id = b.property_id
SET b.price = ROUND((b.leaves - b.arrives) * p.nightly * CASE WHEN (b.leaves - b.arrives) >= 7 THEN 0.9 ELSE 1 END
  + NVL(p.cleaning_fee, 0), 2)
WHERE b.state = 'confirmed' AND b.price IS NULL;
