-- Errors with Oracle's codes. SQLSTATE ORA00 marks them; UNDET marks what only a real Oracle can answer.
CREATE FUNCTION ora.fail(message text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', message USING ERRCODE = 'ORA00';
END $$;

CREATE FUNCTION ora.undetermined(message text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', message USING ERRCODE = 'UNDET';
END $$;

-- True is a loop in CONNECT BY data; anything else is false.
CREATE FUNCTION ora.no_loop(looped boolean) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    IF looped THEN
        PERFORM ora.fail('ORA-01436: CONNECT BY loop in user data');
    END IF;
    RETURN true;
END $$;

CREATE FUNCTION ora.case_not_found() RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'ORA-06592: CASE not found while executing CASE statement' USING ERRCODE = 'ORA06';
END $$;
