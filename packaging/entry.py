"""Where the bundled program begins: the same door as `python -m dupeviewer`."""

import sys

from dupeviewer.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
