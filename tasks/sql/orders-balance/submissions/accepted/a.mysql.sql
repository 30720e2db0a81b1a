CREATE FUNCTION order_balance(order_no BIGINT) RETURNS DECIMAL(12,2)
READS SQL DATA
BEGIN
  DECLARE owed DECIMAL(14,2);
  SELECT IF(o.status = 'cancelled', 0,
            (SELECT IFNULL(SUM(ROUND(l.quantity * l.unit_price * (100 - IFNULL(l.discount_pct, 0)) / 100, 2)), 0)
             FROM order_lines AS l
             WHERE l.order_id = o.id))
         - (SELECT IFNULL(SUM(p.amount), 0) FROM payments AS p WHERE p.order_id = o.id)
    INTO owed
    FROM orders AS o
   WHERE o.id = order_no;
  RETURN owed;
END
