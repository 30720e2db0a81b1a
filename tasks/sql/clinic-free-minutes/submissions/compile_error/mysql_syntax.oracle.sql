CREATE FUNCTION free_minutes(p_doctor_id INT, p_on_day DATE) RETURNS INT
READS SQL DATA
BEGIN
  DECLARE result INT;
  SELECT GREATEST(d.day_minutes - COALESCE(SUM(a.minutes), 0), 0)
  INTO result
  FROM doctors d
  LEFT JOIN appointments a
    ON a.doctor_id = d.id AND DATE(a.starts_at) = p_on_day AND COALESCE(a.status, 'unknown') <> 'cancelled'
  WHERE d.id = p_doctor_id AND p_on_day IS NOT NULL
  GROUP BY d.id, d.day_minutes;
  RETURN result;
END
