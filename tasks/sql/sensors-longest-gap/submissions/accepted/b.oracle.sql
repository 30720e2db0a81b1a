WITH moments AS (
  SELECT DISTINCT sensor_id, taken_at FROM readings
), gaps AS (
  SELECT sensor_id, gap_from, gap_to,
         ROUND((CAST(gap_to AS DATE) - CAST(gap_from AS DATE)) * 86400) AS seconds
  FROM (
    SELECT sensor_id, taken_at AS gap_from,
           LEAD(taken_at) OVER (PARTITION BY sensor_id ORDER BY taken_at) AS gap_to
    FROM moments
  )
  WHERE gap_to IS NOT NULL
)
SELECT sensor_id,
       MIN(gap_from) KEEP (DENSE_RANK FIRST ORDER BY seconds DESC, gap_from) AS gap_from,
       MIN(gap_to) KEEP (DENSE_RANK FIRST ORDER BY seconds DESC, gap_from) AS gap_to,
       TRUNC(MAX(seconds) / 60) AS gap_minutes
FROM gaps
GROUP BY sensor_id
