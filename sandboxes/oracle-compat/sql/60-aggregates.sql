-- Aggregates that PostgreSQL has in floating point alone, or not at all.
CREATE FUNCTION ora.quantile(xs numeric[], part numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT CASE WHEN count(*) > 0 THEN ora.fit(
               (array_agg(x ORDER BY x))[floor(part * (count(*) - 1))::int + 1] * (1 - (part * (count(*) - 1)) % 1)
             + (array_agg(x ORDER BY x))[ceil(part * (count(*) - 1))::int + 1] * ((part * (count(*) - 1)) % 1)) END
    FROM unnest(xs) AS t (x) WHERE x IS NOT NULL
$$;
CREATE FUNCTION ora.spread(n numeric, sum numeric, squares numeric, less numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN n - less > 0 THEN ora.div(n * squares - sum * sum, n * (n - less)) END
$$;
CREATE FUNCTION ora.last_of(xs anyarray, back int DEFAULT 0) RETURNS anyelement LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT xs[array_upper(xs, 1) - back]
$$;
CREATE FUNCTION ora.listed(xs text[], between_them text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT ora.bounded(array_to_string(xs, coalesce(between_them, '')))
$$;

-- Rows that share the first key of an ordered aggregate: what KEEP (DENSE_RANK FIRST) keeps.
CREATE FUNCTION ora.keep_step(kept text[], x text, key text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    IF kept IS NULL THEN RETURN ARRAY[key, x]; END IF;
    IF kept[1] IS NOT DISTINCT FROM key THEN RETURN kept || x; END IF;
    RETURN kept;
END $$;
CREATE AGGREGATE ora.keep (text, text) (SFUNC = ora.keep_step, STYPE = text[]);
CREATE FUNCTION ora.kept_sum(kept text[]) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$
    SELECT sum(x::numeric) FROM unnest(kept[2:]) AS t (x)
$$;
CREATE FUNCTION ora.kept_count(kept text[]) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$
    SELECT count(x)::numeric FROM unnest(kept[2:]) AS t (x)
$$;
CREATE FUNCTION ora.kept_avg(kept text[]) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$
    SELECT ora.div(ora.kept_sum(kept), nullif(ora.kept_count(kept), 0))
$$;
