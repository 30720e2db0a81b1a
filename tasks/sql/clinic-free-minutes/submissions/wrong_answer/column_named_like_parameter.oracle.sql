CREATE OR REPLACE FUNCTION free_minutes(doctor_id IN NUMBER, on_day IN DATE) RETURN NUMBER IS
  v_day_minutes NUMBER;
  v_taken NUMBER;
BEGIN
  IF on_day IS NULL THEN
    RETURN NULL;
  END IF;
  SELECT MAX(d.day_minutes) INTO v_day_minutes FROM doctors d WHERE d.id = doctor_id;
  SELECT NVL(SUM(a.minutes), 0)
  INTO v_taken
  FROM appointments a
  WHERE a.doctor_id = doctor_id
    AND TRUNC(a.starts_at) = on_day
    AND NVL(a.status, 'unknown') <> 'cancelled';
  RETURN GREATEST(v_day_minutes - v_taken, 0);
END;
