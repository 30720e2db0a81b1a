UPDATE appointments a
JOIN (
  SELECT id, FIRST_VALUE(id) OVER (PARTITION BY patient_id, doctor_id, TRUNC(starts_at)
      ORDER BY starts_at, id) AS kept_id
  FROM appointments
  WHERE status = 'booked'
) g ON g.id = a.id
SET a.status = 'cancelled', a.remark = NVL2(a.remark, a.remark || '; ', NULL) || 'duplicate of ' || g.kept_id
WHERE g.kept_id <> a.id
