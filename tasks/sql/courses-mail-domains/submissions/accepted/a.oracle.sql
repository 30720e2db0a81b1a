SELECT NVL(LOWER(SUBSTR(email, INSTR(email, '@') + 1)), 'none') AS mail_domain,
       COUNT(*) AS students,
       MAX(cohort) AS newest_cohort
FROM students
GROUP BY NVL(LOWER(SUBSTR(email, INSTR(email, '@') + 1)), 'none')
ORDER BY COUNT(*) DESC, mail_domain
FETCH FIRST 3 ROWS ONLY;
