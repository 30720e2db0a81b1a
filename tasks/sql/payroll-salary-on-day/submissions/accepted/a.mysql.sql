CREATE FUNCTION salary_on(person BIGINT, on_day DATE) RETURNS DECIMAL(10,2)
READS SQL DATA
RETURN (
  SELECT monthly
  FROM salaries
  WHERE staff_id = person
    AND valid_from <= on_day
    AND on_day <= IFNULL(valid_to, on_day)
  ORDER BY valid_from DESC
  LIMIT 1
);
