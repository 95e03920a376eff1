"""pip as it is started by pip to fill a build environment: the same gate, no questions."""

import os
import sys

ADDRESSES = ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS", "PIP_NO_INDEX")


def main(load, import_pip, argv):
    transport = load("pip-launcher-transport")
    hooks = load("pip-launcher-hooks")
    pip = import_pip(os.environ["SAFE_PIP_PIP_ROOT"])
    gate = transport.Gate(os.environ["SAFE_PIP_GATE"], os.environ["SAFE_PIP_GATE_USER"], pip.__version__)
    gate.building = 1
    transport.guard_transport(gate)

    def refuse_repository(backend, url):
        raise transport.stop("safe-pip: a build requirement may not be cloned: %s" % transport.shown(url))

    hooks.guard_files(gate, transport, lambda req, path: None, refuse_repository)
    hooks.guard_builds(gate, os.path.join(os.path.dirname(os.path.abspath(__file__)), "pip-launcher.py"))
    from pip._internal.cli.base_command import Command
    from pip._internal.cli.main import main as pip_main

    # pip's arguments name the true places. The gate's own addresses are for programs that do not know of it: they are
    # put aside while this pip reads its options, and back before anything is built.
    addresses = {name: os.environ.pop(name) for name in ADDRESSES if name in os.environ}
    parse = Command.parse_args

    def parse_args(self, args):
        try:
            return parse(self, args)
        finally:
            os.environ.update(addresses)

    Command.parse_args = parse_args
    sys.argv[0] = "pip"
    return pip_main(argv)
