-- DATE is timestamp(0) here. All of these keep whole seconds.
CREATE FUNCTION ora.in_range(x timestamp) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    IF x >= timestamp '10000-01-01' OR x < timestamp '4712-01-01 BC' THEN
        PERFORM ora.fail('ORA-01841: (full) year must be between -4713 and +9999, and not be 0');
    END IF;
    RETURN x;
END $$;
CREATE FUNCTION ora.add_days(x timestamp, days numeric) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    IF abs(days) > 3700000 THEN
        PERFORM ora.fail('ORA-01841: (full) year must be between -4713 and +9999, and not be 0');
    END IF;
    RETURN ora.in_range(x + round(days * 86400)::double precision * interval '1 second');
END $$;
CREATE FUNCTION ora.days(a timestamp, b timestamp) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT ora.div(extract(epoch FROM (a - b)), 86400)
$$;
CREATE FUNCTION ora.span(a timestamp, b timestamp) RETURNS interval LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT justify_hours(a - b)
$$;
CREATE FUNCTION ora.to_span(x numeric, unit text) RETURNS interval LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    size numeric;
BEGIN
    size := CASE upper(unit) WHEN 'DAY' THEN 86400 WHEN 'HOUR' THEN 3600 WHEN 'MINUTE' THEN 60 WHEN 'SECOND' THEN 1 END;
    IF size IS NULL THEN PERFORM ora.fail('ORA-01760: illegal argument for function'); END IF;
    RETURN justify_hours(trunc(round(x * size, 6))::bigint * interval '1 second'
        + (round(x * size, 6) % 1 * 1000000)::bigint * interval '1 microsecond');
END $$;
CREATE FUNCTION ora.plus_months(x timestamp, months numeric) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    there timestamp := x + make_interval(months => trunc(months)::int);
BEGIN
    IF extract(day FROM there) <> extract(day FROM x) THEN
        PERFORM ora.fail('ORA-01839: date not valid for month specified');
    END IF;
    RETURN ora.in_range(there);
END $$;
CREATE FUNCTION ora.last_day(x timestamp) RETURNS timestamp LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT date_trunc('month', x) + interval '1 month' - interval '1 day' + (date_trunc('second', x) - date_trunc('day', x))
$$;
CREATE FUNCTION ora.add_months(x timestamp, months numeric) RETURNS timestamp LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT ora.in_range(CASE WHEN date_trunc('day', x) = date_trunc('day', ora.last_day(x))
        THEN ora.last_day(date_trunc('second', x) + make_interval(months => trunc(months)::int))
        ELSE date_trunc('second', x) + make_interval(months => trunc(months)::int) END)
$$;
CREATE FUNCTION ora.months_between(a timestamp, b timestamp) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT (extract(year FROM a) - extract(year FROM b)) * 12 + extract(month FROM a) - extract(month FROM b)
        + CASE WHEN extract(day FROM a) = extract(day FROM b)
                 OR date_trunc('day', a) = date_trunc('day', ora.last_day(a)) AND date_trunc('day', b) = date_trunc('day', ora.last_day(b))
               THEN 0
               ELSE ora.div((extract(day FROM a) - extract(day FROM b)) * 86400
                    + extract(epoch FROM a::time) - extract(epoch FROM b::time), 31 * 86400) END
$$;
CREATE FUNCTION ora.next_day(x timestamp, day text) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    wanted int := array_position(ARRAY['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'], left(upper(trim(day)), 3)) - 1;
BEGIN
    IF wanted IS NULL THEN PERFORM ora.fail('ORA-01846: not a valid day of the week'); END IF;
    RETURN date_trunc('second', x) + make_interval(days => (wanted - extract(dow FROM x)::int + 6) % 7 + 1);
END $$;
CREATE FUNCTION ora.trunc_d(x timestamp, unit text) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    RETURN CASE unit
        WHEN 'CC' THEN date_trunc('century', x)
        WHEN 'YYYY' THEN date_trunc('year', x)
        WHEN 'IYYY' THEN date_trunc('week', make_date(extract(isoyear FROM x)::int, 1, 4)::timestamp)
        WHEN 'Q' THEN date_trunc('quarter', x)
        WHEN 'MM' THEN date_trunc('month', x)
        WHEN 'WW' THEN date_trunc('day', x) - make_interval(days => (extract(doy FROM x)::int - 1) % 7)
        WHEN 'W' THEN date_trunc('day', x) - make_interval(days => (extract(day FROM x)::int - 1) % 7)
        WHEN 'IW' THEN date_trunc('week', x)
        WHEN 'DD' THEN date_trunc('day', x)
        WHEN 'D' THEN date_trunc('day', x) - make_interval(days => extract(dow FROM x)::int)
        WHEN 'HH' THEN date_trunc('hour', x)
        WHEN 'MI' THEN date_trunc('minute', x)
    END;
