#!/bin/sh
# Serves a fresh cluster whose data is gone when it ends. It runs as it is: no privileges, writes to /data and /tmp.
#
# The administrator's password comes in CODEGRADE_PASSWORD, or else as the first line of standard input; then the server
# ends when standard input does, so that it cannot outlive whoever started it.
set -eu
PATH=/usr/lib/postgresql/17/bin:$PATH

watched=no
if [ -z "${CODEGRADE_PASSWORD:-}" ]; then
    IFS= read -r CODEGRADE_PASSWORD || { echo "no password: set CODEGRADE_PASSWORD, or write it to stdin" >&2; exit 2; }
    watched=yes
fi
case $CODEGRADE_PASSWORD in
    "" | *[!A-Za-z0-9_-]*) echo "the password must be of letters, digits, _ and - alone" >&2; exit 2 ;;
esac

umask 077
cp -r /usr/local/share/codegrade-data /data/postgres
chmod 0700 /data/postgres
echo "ALTER ROLE codegrade PASSWORD '$CODEGRADE_PASSWORD'" | postgres --single -D /data/postgres -j postgres >/dev/null
unset CODEGRADE_PASSWORD

# No process of the server may take more than this: a statement that asks for much memory ends, and the server does not.
ulimit -v 1200000
exec 3<&0
postgres -D /data/postgres </dev/null 3<&- &
server=$!
trap 'kill -QUIT "$server"' TERM INT
if [ "$watched" = yes ]; then
    { while read -r _; do :; done; kill -QUIT "$server"; } <&3 &
fi
wait "$server" && code=0 || code=$?
wait "$server" 2>/dev/null || code=$?
exit "$code"
