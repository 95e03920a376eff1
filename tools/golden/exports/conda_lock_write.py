"""Packages of a pylock.toml, written by conda-lock's own writer, since solving for conda needs conda and its channels."""

import pathlib
import sys
import tomllib

from conda_lock.lockfile import write_conda_lock_file
from conda_lock.lockfile.v1.models import HashModel, LockMeta
from conda_lock.lockfile.v2prelim.models import LockedDependency, Lockfile
from conda_lock.models.channel import Channel

source, target = sys.argv[1:]
edges = {
    package["name"]: {
        edge["name"]: "*"
        for group in [package.get("dependencies", []), *package.get("optional-dependencies", {}).values()]
        for edge in group
    }
    for package in tomllib.loads(pathlib.Path("uv.lock").read_text())["package"]
}
platforms = {"linux-64": "manylinux2014_x86_64", "osx-arm64": "macosx_11_0_arm64"}
packages = []
for package in tomllib.loads(pathlib.Path(source).read_text())["packages"]:
    for platform, tag in platforms.items():
        wheels = [one for one in package.get("wheels", []) if "-none-any" in one["url"] or tag in one["url"]]
        if not wheels:
            continue
        packages.append(
            LockedDependency(
                name=package["name"],
                version=package["version"],
                manager="pip",
                platform=platform,
                dependencies=edges[package["name"]],
                url=wheels[0]["url"],
                hash=HashModel(sha256=wheels[0]["hashes"]["sha256"]),
                categories={"main"},
            )
        )
meta = LockMeta(
    content_hash=dict.fromkeys(platforms, "0" * 64),
    channels=[Channel.from_string("conda-forge")],
    platforms=list(platforms),
    sources=["environment.yml"],
)
write_conda_lock_file(Lockfile(package=packages, metadata=meta), pathlib.Path(target), metadata_choices=set())
