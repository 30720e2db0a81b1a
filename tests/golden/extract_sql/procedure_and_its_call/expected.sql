DELIMITER $$
CREATE PROCEDURE settle(IN customer BIGINT)
BEGIN
  UPDATE orders SET paid = 1 WHERE customer_id = customer;
END $$
DELIMITER ;
