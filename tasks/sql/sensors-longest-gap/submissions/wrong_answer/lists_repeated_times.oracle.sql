WITH gaps AS (
  SELECT sensor_id,
         taken_at AS gap_from,
         LEAD(taken_at) OVER (PARTITION BY sensor_id ORDER BY taken_at, id) AS gap_to
  FROM readings
), ranked AS (
  SELECT sensor_id, gap_from, gap_to, gap_to - gap_from AS silence,
         ROW_NUMBER() OVER (PARTITION BY sensor_id ORDER BY gap_to - gap_from DESC, gap_from) AS place
  FROM gaps
  WHERE gap_to IS NOT NULL
)
SELECT sensor_id, gap_from, gap_to,
       EXTRACT(DAY FROM silence) * 1440 + EXTRACT(HOUR FROM silence) * 60 + EXTRACT(MINUTE
           FROM silence) AS gap_minutes
FROM ranked
WHERE place = 1
