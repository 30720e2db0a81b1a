CREATE PROCEDURE settle(IN buyer BIGINT, IN on_day DATE, IN received DECIMAL(10,2))
proc: BEGIN
  DECLARE rest DECIMAL(12,2) DEFAULT received;
  DECLARE order_no BIGINT;
  DECLARE due, part DECIMAL(12,2);
  DECLARE finished BOOL DEFAULT FALSE;
  DECLARE open_orders CURSOR FOR
    SELECT o.id,
           IFNULL((SELECT SUM(l.quantity * l.unit_price) FROM order_lines AS l WHERE l.order_id = o.id), 0)
             - IFNULL((SELECT SUM(p.amount) FROM payments AS p WHERE p.order_id = o.id), 0) AS still_due
    FROM orders AS o
    WHERE o.customer_id = buyer AND o.status = 'invoiced'
    HAVING still_due > 0
    ORDER BY o.placed_on, o.id;
  DECLARE CONTINUE HANDLER FOR NOT FOUND SET finished = TRUE;

  IF received IS NULL OR received <= 0 OR NOT EXISTS (SELECT 1 FROM customers WHERE id = buyer) THEN
    LEAVE proc;
  END IF;
  DECLARE next_id BIGINT;
  SELECT IFNULL(MAX(id), 0) + 1 INTO next_id FROM payments;
  OPEN open_orders;
  spread: LOOP
    FETCH open_orders INTO order_no, due;
    IF finished OR rest <= 0 THEN
      LEAVE spread;
    END IF;
    SET part = LEAST(due, rest);
    INSERT INTO payments (id, order_id, paid_on, amount) VALUES (next_id, order_no, on_day, part);
    IF part = due THEN
      UPDATE orders SET status = 'paid' WHERE id = order_no;
    END IF;
    SET next_id = next_id + 1, rest = rest - part;
  END LOOP;
  CLOSE open_orders;
  IF rest > 0 THEN
    INSERT INTO payments (id, order_id, paid_on, amount) VALUES (next_id, NULL, on_day, rest);
  END IF;
END
