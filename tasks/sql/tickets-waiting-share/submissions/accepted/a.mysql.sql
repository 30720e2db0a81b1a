WITH steps AS (
  SELECT id AS ticket_id, opened_at AS since, 0 AS seq, 'new' AS status
  FROM tickets
  WHERE opened_at < '2024-07-01'
  UNION ALL
  SELECT ticket_id, happened_at, id, status
  FROM ticket_events
  WHERE happened_at < '2024-07-01' AND status IS NOT NULL
),
spans AS (
  SELECT ticket_id, status,
         TIMESTAMPDIFF(
           SECOND, since,
           LEAD(since, 1, '2024-07-01') OVER (PARTITION BY ticket_id ORDER BY since, seq)
         ) AS seconds
  FROM steps
),
sums AS (
  SELECT ticket_id,
         SUM(IF(status = 'waiting', seconds, 0)) AS waiting,
         SUM(IF(status <> 'closed', seconds, 0)) AS active
  FROM spans
  GROUP BY ticket_id
)
SELECT ticket_id,
       ROUND(waiting / 3600, 2) AS waiting_hours,
       ROUND(active / 3600, 2) AS active_hours,
       ROUND(100 * waiting / active, 1) AS waiting_share
FROM sums;
