CREATE OR REPLACE PROCEDURE set_price(p_zone IN VARCHAR2, p_from IN DATE, p_price IN NUMBER) IS
  v_id tariffs.id%TYPE;
  v_to tariffs.valid_to%TYPE;
BEGIN
  UPDATE tariffs SET price = p_price WHERE zone = p_zone AND valid_from = p_from;
  IF SQL%ROWCOUNT = 0 THEN
    BEGIN
      SELECT id, valid_to
      INTO v_id, v_to
      FROM tariffs
      WHERE zone = p_zone AND valid_from < p_from AND (valid_to IS NULL OR valid_to >= p_from);
      UPDATE tariffs SET valid_to = p_from - 1 WHERE id = v_id;
    EXCEPTION
      WHEN NO_DATA_FOUND THEN
        SELECT MIN(valid_from) - 1 INTO v_to FROM tariffs WHERE zone = p_zone AND valid_from > p_from;
    END;
    INSERT INTO tariffs (id, zone, valid_from, valid_to, price)
    SELECT NVL(MAX(id), 0) + 1, p_zone, p_from, v_to, p_price FROM tariffs;
  END IF;
END set_price;
