"""`python -m codegrade`, and the console script."""

from codegrade.cli.main import codegrade


def main() -> None:
    """Run the command line; never returns."""
    codegrade()


if __name__ == "__main__":
    main()
