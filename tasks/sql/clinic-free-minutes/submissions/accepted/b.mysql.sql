DELIMITER //
CREATE FUNCTION free_minutes(doctor_id BIGINT, on_day DATE) RETURNS BIGINT
READS SQL DATA
BEGIN
  DECLARE taken BIGINT;
  SELECT COALESCE(SUM(a.minutes), 0)
  INTO taken
  FROM appointments a
  WHERE a.doctor_id = doctor_id
    AND DATE(a.starts_at) = on_day
    AND COALESCE(a.status, 'unknown') <> 'cancelled';
  RETURN (
    SELECT IF(on_day IS NULL, NULL, GREATEST(d.day_minutes - taken, 0))
    FROM doctors d
    WHERE d.id = doctor_id
  );
END //
DELIMITER ;
