"""`python -m codegrade`, and the console script."""

import sys


def main() -> None:
    """Run the command line; never returns."""
    try:
        from codegrade.cli.main import codegrade  # noqa: PLC0415  # takes a second, in which Ctrl-C may come
    except KeyboardInterrupt:
        sys.stderr.write("error: stopped\n")
        sys.exit(4)
    codegrade()


if __name__ == "__main__":
    main()
