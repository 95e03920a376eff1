"""Packages of a pylock.toml as pixi.lock, written by rattler, which is what pixi locks with; solving needs pixi itself."""

import json
import pathlib
import sys
import tomllib

from rattler import LockFile

source, target = map(pathlib.Path, sys.argv[1:])
edges = {}
for package in tomllib.loads(pathlib.Path("uv.lock").read_text())["package"]:
    found = [edge["name"] for edge in package.get("dependencies", [])]
    for extra, group in package.get("optional-dependencies", {}).items():
        found += [f"{edge['name']} ; extra == '{extra}'" for edge in group]
    edges[package["name"]] = json.dumps(found)
packages = []
for package in tomllib.loads(source.read_text())["packages"]:
    wheels = [one for one in package.get("wheels", []) if "-none-any" in one["url"] or "manylinux2014_x86_64" in one["url"]]
    if wheels:
        packages.append((package["name"], package["version"], wheels[0]["url"], wheels[0]["hashes"]["sha256"]))
references = "".join(f"      - pypi: {url}\n" for _, _, url, _ in packages)
entries = "".join(f"- pypi: {u}\n  name: {n}\n  version: {json.dumps(v)}\n  sha256: {h}\n  requires_dist: {edges[n]}\n" for n, v, u, h in packages)
head = "version: 6\nenvironments:\n  default:\n    channels:\n    - url: https://conda.anaconda.org/conda-forge/\n"
indexes = "    indexes:\n    - https://pypi.org/simple\n"
target.write_text(f"{head}{indexes}    packages:\n      linux-64:\n{references}packages:\n{entries}")
LockFile.from_path(target).to_path(target)
