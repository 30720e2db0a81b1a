CREATE FUNCTION salary_on(person BIGINT, on_day DATE) RETURNS DECIMAL(10,2)
READS SQL DATA
BEGIN
  DECLARE amount DECIMAL(10,2);
  SELECT monthly INTO amount
  FROM salaries
  WHERE staff_id = person
    AND valid_from <= on_day
    AND (valid_to IS NULL OR valid_to >= on_day);
  RETURN amount;
END
