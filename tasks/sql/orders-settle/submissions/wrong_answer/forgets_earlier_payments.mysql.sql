CREATE PROCEDURE settle(IN buyer BIGINT, IN on_day DATE, IN received DECIMAL(10,2))
BEGIN
  IF received > 0 AND EXISTS (SELECT 1 FROM customers WHERE id = buyer) THEN
    CREATE TEMPORARY TABLE spread AS
      SELECT o.id AS order_id, o.placed_on, SUM(l.quantity * l.unit_price) AS due,
             SUM(SUM(l.quantity * l.unit_price)) OVER (ORDER BY o.placed_on, o.id) AS upto
      FROM orders o JOIN order_lines l ON l.order_id = o.id
      WHERE o.customer_id = buyer AND o.status = 'invoiced'
      GROUP BY o.id, o.placed_on;
    SET @first = (SELECT IFNULL(MAX(id), 0) FROM payments);
    INSERT INTO payments
      SELECT @first + ROW_NUMBER() OVER (ORDER BY placed_on, order_id), order_id, on_day, LEAST(due, received - upto + due)
      FROM spread
      WHERE upto - due < received;
    UPDATE orders SET status = 'paid' WHERE id IN (SELECT order_id FROM spread WHERE upto <= received);
    SET @total = (SELECT IFNULL(MAX(upto), 0) FROM spread);
    IF @total < received THEN
      SET @first = (SELECT IFNULL(MAX(id), 0) FROM payments);
      INSERT INTO payments VALUES (@first + 1, NULL, on_day, received - @total);
    END IF;
    DROP TEMPORARY TABLE spread;
  END IF;
END
