"""Words that cannot name a table, a column or a parameter in every database, because one of them reserves the word.

Oracle's are the words of appendix "Oracle SQL Reserved Words" of the 21c SQL Language Reference, which are those of
V$RESERVED_WORDS that are reserved everywhere or as the name of a column (RESERVED or RES_SEMI is Y), COLUMN_VALUE and
NESTED_TABLE_ID among them. MySQL's are those of information_schema.KEYWORDS in 9.7, and the four that 8.4 reserved and
9.7 does not: MANUAL, MASTER_BIND, MASTER_SSL_VERIFY_SERVER_CERT, PARALLEL.
"""

from collections.abc import Mapping

_ORACLE = """
    access add all alter and any as asc audit between by char check cluster column column_value comment compress connect
    create current date decimal default delete desc distinct drop else exclusive exists file float for from grant group
    having identified immediate in increment index initial insert integer intersect into is level like lock long
    maxextents minus mlslabel mode modify nested_table_id noaudit nocompress not nowait null number of offline on online
    option or order pctfree prior public raw rename resource revoke row rowid rownum rows select session set
    share size smallint start successful synonym sysdate table then to trigger uid union unique update user validate
    values varchar varchar2 view whenever where with
"""
_MYSQL = """
    accessible add all alter analyze and as asc asensitive before between bigint binary blob both by call cascade case
    change char character check collate column condition constraint continue convert create cross cube cume_dist
    current_date current_time current_timestamp current_user cursor database databases day_hour day_microsecond
    day_minute day_second dec decimal declare default delayed delete dense_rank desc describe deterministic distinct
    distinctrow div double drop dual each else elseif empty enclosed escaped except exists exit explain external
    false fetch
    first_value float float4 float8 for force foreign from fulltext function generated get grant group grouping groups
    having high_priority hour_microsecond hour_minute hour_second if ignore in index infile inner inout insensitive
    insert int int1 int2 int3 int4 int8 integer intersect interval into io_after_gtids io_before_gtids is iterate join
    json_table key keys kill lag last_value lateral lead leading leave left library like limit linear lines load
    localtime localtimestamp lock long longblob longtext loop low_priority manual master_bind
    master_ssl_verify_server_cert match maxvalue mediumblob mediumint mediumtext middleint minute_microsecond
    minute_second mod modifies natural no_write_to_binlog not nth_value ntile null numeric of on optimize
    optimizer_costs option optionally or order out outer outfile over parallel partition percent_rank precision primary
    procedure purge qualify range rank read read_write reads real recursive references regexp release rename repeat
    replace require resignal restrict return revoke right rlike row row_number rows schema schemas second_microsecond
    select sensitive separator set show signal smallint spatial specific sql sql_big_result sql_calc_found_rows
    sql_small_result sqlexception sqlstate sqlwarning ssl starting stored straight_join system table tablesample
    terminated then tinyblob tinyint tinytext to trailing trigger true undo union unique unlock unsigned update usage
    use using utc_date utc_time utc_timestamp values varbinary varchar varcharacter varying virtual when where while
    window with write xor year_month zerofill
"""
RESERVED: Mapping[str, frozenset[str]] = {
    "Oracle": frozenset(_ORACLE.split()),
    "MySQL": frozenset(_MYSQL.split()),
}
"""For each database, its reserved words in lower case."""


def reserved(name: str) -> str:
    """Which databases reserve a name, in whatever case of letters: "Oracle and MySQL reserve it"; "" when none does."""
    who = [database for database, words in RESERVED.items() if name.lower() in words]
    return f"{' and '.join(who)} {'reserve' if len(who) > 1 else 'reserves'} it" if who else ""
