#!/bin/sh
# Makes the cluster that serve.sh copies: one database "oracle" with orafce and the functions of sql/*.sql.
set -eu
PATH=/usr/lib/postgresql/17/bin:$PATH
data=/usr/local/share/codegrade-data
here=/usr/local/share/codegrade

initdb -D "$data" -U codegrade -E UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C.UTF-8 \
    --auth=trust --no-sync --no-instructions >/dev/null
cp "$here/postgresql.conf" "$data/postgresql.conf"
pg_ctl -D "$data" -w -s -o "-c listen_addresses='' -c unix_socket_directories=/tmp" start
psql="psql -h /tmp -U codegrade -v ON_ERROR_STOP=1 -X -q"
$psql -d postgres -c 'CREATE DATABASE oracle TEMPLATE template0'
for file in /usr/local/share/codegrade-sql/*.sql; do
    $psql -d oracle -f "$file"
done
$psql -d postgres -c 'REVOKE ALL ON DATABASE postgres, template1, oracle FROM PUBLIC'
$psql -d oracle -c 'VACUUM (ANALYZE, FREEZE)'
pg_ctl -D "$data" -w -s -m fast stop
cp "$here/pg_hba.conf" "$data/pg_hba.conf"
