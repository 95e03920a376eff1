"""setuptools' own reading of setup.cfg, without what building needs: [requirement, extra] of each."""

import json

from setuptools.config.setupcfg import read_configuration

options = read_configuration("setup.cfg")["options"]
found = [[text, None] for key in ("install_requires", "tests_require") for text in options.get(key, [])]
found += [[text, extra] for extra, texts in options.get("extras_require", {}).items() for text in texts]
print(json.dumps(found))
