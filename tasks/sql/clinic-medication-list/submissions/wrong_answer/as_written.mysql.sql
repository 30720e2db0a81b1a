SELECT p.id AS patient_id,
       COUNT(DISTINCT r.drug) AS drug_count,
       IFNULL(GROUP_CONCAT(DISTINCT r.drug ORDER BY r.drug SEPARATOR ', '), 'none') AS drugs
FROM patients AS p
LEFT JOIN prescriptions AS r ON r.patient_id = p.id
GROUP BY p.id;
