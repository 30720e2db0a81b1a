SELECT p.id AS patient_id,
       COUNT(DISTINCT LOWER(r.drug)) AS drug_count,
       IFNULL(GROUP_CONCAT(DISTINCT LOWER(r.drug) ORDER BY LOWER(r.drug) SEPARATOR ', '), 'none') AS drugs
FROM patients AS p
LEFT JOIN prescriptions AS r ON r.patient_id = p.id
GROUP BY p.id;
