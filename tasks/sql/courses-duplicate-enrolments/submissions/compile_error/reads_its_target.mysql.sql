DELETE FROM enrolments
WHERE id NOT IN (
  SELECT MIN(d.id)
  FROM enrolments d
  LEFT JOIN enrolments k
    ON k.student_id = d.student_id AND k.course_id = d.course_id AND k.term <=> d.term
   AND (IFNULL(k.mark, -1) > IFNULL(d.mark, -1) OR IFNULL(k.mark, -1) = IFNULL(d.mark, -1)
     AND k.enrolled_at < d.enrolled_at)
  WHERE k.id IS NULL
  GROUP BY d.student_id, d.course_id, d.term
);
