CREATE OR REPLACE FUNCTION convert_amount(amount IN NUMBER, from_code IN CHAR, to_code IN CHAR, on_day IN DATE)
RETURN NUMBER
AS
  places NUMBER;
  from_rate NUMBER;
  to_rate NUMBER;
BEGIN
  SELECT t.decimals INTO places
  FROM currencies f, currencies t
  WHERE f.code = from_code AND t.code = to_code;
  IF on_day IS NULL THEN
    RETURN NULL;
  ELSIF from_code = to_code THEN
    RETURN ROUND(amount, places);
  END IF;
  SELECT euro_rate INTO from_rate
  FROM (SELECT euro_rate, valid_from FROM rates WHERE currency = from_code AND valid_from <= on_day
        UNION ALL
        SELECT 1, DATE '1900-01-01' FROM dual WHERE from_code = 'EUR'
        ORDER BY valid_from DESC)
  WHERE ROWNUM = 1;
  SELECT euro_rate INTO to_rate
  FROM (SELECT euro_rate, valid_from FROM rates WHERE currency = to_code AND valid_from <= on_day
        UNION ALL
        SELECT 1, DATE '1900-01-01' FROM dual WHERE to_code = 'EUR'
        ORDER BY valid_from DESC)
  WHERE ROWNUM = 1;
  RETURN ROUND(amount * from_rate / to_rate, places);
EXCEPTION
  WHEN NO_DATA_FOUND THEN
    RETURN NULL;
END;
