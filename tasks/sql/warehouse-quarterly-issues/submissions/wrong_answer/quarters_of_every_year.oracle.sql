SELECT i.sku,
       NVL(SUM(DECODE(TO_CHAR(m.moved_at, 'Q'), '1', -m.quantity)), 0) AS q1,
       NVL(SUM(DECODE(TO_CHAR(m.moved_at, 'Q'), '2', -m.quantity)), 0) AS q2,
       NVL(SUM(DECODE(TO_CHAR(m.moved_at, 'Q'), '3', -m.quantity)), 0) AS q3,
       NVL(SUM(DECODE(TO_CHAR(m.moved_at, 'Q'), '4', -m.quantity)), 0) AS q4,
       NVL(SUM(-m.quantity), 0) AS whole_year
FROM items i
LEFT JOIN movements m ON m.sku = i.sku AND m.quantity < 0
GROUP BY i.sku;
