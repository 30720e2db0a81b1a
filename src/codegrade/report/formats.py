"""The formats of a report by name: `FORMATS` and `FILES` need counts alone, `PAGES` all that the runs store."""

from collections.abc import Callable, Mapping, Sequence

from codegrade.records.reading import Run
from codegrade.report.csv_format import render_csv
from codegrade.report.html import render_html
from codegrade.report.json_format import render_json
from codegrade.report.markdown import render_markdown
from codegrade.report.page_attempts import Shown
from codegrade.report.parquet_format import render_parquet
from codegrade.report.summary import RunSummary
from codegrade.report.table import render_table

FORMATS: Mapping[str, Callable[[Sequence[RunSummary]], str]] = {
    "table": render_table,
    "markdown": render_markdown,
    "csv": render_csv,
    "json": render_json,
}

FILES: Mapping[str, Callable[[Sequence[RunSummary]], bytes]] = {"parquet": render_parquet}
"""These are no text."""

PAGES: Mapping[str, Callable[[Sequence[Run], Shown | None], str]] = {"html": render_html}
