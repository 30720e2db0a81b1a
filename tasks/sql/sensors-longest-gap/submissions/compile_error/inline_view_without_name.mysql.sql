SELECT sensor_id, gap_from, gap_to, TIMESTAMPDIFF(MINUTE, gap_from, gap_to) AS gap_minutes
FROM (
  SELECT sensor_id, gap_from, gap_to,
         ROW_NUMBER() OVER (PARTITION BY sensor_id ORDER BY TIMESTAMPDIFF(SECOND,
             gap_from, gap_to) DESC, gap_from) AS place
  FROM (
    SELECT sensor_id, taken_at AS gap_from,
           LEAD(taken_at) OVER (PARTITION BY sensor_id ORDER BY taken_at) AS gap_to
    FROM (SELECT DISTINCT sensor_id, taken_at FROM readings)
  )
  WHERE gap_to IS NOT NULL
)
WHERE place = 1;
