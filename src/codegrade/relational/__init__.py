"""Tables as every SQL dialect has them: portable column types, rows of host values, and how rows travel and compare."""
