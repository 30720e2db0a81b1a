SELECT g.full_name,
       COUNT(b.id) AS stays,
       NVL(SUM(DATEDIFF(b.leaves, b.arrives)), 0) AS nights,
       NVL(SUM(ROUND(DATEDIFF(b.leaves, b.arrives) * b.nightly * (100 - NVL(b.discount, 0)) / 100, 2)), 0) AS paid,
       ROUND(SUM(ROUND(DATEDIFF(b.leaves, b.arrives) * b.nightly * (100 - NVL(b.discount, 0)) / 100, 2))
         / NULLIF(SUM(DATEDIFF(b.leaves, b.arrives)), 0), 2) AS paid_per_night
FROM guests g
LEFT JOIN bookings b ON b.guest_id = g.id
GROUP BY g.id, g.full_name;
