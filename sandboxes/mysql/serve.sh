#!/bin/sh
# Serves a fresh MySQL whose data is gone when it ends. It runs as it is: no privileges, writes to /data and /tmp.
#
# The password of root comes in MYSQL_ROOT_PASSWORD, or else as the first line of standard input; then the server ends
# when standard input does, so that it cannot outlive whoever started it.
set -eu

watched=no
if [ -z "${MYSQL_ROOT_PASSWORD:-}" ]; then
    IFS= read -r MYSQL_ROOT_PASSWORD || { echo "no password: set MYSQL_ROOT_PASSWORD, or write it to stdin" >&2; exit 2; }
    watched=yes
fi
case $MYSQL_ROOT_PASSWORD in
    "" | *[!A-Za-z0-9_-]*) echo "the password must be of letters, digits, _ and - alone" >&2; exit 2 ;;
esac

cp -r /usr/local/share/codegrade-mysql /data/mysql
umask 077
cat >/data/accounts.sql <<SQL
CREATE USER 'root'@'%' IDENTIFIED BY '$MYSQL_ROOT_PASSWORD';
GRANT ALL ON *.* TO 'root'@'%' WITH GRANT OPTION;
DROP USER 'root'@'localhost';
SQL
unset MYSQL_ROOT_PASSWORD
# What a killed statement used goes back to the machine.
export MALLOC_ARENA_MAX=2 MALLOC_TRIM_THRESHOLD_=1000000

exec 3<&0
mysqld --defaults-file=/etc/codegrade-mysqld.cnf --init-file=/data/accounts.sql </dev/null 3<&- &
server=$!
trap 'kill "$server"' TERM INT
if [ "$watched" = yes ]; then
    { while read -r _; do :; done; kill "$server"; } <&3 &
fi
wait "$server" && code=0 || code=$?
# A trapped signal ends the first wait before the server has ended.
wait "$server" 2>/dev/null || code=$?
exit "$code"
