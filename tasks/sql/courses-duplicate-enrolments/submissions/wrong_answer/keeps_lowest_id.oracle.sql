DELETE FROM enrolments
WHERE id NOT IN (SELECT MIN(id) FROM enrolments GROUP BY student_id, course_id, term);
