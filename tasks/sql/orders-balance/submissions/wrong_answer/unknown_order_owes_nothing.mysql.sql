CREATE FUNCTION order_balance(order_no BIGINT) RETURNS DECIMAL(12,2)
READS SQL DATA
BEGIN
  DECLARE owed, paid DECIMAL(14,2);
  SELECT IFNULL(SUM(ROUND(l.quantity * l.unit_price * (100 - IFNULL(l.discount_pct, 0)) / 100, 2)), 0) INTO owed
  FROM order_lines l JOIN orders o ON o.id = l.order_id
  WHERE o.id = order_no AND o.status <> 'cancelled';
  SELECT IFNULL(SUM(amount), 0) INTO paid FROM payments WHERE order_id = order_no;
  RETURN owed - paid;
END
