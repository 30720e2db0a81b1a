CREATE PROCEDURE set_price(IN p_zone VARCHAR(10), IN p_from DATE, IN p_price DECIMAL(6, 4))
BEGIN
  DECLARE v_id BIGINT;
  DECLARE v_to DATE;
  UPDATE tariffs SET price = p_price WHERE zone = p_zone AND valid_from = p_from;
  IF ROW_COUNT() = 0 THEN
    SELECT MAX(id), MAX(valid_to) INTO v_id, v_to
    FROM tariffs
    WHERE zone = p_zone AND valid_from < p_from AND (valid_to IS NULL OR valid_to >= p_from);
    UPDATE tariffs SET valid_to = DATE_SUB(p_from, INTERVAL 1 DAY) WHERE id = v_id;
    INSERT INTO tariffs (id, zone, valid_from, valid_to, price)
    SELECT COALESCE(MAX(id), 0) + 1, p_zone, p_from, v_to, p_price FROM tariffs;
  END IF;
END
