CREATE OR REPLACE FUNCTION salary_on(person IN NUMBER, on_day IN DATE) RETURN NUMBER IS
  amount NUMBER;
BEGIN
  SELECT monthly
    INTO amount
    FROM salaries
   WHERE staff_id = person
     AND valid_from <= on_day
     AND (valid_to IS NULL OR valid_to >= on_day)
   ORDER BY valid_from DESC
   LIMIT 1;
  RETURN amount;
EXCEPTION
  WHEN NO_DATA_FOUND THEN
    RETURN NULL;
END;
