WITH RECURSIVE needed AS (
  SELECT course_id, needs_id, 1 AS steps
  FROM prerequisites
  UNION ALL
  SELECT n.course_id, p.needs_id, n.steps + 1
  FROM needed n
  JOIN prerequisites p ON p.course_id = n.needs_id
), each_once AS (
  SELECT DISTINCT course_id, needs_id, steps AS nearest, steps AS farthest
  FROM needed
)
SELECT c.code,
       COUNT(DISTINCT CASE WHEN x.nearest = 1 THEN x.needs_id END) AS direct_needs,
       COUNT(x.needs_id) AS all_needs,
       IFNULL(MAX(x.farthest), 0) AS longest_chain,
       IFNULL(SUM(d.credits), 0) AS credits_before,
       GROUP_CONCAT(d.code ORDER BY d.id SEPARATOR ', ') AS needs_list
FROM courses c
LEFT JOIN each_once x ON x.course_id = c.id
LEFT JOIN courses d ON d.id = x.needs_id
GROUP BY c.id, c.code;