END $$;
CREATE FUNCTION ora.round_d(x timestamp, unit text) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    low timestamp := ora.trunc_d(x, unit);
BEGIN
    RETURN CASE unit
        WHEN 'YYYY' THEN CASE WHEN extract(month FROM x) >= 7 THEN low + interval '1 year' ELSE low END
        WHEN 'Q' THEN CASE WHEN extract(month FROM x)::int % 3 = 0 OR extract(month FROM x)::int % 3 = 2 AND extract(day FROM x) >= 16
                           THEN low + interval '3 months' ELSE low END
        WHEN 'MM' THEN CASE WHEN extract(day FROM x) >= 16 THEN low + interval '1 month' ELSE low END
        WHEN 'DD' THEN date_trunc('day', x + interval '12 hours')
        WHEN 'HH' THEN date_trunc('hour', x + interval '30 minutes')
        WHEN 'MI' THEN date_trunc('minute', x + interval '30 seconds')
        ELSE ora.undetermined('ROUND of a date to ' || unit)::timestamp
    END;
END $$;

-- Reads a text by a format's elements, as TO_DATE and TO_TIMESTAMP do; `exact` is FX.
CREATE FUNCTION ora.read_date(x text, elements text[], exact boolean) RETURNS timestamp LANGUAGE plpgsql STABLE STRICT AS $$
DECLARE
    names text[] := ARRAY['JANUARY', 'FEBRUARY', 'MARCH', 'APRIL', 'MAY', 'JUNE', 'JULY', 'AUGUST', 'SEPTEMBER', 'OCTOBER', 'NOVEMBER', 'DECEMBER'];
    rest text := CASE WHEN exact THEN x ELSE ltrim(x, ' ') END;
    element text;
    found text;
    size int;
    n int;
    i int;
    y int := extract(year FROM now())::int;
    mo int := extract(month FROM now())::int;
    d int := 1;
    doy int;
    h int := 0;
    mi int := 0;
    s int := 0;
    us int := 0;
    sssss int;
    half text;
    later text[];
    short boolean := false;
    place int := 0;
