UPDATE appointments AS a
JOIN (
  SELECT id, FIRST_VALUE(id) OVER (PARTITION BY patient_id, doctor_id, DATE(starts_at)
      ORDER BY starts_at, id) AS kept_id
  FROM appointments
) AS g ON g.id = a.id
SET a.status = 'cancelled',
    a.remark = CONCAT_WS('; ', a.remark, CONCAT('duplicate of ', g.kept_id))
WHERE g.kept_id <> a.id AND a.status = 'booked';
