"""pre-commit's own reading of its configuration: the additional dependencies of hooks."""

import json

from pre_commit.clientlib import load_config

hooks = [hook for repo in load_config(".pre-commit-config.yaml")["repos"] for hook in repo["hooks"]]
print(json.dumps([[text, None] for hook in hooks for text in hook.get("additional_dependencies", [])]))
