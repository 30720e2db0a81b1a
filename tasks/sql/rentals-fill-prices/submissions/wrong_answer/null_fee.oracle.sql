MERGE INTO bookings b
USING properties p
ON (b.property_id = p.id)
WHEN MATCHED THEN UPDATE
  SET b.price = ROUND((b.leaves - b.arrives) * p.nightly * CASE WHEN b.leaves - b.arrives >= 7 THEN 0.9 ELSE 1 END
    + p.cleaning_fee, 2)
  WHERE b.state = 'confirmed' AND b.price IS NULL;
