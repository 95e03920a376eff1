"""The talk with safe-pip on file descriptor 3: what pip understood, then what it asks for, plans and takes."""

import json
import locale
import os
import signal
import sys
import threading
import time
import warnings

CHANNEL = 3


class Channel(object):
    """One JSON document a line, both ways. The end of the channel is the end of safe-pip: pip must not outlive it."""

    def __init__(self):
        os.set_inheritable(CHANNEL, False)
        self._file = os.fdopen(CHANNEL, "rb", buffering=0)
        self._lines = []
        self._arrived = threading.Condition()
        threading.Thread(target=self._read, daemon=True).start()

    def tell(self, kind, **fields):
        data = (json.dumps(dict(fields, kind=kind)) + "\n").encode()
        while data:
            data = data[os.write(CHANNEL, data) :]

    def ask(self, kind, **fields):
        self.tell(kind, **fields)
        return self.hear()

    def hear(self):
        with self._arrived:
            while not self._lines:
                self._arrived.wait()
            return json.loads(self._lines.pop(0).decode())

    def _read(self):
        for line in self._file:
            with self._arrived:
                self._lines.append(line)
                self._arrived.notify()
        # First as Ctrl-C, so that pip removes its temporary folders; then with everything that it started.
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(3)
        os.killpg(os.getpgrp(), signal.SIGKILL)


class Held(object):
    """A stream that keeps what is written until it is let go; everything else is the real stream's business."""

    def __init__(self, stream):
        self._stream = stream
        self._parts = []
        self._is_held = True

    def write(self, text):
        if not self._is_held:
            return self._stream.write(text)
        self._parts.append(text)
        return len(text)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        if not self._is_held:
            self._stream.flush()

    def let_go(self):
        if self._is_held:
            self._is_held = False
            self._stream.write(self.text())
            self._stream.flush()
            self._parts = []

    def text(self):
        return "".join(self._parts)

    def __getattr__(self, name):
        return getattr(self._stream, name)


def main(load, import_pip):
    channel = Channel()
    # Only then: what is sent to a launcher that is about to become another interpreter would be lost with it.
    order = channel.ask("ready")
    sys.argv = ["pip"] + order["argv"]
    probe = load("pip-launcher-probe")
    try:
        pip = import_pip(order["root"])
    except ImportError as error:
        channel.tell("no-pip", python=sys.executable, message=str(error))
        return 0
    installation = probe.describe(pip)
    if probe.is_too_old(pip.__version__):
        channel.tell("too-old", installation=installation)
        return 0
    with probe.environment(order["env"]):
        reading = probe.read(order, CHANNEL, os.path.abspath(load.__globals__["__file__"]))
    if reading.told is not None:
        channel.tell(installation=installation, **reading.told)
        return 0
    run = channel.ask("probe", installation=installation, probe=reading.facts)
    if "run" not in run:
        return 0
    return execute(load, channel, reading, run["run"])


def execute(load, channel, reading, run):
    import pip

    transport = load("pip-launcher-transport")
    hooks = load("pip-launcher-hooks")
    plan = load("pip-launcher-plan")
    if run["stdoutToStderr"]:
        os.dup2(2, 1)
    held = (Held(sys.stdout), Held(sys.stderr))
    sys.stdout, sys.stderr = held
    launcher = os.path.abspath(load.__globals__["__file__"])
    os.environ.update(reading.harmless)
    os.environ.update(run["env"])
    os.environ.update(
        SAFE_PIP_BUILD="1",
        SAFE_PIP_PIP_ROOT=os.path.dirname(os.path.dirname(os.path.abspath(pip.__file__))),
        SAFE_PIP_GATE=run["origin"],
        SAFE_PIP_GATE_USER=run["userInfo"],
    )
    gate = transport.Gate(run["origin"], run["userInfo"], pip.__version__, run["userKey"])
    talk = plan.Talk(channel, gate, transport, held)
    try:
        transport.guard_transport(gate)
        hooks.guard_files(gate, transport, talk.on_taken, talk.on_repository)
        hooks.guard_builds(gate, launcher)
        plan.guard_resolution(talk)
    except (ImportError, AttributeError) as error:
        channel.tell("unknown", message=str(error))
        return 0
    status = run_pip(reading)
    talk.look_at_saved(reading.options)
    sys.stdout.flush()
    sys.stderr.flush()
    texts = [stream.text() for stream in held]
    channel.tell("end", released=talk.released, taken=talk.taken, stopped=transport.first_stop(), held=texts)
    return status


def run_pip(reading):
    """What pip's own `main` does, with the command line that was read before."""
    from pip._internal.utils import deprecation

    warnings.filterwarnings(action="ignore", category=DeprecationWarning, module=".*packaging\\.version")
    deprecation.install_warning_logger()
    try:
        locale.setlocale(locale.LC_ALL, "")
    except locale.Error:
        pass
    command, options = reading.command, reading.options
    command.parse_args = lambda _args: (options, reading.words)
    # pip 26.3: what was just installed may not answer to an import of pip's on its way out.
    command._cli = True
    # pip turns this into an environment variable for children, which is wanted, and asks nobody.
    options.no_input = True
    options.disable_pip_version_check = True
    options.cache_dir = None
    if hasattr(options, "keyring_provider"):
        options.keyring_provider = "disabled"
    try:
        return command.main([])
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
