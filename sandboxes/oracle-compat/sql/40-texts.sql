-- Texts: the empty one is NULL, and none is longer than 4000 bytes.
CREATE FUNCTION ora.bounded(x text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    IF octet_length(x) > 4000 THEN
        PERFORM ora.fail('ORA-01489: result of string concatenation is too long');
    END IF;
    RETURN nullif(x, '');
END $$;
CREATE FUNCTION ora.cat(a text, b text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT ora.bounded(concat(a, b))
$$;
CREATE FUNCTION ora.substr(x text, start numeric, count numeric DEFAULT NULL) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    first int := trunc(start)::int;
BEGIN
    IF x IS NULL OR start IS NULL THEN RETURN NULL; END IF;
    IF first = 0 THEN first := 1; END IF;
    IF first < 0 THEN first := length(x) + first + 1; END IF;
    IF first < 1 OR count < 1 THEN RETURN NULL; END IF;
    RETURN nullif(CASE WHEN count IS NULL THEN substr(x, first) ELSE substr(x, first, least(trunc(count), 100000)::int) END, '');
END $$;
CREATE FUNCTION ora.substr3(x text, start numeric, count numeric) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT ora.substr(x, start, count)
$$;
CREATE FUNCTION ora.instr(x text, part text, start numeric DEFAULT 1, nth numeric DEFAULT 1) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    at int := trunc(start)::int;
    left_over int := trunc(nth)::int;
    step int := CASE WHEN start < 0 THEN -1 ELSE 1 END;
BEGIN
    IF nth < 1 THEN PERFORM ora.fail('ORA-01428: argument ''' || ora.chr_n(nth) || ''' is out of range'); END IF;
    IF at = 0 THEN RETURN 0; END IF;
    IF at < 0 THEN at := least(length(x) + at + 1, length(x) - length(part) + 1); END IF;
    WHILE at >= 1 AND at <= length(x) - length(part) + 1 LOOP
        IF substr(x, at, length(part)) = part THEN
            left_over := left_over - 1;
            IF left_over = 0 THEN RETURN at; END IF;
        END IF;
        at := at + step;
    END LOOP;
    RETURN 0;
END $$;
CREATE FUNCTION ora.lpad(x text, size numeric, fill text DEFAULT ' ') RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT ora.bounded(lpad(x, least(greatest(trunc(size), 0), 4000)::int, fill))
$$;
CREATE FUNCTION ora.rpad(x text, size numeric, fill text DEFAULT ' ') RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT ora.bounded(rpad(x, least(greatest(trunc(size), 0), 4000)::int, fill))
$$;
CREATE FUNCTION ora.trim(side text, x text, chars text DEFAULT ' ') RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    RETURN nullif(CASE side WHEN 'LEADING' THEN ltrim(x, chars) WHEN 'TRAILING' THEN rtrim(x, chars) ELSE btrim(x, chars) END, '');
END $$;
CREATE FUNCTION ora.trim_one(side text, x text, chars text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    IF length(chars) <> 1 THEN
        PERFORM ora.fail('ORA-30001: trim set should have only one character');
    END IF;
    RETURN ora.trim(side, x, chars);
END $$;
CREATE FUNCTION ora.replace(x text, part text, by_what text DEFAULT NULL) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN x IS NULL OR part IS NULL THEN x ELSE ora.bounded(replace(x, part, coalesce(by_what, ''))) END
$$;
CREATE FUNCTION ora.translate(x text, these text, those text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT nullif(translate(x, these, those), '')
$$;
CREATE FUNCTION ora.chr(x numeric) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    IF x < 1 OR x > 127 THEN PERFORM ora.undetermined('CHR outside ASCII'); END IF;
    RETURN chr(trunc(x)::int);
END $$;
CREATE FUNCTION ora.initcap(x text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT initcap(x) $$;
CREATE FUNCTION ora.fits(x text, size int) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT nullif(left(x, size), '') $$;

-- Regular expressions: PostgreSQL has Oracle's functions; what they find empty is NULL here.
CREATE FUNCTION ora.flags(x text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    IF coalesce(x, '') !~ '^[icm]*$' THEN
        PERFORM ora.undetermined('the match parameter ' || x || ' of regular expressions');
    END IF;
    RETURN CASE WHEN position('m' IN coalesce(x, '')) > 0 THEN 'n' ELSE 'p' END || translate(coalesce(x, ''), 'm', '');
END $$;
CREATE FUNCTION ora.regexp_like(x text, pattern text, flags text DEFAULT NULL) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT regexp_like(x, pattern, ora.flags(flags))
$$;
CREATE FUNCTION ora.regexp_count(x text, pattern text, start numeric DEFAULT 1, flags text DEFAULT NULL) RETURNS numeric
LANGUAGE sql IMMUTABLE AS $$ SELECT regexp_count(x, pattern, start::int, ora.flags(flags))::numeric $$;
CREATE FUNCTION ora.regexp_instr(x text, pattern text, start numeric DEFAULT 1, nth numeric DEFAULT 1, after numeric DEFAULT 0, flags text DEFAULT NULL, grp numeric DEFAULT 0)
RETURNS numeric LANGUAGE sql IMMUTABLE AS $$
    SELECT regexp_instr(x, pattern, start::int, nth::int, after::int, ora.flags(flags), grp::int)::numeric
$$;
CREATE FUNCTION ora.regexp_substr(x text, pattern text, start numeric DEFAULT 1, nth numeric DEFAULT 1, flags text DEFAULT NULL, grp numeric DEFAULT 0)
RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT nullif(regexp_substr(x, pattern, start::int, nth::int, ora.flags(flags), grp::int), '')
$$;
CREATE FUNCTION ora.regexp_replace(x text, pattern text, by_what text DEFAULT NULL, start numeric DEFAULT 1, nth numeric DEFAULT 0, flags text DEFAULT NULL)
RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN pattern IS NULL THEN x
                ELSE ora.bounded(regexp_replace(x, pattern, coalesce(by_what, ''), start::int, nth::int, ora.flags(flags))) END
$$;

-- Pads a CHAR column with blanks, which count here as everywhere in Oracle.
CREATE FUNCTION ora.pad() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    has text := to_jsonb(NEW) ->> TG_ARGV[0];
BEGIN
    RETURN jsonb_populate_record(NEW, jsonb_build_object(TG_ARGV[0], rpad(has, TG_ARGV[1]::int)));
END $$;

-- One step of SYS_CONNECT_BY_PATH.
CREATE FUNCTION ora.path_step(above text, x text, between_them text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    IF position(between_them IN x) > 0 THEN
        PERFORM ora.fail('ORA-30004: when using SYS_CONNECT_BY_PATH function, cannot have separator as part of column value');
    END IF;
    RETURN ora.bounded(concat(above, between_them, x));
END $$;
