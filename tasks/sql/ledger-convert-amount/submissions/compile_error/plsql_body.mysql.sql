CREATE OR REPLACE FUNCTION convert_amount(amount NUMBER, from_code CHAR, to_code CHAR, on_day DATE)
RETURN NUMBER
IS
  known NUMBER;
  places NUMBER;
  from_rate NUMBER := 1;
  to_rate NUMBER := 1;
BEGIN
  IF amount IS NULL OR on_day IS NULL THEN
    RETURN NULL;
  END IF;
  SELECT COUNT(*) INTO known FROM currencies WHERE code = from_code;
  SELECT MAX(decimals) INTO places FROM currencies WHERE code = to_code;
  IF known = 0 OR places IS NULL THEN
    RETURN NULL;
  END IF;
  IF from_code = to_code THEN
    RETURN ROUND(amount, places);
  END IF;
  IF from_code <> 'EUR' THEN
    SELECT MAX(euro_rate) KEEP (DENSE_RANK LAST ORDER BY valid_from) INTO from_rate
    FROM rates
    WHERE currency = from_code AND valid_from <= on_day;
  END IF;
  IF to_code <> 'EUR' THEN
    SELECT MAX(euro_rate) KEEP (DENSE_RANK LAST ORDER BY valid_from) INTO to_rate
    FROM rates
    WHERE currency = to_code AND valid_from <= on_day;
  END IF;
  RETURN ROUND(amount * from_rate / to_rate, places);
END;
/
