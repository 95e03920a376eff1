"""The entries of a tool's own export, as JSON, by readers that are not safe-pip's: pip's parser of requirements files,
`tomllib` and pip's copy of `packaging` for pylock.toml, setuptools for setup.cfg.

`oracle.py KIND FILE`, in the folder of the project. An entry: name, version (of what comes from an index or a wheel),
extras, specifier, marker, source, hashes; several of one name and version are one.
"""

import json
import logging
import os
import re
import sys
import tomllib
from urllib.parse import unquote, urlsplit

from pip._internal.network.session import PipSession
from pip._internal.req.constructors import install_req_from_line, install_req_from_parsed_requirement
from pip._internal.req.req_file import parse_requirements
from pip._internal.vcs import vcs
from pip._vendor.packaging.pylock import Pylock
from pip._vendor.packaging.utils import canonicalize_name, parse_wheel_filename

logging.disable(logging.CRITICAL)


def version_of_url(url):
    filename = os.path.basename(unquote(urlsplit(url).path))
    return str(parse_wheel_filename(filename)[1]) if filename.endswith(".whl") else None


def of_requirement(requirement, hashes):
    name = None if requirement.req is None else canonicalize_name(requirement.req.name)
    link = requirement.link
    specifier = "" if requirement.req is None else str(requirement.req.specifier)
    pinned = re.fullmatch(r"={2,3}([^*,]+)", specifier)
    version = pinned.group(1) if pinned else None
    if link is None:
        source = "index"
    elif link.is_vcs:
        url, revision, _ = vcs.get_backend_for_scheme(link.scheme).get_url_rev_and_auth(link.url)
        source = f"{link.scheme.split('+')[0]}+{url}@{revision}"
    elif link.scheme == "file":
        path = os.path.relpath(link.file_path)
        source = f"path {path}"
    else:
        source = link.url.split("#")[0]
        version = version_of_url(source)
        if link.hash:
            hashes = [*hashes, f"{link.hash_name}:{link.hash}"]
    return {
        "name": name,
        "version": version,
        "specifier": specifier,
        "extras": sorted(map(canonicalize_name, requirement.extras)),
        "marker": None if requirement.markers is None else str(requirement.markers),
        "source": source,
        "hashes": sorted(set(hashes)),
        "group": None,
    }


def requirements(path):
    entries = []
    for parsed in parse_requirements(path, PipSession()):
        if parsed.constraint:
            continue
        given = ((parsed.options or {}).get("hashes") or {}).items()
        hashes = [f"{algorithm}:{digest}" for algorithm, digests in given for digest in digests]
        entries.append(of_requirement(install_req_from_parsed_requirement(parsed), hashes))
    return entries


def pylock(path):
    with open(path, "rb") as file:
        lock = Pylock.from_dict(tomllib.load(file))
    entries = []
    for package in lock.packages:
        files = [one for one in [package.sdist, package.archive, *(package.wheels or [])] if one is not None]
        version = None if package.version is None else str(package.version)
        if package.vcs is not None:
            source, version = f"{package.vcs.type}+{package.vcs.url}@{package.vcs.commit_id}", None
        elif package.directory is not None:
            source, version = f"path {os.path.normpath(package.directory.path)}", None
        elif package.archive is not None:
            source = package.archive.url.split("#")[0]
            version = version_of_url(source)
        else:
            source = "index"
        entries.append(
            {
                "name": package.name,
                "version": version,
                "specifier": "",
                "extras": [],
                "marker": None if package.marker is None else str(package.marker),
                "source": source,
                "group": None,
                "hashes": sorted(f"{algorithm}:{digest}" for one in files for algorithm, digest in one.hashes.items()),
            }
        )
    return entries


def lines(path):
    """A JSON list of requirements, each with its group."""
    with open(path, encoding="utf-8") as file:
        found = json.load(file)
    entries = [of_requirement(install_req_from_line(text), []) for text, _ in found]
    return [{**entry, "group": None if group is None else canonicalize_name(group)} for entry, (_, group) in zip(entries, found)]


def main():
    read = {"requirements": requirements, "pylock": pylock, "lines": lines}[sys.argv[1]]
    json.dump(read(sys.argv[2]), sys.stdout)


main()
