SELECT p.id AS patient_id,
       COUNT(d.drug) AS drug_count,
       NVL(STRING_AGG(d.drug, ', '), 'none') AS drugs
FROM patients p
LEFT JOIN (SELECT DISTINCT patient_id, LOWER(drug) AS drug FROM prescriptions) d ON d.patient_id = p.id
GROUP BY p.id
