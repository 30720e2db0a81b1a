WITH ranked AS (
  SELECT sensor_id, taken, amount, RANK() OVER (PARTITION BY sensor_id ORDER BY taken DESC) rk
  FROM readings
)
SELECT sensor_id, taken, amount FROM ranked WHERE rk = 1
