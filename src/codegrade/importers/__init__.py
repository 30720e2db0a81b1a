"""Public benchmarks' files as suites of task folders: one module per format, one per language's test code."""