BEGIN
    FOREACH element IN ARRAY elements LOOP
        place := place + 1;
        IF NOT exact AND left(element, 1) <> '"' AND element ~ '^[A-Z]' THEN rest := ltrim(rest, ' '); END IF;
        IF rest = '' AND element <> ALL (ARRAY['FM', 'FX']) THEN
            later := elements[place:];
            IF later && ARRAY['YYYY', 'YYY', 'YY', 'Y', 'RR', 'RRRR', 'MM', 'MON', 'MONTH', 'DD', 'DDD', 'J'] THEN
                PERFORM ora.fail('ORA-01840: input value not long enough for date format');
            END IF;
            EXIT;
        END IF;
        IF element ~ '^[^A-Z"]+$' THEN
            IF exact THEN
                IF left(rest, length(element)) <> element THEN PERFORM ora.fail('ORA-01861: literal does not match format string'); END IF;
                rest := substr(rest, length(element) + 1);
            ELSE
                FOR i IN 1..length(element) LOOP
                    IF rest ~ '^[^A-Za-z0-9]' THEN
                        rest := substr(rest, 2);
                    ELSIF short THEN
                        PERFORM ora.undetermined('a date without its punctuation, after numbers without leading zeros');
                    END IF;
                END LOOP;
            END IF;
        ELSIF left(element, 1) = '"' THEN
            found := substr(element, 2, length(element) - 2);
            IF left(rest, length(found)) <> found THEN PERFORM ora.fail('ORA-01861: literal does not match format string'); END IF;
            rest := substr(rest, length(found) + 1);
        ELSIF element IN ('MON', 'MONTH') OR (element = 'MM' AND rest ~ '^[A-Za-z]') THEN
            n := NULL;
            FOR i IN 1..12 LOOP
                IF upper(left(rest, length(names[i]))) = names[i] THEN n := i; size := length(names[i]); END IF;
            END LOOP;
            IF n IS NULL THEN
                FOR i IN 1..12 LOOP
                    IF upper(left(rest, 3)) = left(names[i], 3) THEN n := i; size := 3; END IF;
                END LOOP;
            END IF;
            IF n IS NULL THEN PERFORM ora.fail('ORA-01843: not a valid month'); END IF;
            mo := n;
            rest := substr(rest, size + 1);
        ELSIF element IN ('AM', 'PM', 'A.M.', 'P.M.') THEN
            found := upper(left(rest, length(element)));
            IF translate(found, '.', '') NOT IN ('AM', 'PM') THEN PERFORM ora.fail('ORA-01855: AM/A.M. or PM/P.M. required'); END IF;
            half := translate(found, '.', '');
            rest := substr(rest, length(element) + 1);
        ELSE
            size := CASE WHEN element IN ('YYYY', 'RRRR') THEN 4 WHEN element IN ('DDD', 'YYY') THEN 3 WHEN element = 'SSSSS' THEN 5
                         WHEN element = 'Y' THEN 1 WHEN element LIKE 'FF%' THEN coalesce(nullif(substr(element, 3), '')::int, 9) ELSE 2 END;
            found := substring(rest FROM '^[0-9]{1,' || size || '}');
            IF found IS NULL THEN
                PERFORM ora.fail('ORA-01858: a non-numeric character was found where a numeric was expected');
            END IF;
            IF exact AND length(found) < size AND element NOT LIKE 'FF%' THEN
                PERFORM ora.fail('ORA-01862: the numeric value does not match the length of the format item');
            END IF;
            rest := substr(rest, length(found) + 1);
            short := short OR length(found) < size AND element NOT LIKE 'FF%';
            n := found::int;
            CASE
                WHEN element = 'YYYY' THEN y := n;
                WHEN element = 'RRRR' AND length(found) > 2 THEN y := n;
                WHEN element IN ('RR', 'RRRR') THEN y := CASE WHEN n < 50 THEN 2000 + n ELSE 1900 + n END;
                WHEN element = 'YY' THEN y := 2000 + n;
                WHEN element = 'YYY' THEN y := 2000 + n;
                WHEN element = 'Y' THEN y := y / 10 * 10 + n;
                WHEN element = 'MM' THEN mo := n;
                WHEN element = 'DD' THEN d := n;
                WHEN element = 'DDD' THEN doy := n;
                WHEN element = 'HH24' THEN
                    IF n > 23 THEN PERFORM ora.fail('ORA-01850: hour must be between 0 and 23'); END IF;
                    h := n;
                WHEN element IN ('HH', 'HH12') THEN
                    IF n NOT BETWEEN 1 AND 12 THEN PERFORM ora.fail('ORA-01849: hour must be between 1 and 12'); END IF;
                    h := n;
                    half := coalesce(half, 'AM');
                WHEN element = 'MI' THEN
                    IF n > 59 THEN PERFORM ora.fail('ORA-01851: minutes must be between 0 and 59'); END IF;
                    mi := n;
                WHEN element = 'SS' THEN
                    IF n > 59 THEN PERFORM ora.fail('ORA-01852: seconds must be between 0 and 59'); END IF;
                    s := n;
                WHEN element = 'SSSSS' THEN sssss := n;
                WHEN element LIKE 'FF%' THEN us := rpad(left(found, 6), 6, '0')::int;
                ELSE PERFORM ora.undetermined('the format element ' || element || ' in TO_DATE');
            END CASE;
        END IF;
    END LOOP;
    IF ltrim(rest, ' ') <> '' THEN
        PERFORM ora.fail('ORA-01830: date format picture ends before converting entire input string');
    END IF;
    IF y = 0 THEN PERFORM ora.fail('ORA-01841: (full) year must be between -4713 and +9999, and not be 0'); END IF;
    IF mo NOT BETWEEN 1 AND 12 THEN PERFORM ora.fail('ORA-01843: not a valid month'); END IF;
    IF d NOT BETWEEN 1 AND 31 THEN PERFORM ora.fail('ORA-01847: day of month must be between 1 and last day of month'); END IF;
    IF d > extract(day FROM make_date(y, mo, 1) + interval '1 month' - interval '1 day') THEN
        PERFORM ora.fail('ORA-01839: date not valid for month specified');
    END IF;
    IF half IS NOT NULL THEN h := h % 12 + CASE half WHEN 'PM' THEN 12 ELSE 0 END; END IF;
    IF doy IS NOT NULL THEN
        RETURN make_timestamp(y, 1, 1, h, mi, s) + make_interval(days => doy - 1) + us * interval '1 microsecond';
    END IF;
    IF sssss IS NOT NULL THEN
        RETURN make_timestamp(y, mo, d, 0, 0, 0) + sssss * interval '1 second';
    END IF;
    RETURN make_timestamp(y, mo, d, h, mi, s) + us * interval '1 microsecond';
END $$;
