DELETE FROM enrolments
WHERE id IN (
  SELECT id
  FROM (SELECT id, ROW_NUMBER() OVER (PARTITION BY student_id, course_id, term ORDER BY mark DESC NULLS LAST,
    enrolled_at, id) AS n FROM enrolments)
  WHERE n > 1
);
