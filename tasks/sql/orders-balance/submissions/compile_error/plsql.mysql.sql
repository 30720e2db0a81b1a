CREATE OR REPLACE FUNCTION order_balance(order_no IN NUMBER) RETURN NUMBER IS
  owed NUMBER;
BEGIN
  SELECT SUM(ROUND(quantity * unit_price * (100 - IFNULL(discount_pct, 0)) / 100, 2))
    INTO owed
    FROM order_lines
   WHERE order_id = order_no;
  RETURN owed;
END;
