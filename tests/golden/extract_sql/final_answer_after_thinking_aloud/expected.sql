SELECT dept_id, LISTAGG(label, ',') WITHIN GROUP (ORDER BY label) AS labels FROM staff GROUP BY dept_id
