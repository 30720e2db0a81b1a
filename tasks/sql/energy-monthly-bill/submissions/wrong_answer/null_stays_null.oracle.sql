SELECT c.meter_id, TO_CHAR(c.used_on, 'YYYY-MM') AS bill_month, SUM(c.kwh) AS total_kwh,
       ROUND(SUM(c.kwh * t.price), 2) AS cost,
       COUNT(*) - COUNT(t.id) AS unpriced_days
FROM consumption c
JOIN meters m ON m.id = c.meter_id
LEFT JOIN tariffs t ON t.zone = m.zone AND c.used_on BETWEEN t.valid_from AND NVL(t.valid_to, c.used_on)
GROUP BY c.meter_id, TO_CHAR(c.used_on, 'YYYY-MM')
