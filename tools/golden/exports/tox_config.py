"""tox's own reading of the `deps` of every environment, without the files that it includes, as requirements."""

import json
import subprocess

printed = subprocess.run(["tox", "config", "-k", "deps", "--format", "json"], check=True, capture_output=True, text=True)
environments = json.loads(printed.stdout[printed.stdout.index("{") :])["env"]
print("\n".join(text for one in environments.values() for text in one["deps"] if not text.startswith("-r")))
