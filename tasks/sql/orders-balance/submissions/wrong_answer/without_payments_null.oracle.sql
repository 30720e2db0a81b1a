CREATE OR REPLACE FUNCTION order_balance(order_no IN NUMBER) RETURN NUMBER IS
  order_status orders.status%TYPE;
  owed NUMBER := 0;
  paid NUMBER;
BEGIN
  SELECT status INTO order_status FROM orders WHERE id = order_no;
  IF order_status <> 'cancelled' THEN
    SELECT SUM(ROUND(quantity * unit_price * (100 - NVL(discount_pct, 0)) / 100, 2))
      INTO owed
      FROM order_lines
     WHERE order_id = order_no;
  END IF;
  SELECT SUM(amount) INTO paid FROM payments WHERE order_id = order_no;
  RETURN owed - paid;
EXCEPTION
  WHEN NO_DATA_FOUND THEN
    RETURN NULL;
END;
