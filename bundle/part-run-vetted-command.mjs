import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  resolveSettings
} from "./shared-settings.mjs";
import {
  assessAttempt,
  explainWithheld,
  openVettedRun,
  refuseAskedFiles,
  runPip,
  withRunParts
} from "./shared-figures.mjs";
import "./shared-progress.mjs";
import "./shared-signal-exit.mjs";
import "./shared-show-plan.mjs";
import {
  openPip,
  surroundingsOf
} from "./shared-gate-run.mjs";
import "./shared-hash-file.mjs";
import {
  makeReport,
  renderFindings,
  renderRefusal,
  writeReport
} from "./shared-disk-files.mjs";
import "./shared-write-output.mjs";
import "./shared-evaluate-marker.mjs";
import "./shared-tool-version.mjs";
import {
  OWN_OPTIONS,
  mergeOwnValues,
  splitOwnOptions
} from "./shared-own-options.mjs";
import "./shared-parse-time.mjs";
import "./shared-jsonc-parser.mjs";
import "./shared-yaml.mjs";
import "./shared-popular-names.generated.mjs";
import "./shared-apply-exception.mjs";
import "./shared-snapshot-format.mjs";
import "./shared-toml-eslint-parser.mjs";
import "./shared-platform-folders.mjs";
import "./shared-learned-trees.generated.json.mjs";
import "./shared-specifier-clause.mjs";
import "./shared-edit-distance.mjs";
import "./shared-tar.mjs";
import "./shared-kept-facts.mjs";
import "./shared-zip.mjs";
import "./shared-tar-pax.mjs";
import "./shared-smol-toml.mjs";
import "./shared-wheel-filename.mjs";
import "./shared-limits.mjs";
import "./shared-assets.mjs";
import {
  SafePipError
} from "./shared-error-codes.mjs";
import "./shared-undici.mjs";
import "./shared-intelligence.mjs";
import "./shared-cvss-4.mjs";
import "./shared-severity.mjs";
import "./shared-version-scan.mjs";
import "./shared-outcome.mjs";
import {
  display
} from "./shared-display.mjs";
import "./shared-runtime.mjs";

// packages/safe-pip/src/find-shadow.ts
import { constants } from "node:fs";
import { access, realpath } from "node:fs/promises";
import { basename, delimiter, join } from "node:path";
var NAMES = process.platform === "win32" ? ["safe-pip.exe", "safe-pip.cmd", "safe-pip.bat"] : ["safe-pip"];
var OURS = /* @__PURE__ */ new Set(["safe-pip.mjs", "main.ts"]);
async function findShadow(env) {
  for (const folder of (env["PATH"] ?? "").split(delimiter)) {
    if (folder === "") continue;
    for (const name of NAMES) {
      const path = join(folder, name);
      const isThere = await access(path, constants.X_OK).then(
        () => true,
        () => false
      );
      if (!isThere) continue;
      const target = await realpath(path).catch(() => path);
      return OURS.has(basename(target)) ? null : path;
    }
  }
  return null;
}

// packages/safe-pip/src/pip/pass-through.ts
import { spawn } from "node:child_process";
import { constants as constants2 } from "node:os";
async function passThrough(start, options) {
  const { argv, world } = options;
  const [program = "", ...before] = start;
  const child = spawn(program, [...before, ...argv], { cwd: world.cwd, env: { ...world.env }, stdio: "inherit" });
  const ignore = () => void 0;
  const pass = (signal) => {
    child.kill(signal);
  };
  process.on("SIGINT", ignore);
  process.on("SIGTERM", pass);
  process.on("SIGHUP", pass);
  try {
    return await new Promise((done, fail) => {
      child.once("error", (error) => {
        fail(new SafePipError("child-process", `${program} cannot be started`, { cause: error }));
      });
      child.once("exit", (code, signal) => {
        done(signal === null ? code ?? 1 : 128 + constants2.signals[signal]);
      });
    });
  } finally {
    process.off("SIGINT", ignore);
    process.off("SIGTERM", pass);
    process.off("SIGHUP", pass);
  }
}

