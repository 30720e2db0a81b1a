"""Views of runs: `summary` counts, one file per format writes. Text comes out; nothing here prints."""
