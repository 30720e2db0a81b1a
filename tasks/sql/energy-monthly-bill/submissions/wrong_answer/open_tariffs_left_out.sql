SELECT q.meter_id, q.bill_month, SUM(COALESCE(q.kwh, 0)) AS total_kwh,
       ROUND(SUM(COALESCE(q.kwh * q.price, 0)), 2) AS cost,
       COUNT(*) - COUNT(q.price) AS unpriced_days
FROM (
  SELECT c.meter_id, c.kwh, t.price,
         CONCAT(EXTRACT(YEAR FROM c.used_on), CONCAT('-', LPAD(EXTRACT(MONTH FROM c.used_on), 2, '0'))) AS bill_month
  FROM consumption c
  JOIN meters m ON m.id = c.meter_id
  LEFT JOIN tariffs t ON t.zone = m.zone AND c.used_on BETWEEN t.valid_from AND t.valid_to
) q
GROUP BY q.meter_id, q.bill_month
