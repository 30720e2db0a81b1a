DELETE e
FROM enrolments e
JOIN enrolments k ON k.student_id = e.student_id AND k.course_id = e.course_id AND k.term <=> e.term
  AND k.id < e.id;
