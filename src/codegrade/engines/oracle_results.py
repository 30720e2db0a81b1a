"""Reads what a statement gave, no more of it than a result may have."""

from codegrade.engines.oracle_seam import Answer
from codegrade.engines.oracle_values import TooLargeError, host_row, row_bytes
from codegrade.relational.rows import Rows
from codegrade.relational.values import Row


def read_result(answer: Answer, most_rows: int, most_bytes: int) -> Rows | None:
    """The rows of an answer, under the names that the server gave; None where it has no rows.

    Raises:
        TooLargeError: there are more rows, or they have more bytes.
        UnreadableError: a value is of no type that a task can expect.
        ServerError: the server failed, or the statement on a later row.
    """
    if answer.columns is None:
        return None
    rows: list[Row] = []
    left = most_bytes
    for batch in answer.batches:
        for raw in batch:
            row = host_row(raw, left)
            left -= row_bytes(row)
            if left < 0 or len(rows) == most_rows:
                raise TooLargeError
            rows.append(row)
    return Rows(answer.columns, tuple(rows))
