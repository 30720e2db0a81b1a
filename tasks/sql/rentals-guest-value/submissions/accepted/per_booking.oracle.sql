WITH priced AS (
  SELECT guest_id, leaves - arrives AS nights, ROUND((leaves - arrives) * nightly * (1 - NVL(discount, 0) / 100), 2)
    AS price
  FROM bookings
)
SELECT g.full_name, COUNT(p.guest_id) AS stays, NVL(SUM(p.nights), 0) AS nights, NVL(SUM(p.price), 0) AS paid,
       CASE WHEN SUM(p.nights) > 0 THEN ROUND(SUM(p.price) / SUM(p.nights), 2) END AS paid_per_night
FROM guests g, priced p
WHERE p.guest_id (+) = g.id
GROUP BY g.id, g.full_name;
