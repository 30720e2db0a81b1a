"""What comes after the table of a report: cost and place, then every gap."""

from collections.abc import Iterator, Sequence

from codegrade.report.cost_page import cost_pages
from codegrade.report.gap_page import gap_page
from codegrade.report.page import Page
from codegrade.report.rows import prefixes
from codegrade.report.summary import RunSummary


def sections(runs: Sequence[RunSummary]) -> Iterator[Page]:
    """The pages in order; headings of gaps say of which run they are, where there are several."""
    yield from cost_pages(runs)
    for prefix, run in zip(prefixes(runs), runs, strict=True):
        yield from (gap_page(gap, prefix) for gap in run.gaps)
