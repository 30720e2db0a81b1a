CREATE OR REPLACE FUNCTION salary_on(person IN NUMBER, on_day IN DATE) RETURN NUMBER IS
  amount salaries.monthly%TYPE;
BEGIN
  SELECT monthly
    INTO amount
    FROM salaries
   WHERE staff_id = person
     AND on_day BETWEEN valid_from AND NVL(valid_to, on_day)
   ORDER BY valid_from DESC
   FETCH FIRST 1 ROW ONLY;
  RETURN amount;
EXCEPTION
  WHEN NO_DATA_FOUND THEN
    RETURN NULL;
END;
/
