"""The folder that `codegrade tasks new --kind sql` writes: a small query with every gap marked."""

import json
from datetime import date

from codegrade.tasks.soundness import TODO


def sql_skeleton(title: str, today: date) -> dict[str, str]:
    """Relative path → text."""
    right = "SELECT id FROM items WHERE price > 10"
    statement = f"{TODO}: what to find or change; name every output column, and say what ties, NULLs and no rows mean."
    return {
        "task.toml": _TASK.format(title=json.dumps(title, ensure_ascii=False), today=today),
        "statement.md": f"# {title}\n\n{statement}\n",
        "cases.jsonl": "".join(json.dumps(case) + "\n" for case in _cases()),
        "submissions/accepted/reference.mysql.sql": f"-- {TODO}: as MySQL has it\n{right}\n",
        "submissions/accepted/reference.oracle.sql": f"-- {TODO}: as Oracle has it\n{right}\n",
        "submissions/wrong_answer/plausible.sql": f"-- {TODO}: a plausible mistake\nSELECT id FROM items\n",
        "submissions/compile_error/other_dialect.oracle.sql": f"-- {TODO}: right in MySQL alone\n{right} LIMIT 5\n",
    }


def _cases() -> list[dict[str, object]]:
    """A sample and hidden cases; what is expected is to be mended."""
    hidden = ("no rows", "ties", "NULLs", "dates at the end of a month")
    sample = {"items": [[1, "9.50", None], [2, "12.00", "2024-02-29"]]}
    cases: list[dict[str, object]] = [
        {"sample": True, "tables": sample, "expected": {"columns": ["id"], "rows": [[2]]}},
    ]
    for number, what in enumerate(hidden, start=1):
        rows = [[number, f"{number}.00", None]] if number > 1 else []
        name = f"{TODO}: {what}"
        cases.append({"name": name, "tables": {"items": rows}, "expected": {"columns": ["id"], "rows": []}})
    return cases


_TASK = """title = {title}
kind = "sql"
difficulty = "medium"             # easy | medium | hard
category = "coding"
tags = []
released = {today}

[sql]
form = "query"                    # query | change | function | procedure
ordered = false                   # true where the statement asks for an order
columns = "named"                 # any: the names of columns do not matter

[[sql.tables]]                    # one for each table, in the order in which they are filled
name = "items"
columns = [
  {{ name = "id", type = "int" }},  # int, decimal(p,s), varchar(n), char(n), date, timestamp, timestamp(f), bool
  {{ name = "price", type = "decimal(10,2)" }},
  {{ name = "sold", type = "date", null = true }},
]
primary_key = ["id"]

[compare]                         # exact | float (abs_tol, rel_tol)
mode = "exact"
"""
