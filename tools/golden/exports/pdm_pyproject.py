"""`pdm export --pyproject`, with its editables in a form that pip takes."""

import re
import subprocess

command = ["pdm", "export", "--pyproject", "--no-hashes", "--group", ":all"]
printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
print(re.sub(r"^-e (\S+)#egg=(\S+)$", r"-e \1", printed, flags=re.MULTILINE))
