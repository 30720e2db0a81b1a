WITH steps AS (
  SELECT id AS ticket_id, CAST(opened_at AS DATE) AS since, 0 AS seq, 'new' AS status
  FROM tickets
  WHERE opened_at < TIMESTAMP '2024-07-01 00:00:00'
  UNION ALL
  SELECT ticket_id, CAST(happened_at AS DATE), id, status
  FROM ticket_events
  WHERE happened_at < TIMESTAMP '2024-07-01 00:00:00'
    AND status IS NOT NULL
),
spans AS (
  SELECT ticket_id, status,
         NVL(LEAD(since) OVER (PARTITION BY ticket_id ORDER BY since, seq), DATE '2024-07-01') - since AS days
  FROM steps
),
sums AS (
  SELECT ticket_id,
         SUM(DECODE(status, 'waiting', days, 0)) AS waiting,
         SUM(DECODE(status, 'closed', 0, days)) AS active
  FROM spans
  GROUP BY ticket_id
)
SELECT ticket_id,
       ROUND(ROUND(waiting * 86400) / 3600, 2) AS waiting_hours,
       ROUND(ROUND(active * 86400) / 3600, 2) AS active_hours,
       CASE WHEN active > 0 THEN ROUND(100 * ROUND(waiting * 86400) / ROUND(active * 86400), 1) END AS waiting_share
FROM sums;
