CREATE OR REPLACE PROCEDURE settle(buyer IN NUMBER, on_day IN DATE, received IN NUMBER) IS
  rest NUMBER := received;
  part NUMBER;
  next_id NUMBER;
  known NUMBER;
BEGIN
  SELECT COUNT(*) INTO known FROM customers WHERE id = buyer;
  IF known = 0 OR received IS NULL OR received <= 0 THEN
    RETURN;
  END IF;
  SELECT NVL(MAX(id), 0) + 1 INTO next_id FROM payments;
  FOR r IN (
    SELECT id, due
    FROM (SELECT o.id, o.placed_on,
                 NVL((SELECT SUM(l.quantity * l.unit_price) FROM order_lines l WHERE l.order_id = o.id), 0)
                   - NVL((SELECT SUM(p.amount) FROM payments p WHERE p.order_id = o.id), 0) AS due
          FROM orders o
          WHERE o.customer_id = buyer
            AND o.status = 'invoiced')
    WHERE due > 0
    ORDER BY placed_on, id
  ) LOOP
    EXIT WHEN rest <= 0;
    part := LEAST(r.due, rest);
    INSERT INTO payments (id, order_id, paid_on, amount) VALUES (next_id, r.id, on_day, part);
    IF part = r.due THEN
      UPDATE orders SET status = 'paid' WHERE id = r.id;
    END IF;
    next_id := next_id + 1;
    rest := rest - part;
  END LOOP;
  IF rest > 0 THEN
    INSERT INTO payments (id, order_id, paid_on, amount) VALUES (next_id, NULL, on_day, rest);
  END IF;
END settle;
/
