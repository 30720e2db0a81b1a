CREATE PROCEDURE settle(IN buyer BIGINT, IN on_day DATE, IN received DECIMAL(10,2))
BEGIN
  DECLARE rest DECIMAL(12,2) DEFAULT received;
  DECLARE part DECIMAL(12,2);
  DECLARE next_id BIGINT;
  SELECT IFNULL(MAX(id), 0) + 1 INTO next_id FROM payments;
  FOR r IN (
    SELECT o.id,
           IFNULL((SELECT SUM(l.quantity * l.unit_price) FROM order_lines l WHERE l.order_id = o.id), 0)
             - IFNULL((SELECT SUM(p.amount) FROM payments p WHERE p.order_id = o.id), 0) AS due
    FROM orders o
    WHERE o.customer_id = buyer AND o.status = 'invoiced'
    ORDER BY o.placed_on, o.id
  ) LOOP
    IF r.due > 0 AND rest > 0 THEN
      SET part = LEAST(r.due, rest);
      INSERT INTO payments (id, order_id, paid_on, amount) VALUES (next_id, r.id, on_day, part);
      IF part = r.due THEN
        UPDATE orders SET status = 'paid' WHERE id = r.id;
      END IF;
      SET next_id = next_id + 1, rest = rest - part;
    END IF;
  END LOOP;
  IF rest > 0 AND EXISTS (SELECT 1 FROM customers WHERE id = buyer) THEN
    INSERT INTO payments (id, order_id, paid_on, amount) VALUES (next_id, NULL, on_day, rest);
  END IF;
END
