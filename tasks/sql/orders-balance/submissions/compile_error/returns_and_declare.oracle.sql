CREATE FUNCTION order_balance(order_no NUMBER) RETURNS NUMBER
BEGIN
  DECLARE owed NUMBER;
  SELECT NVL(SUM(ROUND(l.quantity * l.unit_price * (100 - NVL(l.discount_pct, 0)) / 100, 2)), 0) INTO owed
  FROM order_lines l WHERE l.order_id = order_no;
  RETURN owed;
END;
