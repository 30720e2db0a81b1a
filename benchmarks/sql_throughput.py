"""Attempts per second on MySQL, beside a loop that creates a database for each case with the bare driver.

Both judge the same programs on the same tables and cases, with as many workers, on the same server, in turns; the
loop has no account per attempt, no limits and no isolation. Each way's median round is shown.

    python benchmarks/sql_throughput.py [--attempts 100] [--workers 2] [--rounds 5]
"""

import argparse
import contextlib
import random
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path

import pymysql

from codegrade.engines.ddl import TYPES, create_table, insert_into
from codegrade.engines.interface import CaseData, Engine, Script, StatementLimits
from codegrade.engines.mysql import MySqlEngine
from codegrade.engines.mysql_connection import Address, connect
from codegrade.languages import load_databases
from codegrade.relational.rows import Rows, decode
from codegrade.relational.types import Column, ForeignKey, Table, parse_column_type
from codegrade.roots import find_roots
from codegrade.sandbox.servers import Server, start_server

HERE = Path(__file__).resolve().parent
LIMITS = StatementLimits(seconds=20)
CUSTOMERS = Table(
    "customers",
    (
        Column("id", parse_column_type("int")),
        Column("name", parse_column_type("varchar(40)")),
        Column("city", parse_column_type("varchar(40)"), nullable=True),
    ),
    primary_key=("id",),
)
ORDERS = Table(
    "orders",
    (
        Column("id", parse_column_type("int")),
        Column("customer_id", parse_column_type("int")),
        Column("amount", parse_column_type("decimal(10,2)")),
        Column("placed_at", parse_column_type("timestamp")),
    ),
    primary_key=("id",),
    foreign_keys=(ForeignKey(("customer_id",), "customers", ("id",)),),
)
TABLES = (CUSTOMERS, ORDERS)
QUERY = """\
SELECT c.name, COUNT(o.id) AS orders, COALESCE(SUM(o.amount), 0) AS total
FROM customers c LEFT JOIN orders o ON o.customer_id = c.id
GROUP BY c.id, c.name HAVING COUNT(o.id) <> 1 ORDER BY total DESC, c.name"""
CHANGE = "UPDATE orders SET amount = amount * 2 WHERE customer_id IN (SELECT id FROM customers WHERE city IS NULL)"


def cases(count: int, rows: int) -> tuple[CaseData, ...]:
    """Cases of a task, seeded; the first is empty."""
    draw = random.Random(1)  # noqa: S311 - data for a benchmark
    made = [CaseData({"customers": (), "orders": ()})]
    for _ in range(count - 1):
        customers = tuple((n, f"customer {n}", draw.choice([None, "Lyon", "Oslo"])) for n in range(rows))
        orders = tuple(
            (n, draw.randrange(rows), Decimal(draw.randrange(100_000)) / 100, f"2024-05-{1 + n % 28:02} 10:00:00")
            for n in range(rows)
        )
        made.append(CaseData({"customers": customers, "orders": orders}))
    return tuple(made)


def measure_codegrade(engine: Engine, form: str, data: tuple[CaseData, ...], attempts: int, workers: int) -> float:
    """Attempts per second through the engine."""
    program = QUERY if form == "query" else CHANGE
    script = Script("query" if form == "query" else "change", program, TABLES, data, LIMITS)

    def one(_: int) -> None:
        records = engine.query(script).last.records
        assert records[-1].type == "D", records[-1]  # noqa: S101 - a broken attempt must not count
        for record in records[:-1]:
            decode(record.payload)

    return _per_second(one, attempts, workers)


def measure_loop(server: Server, form: str, data: tuple[CaseData, ...], attempts: int, workers: int) -> float:
    """Attempts per second with a database per case: create, fill, run, drop."""
    connections = [connect(_address(server)) for _ in range(workers)]
    inserts = [insert_into(table, "mysql", ["%s"] * len(table.columns)) for table in TABLES]
    creates = [create_table(table, "mysql", TYPES["mysql"]) for table in TABLES]

    def one(number: int) -> None:
        with connections[number % workers].cursor() as cursor:
            for index, case in enumerate(data):
                name = f"loop_{number}_{index}"
                cursor.execute(f"CREATE DATABASE {name}")
                cursor.execute(f"USE {name}")
                for create in creates:
                    cursor.execute(create)
                for insert, table in zip(inserts, TABLES, strict=True):
                    cursor.executemany(insert, case.tables[table.name])
                _run(cursor, form)
                cursor.execute(f"DROP DATABASE {name}")

    try:
        return _per_second(one, attempts, workers, by_worker=True)
    finally:
        for connection in connections:
            connection.close()


def _run(cursor: "pymysql.cursors.Cursor", form: str) -> list[Rows]:
    if form == "query":
        cursor.execute(QUERY)
        return [Rows((), tuple(cursor.fetchall()))]
    cursor.execute(CHANGE)
    left = []
    for table in TABLES:
        cursor.execute(f"SELECT * FROM {table.name}")  # noqa: S608 - a name of ours
        left.append(Rows((), tuple(cursor.fetchall())))
    return left


def _per_second(one: Callable[[int], None], attempts: int, workers: int, *, by_worker: bool = False) -> float:
    """Each worker takes the next attempt, or, `by_worker`, every `workers`-th, because a connection is for one."""

    def several(numbers: Sequence[int]) -> None:
        for number in numbers:
            one(number)

    with ThreadPoolExecutor(workers) as threads:
        list(threads.map(one, range(workers)))
        began = time.monotonic()
        if by_worker:
            list(threads.map(several, [range(worker, attempts, workers) for worker in range(workers)]))
        else:
            list(threads.map(one, range(attempts)))
        return attempts / (time.monotonic() - began)


def _address(server: Server) -> Address:
    return Address(server.host, server.port, "root", server.password, private=True)


def _ready(host: str, port: int, password: str) -> None:
    connect(Address(host, port, "root", password, private=True)).close()


@contextlib.contextmanager
def _opened() -> Iterator[tuple[Server, Engine]]:
    database = load_databases(find_roots(start=HERE))["mysql"]
    with (
        contextlib.closing(start_server(database, ready=_ready, port=3306)) as server,
        contextlib.closing(MySqlEngine(_address(server))) as engine,
    ):
        yield server, engine


def main() -> None:
    """Measure and print; the rounds of the two ways are interleaved."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--attempts", type=int, default=100)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--cases", type=int, default=5)
    parser.add_argument("--rows", type=int, default=20)
    asked = parser.parse_args()
    data = cases(asked.cases, asked.rows)
    print(f"{asked.workers} workers, {asked.cases} cases of {len(TABLES)} tables with {asked.rows} rows")
    print(f"{'form':<8} {'codegrade/s':>12} {'loop/s':>8} {'ratio':>7}")
    with _opened() as (server, engine):
        for form in ("query", "change"):
            rounds = []
            for _ in range(asked.rounds):
                ours = measure_codegrade(engine, form, data, asked.attempts, asked.workers)
                loop = measure_loop(server, form, data, max(4, asked.attempts // 4), asked.workers)
                rounds.append((ours, loop, ours / loop))
            ours, loop, ratio = (statistics.median(way) for way in zip(*rounds, strict=True))
            print(f"{form:<8} {ours:>12.1f} {loop:>8.1f} {ratio:>7.2f}")


if __name__ == "__main__":
    main()
