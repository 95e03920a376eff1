"""The conformance door of CONTRACT, answered by the `packaging` library of the Python that runs this."""

import json
import sys
import warnings

from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name, parse_sdist_filename, parse_wheel_filename
from packaging.version import Version

warnings.simplefilter("ignore")


def answer(case):
    if "versions" in case:
        chosen = SpecifierSet(case["specifier"]).filter(case["versions"], prereleases=case["prereleases"])
        return {"filter": list(chosen)}
    if "version" in case and "specifier" in case:
        contains = SpecifierSet(case["specifier"]).contains(case["version"], prereleases=case["prereleases"])
        return {"contains": contains}
    if "version" in case:
        version = Version(case["version"])
        return {
            "normalized": str(version),
            "prerelease": version.is_prerelease,
            "postrelease": version.is_postrelease,
            "devrelease": version.is_devrelease,
            "base": version.base_version,
            "local": version.local,
        }
    if "compare" in case:
        left, right = map(Version, case["compare"])
        return {"order": (left > right) - (left < right)}
    if "specifier" in case:
        return {"normalized": str(SpecifierSet(case["specifier"]))}
    if "requirement" in case:
        requirement = Requirement(case["requirement"])
        return {
            "name": canonicalize_name(requirement.name),
            "extras": sorted({canonicalize_name(extra) for extra in requirement.extras}),
            "specifier": str(requirement.specifier),
            "marker": None if requirement.marker is None else str(requirement.marker),
            "url": requirement.url,
        }
    if "marker" in case:
        environment = {
            key: frozenset(value) if isinstance(value, list) else value for key, value in case["environment"].items()
        }
        return {"evaluates": Marker(case["marker"]).evaluate(environment)}
    if "name" in case:
        return {"normalized": canonicalize_name(case["name"])}
    if "wheel" in case:
        name, version, build, tags = parse_wheel_filename(case["wheel"])
        return {"name": name, "version": str(version), "build": list(build), "tags": sorted(map(str, tags))}
    name, version = parse_sdist_filename(case["sdist"])
    return {"name": name, "version": str(version)}


def main():
    for line in sys.stdin.buffer:
        try:
            found = answer(json.loads(line))
        except Exception:
            found = {"error": True}
        sys.stdout.write(json.dumps(found, separators=(",", ":")) + "\n")


main()
