CREATE FUNCTION free_minutes(p_doctor_id BIGINT, p_on_day DATE) RETURNS BIGINT
READS SQL DATA
BEGIN
  DECLARE result BIGINT;
  SELECT GREATEST(d.day_minutes - IFNULL(SUM(a.minutes), 0), 0)
  INTO result
  FROM doctors AS d
  LEFT JOIN appointments AS a
    ON a.doctor_id = d.id AND DATE(a.starts_at) = p_on_day AND NOT a.status <=> 'cancelled'
  WHERE d.id = p_doctor_id AND p_on_day IS NOT NULL
  GROUP BY d.id;
  RETURN result;
END
