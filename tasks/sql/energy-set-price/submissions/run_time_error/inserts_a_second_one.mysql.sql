CREATE PROCEDURE set_price(p_zone VARCHAR(10), p_from DATE, p_price DECIMAL(6, 4))
BEGIN
  DECLARE v_id BIGINT;
  DECLARE v_to DATE;
  IF EXISTS (SELECT 1 FROM tariffs WHERE zone = p_zone AND valid_from = p_from AND valid_to IS NULL) THEN
    UPDATE tariffs SET price = p_price WHERE zone = p_zone AND valid_from = p_from;
  ELSE
    SELECT MAX(id), MAX(valid_to)
    INTO v_id, v_to
    FROM tariffs
    WHERE zone = p_zone AND valid_from <= p_from AND (valid_to IS NULL OR valid_to >= p_from);
    IF v_id IS NULL THEN
      SELECT DATE_SUB(MIN(valid_from), INTERVAL 1 DAY)
      INTO v_to
      FROM tariffs
      WHERE zone = p_zone AND valid_from > p_from;
    ELSE
      UPDATE tariffs SET valid_to = DATE_SUB(p_from, INTERVAL 1 DAY) WHERE id = v_id;
    END IF;
    INSERT INTO tariffs (id, zone, valid_from, valid_to, price)
    SELECT IFNULL(MAX(id), 0) + 1, p_zone, p_from, v_to, p_price FROM tariffs;
  END IF;
END
