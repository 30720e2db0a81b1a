WITH marked AS (
  SELECT course_id, student_id, mark,
         RANK() OVER (PARTITION BY course_id ORDER BY mark DESC NULLS LAST) AS place,
         FIRST_VALUE(mark) OVER (PARTITION BY course_id ORDER BY mark DESC NULLS LAST) AS top_mark,
         COUNT(mark) OVER (PARTITION BY course_id) AS n
  FROM enrolments
)
SELECT c.code, m.place, m.student_id, m.mark, m.top_mark - m.mark AS behind
FROM marked m
JOIN courses c ON c.id = m.course_id
WHERE m.mark IS NOT NULL
  AND m.place <= CASE WHEN m.n < 4 THEN 1 ELSE TRUNC((m.n + 2) / 4) END
ORDER BY c.code, m.place, m.student_id;
