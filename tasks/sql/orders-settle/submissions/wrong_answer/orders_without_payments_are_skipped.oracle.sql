CREATE OR REPLACE PROCEDURE settle(buyer IN NUMBER, on_day IN DATE, received IN NUMBER) IS
  rest NUMBER := received;
  part NUMBER;
  next_id NUMBER;
  known NUMBER;
BEGIN
  SELECT COUNT(*) INTO known FROM customers WHERE id = buyer;
  SELECT NVL(MAX(id), 0) INTO next_id FROM payments;
  IF known = 1 AND received > 0 THEN
    FOR r IN (SELECT o.id,
                     (SELECT SUM(l.quantity * l.unit_price) FROM order_lines l WHERE l.order_id = o.id)
                       - (SELECT SUM(p.amount) FROM payments p WHERE p.order_id = o.id) AS due
                FROM orders o
               WHERE o.customer_id = buyer AND o.status = 'invoiced'
               ORDER BY o.placed_on, o.id) LOOP
      IF r.due > 0 AND rest > 0 THEN
        part := LEAST(r.due, rest);
        next_id := next_id + 1;
        INSERT INTO payments (id, order_id, paid_on, amount) VALUES (next_id, r.id, on_day, part);
        IF part = r.due THEN
          UPDATE orders SET status = 'paid' WHERE id = r.id;
        END IF;
        rest := rest - part;
      END IF;
    END LOOP;
    IF rest > 0 THEN
      INSERT INTO payments (id, order_id, paid_on, amount) VALUES (next_id + 1, NULL, on_day, rest);
    END IF;
  END IF;
END;
