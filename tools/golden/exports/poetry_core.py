"""poetry-core's own reading of the project's dependencies: [requirement, group] of each."""

import json
import os
from pathlib import Path

from poetry.core.factory import Factory

package = Factory().create_poetry(Path.cwd()).package
found = []
for group in package.dependency_group_names(include_optional=True):
    for dependency in package.dependency_group(group).dependencies:
        text = dependency.base_pep_508_name
        if dependency.marker is not None and not dependency.marker.without_extras().is_any():
            text += f" ; {dependency.marker.without_extras()}"
        extras = list(dependency.in_extras) or [None if group == "main" else group]
        found += [[text.replace(f"file://{os.getcwd()}/", "file:./"), extra] for extra in extras]
print(json.dumps(found))
