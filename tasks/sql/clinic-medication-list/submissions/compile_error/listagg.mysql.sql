SELECT p.id AS patient_id,
       COUNT(DISTINCT LOWER(r.drug)) AS drug_count,
       IFNULL(LISTAGG(DISTINCT LOWER(r.drug), ', ') WITHIN GROUP (ORDER BY LOWER(r.drug)), 'none') AS drugs
FROM patients p
LEFT JOIN prescriptions r ON r.patient_id = p.id
GROUP BY p.id;
