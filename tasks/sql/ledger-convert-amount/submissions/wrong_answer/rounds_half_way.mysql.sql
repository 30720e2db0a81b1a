CREATE FUNCTION convert_amount(amount DECIMAL(14, 2), from_code CHAR(3), to_code CHAR(3), on_day DATE)
RETURNS DECIMAL(18, 3)
READS SQL DATA
BEGIN
  DECLARE places INT;
  DECLARE from_rate, to_rate DECIMAL(12, 6) DEFAULT 1;
  IF amount IS NULL OR on_day IS NULL OR NOT EXISTS (SELECT 1 FROM currencies WHERE code = from_code) THEN
    RETURN NULL;
  END IF;
  SET places = (SELECT decimals FROM currencies WHERE code = to_code);
  IF from_code = to_code THEN
    RETURN ROUND(amount, places);
  END IF;
  IF from_code <> 'EUR' THEN
    SET from_rate = (SELECT euro_rate FROM rates WHERE currency = from_code AND valid_from <= on_day
      ORDER BY valid_from DESC LIMIT 1);
  END IF;
  IF to_code <> 'EUR' THEN
    SET to_rate = (SELECT euro_rate FROM rates WHERE currency = to_code AND valid_from <= on_day
      ORDER BY valid_from DESC LIMIT 1);
  END IF;
  RETURN ROUND(ROUND(amount * from_rate, 2) / to_rate, places);
END
