SELECT code, place, student_id, mark, top_mark - mark AS behind
FROM (
  SELECT c.code, e.student_id, e.mark,
         RANK() OVER (PARTITION BY e.course_id ORDER BY e.mark DESC) AS place,
         MAX(e.mark) OVER (PARTITION BY e.course_id) AS top_mark,
         COUNT(*) OVER (PARTITION BY e.course_id) AS marked
  FROM enrolments e
  JOIN courses c ON c.id = e.course_id
  WHERE e.mark IS NOT NULL
) ranked
WHERE place <= GREATEST(1, ROUND(marked / 4))
ORDER BY code, place, student_id;
