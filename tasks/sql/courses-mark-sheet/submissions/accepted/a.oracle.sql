WITH sheet AS (
  SELECT student_id, exam, essay, lab
  FROM (
    SELECT student_id, kind, LAST_VALUE(mark) OVER (PARTITION BY student_id, kind ORDER BY NVL2(mark, 1, 0),
      taken_on, id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS mark
    FROM assessments
  )
  PIVOT (MAX(mark) FOR kind IN ('exam' AS exam, 'essay' AS essay, 'lab' AS lab))
)
SELECT student_id, exam, essay, lab,
       NVL2(exam, 0, 1) + NVL2(essay, 0, 1) + NVL2(lab, 0, 1) AS missing,
       ROUND(0.5 * NVL(exam, 0) + 0.3 * NVL(essay, 0) + 0.2 * NVL(lab, 0), 1) AS overall,
       CASE WHEN ROUND(0.5 * NVL(exam, 0) + 0.3 * NVL(essay, 0) + 0.2 * NVL(lab, 0), 1) >= 50 AND exam >= 40
         THEN 'yes' ELSE 'no' END AS passed
FROM sheet;
