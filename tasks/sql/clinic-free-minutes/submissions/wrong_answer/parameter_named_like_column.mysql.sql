CREATE FUNCTION free_minutes(doctor_id BIGINT, on_day DATE) RETURNS BIGINT
READS SQL DATA
BEGIN
  DECLARE taken BIGINT;
  SELECT COALESCE(SUM(minutes), 0)
  INTO taken
  FROM appointments
  WHERE doctor_id = doctor_id
    AND DATE(starts_at) = on_day
    AND COALESCE(status, 'unknown') <> 'cancelled';
  RETURN (SELECT IF(on_day IS NULL, NULL, GREATEST(day_minutes - taken, 0)) FROM doctors WHERE id = doctor_id);
END
