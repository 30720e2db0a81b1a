WITH latest AS (
  SELECT student_id, kind, mark,
         ROW_NUMBER() OVER (PARTITION BY student_id, kind ORDER BY mark IS NULL, taken_on DESC, id DESC) AS n
  FROM assessments
), sheet AS (
  SELECT student_id,
         MAX(IF(kind = 'exam', mark, NULL)) AS exam,
         MAX(IF(kind = 'essay', mark, NULL)) AS essay,
         MAX(IF(kind = 'lab', mark, NULL)) AS lab
  FROM latest
  WHERE n = 1
  GROUP BY student_id
), scored AS (
  SELECT sheet.*, ROUND(0.5 * IFNULL(exam, 0) + 0.3 * IFNULL(essay, 0) + 0.2 * IFNULL(lab, 0), 1) AS overall
  FROM sheet
)
SELECT student_id, exam, essay, lab,
       (exam IS NULL) + (essay IS NULL) + (lab IS NULL) AS missing,
       overall,
       IF(0.5 * IFNULL(exam, 0) + 0.3 * IFNULL(essay, 0) + 0.2 * IFNULL(lab, 0) >= 50 AND exam >= 40, 'yes', 'no')
         AS passed
FROM scored;
