CREATE FUNCTION salary_on(person BIGINT, on_day DATE) RETURNS DECIMAL(10,2)
READS SQL DATA
RETURN (
  SELECT monthly FROM salaries
  WHERE staff_id = person AND on_day BETWEEN valid_from AND valid_to
  ORDER BY valid_from DESC
  LIMIT 1
);
