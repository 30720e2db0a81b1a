CREATE OR REPLACE FUNCTION net_price(p IN NUMBER) RETURN NUMBER IS
BEGIN
  RETURN ROUND(p / 1.19, 2);
END net_price;
/

-- test it
SELECT net_price(119) FROM dual;
