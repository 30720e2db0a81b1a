SELECT c.code, RANK() OVER (PARTITION BY e.course_id ORDER BY e.mark DESC) AS place, e.student_id, e.mark,
       MAX(e.mark) OVER (PARTITION BY e.course_id) - e.mark AS behind
FROM enrolments e
JOIN courses c ON c.id = e.course_id
WHERE e.mark IS NOT NULL
  AND place <= (SELECT GREATEST(1, ROUND(COUNT(n.mark) / 4)) FROM enrolments n WHERE n.course_id = e.course_id)
ORDER BY code, place, student_id;
