"""What pip's own parser makes of requirements files, one JSON case a line, one JSON answer a line.

A case: {"files": {path: base64}, "main": path, "constraint": bool, "environment": {name: value}}, laid out in an empty
folder that is also the working directory. The answer has every logical line of every file that pip reads, in pip's order,
each read on its own, so that a wrong line does not hide those behind it; and whether pip as a whole takes the file. Where
it does, both ways must have given the same requirements, or this script stops.
"""

import base64
import contextlib
import io
import json
import logging
import optparse
import os
import re
import shutil
import sys
import tempfile
import urllib.parse
from collections import Counter

from pip._internal.models.link import Link
from pip._internal.network.session import PipSession
from pip._internal.req import req_file
from pip._internal.req.constructors import _looks_like_path, install_req_from_parsed_requirement
from pip._internal.req.req_install import check_invalid_constraint_type
from pip._internal.utils.filetypes import is_archive_file
from pip._internal.vcs import vcs
from pip._vendor.packaging.utils import canonicalize_name

logging.disable(logging.CRITICAL)
SESSION = PipSession()
RECORDED = []
LEFT_OVER = []
process_option = optparse.Option.process
parse_arguments = optparse.OptionParser.parse_args


def recording(option, opt, value, values, parser):
    RECORDED.append([option.get_opt_string().lstrip("-"), value])
    return process_option(option, opt, value, values, parser)


def keeping_words(parser, args=None, values=None):
    options, words = parse_arguments(parser, args, values)
    LEFT_OVER[:] = words
    return options, words


optparse.Option.process = recording
optparse.OptionParser.parse_args = keeping_words


def path_of(link):
    """Relative below the case's folder, which stands in `/top`."""
    here = os.getcwd()
    path = os.path.abspath(urllib.parse.unquote(urllib.parse.urlsplit(link.url).path))
    if path == here or path.startswith(here + "/"):
        return os.path.relpath(path)
    top = os.path.dirname(here)
    path = re.sub("^//", "/", path)
    return "/top" + path[len(top) :] if path == top or path.startswith(top + "/") else path


def source_of(link):
    if link is None:
        return {"kind": "index"}
    if link.is_vcs:
        url, revision, _ = vcs.get_backend_for_scheme(link.scheme).get_url_rev_and_auth(link.url)
        return {
            "kind": "vcs",
            "vcs": link.scheme.split("+")[0],
            "path": urllib.parse.urlsplit(url).path,
            "revision": revision,
            "subdirectory": link.subdirectory_fragment,
        }
    if link.scheme == "file":
        return {"kind": "archive" if is_archive_file(link.path) else "path", "path": path_of(link)}
    return {"kind": "url", "url": link.url}


def config_of(settings):
    pairs = []
    for key, value in (settings or {}).items():
        pairs += [f"{key}={one}" for one in (value if isinstance(value, list) else [value])]
    return sorted(pairs)


def describe(parsed):
    requirement = install_req_from_parsed_requirement(parsed)
    if parsed.constraint and (problem := check_invalid_constraint_type(requirement)):
        raise ValueError(problem)
    inner = requirement.req
    hashes = Counter(
        f"{algorithm}:{digest}"
        for algorithm, digests in ((parsed.options or {}).get("hashes") or {}).items()
        for digest in digests
    )
    link = requirement.link
    if link is not None and link.hash:
        hashes[f"{link.hash_name}:{link.hash}"] += 1
    return {
        "name": None if inner is None else canonicalize_name(inner.name),
        "extras": sorted(map(canonicalize_name, requirement.extras)),
        "specifier": "" if inner is None else str(inner.specifier),
        "marker": None if requirement.markers is None else str(requirement.markers),
        "source": source_of(link),
        "editable": requirement.editable,
        "constraint": requirement.constraint,
        "hashes": sorted(hashes.elements()),
        "config": config_of((parsed.options or {}).get("config_settings")),
    }


