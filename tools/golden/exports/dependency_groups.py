"""The project's dependencies and extras, and its groups as pip resolves them without what they include."""

import json
import tomllib

from pip._vendor.packaging.dependency_groups import DependencyGroupResolver

with open("pyproject.toml", "rb") as file:
    document = tomllib.load(file)
project = document["project"]
found = [[text, None] for text in project["dependencies"]]
found += [[text, extra] for extra, texts in project.get("optional-dependencies", {}).items() for text in texts]
own = {group: [item for item in items if isinstance(item, str)] for group, items in document["dependency-groups"].items()}
found += [[str(one), group] for group in own for one in DependencyGroupResolver(own).resolve(group)]
print(json.dumps(found))
