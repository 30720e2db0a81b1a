UPDATE appointments a
SET (status, remark) = (
  SELECT 'cancelled',
         CASE WHEN a.remark IS NOT NULL THEN a.remark || '; ' END || 'duplicate of '
           || TO_CHAR(MIN(b.id) KEEP (DENSE_RANK FIRST ORDER BY b.starts_at))
  FROM appointments b
  WHERE b.status = 'booked' AND b.patient_id = a.patient_id AND b.doctor_id = a.doctor_id
    AND TRUNC(b.starts_at) = TRUNC(a.starts_at)
)
WHERE a.status = 'booked'
  AND EXISTS (
    SELECT NULL
    FROM appointments b
    WHERE b.status = 'booked' AND b.patient_id = a.patient_id AND b.doctor_id = a.doctor_id
      AND TRUNC(b.starts_at) = TRUNC(a.starts_at)
      AND (b.starts_at < a.starts_at OR (b.starts_at = a.starts_at AND b.id < a.id))
  )