// packages/safe-pip/src/vetted/install-vetted.ts
import { rm } from "node:fs/promises";
async function installVetted(session, parts) {
  const { world, progress, loaded } = parts;
  const { probe } = session;
  const run = await openVettedRun(parts);
  try {
    if (probe.verbosity >= 0) world.stderr(`safe-pip: using ${probe.installation.shown}
`);
    const surroundings = surroundingsOf(probe, { allowed: loaded.policy.indexes.allowed, world });
    run.gate.configure(surroundings);
    const refused = await refuseAskedFiles({ run, parts, probe, surroundings });
    if (refused !== null) return refused;
    await progress.stage("resolving");
    const first = await runPip(session, { run, parts, surroundings, isForReal: true });
    const attempt = await explainWithheld(first, { run, parts, surroundings, reopen: parts.reopen });
    await progress.pause();
    return await conclude(attempt, { run, parts, probe });
  } finally {
    await progress.pause();
    await run.gate.close();
    await Promise.all(run.folders.map((folder) => rm(folder, { recursive: true, force: true })));
  }
}
async function conclude(attempt, options) {
  const { run, parts, probe } = options;
  const { command } = probe;
  const { world, settings } = parts;
  const { end } = attempt;
  if (end.interruptedBy !== null) return end.interruptedBy === "SIGINT" ? 130 : 143;
  const assessment = assessAttempt(attempt, { run, parts, probe });
  const { artifacts, findings, notChecked, refusal } = assessment;
  await writeReport(makeReport(parts, { command, artifacts, findings, notChecked }), { settings, world });
  showEnd({ ...assessment, end, attempt }, { parts, command });
  return refusal ?? end.exitCode ?? 83;
}
function showEnd(ending, options) {
  const { world, settings } = options.parts;
  const { refusal, end, attempt } = ending;
  if (refusal === null && !end.wasReleased) {
    const toStdout = settings.format === "json" ? world.stderr : world.stdout;
    toStdout(end.heldOutput.stdout);
    world.stderr(end.heldOutput.stderr);
  }
  const fresh = ending.artifacts.filter((artifact) => !attempt.shown.has(artifact.sha256 ?? ""));
  const isVerbose = settings.verbosity > 0;
  world.stderr(
    renderFindings({ artifacts: refusal === null ? fresh : ending.artifacts, findings: ending.findings }, { isVerbose })
  );
  if (refusal === null) return;
  for (const { reason } of ending.notChecked.filter(({ effect }) => effect === "refuse")) world.stderr(`safe-pip: ${reason}
`);
  world.stderr(renderRefusal(ending.artifacts, { command: options.command, exitCode: refusal }));
}

// packages/safe-pip/src/vetted/run-vetted-command.ts
async function runVettedCommand(input) {
  const { line, world } = input;
  const argv = [...line.before, ...line.command === null ? [] : [line.command], ...line.after];
  const open = () => openPip({ argv, pip: findPipOption(line, world), ownOptions: OWN_OPTIONS, world });
  const opening = await open();
  if (opening.kind === "ended") {
    world.stdout(opening.stdout);
    world.stderr(opening.stderr);
    return opening.exitCode === 0 ? 0 : 82;
  }
  if (opening.kind === "other") return passThrough(opening.start, { argv: opening.argv, world });
  const { session } = opening;
  const reopen = async () => {
    const again = await open();
    if (again.kind !== "vetted") throw new SafePipError("internal", "pip read the same command line in another way");
    return again.session;
  };
  try {
    const { probe } = session;
    const settings = resolveSettings(mergeOwnValues(line.own, opening.own), { world, verbosity: Math.max(0, probe.verbosity) });
    if (settings.format === "jsonl") {
      throw new SafePipError("usage", `the format jsonl is for scan; ${probe.command} knows text and json`);
    }
    const shadow = await findShadow(world.env);
    if (shadow !== null && probe.verbosity >= 0) {
      world.stderr(`safe-pip: note: the \`safe-pip\` on your PATH is ${display(shadow)}, which is another program
`);
    }
    return await withRunParts(
      { settings, world, isQuiet: probe.verbosity < 0 },
      (parts) => installVetted(session, { ...parts, reopen })
    );
  } finally {
    session.kill();
  }
}
function findPipOption(line, world) {
  const { own } = splitOwnOptions(line.after, (word) => word === "--pip");
  return own.get("--pip")?.at(-1) ?? line.own.get("--pip")?.at(-1) ?? (world.env["SAFE_PIP_PYTHON"] || null);
}
export {
  runVettedCommand
};
