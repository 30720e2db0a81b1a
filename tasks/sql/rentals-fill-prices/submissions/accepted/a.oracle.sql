UPDATE bookings b
SET b.price = (
  SELECT ROUND((b.leaves - b.arrives) * p.nightly * CASE WHEN (b.leaves - b.arrives) >= 7 THEN 0.9 ELSE 1 END
    + NVL(p.cleaning_fee, 0), 2)
  FROM properties p
  WHERE p.id = b.property_id
)
WHERE b.state = 'confirmed' AND b.price IS NULL;
