WITH needed AS (
  SELECT CONNECT_BY_ROOT course_id AS course_id, needs_id, LEVEL AS steps
  FROM prerequisites
  CONNECT BY PRIOR course_id = needs_id
), each_once AS (
  SELECT course_id, needs_id, MAX(steps) AS farthest
  FROM needed
  GROUP BY course_id, needs_id
)
SELECT c.code,
       (SELECT COUNT(*) FROM prerequisites p WHERE p.course_id = c.id) AS direct_needs,
       COUNT(x.needs_id) AS all_needs,
       NVL(MAX(x.farthest), 0) AS longest_chain,
       NVL(SUM(d.credits), 0) AS credits_before,
       LISTAGG(d.code, ', ') WITHIN GROUP (ORDER BY d.id) AS needs_list
FROM courses c
LEFT JOIN each_once x ON x.course_id = c.id
LEFT JOIN courses d ON d.id = x.needs_id
GROUP BY c.id, c.code;
