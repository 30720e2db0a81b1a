SELECT loan_id, title, days_late
FROM (
  SELECT l.id AS loan_id, b.title, TO_DATE('2024-03-01', 'YYYY-MM-DD') - l.due_on AS days_late
  FROM loans l, copies c, books b
  WHERE c.id = l.copy_id
    AND b.id = c.book_id
    AND l.due_on < TO_DATE('2024-03-01', 'YYYY-MM-DD')
    AND NVL(l.returned_on, DATE '9999-12-31') > TO_DATE('2024-03-01', 'YYYY-MM-DD')
  ORDER BY days_late DESC, loan_id
)
WHERE ROWNUM <= 5;
