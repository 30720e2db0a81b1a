DELETE FROM enrolments
WHERE id NOT IN (
  SELECT MIN(id) KEEP (DENSE_RANK FIRST ORDER BY mark DESC NULLS LAST, enrolled_at)
  FROM enrolments
  GROUP BY student_id, course_id, term
);
