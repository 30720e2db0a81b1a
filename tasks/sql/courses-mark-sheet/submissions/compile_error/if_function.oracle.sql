WITH latest AS (
  SELECT student_id, kind, mark,
         ROW_NUMBER() OVER (PARTITION BY student_id, kind ORDER BY CASE WHEN mark IS NULL THEN 1 ELSE 0 END,
           taken_on DESC, id DESC) AS n
  FROM assessments
), sheet AS (
  SELECT student_id,
         MAX(CASE kind WHEN 'exam' THEN mark END) AS exam,
         MAX(CASE kind WHEN 'essay' THEN mark END) AS essay,
         MAX(CASE kind WHEN 'lab' THEN mark END) AS lab
  FROM latest
  WHERE n = 1
  GROUP BY student_id
), scored AS (
  SELECT sheet.*, ROUND(0.5 * COALESCE(exam, 0) + 0.3 * COALESCE(essay, 0) + 0.2 * COALESCE(lab, 0), 1) AS overall
  FROM sheet
)
SELECT student_id, exam, essay, lab,
       NVL2(exam, 0, 1) + NVL2(essay, 0, 1) + NVL2(lab, 0, 1) AS missing,
       overall,
       IF(overall >= 50 AND exam >= 40, 'yes', 'no') AS passed
FROM scored;
