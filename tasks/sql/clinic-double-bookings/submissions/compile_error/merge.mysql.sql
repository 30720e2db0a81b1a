MERGE INTO appointments a
USING (
  SELECT id, FIRST_VALUE(id) OVER (PARTITION BY patient_id, doctor_id, DATE(starts_at)
      ORDER BY starts_at, id) AS kept_id
  FROM appointments
  WHERE status = 'booked'
) g
ON (a.id = g.id AND a.id <> g.kept_id)
WHEN MATCHED THEN UPDATE
  SET a.status = 'cancelled', a.remark = CONCAT_WS('; ', a.remark, CONCAT('duplicate of ', g.kept_id));
