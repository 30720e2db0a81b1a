CREATE OR REPLACE FUNCTION free_minutes(doctor_id IN NUMBER, on_day IN DATE) RETURN NUMBER IS
  v_result NUMBER;
BEGIN
  SELECT MAX(CASE WHEN on_day IS NOT NULL THEN GREATEST(d.day_minutes - NVL(t.taken, 0), 0) END)
  INTO v_result
  FROM doctors d
  LEFT JOIN (
    SELECT a.doctor_id AS busy_id, SUM(a.minutes) AS taken
    FROM appointments a
    WHERE TRUNC(a.starts_at) = on_day
      AND NVL(a.status, 'unknown') <> 'cancelled'
    GROUP BY a.doctor_id
  ) t ON t.busy_id = d.id
  WHERE d.id = free_minutes.doctor_id;
  RETURN v_result;
END;
/
