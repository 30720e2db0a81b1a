MERGE INTO appointments a
USING (
  SELECT id, FIRST_VALUE(id) OVER (PARTITION BY patient_id, doctor_id, CAST(starts_at AS DATE)
      ORDER BY starts_at, id) AS kept_id
  FROM appointments
  WHERE status = 'booked'
) g
ON (a.id = g.id)
WHEN MATCHED THEN UPDATE
  SET a.status = 'cancelled', a.remark = NVL2(a.remark, a.remark || '; ', NULL) || 'duplicate of ' || g.kept_id
  WHERE a.id <> g.kept_id
