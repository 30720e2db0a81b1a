SELECT p.id AS patient_id,
       COUNT(DISTINCT r.drug) AS drug_count,
       NVL(LOWER(LISTAGG(DISTINCT r.drug, ', ') WITHIN GROUP (ORDER BY r.drug)), 'none') AS drugs
FROM patients p
LEFT JOIN prescriptions r ON r.patient_id = p.id
GROUP BY p.id
