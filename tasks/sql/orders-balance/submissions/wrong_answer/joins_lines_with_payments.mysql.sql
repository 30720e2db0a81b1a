CREATE FUNCTION order_balance(order_no BIGINT) RETURNS DECIMAL(12,2)
READS SQL DATA
RETURN (
  SELECT IFNULL(SUM(IF(o.status = 'cancelled', 0,
                       ROUND(l.quantity * l.unit_price * (100 - IFNULL(l.discount_pct, 0)) / 100, 2))), 0)
         - IFNULL(SUM(p.amount), 0)
  FROM orders o
  LEFT JOIN order_lines l ON l.order_id = o.id
  LEFT JOIN payments p ON p.order_id = o.id
  WHERE o.id = order_no
  GROUP BY o.id
)