def read_line(filename, number, line, constraint, parse):
    RECORDED.clear()
    text, options = parse(line)
    recorded = list(RECORDED)
    parsed = req_file.ParsedLine(filename, number, text, options, constraint)
    if parsed.requirement is None:
        if options.requirements:
            return {"kind": "include", "constraint": False, "target": options.requirements[0]}
        if options.constraints:
            return {"kind": "include", "constraint": True, "target": options.constraints[0]}
        return {"kind": "options", "options": recorded}
    found = describe(req_file.handle_requirement_line(parsed))
    own = ("config-settings", "editable") if parsed.is_editable else ("config-settings", "hash")
    others = [name for name, _ in recorded if name not in own]
    second = parsed.is_editable and (text or len(options.editables) > 1)
    return {"kind": "requirement", **found, "others": len(others) + len(LEFT_OVER) + bool(second)}


def refused(error, line=""):
    """`disk`: the text could be a folder, and it is the disk that has none of that name."""
    text = str(error)
    name = req_file.break_args_options(line)[0].split(";")[0].strip()
    folder = re.sub(r"^(.+)\[[^\]]+\]$", r"\1", os.path.abspath(name)).rstrip()
    missing = "is not installable" in text or "should either be a path" in text
    missing = missing or ("Invalid requirement" in text and _looks_like_path(name) and not os.path.isdir(folder))
    return {"kind": "error", "disk": missing, "message": text[:300]}


def read_file(filename, constraint, stack, files):
    lines = []
    files.append({"file": os.path.relpath(filename), "constraint": constraint, "lines": lines})
    try:
        _, content = req_file.get_file_content(filename, SESSION, constraint=constraint)
        logical = list(req_file.preprocess(content))
    except Exception as error:
        lines.append(refused(error))
        return
    parse = req_file.get_line_parser(None)
    for number, line in logical:
        try:
            found = read_line(filename, number, line, constraint, parse)
        except Exception as error:
            found = refused(error, line)
        lines.append(found)
        found["line"] = line
        if found["kind"] != "include":
            continue
        target = found["target"]
        if req_file.SCHEME_RE.search(target):
            found["remote"] = True
            continue
        target = os.path.abspath(os.path.join(os.path.dirname(filename), target))
        found["target"] = os.path.relpath(target)
        if target in stack:
            found["cycle"] = True
            continue
        read_file(target, found["constraint"], [*stack, target], files)


def pip_itself(main, constraint):
    """pip's own loop over the file; None where it refuses."""
    try:
        return [describe(one) for one in req_file.parse_requirements(main, SESSION, constraint=constraint)]
    except Exception:
        return None


def answer(case):
    for path, content in case["files"].items():
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        with open(path, "wb") as file:
            file.write(base64.b64decode(content))
    main = os.path.abspath(case["main"])
    before = dict(os.environ)
    os.environ.update(case["environment"])
    try:
        files = []
        read_file(main, case["constraint"], [main], files)
        whole = None if any(line.get("remote") for file in files for line in file["lines"]) else pip_itself(main, case["constraint"])
    finally:
        os.environ.clear()
        os.environ.update(before)
    lines = [line for file in files for line in file["lines"]]
    wrong = any(line["kind"] == "error" or line.get("cycle") or line.get("remote") for line in lines)
    if wrong != (whole is None):
        raise SystemExit(f"the two ways of reading disagree on {case['files'][case['main']]}")
    if whole is not None:
        mine = [{k: v for k, v in line.items() if k not in ("kind", "others", "line")} for line in lines if line["kind"] == "requirement"]
        key = lambda one: json.dumps(one, sort_keys=True)
        if sorted(map(key, mine)) != sorted(map(key, whole)):
            raise SystemExit(f"the two ways of reading disagree on {case['files'][case['main']]}")
    return {"files": files, "accepted": whole is not None}


def main():
    top = os.path.realpath(tempfile.mkdtemp())
    try:
        for line in sys.stdin.buffer:
            folder = os.path.join(top, "case")
            os.mkdir(folder)
            os.chdir(folder)
            with contextlib.redirect_stderr(io.StringIO()):
                found = answer(json.loads(line))
            os.chdir(top)
            shutil.rmtree(folder)
            sys.stdout.write(json.dumps(found) + "\n")
    finally:
        os.chdir("/")
        shutil.rmtree(top, ignore_errors=True)


main()
