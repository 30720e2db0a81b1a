UPDATE appointments
SET status = 'cancelled',
    remark = CONCAT_WS('; ', remark, CONCAT('duplicate of ', (
      SELECT b.id
      FROM appointments b
      WHERE b.status = 'booked' AND b.patient_id = appointments.patient_id AND b.doctor_id = appointments.doctor_id
        AND DATE(b.starts_at) = DATE(appointments.starts_at)
      ORDER BY b.starts_at, b.id
      LIMIT 1
    )))
WHERE status = 'booked'
  AND EXISTS (
    SELECT 1
    FROM appointments b
    WHERE b.status = 'booked' AND b.patient_id = appointments.patient_id AND b.doctor_id = appointments.doctor_id
      AND DATE(b.starts_at) = DATE(appointments.starts_at)
      AND (b.starts_at < appointments.starts_at OR (b.starts_at = appointments.starts_at AND b.id < appointments.id))
  );
