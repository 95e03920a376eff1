"""Runs the user's own pip behind the gate.

Two roles. Started by safe-pip with a control channel on file descriptor 3 (one JSON document a line, both ways), it
reads the command line with pip's own parser, reports, waits, and then runs the same command. Started by pip itself
to fill a build environment (`SAFE_PIP_BUILD`), it runs pip's arguments behind the same gate, without a channel.

The text below must be readable by any Python, so that an old one can be named instead of failing on syntax.
"""

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def load(name):
    """A file beside this one as a module, without writing byte code and without touching sys.path."""
    import importlib.util

    path = os.path.join(HERE, name + ".py")
    spec = importlib.util.spec_from_file_location("_safe_pip_" + name.replace("-", "_"), path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    kept, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        spec.loader.exec_module(module)
    finally:
        sys.dont_write_bytecode = kept
    return module


def import_pip(root):
    """The user's pip: from `root` if given (a folder or a zip file), else as this interpreter finds it.

    Neither this folder nor the working directory may answer to `import pip`: python would put the first in front,
    and an empty entry of PYTHONPATH means the second.
    """
    cwd = os.path.realpath(os.getcwd())
    kept = list(sys.path)
    sys.path[:] = [entry for entry in sys.path if entry and os.path.realpath(entry) not in (cwd, os.path.realpath(HERE))]
    here = os.path.realpath(HERE)
    if root:
        from importlib.machinery import PathFinder

        class PipFromRoot(object):
            @classmethod
            def find_spec(cls, fullname, path=None, target=None):
                return PathFinder.find_spec(fullname, [root], target) if fullname == "pip" else None

        sys.meta_path.insert(0, PipFromRoot)
    try:
        import pip
    finally:
        sys.path[:] = [entry for entry in kept if os.path.realpath(entry or cwd) != here]
    return pip


def main():
    if sys.version_info < (3, 7):
        return 97
    if "SAFE_PIP_BUILD" in os.environ:
        return load("pip-launcher-build").main(load, import_pip, sys.argv[1:])
    return load("pip-launcher-session").main(load, import_pip)


if __name__ == "__main__":
    sys.exit(main())
