BEGIN
  DELETE FROM orders WHERE paid = 0;
  COMMIT;
END;
/
