CREATE OR REPLACE FUNCTION order_balance(order_id IN NUMBER) RETURN NUMBER IS
  found NUMBER;
  owed NUMBER;
  paid NUMBER;
BEGIN
  SELECT COUNT(*) INTO found FROM orders o WHERE o.id = order_id;
  IF found = 0 THEN
    RETURN NULL;
  END IF;
  SELECT NVL(SUM(ROUND(l.quantity * l.unit_price * (100 - NVL(l.discount_pct, 0)) / 100, 2)), 0)
    INTO owed
    FROM order_lines l
    JOIN orders o ON o.id = l.order_id
   WHERE l.order_id = order_id
     AND o.status <> 'cancelled';
  SELECT NVL(SUM(p.amount), 0) INTO paid FROM payments p WHERE p.order_id = order_id;
  RETURN owed - paid;
END;
