MERGE INTO appointments a
USING (
  SELECT id, FIRST_VALUE(id) OVER (PARTITION BY patient_id, doctor_id, TRUNC(starts_at)
      ORDER BY starts_at, id) AS kept_id
  FROM appointments
  WHERE status = 'booked'
) g
ON (a.id = g.id)
WHEN MATCHED THEN UPDATE
  SET a.status = 'cancelled', a.remark = a.remark || '; duplicate of ' || g.kept_id
  WHERE a.id <> g.kept_id
