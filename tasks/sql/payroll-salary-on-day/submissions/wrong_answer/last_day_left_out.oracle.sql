CREATE OR REPLACE FUNCTION salary_on(person IN NUMBER, on_day IN DATE) RETURN NUMBER IS
BEGIN
  FOR r IN (SELECT monthly
              FROM salaries
             WHERE staff_id = person
               AND valid_from <= on_day
               AND (valid_to IS NULL OR valid_to > on_day)
             ORDER BY valid_from DESC) LOOP
    RETURN r.monthly;
  END LOOP;
  RETURN NULL;
END;
