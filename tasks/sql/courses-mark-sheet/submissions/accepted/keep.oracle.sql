SELECT student_id, exam, essay, lab,
       DECODE(exam, NULL, 1, 0) + DECODE(essay, NULL, 1, 0) + DECODE(lab, NULL, 1, 0) AS missing,
       overall,
       CASE WHEN overall >= 50 AND exam >= 40 THEN 'yes' ELSE 'no' END AS passed
FROM (
  SELECT s.student_id, s.exam, s.essay, s.lab,
         ROUND(0.5 * NVL(s.exam, 0) + 0.3 * NVL(s.essay, 0) + 0.2 * NVL(s.lab, 0), 1) AS overall
  FROM (
    SELECT student_id,
           MAX(DECODE(kind, 'exam', mark)) KEEP (DENSE_RANK LAST ORDER BY CASE WHEN kind = 'exam'
             AND mark IS NOT NULL THEN 1 ELSE 0 END, taken_on, id) AS exam,
           MAX(DECODE(kind, 'essay', mark)) KEEP (DENSE_RANK LAST ORDER BY CASE WHEN kind = 'essay'
             AND mark IS NOT NULL THEN 1 ELSE 0 END, taken_on, id) AS essay,
           MAX(DECODE(kind, 'lab', mark)) KEEP (DENSE_RANK LAST ORDER BY CASE WHEN kind = 'lab' AND mark IS NOT NULL
             THEN 1 ELSE 0 END, taken_on, id) AS lab
    FROM assessments
    GROUP BY student_id
  ) s
);
