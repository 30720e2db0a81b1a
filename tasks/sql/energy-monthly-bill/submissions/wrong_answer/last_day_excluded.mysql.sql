SELECT c.meter_id, DATE_FORMAT(c.used_on, '%Y-%m') AS bill_month, SUM(IFNULL(c.kwh, 0)) AS total_kwh,
       ROUND(SUM(IFNULL(c.kwh * t.price, 0)), 2) AS cost,
       SUM(t.id IS NULL) AS unpriced_days
FROM consumption AS c
JOIN meters AS m ON m.id = c.meter_id
LEFT JOIN tariffs AS t ON t.zone = m.zone AND c.used_on >= t.valid_from
    AND (t.valid_to IS NULL OR c.used_on < t.valid_to)
GROUP BY c.meter_id, bill_month;
