WITH steps AS (
  SELECT id AS ticket_id, opened_at AS since, 0 AS seq, 'new' AS status
  FROM tickets
  WHERE opened_at < TIMESTAMP '2024-07-01 00:00:00'
  UNION ALL
  SELECT ticket_id, happened_at, id, status
  FROM ticket_events
  WHERE happened_at < TIMESTAMP '2024-07-01 00:00:00' AND status IS NOT NULL
),
spans AS (
  SELECT ticket_id, status,
         EXTRACT(EPOCH FROM LEAD(since, 1, TIMESTAMP '2024-07-01 00:00:00')
           OVER (PARTITION BY ticket_id ORDER BY since, seq) - since) AS seconds
  FROM steps
)
SELECT ticket_id,
       ROUND(SUM(CASE WHEN status = 'waiting' THEN seconds ELSE 0 END) / 3600, 2) AS waiting_hours,
       ROUND(SUM(CASE WHEN status <> 'closed' THEN seconds ELSE 0 END) / 3600, 2) AS active_hours,
       ROUND(100 * SUM(CASE WHEN status = 'waiting' THEN seconds ELSE 0 END)
         / SUM(CASE WHEN status <> 'closed' THEN seconds ELSE 0 END), 1) AS waiting_share
FROM spans
GROUP BY ticket_id;
