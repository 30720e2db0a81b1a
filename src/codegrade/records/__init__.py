"""Runs on disk. `journal` writes one, `reading` reads one; `log`, `replies` and `schema` are what both stand on.

A run is a folder: `run.json` (what was asked for and on what), `attempts.jsonl` and `failures.jsonl` (append-only),
`replies/<sha256>` (what the model said). A process killed at any moment leaves a folder that reads and resumes.
"""
