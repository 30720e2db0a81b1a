DELETE e
FROM enrolments AS e
JOIN (
  SELECT id, ROW_NUMBER() OVER (PARTITION BY student_id, course_id, term ORDER BY mark DESC, enrolled_at, id) AS n
  FROM enrolments
) AS d ON d.id = e.id
WHERE d.n > 1;
