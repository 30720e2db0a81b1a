WITH months AS (
  SELECT DISTINCT member_id, 12 * YEAR(lent_on) + MONTH(lent_on) - 1 AS month_no
  FROM loans
), numbered AS (
  SELECT member_id, month_no,
         month_no - ROW_NUMBER() OVER (PARTITION BY member_id ORDER BY month_no) AS island
  FROM months
), runs AS (
  SELECT member_id, COUNT(*) AS run_months, MIN(month_no) AS first_no, MAX(month_no) AS last_no,
         ROW_NUMBER() OVER (PARTITION BY member_id ORDER BY COUNT(*) DESC, MAX(month_no) ASC) AS place
  FROM numbered
  GROUP BY member_id, island
)
SELECT member_id, run_months,
       CONCAT(first_no DIV 12, '-', LPAD(first_no MOD 12 + 1, 2, '0')) AS first_month,
       CONCAT(last_no DIV 12, '-', LPAD(last_no MOD 12 + 1, 2, '0')) AS last_month
FROM runs
WHERE place = 1;
