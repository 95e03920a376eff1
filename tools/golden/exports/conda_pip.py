"""The pip part of an environment.yml, as conda writes it into a requirements file, without the files that it includes."""

import sys

import yaml

with open(sys.argv[1], encoding="utf-8") as file:
    parts = yaml.safe_load(file)["dependencies"]
print("\n".join(line for part in parts if isinstance(part, dict) for line in part["pip"] if not line.startswith("-r")))
