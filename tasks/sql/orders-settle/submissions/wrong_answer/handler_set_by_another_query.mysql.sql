CREATE PROCEDURE settle(IN buyer BIGINT, IN on_day DATE, IN received DECIMAL(10,2))
BEGIN
  DECLARE rest DECIMAL(12,2) DEFAULT received;
  DECLARE order_no, next_id, known BIGINT;
  DECLARE total, paid, part DECIMAL(12,2);
  DECLARE finished BOOL DEFAULT FALSE;
  DECLARE open_orders CURSOR FOR
    SELECT id FROM orders WHERE customer_id = buyer AND status = 'invoiced' ORDER BY placed_on, id;
  DECLARE CONTINUE HANDLER FOR NOT FOUND SET finished = TRUE;
  SELECT COUNT(*) INTO known FROM customers WHERE id = buyer;
  IF known = 1 AND received > 0 THEN
    SELECT COALESCE(MAX(id), 0) INTO next_id FROM payments;
    OPEN open_orders;
    spread: LOOP
      FETCH open_orders INTO order_no;
      IF finished OR rest <= 0 THEN
        LEAVE spread;
      END IF;
      SET total = 0, paid = 0;
      SELECT SUM(quantity * unit_price) INTO total FROM order_lines WHERE order_id = order_no GROUP BY order_id;
      SELECT SUM(amount) INTO paid FROM payments WHERE order_id = order_no GROUP BY order_id;
      IF total > paid THEN
        SET part = LEAST(total - paid, rest), next_id = next_id + 1;
        INSERT INTO payments VALUES (next_id, order_no, on_day, part);
        IF part = total - paid THEN
          UPDATE orders SET status = 'paid' WHERE id = order_no;
        END IF;
        SET rest = rest - part;
      END IF;
    END LOOP;
    CLOSE open_orders;
    IF rest > 0 THEN
      INSERT INTO payments VALUES (next_id + 1, NULL, on_day, rest);
    END IF;
  END IF;
END
