"""Reads a command line with pip's own parser, under the user's own environment and configuration files."""

import contextlib
import io
import json
import os
import sys

OLDEST = (22, 3)
VETTED = ("install", "download", "wheel", "lock")

# What of the user's configuration a pip that fills a build environment would see too, and that names no place to
# fetch from and no place to install to.
HARMLESS = frozenset(
    """all-releases build-constraint compile config-settings constraint exists-action global-option ignore-requires-python
    no-binary no-build-isolation no-clean no-color no-compile no-python-version-warning no-use-pep517 no-warn-conflicts
    no-warn-script-location only-binary only-final pre prefer-binary progress-bar quiet require-virtualenv root-user-action
    src uploaded-prior-to use-deprecated use-feature use-pep517 verbose""".split()
)


class Reading(object):
    """`told` ends the talk; else command, options and words are ready to run and `facts` describe them.

    `harmless` are variables for the pips that fill build environments, which see no configuration file.
    """

    def __init__(self, told=None, command=None, options=None, words=None, facts=None, harmless=None):
        self.told = told
        self.command = command
        self.options = options
        self.words = words
        self.facts = facts
        self.harmless = harmless


def describe(pip):
    return {
        "python": sys.executable,
        "pythonVersion": "%d.%d.%d" % sys.version_info[:3],
        "version": pip.__version__,
        "location": os.path.dirname(os.path.dirname(os.path.abspath(pip.__file__))),
    }


def is_too_old(version):
    numbers = []
    for part in version.split(".")[:2]:
        digits = "".join(character for character in part if character.isdigit())
        numbers.append(int(digits or 0))
    return tuple(numbers) < OLDEST


@contextlib.contextmanager
def environment(variables):
    """pip's own variables are there while pip reads its options, and gone before anything is built."""
    os.environ.update(variables)
    try:
        yield
    finally:
        for name in variables:
            os.environ.pop(name, None)


def read(order, channel, launcher):
    out, err = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            return read_command(order, channel, launcher)
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
        if isinstance(end.code, str):
            err.write(end.code + "\n")
        return Reading(told=ended(code, out, err))


def ended(code, out, err):
    return {"kind": "ended", "exitCode": code, "stdout": out.getvalue(), "stderr": err.getvalue()}


def read_command(order, channel, launcher):
    from pip._internal.cli.main_parser import create_main_parser, parse_command
    from pip._internal.commands import create_command
    from pip._internal.exceptions import PipError

    argv = order["argv"]
    try:
        general, _rest = create_main_parser().parse_args(list(argv))
        if general.python and "_PIP_RUNNING_IN_SUBPROCESS" not in os.environ:
            go_to(general.python, order, channel, launcher)
        name, words = parse_command(list(argv))
        if name not in VETTED:
            return Reading(told={"kind": "other", "command": name})
        command = create_command(name, isolated="--isolated" in words)
        own = Own(command.parser, order["own"])
        options, rest = command.parse_args(words)
    except PipError as error:
        sys.stderr.write("ERROR: %s%s" % (error, os.linesep))
        raise SystemExit(1)
    facts = facts_of(name, options, rest)
    facts["own"] = own.given
    facts["argv"] = own.without(list(argv))
    return Reading(command=command, options=options, words=rest, facts=facts, harmless=harmless())


def harmless():
    from pip._internal.cli.parser import ConfigOptionParser

    parser = ConfigOptionParser(name="install", isolated=False)
    parser.config.load()
    variables = {}
    for key, value in parser._get_ordered_configuration_items():
        name = key.replace("_", "-").lower()
        if name in HARMLESS:
            variables["PIP_" + name.replace("-", "_").upper()] = str(value)
    return variables


def go_to(python, order, channel, launcher):
    """`--python`: the same pip under another interpreter, as pip itself does. Does not return."""
    from pip._internal.cli.main_parser import identify_python_interpreter
    from pip._internal.exceptions import CommandError

    import pip

    interpreter = identify_python_interpreter(python)
    if interpreter is None:
        raise CommandError("Could not locate Python interpreter %s" % python)
    again = dict(order, root=os.path.dirname(os.path.dirname(os.path.abspath(pip.__file__))))
    for variable in order["env"]:
        os.environ.pop(variable, None)
    os.environ["_PIP_RUNNING_IN_SUBPROCESS"] = "1"
    message = (json.dumps({"kind": "again", "python": os.path.abspath(interpreter), "order": again}) + "\n").encode()
    while message:
        message = message[os.write(channel, message) :]
    os.set_inheritable(channel, True)
    os.execv(interpreter, [interpreter, launcher])


class Own(object):
    """safe-pip's own options count where pip's parser knows neither the word nor an abbreviation of it."""

    def __init__(self, parser, options):
        self.given = []
        self._spelled = []
        self._kinds = {option["word"]: option["kind"] for option in options}
        self._parser = parser
        self._match = parser._match_long_opt
        self._process = parser._process_long_opt
        parser._process_long_opt = self._process_long_opt

    def _process_long_opt(self, rargs, values):
        from optparse import BadOptionError

        word = rargs[0]
        name, equals, value = word.partition("=")
        if name not in self._kinds or self._is_known(name, BadOptionError):
            self._process(rargs, values)
            return
        rargs.pop(0)
        spelled = [word]
        if self._kinds[name] == "flag":
            if equals:
                self._parser.error("%s option does not take a value" % name)
        elif not equals:
            if not rargs:
                self._parser.error("%s option requires 1 argument" % name)
            value = rargs.pop(0)
            spelled.append(value)
        self.given.append([name, value])
        self._spelled.append((len(rargs), spelled))

    def _is_known(self, name, bad_option):
        try:
            self._match(name)
            return True
        except bad_option as error:
            # An abbreviation of several of pip's words is pip's to complain about.
            return hasattr(error, "possibilities")

    def without(self, argv):
        """The command line as pip would have got it; own words are found by how many words stood behind them."""
        for behind, spelled in self._spelled:
            start = len(argv) - behind - len(spelled)
            if argv[start : start + len(spelled)] == spelled:
                argv[start : start + len(spelled)] = [None] * len(spelled)
        return [word for word in argv if word is not None]


def facts_of(name, options, rest):
    values = {}
    for key, value in vars(options).items():
        values[key] = plain(value)
    destination = {"download": "download_dir", "wheel": "wheel_dir", "lock": "output_file"}.get(name)
    return {"command": name, "words": list(rest), "options": values, "destination": values.get(destination), "cwd": os.getcwd()}


def plain(value):
    """What JSON can carry: texts, numbers, lists and tables of them; else how Python writes it."""
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, (set, frozenset)):
        return sorted(str(item) for item in value)
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    return str(value)
