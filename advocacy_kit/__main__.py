"""``python -m advocacy_kit`` is the same as ``advocacy``."""

from advocacy_kit.cli import main

if __name__ == "__main__":
    main()
