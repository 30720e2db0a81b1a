-- What programs may not do, beyond what PostgreSQL keeps to its superusers anyway.
CREATE EXTENSION orafce;
CREATE SCHEMA ora;
REVOKE ALL ON SCHEMA public, oracle FROM PUBLIC;
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;
REVOKE USAGE ON LANGUAGE sql FROM PUBLIC;
GRANT USAGE ON SCHEMA ora TO PUBLIC;
CREATE ROLE codegrade_program NOLOGIN;
GRANT CONNECT ON DATABASE oracle TO codegrade_program;

-- Large objects and advisory locks would be seen by others; every attempt's role is a member of PUBLIC alone.
DO $$
DECLARE
    found regprocedure;
BEGIN
    FOR found IN
        SELECT p.oid::regprocedure
        FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname = 'pg_catalog'
          AND (p.proname ~ '^(lo_|lowrite|loread|pg_advisory|pg_try_advisory|pg_notify|pg_sleep|pg_logical|pg_export_snapshot|pg_stat_reset|pg_ls|pg_read|pg_stat_file|query_to_xml|database_to_xml|schema_to_xml|table_to_xml|cursor_to_xml)'
               OR p.proname IN ('pg_cancel_backend', 'pg_terminate_backend', 'set_config'))
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', found);
    END LOOP;
    FOR found IN
        SELECT p.oid::regprocedure
        FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'ora')
    LOOP
        EXECUTE format('REVOKE ALL ON ROUTINE %s FROM PUBLIC', found);
    END LOOP;
END $$;
