"""The PyPI packages that rattler reads from a pixi.lock, as requirements with hashes."""

import sys

from rattler import LockFile

for _, environment in LockFile.from_path(sys.argv[1]).environments():
    for packages in environment.pypi_packages().values():
        for package in packages:
            print(f"{package.name}=={package.version} --hash=sha256:{package.hashes.sha256.hex()}")
