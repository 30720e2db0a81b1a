#!/bin/sh
# Succeeds when root can log in. The image has no client, but this tool logs in as one does; then it finds no binary log.
MYSQL_PWD=$MYSQL_ROOT_PASSWORD mysqlbinlog --no-defaults --read-from-remote-server --host=127.0.0.1 --user=root \
    --get-server-public-key none 2>&1 | grep -q 'Binary log is not open'
