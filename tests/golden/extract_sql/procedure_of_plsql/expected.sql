CREATE OR REPLACE PROCEDURE settle(customer IN NUMBER) IS
BEGIN
  UPDATE orders SET paid = 1 WHERE customer_id = customer;
END settle;
/
