"""The report as Parquet: the rows and columns of the CSV, all of them always, with types."""

import importlib.util
import io
from collections.abc import Mapping, Sequence

from codegrade.errors import Unavailable
from codegrade.report.csv_format import COLUMNS, COST_COLUMNS, GAP_COLUMNS, row_of
from codegrade.report.summary import RunSummary

_TEXTS = frozenset(
    {
        *("run", "model", "language", "gap_from", "gap_from_ahead", "gap_this_ahead", "gap_errors", "cost_basis"),
        *("location", "hardware", "quantization", "server", "server_version"),
    }
)
_FLAGS = frozenset({"complete", "gap_stand_in"})
_COUNTS = frozenset({*COLUMNS, "gap_tasks", "gap_undetermined"}) - {
    *("pass_at_1", "ci95_low", "ci95_high", "completion_tokens_per_second", "first_token_seconds"),
}


def render_parquet(runs: Sequence[RunSummary]) -> bytes:
    """A whole file. Counts are integers, rates and costs floats, what is unknown null.

    Raises:
        Unavailable: pyarrow is not installed.
    """
    if importlib.util.find_spec("pyarrow") is None:
        raise Unavailable("Parquet needs pyarrow", hint="pip install 'codegrade[parquet]', or use --format csv")
    import pandas as pd  # noqa: PLC0415  # half a second that only this format needs

    columns = tuple(dict.fromkeys((*COLUMNS, *GAP_COLUMNS, *COST_COLUMNS)))
    rows = [row_of(run, language) for run in runs for language in run.languages]
    frame = pd.DataFrame({name: pd.Series(_column(rows, name), dtype="object") for name in columns})
    frame = frame.astype({name: _dtype(name) for name in columns})
    out = io.BytesIO()
    frame.to_parquet(out, engine="pyarrow", index=False)
    return out.getvalue()


def _column(rows: Sequence[Mapping[str, object]], name: str) -> list[object]:
    values = [row.get(name) for row in rows]
    if name in _FLAGS:
        return [None if value is None else value == "true" for value in values]
    return [None if value == "" else value for value in values]


def _dtype(name: str) -> str:
    if name in _TEXTS:
        return "string"
    if name in _FLAGS:
        return "boolean"
    return "Int64" if name in _COUNTS else "Float64"
