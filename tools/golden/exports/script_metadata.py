"""pip's own reading of the block of a script (PEP 723)."""

import json
import sys

from pip._internal.req.pep723 import pep723_metadata

print(json.dumps([[text, None] for text in pep723_metadata(sys.argv[1])["dependencies"]]))
