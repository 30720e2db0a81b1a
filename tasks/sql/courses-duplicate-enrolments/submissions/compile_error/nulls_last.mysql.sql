DELETE e
FROM enrolments e
JOIN (SELECT id, ROW_NUMBER() OVER (PARTITION BY student_id, course_id, term ORDER BY mark DESC NULLS LAST,
  enrolled_at, id) AS n FROM enrolments) d ON d.id = e.id
WHERE d.n > 1;
