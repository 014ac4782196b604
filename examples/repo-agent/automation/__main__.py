"""`python -m automation` is the script `automation`."""

import sys

from automation.cli import main

if __name__ == "__main__":
    sys.exit(main())
