"""python -m govrules 命令行入口."""

import sys

from govrules.cli import main

sys.exit(main())
