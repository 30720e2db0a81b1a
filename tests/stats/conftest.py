import pytest
import statsmodels.stats.contingency_tables
import statsmodels.stats.proportion


@pytest.fixture(scope="session", autouse=True)
def statistics_loaded() -> tuple[str, ...]:
    """The code loads statsmodels on first use, a second that Hypothesis would take for a slow example."""
    return statsmodels.stats.contingency_tables.__name__, statsmodels.stats.proportion.__name__
