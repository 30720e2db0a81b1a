SELECT NVL(LOWER(SUBSTRING_INDEX(email, '@', -1)), 'none') AS mail_domain,
       COUNT(*) AS students,
       MAX(cohort) AS newest_cohort
FROM students
GROUP BY mail_domain
ORDER BY students DESC, mail_domain
LIMIT 3;
