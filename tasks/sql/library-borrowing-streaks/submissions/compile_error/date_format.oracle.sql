WITH months AS (
  SELECT DISTINCT member_id, TRUNC(lent_on, 'MM') AS m
  FROM loans
), numbered AS (
  SELECT member_id, m,
         ADD_MONTHS(m, -ROW_NUMBER() OVER (PARTITION BY member_id ORDER BY m)) AS island
  FROM months
), runs AS (
  SELECT member_id, COUNT(*) AS run_months, MIN(m) AS first_m, MAX(m) AS last_m
  FROM numbered
  GROUP BY member_id, island
), ranked AS (
  SELECT runs.*, ROW_NUMBER() OVER (PARTITION BY member_id ORDER BY run_months DESC, last_m DESC) AS place
  FROM runs
)
SELECT member_id, run_months, DATE_FORMAT(first_m, '%Y-%m') AS first_month, DATE_FORMAT(last_m, '%Y-%m')
  AS last_month
FROM ranked
WHERE place = 1;
