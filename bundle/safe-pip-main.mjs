import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  TOOL_VERSION
} from "./shared-tool-version.mjs";
import {
  OWN_OPTIONS,
  splitOwnOptions
} from "./shared-own-options.mjs";
import {
  findNearestWord
} from "./shared-edit-distance.mjs";
import {
  SafePipError,
  isSafePipError
} from "./shared-error-codes.mjs";
import {
  display
} from "./shared-display.mjs";
import "./shared-runtime.mjs";

// packages/safe-pip/src/command-line.ts
var VALUED = [
  "--python",
  "--log",
  "--log-file",
  "--local-log",
  "--keyring-provider",
  "--proxy",
  "--retries",
  "--timeout",
  "--default-timeout",
  "--exists-action",
  "--trusted-host",
  "--cert",
  "--client-cert",
  "--cache-dir",
  "--use-feature",
  "--use-deprecated",
  "--resume-retries"
];
var UNVALUED = [
  "--help",
  "--debug",
  "--isolated",
  "--require-virtualenv",
  "--require-venv",
  "--verbose",
  "--version",
  "--quiet",
  "--no-input",
  "--no-proxy-env",
  "--no-cache-dir",
  "--disable-pip-version-check",
  "--no-color",
  "--no-python-version-warning"
];
function parseCommandLine(argv) {
  const position = findCommand(argv);
  const { own, rest } = splitOwnOptions(argv.slice(0, position));
  return { own, before: rest, command: argv[position] ?? null, after: argv.slice(position + 1) };
}
function findCommand(argv) {
  let position = 0;
  while (position < argv.length) {
    const word = argv[position] ?? "";
    if (word === "--") return position + 1;
    if (!word.startsWith("-") || word === "-") return position;
    position += takesNextWord(word) ? 2 : 1;
  }
  return argv.length;
}
function takesNextWord(word) {
  if (word.includes("=")) return false;
  const isOwnValued = splitOwnOptions([word, "-"], () => true);
  if (isOwnValued.rest.length === 0) return true;
  if (isOwnValued.own.size > 0 || !word.startsWith("--")) return false;
  const meant = [...VALUED, ...UNVALUED].filter((option) => option.startsWith(word));
  return VALUED.includes(word) || meant.length > 0 && meant.every((option) => VALUED.includes(option));
}

// packages/safe-pip/src/help.ts
var PIP_COMMANDS = [
  ["install|download|wheel|lock \u2026", "as pip, after everything it would bring was read"],
  ["any other pip command", "passed to pip untouched"]
];
function renderHelp(commands) {
  const own = commands.filter(({ name }) => name !== "internal").map(({ name, usage, summary }) => [`${name} ${usage}`.trim(), summary]);
  const options = OWN_OPTIONS.map(
    ({ word, placeholder, variable, summary }) => [`${word} ${placeholder}`.trim(), `${summary} (${variable})`]
  );
  return [
    "safe-pip reads everything that pip would bring, and only then lets pip have it.",
    "",
    "usage: safe-pip [options] <command> \u2026",
    "",
    "commands:",
    ...table([...PIP_COMMANDS, ...own]),
    "",
    "options, before the command (and behind it where pip does not know the word):",
    ...table([...options, ["-h, --help", "this text"], ["-V, --version", "the version of safe-pip"]]),
    "",
    "exit codes: 0 clean or warnings only, 80 refused, 81 could not vet, 82 usage or configuration,",
    "            83 internal error; else the code of pip itself",
    ""
  ].join("\n");
}
function table(rows) {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

// packages/safe-pip/src/program.ts
var VETTED = /* @__PURE__ */ new Set(["install", "download", "wheel", "lock"]);
async function runProgram(argv, world2) {
  try {
    return await dispatch(parseCommandLine(argv), world2);
  } catch (error) {
    return printFailure(error, world2);
  }
}
async function dispatch(line, world2) {
  const asks = (...words) => words.some((word) => line.before.includes(word));
  if (asks("--version", "-V")) {
    world2.stdout(`safe-pip ${TOOL_VERSION}
`);
    return 0;
  }
  if (line.command === null || asks("--help", "-h")) {
    const { COMMANDS: COMMANDS2 } = await import("./part-commands-registry.mjs");
    world2.stdout(renderHelp(await Promise.all(COMMANDS2.map(({ load }) => load()))));
    return 0;
  }
  if (VETTED.has(line.command)) return runPipCommand(line, world2);
  const { COMMANDS } = await import("./part-commands-registry.mjs");
  const entry = COMMANDS.find(({ name }) => name === line.command);
  if (entry === void 0) {
    const exit = await runPipCommand(line, world2);
    const nearest = exit === 82 ? findNearestWord(
      line.command,
      COMMANDS.map(({ name }) => name)
    ) : null;
    if (nearest !== null) world2.stderr(`safe-pip: did you mean safe-pip ${nearest}?
`);
    return exit;
  }
  const { runOwnCommand } = await import("./part-run-own-command.mjs");
  return runOwnCommand(await entry.load(), { line, world: world2 });
}
async function runPipCommand(line, world2) {
  const { runVettedCommand } = await import("./part-run-vetted-command.mjs");
  return runVettedCommand({ line, world: world2 });
}
function printFailure(error, world2) {
  const known = isSafePipError(error) ? error : new SafePipError("internal", `internal error: ${display(error instanceof Error ? error.message : String(error))}`, {
    cause: error
  });
  world2.stderr(`safe-pip: ${known.message}
  ${known.hint}
`);
  const isDebugging = (world2.env["SAFE_PIP_DEBUG"] ?? "") !== "";
  if (isDebugging) world2.stderr(`${error instanceof Error ? error.stack ?? "" : ""}
`);
  return known.exitCode;
}

// packages/safe-pip/src/main.ts
var world = {
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  stdout: (text) => {
    process.stdout.write(text);
  },
  stderr: (text) => {
    process.stderr.write(text);
  },
  isStdinTerminal: Boolean(process.stdin.isTTY),
  isStdoutTerminal: Boolean(process.stdout.isTTY),
  isStderrTerminal: Boolean(process.stderr.isTTY)
};
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => void 0);
process.exitCode = await runProgram(process.argv.slice(2), world);
