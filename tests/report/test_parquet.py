import io

import pandas as pd

from codegrade.records.reading import read_run
from codegrade.report.parquet_format import render_parquet
from codegrade.report.summary import summarise
from codegrade.roots import shipped


def test_a_row_for_each_language_with_types():
    """Counts are integers, rates floats, flags booleans; what is unknown is null, never 0."""
    frame = pd.read_parquet(io.BytesIO(render_parquet([summarise(read_run(shipped() / "runs" / "example"))])))
    assert list(frame["language"]) == ["elixir", "go", "java", "python", "rust"]
    assert list(frame["accepted"]) == [4, 4, 4, 4, 4]
    assert str(frame["accepted"].dtype) == "Int64"
    assert list(frame["pass_at_1"]) == [1.0] * 5
    assert list(frame["complete"]) == [True] * 5
    assert frame["cost"].isna().all()
    assert frame["gap_difference"].isna().all()


def test_no_runs_at_all():
    """The columns are there without rows."""
    frame = pd.read_parquet(io.BytesIO(render_parquet([])))
    assert len(frame) == 0
    assert "pass_at_1" in frame.columns
