CREATE OR REPLACE FUNCTION free_minutes(p_doctor_id IN NUMBER, p_on_day IN DATE) RETURN NUMBER IS
  v_day_minutes doctors.day_minutes%TYPE;
  v_taken NUMBER;
BEGIN
  IF p_on_day IS NULL THEN
    RETURN NULL;
  END IF;
  SELECT day_minutes INTO v_day_minutes FROM doctors WHERE id = p_doctor_id;
  SELECT NVL(SUM(minutes), 0)
  INTO v_taken
  FROM appointments
  WHERE doctor_id = p_doctor_id
    AND TRUNC(starts_at) = p_on_day
    AND (status IS NULL OR status <> 'cancelled');
  RETURN GREATEST(v_day_minutes - v_taken, 0);
EXCEPTION
  WHEN NO_DATA_FOUND THEN
    RETURN NULL;
END free_minutes;
