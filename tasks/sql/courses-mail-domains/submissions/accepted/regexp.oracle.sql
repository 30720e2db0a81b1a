SELECT *
FROM (
  SELECT mail_domain, COUNT(*) AS students, MAX(cohort) AS newest_cohort
  FROM (
    SELECT COALESCE(REGEXP_SUBSTR(LOWER(email), '[^@]+$'), 'none') AS mail_domain, cohort
    FROM students
  )
  GROUP BY mail_domain
  ORDER BY students DESC, mail_domain
)
WHERE ROWNUM <= 3;
