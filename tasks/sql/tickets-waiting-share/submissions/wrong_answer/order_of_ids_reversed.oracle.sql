WITH steps AS (
  SELECT id AS ticket_id, opened_at AS since, 0 AS seq, 'new' AS status
  FROM tickets
  WHERE opened_at < DATE '2024-07-01'
  UNION ALL
  SELECT ticket_id, happened_at, id, status
  FROM ticket_events
  WHERE happened_at < DATE '2024-07-01'
    AND status IS NOT NULL
),
spans AS (
  SELECT ticket_id, status, since,
         LEAD(since, 1, TIMESTAMP '2024-07-01 00:00:00') OVER (PARTITION BY ticket_id ORDER BY since, seq DESC) AS until
  FROM steps
),
sums AS (
  SELECT ticket_id,
         NVL(SUM(CASE WHEN status = 'waiting' THEN seconds END), 0) AS waiting,
         NVL(SUM(CASE WHEN status <> 'closed' THEN seconds END), 0) AS active
  FROM (SELECT ticket_id, status, ROUND((CAST(until AS DATE) - CAST(since AS DATE)) * 86400) AS seconds
        FROM spans)
  GROUP BY ticket_id
)
SELECT ticket_id,
       ROUND(waiting / 3600, 2) AS waiting_hours,
       ROUND(active / 3600, 2) AS active_hours,
       ROUND(100 * waiting / NULLIF(active, 0), 1) AS waiting_share
FROM sums;
