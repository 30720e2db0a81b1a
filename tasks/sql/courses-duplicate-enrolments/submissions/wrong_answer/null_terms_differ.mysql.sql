DELETE e
FROM enrolments e
JOIN enrolments k
  ON k.student_id = e.student_id
 AND k.course_id = e.course_id
 AND k.term = e.term
 AND (IFNULL(k.mark, -1) > IFNULL(e.mark, -1)
      OR IFNULL(k.mark, -1) = IFNULL(e.mark, -1) AND (k.enrolled_at < e.enrolled_at OR k.enrolled_at = e.enrolled_at
        AND k.id < e.id));
