"""The command line: one small file per command. Alone reads the environment, prints, and exits.

Data goes to stdout, everything else to stderr.
"""
