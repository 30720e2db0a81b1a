SELECT p.id AS patient_id,
       COUNT(d.drug) AS drug_count,
       NVL(LISTAGG(d.drug, ', ') WITHIN GROUP (ORDER BY d.drug), 'none') AS drugs
FROM patients p
LEFT JOIN (
  SELECT DISTINCT patient_id, LOWER(drug) AS drug
  FROM prescriptions
  WHERE drug IS NOT NULL
) d ON d.patient_id = p.id
GROUP BY p.id
