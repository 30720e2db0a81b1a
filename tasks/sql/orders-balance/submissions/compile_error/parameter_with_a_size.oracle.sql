CREATE OR REPLACE FUNCTION order_balance(order_no IN NUMBER(19)) RETURN NUMBER IS
  owed NUMBER;
BEGIN
  SELECT CASE o.status WHEN 'cancelled' THEN 0 ELSE
           (SELECT NVL(SUM(ROUND(l.quantity * l.unit_price * (100 - NVL(l.discount_pct, 0)) / 100, 2)), 0)
            FROM order_lines l WHERE l.order_id = o.id) END
         - (SELECT NVL(SUM(p.amount), 0) FROM payments p WHERE p.order_id = o.id)
    INTO owed
    FROM orders o
   WHERE o.id = order_no;
  RETURN owed;
EXCEPTION
  WHEN NO_DATA_FOUND THEN RETURN NULL;
END;
