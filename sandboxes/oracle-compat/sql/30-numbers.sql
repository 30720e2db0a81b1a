-- NUMBER: 20 digits to the base of 100, which is 38 to 40 decimal ones.
CREATE FUNCTION ora.fit(x numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    place int;
BEGIN
    IF scale(x) <= 38 AND abs(x) < 1e38 AND (x = 0 OR scale(x) < 20) THEN
        RETURN trim_scale(x);
    END IF;
    IF x = 0 THEN
        RETURN 0;
    END IF;
    IF abs(x) >= 1 THEN
        place := (length(trunc(abs(x))::text) - 1) / 2;
    ELSE
        place := -((length(substring(abs(x)::text FROM '^0\.(0*)')) + 2) / 2);
    END IF;
    IF place >= 63 THEN
        PERFORM ora.fail('ORA-01426: numeric overflow');
    END IF;
    RETURN trim_scale(round(x, 38 - 2 * place));
END $$;

CREATE FUNCTION ora.div(a numeric, b numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT CASE WHEN b = 0 THEN a / b
                WHEN a = 0 THEN 0
                ELSE ora.fit((a * 1.000000000000000000000000000000000000000000000000000000000000000000000000000000) / b) END
$$;

CREATE FUNCTION ora.chr_n(x numeric) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    said text := trim_scale(x)::text;
BEGIN
    IF length(ltrim(said, '-')) > 40 THEN
        PERFORM ora.undetermined('numbers of more than 40 characters as text');
    END IF;
    RETURN regexp_replace(said, '^(-?)0\.', '\1.');
END $$;

CREATE FUNCTION ora.num(x text) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    IF trim(both ' ' from x) !~ '^[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]{1,3})?$' THEN
        PERFORM ora.fail('ORA-01722: invalid number');
    END IF;
    RETURN trim(both ' ' from x)::numeric;
END $$;

CREATE FUNCTION ora.round_n(x numeric, digits numeric DEFAULT 0) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT round(x, trunc(digits)::int)
$$;
CREATE FUNCTION ora.trunc_n(x numeric, digits numeric DEFAULT 0) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT trunc(x, trunc(digits)::int)
$$;
CREATE FUNCTION ora.mod(a numeric, b numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT CASE WHEN b = 0 THEN a ELSE a % b END
$$;
CREATE FUNCTION ora.remainder(a numeric, b numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    q numeric;
BEGIN
    IF b = 0 THEN
        PERFORM ora.fail('ORA-01476: divisor is equal to zero');
    END IF;
    q := ora.div(a, b);
    IF abs(q - trunc(q)) = 0.5 THEN
        q := 2 * round(q / 2);
    END IF;
    RETURN a - b * round(q);
END $$;
CREATE FUNCTION ora.power(a numeric, b numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    IF a < 0 AND b <> trunc(b) OR a = 0 AND b < 0 THEN
        PERFORM ora.fail('ORA-01428: argument ''' || ora.chr_n(a) || ''' is out of range');
    END IF;
    RETURN ora.fit(power(a * 1.00000000000000000000000000000000000000000000000000, b));
END $$;
CREATE FUNCTION ora.sqrt(a numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    IF a < 0 THEN
        PERFORM ora.fail('ORA-01428: argument ''' || ora.chr_n(a) || ''' is out of range');
    END IF;
    RETURN ora.fit(sqrt(a * 1.00000000000000000000000000000000000000000000000000));
END $$;
CREATE FUNCTION ora.exp(a numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT ora.fit(exp(a * 1.00000000000000000000000000000000000000000000000000))
$$;
CREATE FUNCTION ora.ln(a numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    IF a <= 0 THEN
        PERFORM ora.fail('ORA-01428: argument ''' || ora.chr_n(a) || ''' is out of range');
    END IF;
    RETURN ora.fit(ln(a * 1.00000000000000000000000000000000000000000000000000));
END $$;
CREATE FUNCTION ora.log(b numeric, a numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT round(ora.div(ora.ln(a), ora.ln(b)), 36)
$$;
CREATE FUNCTION ora.bitand(a numeric, b numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT (trunc(a)::bigint & trunc(b)::bigint)::numeric
$$;

-- CAST to NUMBER(p,s): rounds, then must fit.
CREATE FUNCTION ora.cast_n(x numeric, digits int, places int) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    IF abs(round(x, places)) >= power(10::numeric, digits - places) THEN
        PERFORM ora.fail('ORA-01438: value larger than specified precision allowed for this column');
    END IF;
    RETURN round(x, places);
END $$;

-- TO_CHAR(number, format). The rewriter lets through only formats that are known here.
CREATE FUNCTION ora.to_char_n(x numeric, format text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    fmt text := replace(replace(upper(format), 'G', ','), 'D', '.');
    fm boolean := false;
    sign_style text := '';
    dollar boolean := false;
    whole text;
    places text;
    point boolean;
    value numeric;
    digits text;
    fraction text;
    body text := '';
    mark text;
    used int := 0;
    zero_from int;
    i int;
BEGIN
    IF fmt LIKE 'FM%' THEN fm := true; fmt := substr(fmt, 3); END IF;
    IF fmt LIKE 'S%' THEN sign_style := 'S<'; fmt := substr(fmt, 2);
    ELSIF fmt LIKE '%S' THEN sign_style := 'S>'; fmt := left(fmt, -1);
    ELSIF fmt LIKE '%MI' THEN sign_style := 'MI'; fmt := left(fmt, -2);
    ELSIF fmt LIKE '%PR' THEN sign_style := 'PR'; fmt := left(fmt, -2);
    END IF;
    IF fmt LIKE '$%' THEN dollar := true; fmt := substr(fmt, 2); END IF;
    point := position('.' IN fmt) > 0;
    whole := split_part(fmt, '.', 1);
    places := split_part(fmt, '.', 2);
    value := round(abs(x), length(places));
    digits := trunc(value)::text;
    IF digits = '0' AND length(places) > 0 THEN digits := ''; END IF;
    IF digits = '0' AND whole = '' THEN digits := ''; END IF;
    IF length(digits) > length(replace(whole, ',', '')) THEN
        RETURN repeat('#', length(fmt) + 1 + dollar::int + (sign_style = 'PR')::int);
    END IF;
    zero_from := position('0' IN whole);
    FOR i IN REVERSE length(whole)..1 LOOP
        mark := substr(whole, i, 1);
        IF mark = ',' THEN
            body := CASE WHEN used < length(digits) OR (zero_from > 0 AND zero_from < i) THEN ',' ELSE ' ' END || body;
        ELSE
            IF used < length(digits) THEN
                body := substr(digits, length(digits) - used, 1) || body;
            ELSIF zero_from > 0 AND zero_from <= i THEN
                body := '0' || body;
            ELSE
                body := ' ' || body;
            END IF;
            used := used + 1;
        END IF;
    END LOOP;
    fraction := CASE WHEN length(places) > 0 THEN split_part(value::text, '.', 2) ELSE '' END;
    IF fm THEN
        WHILE length(fraction) > 0 AND right(fraction, 1) = '0' AND substr(places, length(fraction), 1) = '9'
              AND position('0' IN substr(places, length(fraction))) = 0 LOOP
            fraction := left(fraction, -1);
        END LOOP;
    END IF;
    digits := ltrim(body, ' ');
    i := length(body) - length(digits);
    IF x < 0 AND value = 0 THEN
        PERFORM ora.undetermined('TO_CHAR of a negative number that its format rounds to zero');
    END IF;
    IF fm AND point AND digits = '' AND fraction = '' THEN
        PERFORM ora.undetermined('TO_CHAR of zero with a format that leaves it no digit');
    END IF;
    IF dollar THEN digits := '$' || digits; END IF;
    IF point THEN digits := digits || '.' || fraction; END IF;
    mark := CASE WHEN x < 0 AND value <> 0 THEN '-' ELSE '' END;
    CASE sign_style
        WHEN 'S<' THEN digits := CASE WHEN mark = '-' THEN '-' ELSE '+' END || digits;
        WHEN 'S>' THEN digits := digits || CASE WHEN mark = '-' THEN '-' ELSE '+' END;
        WHEN 'MI' THEN digits := digits || CASE WHEN mark = '-' THEN '-' WHEN fm THEN '' ELSE ' ' END;
        WHEN 'PR' THEN digits := CASE WHEN mark = '-' THEN '<' || digits || '>' WHEN fm THEN digits ELSE ' ' || digits || ' ' END;
        ELSE digits := CASE WHEN mark = '-' THEN '-' WHEN fm THEN '' ELSE ' ' END || digits;
    END CASE;
    RETURN CASE WHEN fm THEN digits ELSE repeat(' ', i) || digits END;
END $$;

-- TO_NUMBER(text, format) for formats of 9, 0, commas, a point, a dollar sign and a sign.
CREATE FUNCTION ora.to_number(x text, format text) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    fmt text := replace(replace(upper(format), 'G', ','), 'D', '.');
    said text := trim(both ' ' from x);
    plain text;
BEGIN
    fmt := regexp_replace(fmt, '^FM', '');
    plain := ltrim(said, '+-');
    IF position('$' IN fmt) > 0 THEN
        plain := ltrim(plain, '$');
    END IF;
    fmt := replace(fmt, '$', '');
    IF fmt ~ '^S|S$|MI$' AND said ~ '[-+]$' THEN
        PERFORM ora.undetermined('a sign after the number in TO_NUMBER');
    END IF;
    fmt := regexp_replace(fmt, '^S|S$|MI$', '');
    IF position(',' IN plain) > 0 AND NOT (',' || plain || ',' ~ '^,[0-9]+(,[0-9]{3})*(\.[0-9]*)?,$') THEN
        PERFORM ora.fail('ORA-01722: invalid number');
    END IF;
    IF position(',' IN plain) > 0 AND position(',' IN fmt) = 0 OR plain !~ '^[0-9,]*\.?[0-9]*$' OR plain !~ '[0-9]'
       OR length(replace(split_part(plain, '.', 1), ',', '')) > length(replace(split_part(fmt, '.', 1), ',', ''))
       OR length(split_part(plain, '.', 2)) > length(split_part(fmt, '.', 2)) THEN
        PERFORM ora.fail('ORA-01722: invalid number');
    END IF;
    RETURN (CASE WHEN said LIKE '-%' THEN '-' ELSE '' END || replace(plain, ',', ''))::numeric;
END $$;
