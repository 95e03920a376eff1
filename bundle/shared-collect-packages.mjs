import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  explainWithheld,
  refuseAskedFiles,
  runPip
} from "./shared-figures.mjs";
import {
  openPip,
  surroundingsOf
} from "./shared-gate-run.mjs";
import {
  hasFailedToResolve
} from "./shared-disk-files.mjs";
import {
  evaluateMarker
} from "./shared-evaluate-marker.mjs";
import {
  decideEffects
} from "./shared-popular-names.generated.mjs";
import {
  RULES
} from "./shared-learned-trees.generated.json.mjs";
import {
  parseMarker
} from "./shared-specifier-clause.mjs";
import {
  compareCodePoints
} from "./shared-wheel-filename.mjs";
import {
  SafePipError
} from "./shared-error-codes.mjs";
import {
  isSameVersion,
  isValidName,
  normalizeName
} from "./shared-version-scan.mjs";
import {
  display,
  withoutCredentials
} from "./shared-display.mjs";

// packages/safe-pip/src/pin/write-target.ts
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
function chooseLineEnd(paths, cwd) {
  for (const path of paths) {
    try {
      const text = readFileSync(resolve(cwd, path), "latin1");
      if (text.includes("\r\n")) return "\r\n";
      if (text.includes("\n")) return "\n";
    } catch {
    }
  }
  return "\n";
}
function writeTarget(path, content) {
  try {
    const [target, mode] = existing(path);
    const part = `${target}.${process.pid}.part`;
    try {
      writeFileSync(part, content, mode === null ? {} : { mode });
      renameSync(part, target);
    } finally {
      rmSync(part, { force: true });
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new SafePipError("configuration", `${display(path)} cannot be written: ${code}`);
  }
}
function existing(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === void 0 ? [path, null] : [realpathSync(path), found.mode & 511];
}

// packages/core/src/base/unified-diff.ts
var CONTEXT = 3;
var MAX_CELLS = 4e6;
function renderUnifiedDiff(before, after, names) {
  if (before === after) return "";
  const edits = findEdits(splitLines(before), splitLines(after));
  const hunks = findHunks(edits).map((hunk) => renderHunk(edits, hunk));
  return `--- ${names.from}
+++ ${names.to}
${hunks.join("")}`;
}
function splitLines(text) {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function findEdits(before, after) {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const same = (line) => ({ kind: " ", line });
  return [
    ...before.slice(0, head).map(same),
    ...compareMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(same)
  ];
}
function compareMiddle(before, after) {
  const removed = before.map((line) => ({ kind: "-", line }));
  const added = after.map((line) => ({ kind: "+", line }));
  if (before.length * after.length > MAX_CELLS) return [...removed, ...added];
  const width = after.length + 1;
  const table = new Uint32Array((before.length + 1) * width);
  for (let i2 = before.length - 1; i2 >= 0; i2 -= 1) {
    for (let j2 = after.length - 1; j2 >= 0; j2 -= 1) {
      const [below, right, both] = [
        table[(i2 + 1) * width + j2] ?? 0,
        table[i2 * width + j2 + 1] ?? 0,
        table[(i2 + 1) * width + j2 + 1] ?? 0
      ];
      table[i2 * width + j2] = before[i2] === after[j2] ? both + 1 : Math.max(below, right);
    }
  }
  const edits = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]];
    if (old !== void 0 && old === fresh) {
      edits.push({ kind: " ", line: old });
      i += 1;
      j += 1;
    } else if (old !== void 0 && (fresh === void 0 || (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))) {
      edits.push({ kind: "-", line: old });
      i += 1;
    } else {
      edits.push({ kind: "+", line: fresh ?? "" });
      j += 1;
    }
  }
  return edits;
}
function findHunks(edits) {
  const hunks = [];
  for (const [at, { kind }] of edits.entries()) {
    if (kind === " ") continue;
    const [from, to] = [Math.max(0, at - CONTEXT), Math.min(edits.length, at + CONTEXT + 1)];
    const last = hunks.at(-1);
    if (last !== void 0 && from <= last[1]) last[1] = to;
    else hunks.push([from, to]);
  }
  return hunks;
}
function renderHunk(edits, [from, to]) {
  const count = (kinds, part) => part.filter(({ kind }) => kinds.includes(kind)).length;
  const hunk = edits.slice(from, to);
  const range = (kinds) => {
    const lines = count(kinds, hunk);
    const start = count(kinds, edits.slice(0, from)) + (lines === 0 ? 0 : 1);
    return lines === 1 ? `${start}` : `${start},${lines}`;
  };
  const body = hunk.map(
    ({ kind, line }) => line.endsWith("\n") ? `${kind}${line}` : `${kind}${line}
\\ No newline at end of file
`
  );
  return `@@ -${range(" -")} +${range(" +")} @@
${body.join("")}`;
}

// packages/safe-pip/src/render-difference.ts
function renderDifference(texts, { from, to, isTerminal }) {
  const patch = withoutCredentials(renderUnifiedDiff(texts.before, texts.after, { from: display(from), to: display(to) }));
  if (!isTerminal) return patch;
  const clean = (line) => line.replace(/\r$/, "").split("	").map((part) => display(part, Number.POSITIVE_INFINITY)).join("	");
  return patch.split("\n").map(clean).join("\n");
}

// packages/safe-pip/src/pin/find-via.ts
import { isAbsolute, relative, sep } from "node:path";
function findRoots(item, { plan, asked, ofWords, cwd }) {
  const words = asked.filter(({ cameFrom, isConstraint }) => cameFrom === null && !isConstraint);
  return asked.flatMap((requirement) => {
    const isIt = requirement.name === null ? requirement.url === item.url : requirement.name === item.name;
    if (!isIt || !isHolding(requirement.marker, plan.environment)) return [];
    const origin = requirement.cameFrom === null ? ofWords[words.indexOf(requirement)] : fileOrigin(requirement.cameFrom, cwd);
    return origin === void 0 ? [] : [{ asked: requirement, origin }];
  });
}
function fileOrigin(cameFrom, cwd) {
  const [, option = "", file = ""] = /^(-[rc] )?(.*?)(?: \(line \d+\))?$/s.exec(cameFrom) ?? [];
  return option + (isAbsolute(file) ? relative(cwd, file).split(sep).join("/") : file);
}
function findVia(item, origins) {
  const parents = origins.plan.edges.flatMap(([parent, child]) => child === item.name && parent !== null ? [parent] : []);
  return [.../* @__PURE__ */ new Set([...findRoots(item, origins).map(({ origin }) => origin), ...parents])].toSorted(compareCodePoints);
}
function isHolding(marker, environment) {
  if (marker === null) return true;
  const parsed = parseMarker(marker);
  const holds = parsed.ok ? evaluateMarker(parsed.value, { extra: "", ...environment }) : null;
  return holds?.ok === true ? holds.value : true;
}

// packages/safe-pip/src/pin/without-late-files.ts
function withoutLateFiles(files, { name, context }) {
  if (context.isCooldownExempt(name)) return files;
  const settled = files.filter(({ uploadTime }) => {
    const age = context.now - (uploadTime === null ? Number.NaN : Date.parse(uploadTime));
    return age >= context.minimumAgeMs;
  });
  return settled.length === 0 ? files : settled;
}

// packages/safe-pip/src/pin/collect-packages.ts
async function collectPackages(options) {
  const packages = [];
  const findings = [];
  const leftOut = [];
  for (const [position, item] of options.origins.plan.items.entries()) {
    const vetted = options.planned[position];
    const published = await findFiles(item, vetted, options);
    leftOut.push(...findLeftOut(item, { published, options }));
    const { files, finding } = holdToPrevious(published, { item, vetted, options });
    if (finding !== null) findings.push(finding);
    assertWritableText(item);
    packages.push(lockedPackage(item, { files, vetted, options }));
  }
  return {
    packages: packages.toSorted((a, b) => compareCodePoints(a.name, b.name)),
    findings: decide(findings, options),
    leftOut
  };
}
function lockedPackage(item, {
  files,
  vetted,
  options: { origins, run }
}) {
  const { name, version, kind, url, subdirectory, isEditable } = item;
  const roots = findRoots(item, origins);
  return {
    name,
    version,
    extras: [...new Set(item.requestedExtras)].toSorted(compareCodePoints),
    marker: roots.findLast(({ asked }) => asked.marker !== null && !asked.isConstraint)?.asked.marker ?? null,
    via: findVia(item, origins),
    kind,
    url: withoutCredentials(url),
    subdirectory,
    isEditable,
    index: kind === "index" ? indexOf(findChosen(item, { run, sha256: vetted?.sha256 ?? null })) : null,
    files,
    needs: origins.plan.edges.flatMap(([parent, child]) => parent === name ? [child] : []).toSorted(compareCodePoints)
  };
}
function indexOf(file) {
  return file?.upstream.kind === "index" ? file.upstream.shown : null;
}
function assertWritableText({ name, version }) {
  if (isValidName(name) && /^[A-Za-z0-9.!+_-]+$/.test(version)) return;
  throw new SafePipError("child-process", `${display(name)} ${display(version)} cannot be written: no valid name or version`);
}
async function findFiles(item, vetted, options) {
  const sha256 = vetted?.sha256 ?? null;
  if (item.filename === null || sha256 === null) return [];
  const own = {
    filename: item.filename,
    url: withoutCredentials(item.url),
    kind: item.filename.endsWith(".whl") ? "wheel" : "sdist",
    sha256,
    size: vetted?.size ?? null,
    uploadTime: null
  };
  const chosen = item.kind === "index" ? findChosen(item, { run: options.run, sha256 }) : null;
  if (chosen === null) return [own];
  const { noBinary, onlyBinary } = options.origins.plan.places;
  const isKept = (file) => file.filename === item.filename || !isRuledOut(file, { name: item.name, noBinary, onlyBinary });
  const release = options.run.filesOf(item.name).filter((file) => file.upstream.id === chosen.upstream.id && isSameVersion(file.version, chosen.version) && isKept(file));
  const withheld = new Set(options.run.gate.withheld().map(({ file }) => file.origin));
  const offered = release.filter(({ origin }) => origin === chosen.origin || !withheld.has(origin));
  const times = offered.map((file) => ({ file, uploadTime: file.release.uploadTime }));
  const settled = new Set(withoutLateFiles(times, { name: item.name, context: options.run.ruleContext }).map(({ file }) => file));
  const files = [];
  for (const file of options.hasVettedHashesOnly ? [chosen] : offered.filter((one) => one === chosen || settled.has(one))) {
    const isOwn = file.filename === chosen.filename;
    const digest = isOwn ? sha256 : file.sha256;
    const obtained = digest === null ? await options.run.gate.obtain(item.name, file.filename) : null;
    files.push({
      filename: file.filename,
      url: withoutCredentials(file.origin),
      kind: file.kind,
      sha256: digest ?? obtained?.sha256 ?? "",
      size: file.size ?? (isOwn ? own.size : obtained?.size ?? null),
      uploadTime: file.release.uploadTime
    });
  }
  return files.toSorted((a, b) => compareCodePoints(a.filename, b.filename));
}
function findLeftOut({ name, version }, { published, options }) {
  const written = new Set(published.map(({ url }) => url));
  const [first] = published;
  const all = options.run.filesOf(name);
  const home = all.find(({ origin }) => withoutCredentials(origin) === first?.url);
  if (home === void 0 || options.hasVettedHashesOnly) return [];
  const { noBinary, onlyBinary } = options.origins.plan.places;
  return all.filter((file) => file.upstream.id === home.upstream.id && isSameVersion(file.version, version)).filter((file) => !written.has(withoutCredentials(file.origin)) && !isRuledOut(file, { name, noBinary, onlyBinary })).map(({ filename }) => filename);
}
function findChosen(item, { run, sha256 }) {
  const files = run.filesOf(item.name);
  const named = files.filter(({ filename }) => filename === item.filename);
  const own = named.find(({ origin }) => origin === withoutCredentials(item.url)) ?? named[0] ?? null;
  if (own === null || own.upstream.kind === "index") return own;
  return files.find((file) => file.upstream.kind === "index" && file.sha256 !== null && file.sha256 === sha256) ?? own;
}
function isRuledOut(file, { name, noBinary, onlyBinary }) {
  if (onlyBinary.includes(name)) return file.kind === "sdist";
  if (noBinary.includes(name)) return file.kind === "wheel";
  if (onlyBinary.includes(":all:")) return file.kind === "sdist";
  return noBinary.includes(":all:") && file.kind === "wheel";
}
function holdToPrevious(files, { item, vetted, options }) {
  const pin = options.previous.get(item.name);
  if (pin === void 0 || !isSameVersion(pin.version, item.version) || item.kind !== "index" || options.hasVettedHashesOnly) {
    return { files, finding: null };
  }
  const before = new Set(pin.hashes.filter((hash) => hash.startsWith("sha256:")));
  if (before.size === 0) return { files, finding: null };
  if (before.has(`sha256:${vetted?.sha256 ?? ""}`)) {
    return { files: files.filter(({ sha256 }) => before.has(`sha256:${sha256}`)), finding: null };
  }
  const onPage = options.run.filesOf(item.name).filter((file) => isSameVersion(file.version, item.version));
  const published = new Set([...files, ...onPage].map(({ sha256 }) => `sha256:${sha256 ?? ""}`));
  if ([...before].every((hash) => published.has(hash))) return { files, finding: null };
  const finding = {
    rule: "hash-changed-same-version",
    severity: "critical",
    domain: "malicious-code",
    effect: "block",
    message: `${item.filename ?? item.name} has none of the hashes that ${item.name} ${item.version} was pinned with, and files of then are gone from the index`,
    place: { file: options.file ?? "output", line: pin.line },
    project: item.name
  };
  return { files, finding };
}
function decide(findings, { parts, run }) {
  return findings.flatMap(
    (finding) => decideEffects([finding], {
      policy: parts.loaded.policy,
      rules: RULES,
      subject: { name: finding.project ?? null, version: null },
      now: run.ruleContext.now
    })
  );
}

// packages/safe-pip/src/pin/resolve-pins.ts
import { mkdtempSync, rmSync as rmSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
var OF_INSTALLS = new Set(
  [
    "DRY_RUN",
    "EDITABLE",
    "GROUP",
    "NO_DEPS",
    "ONLY_DEPS",
    "PREFIX",
    "QUIET",
    "REPORT",
    "REQUIREMENT",
    "REQUIRE_HASHES",
    "ROOT",
    "TARGET",
    "USER"
  ].map((name) => `PIP_${name}`)
);
var RunEnded = class extends Error {
  exitCode;
  output;
  constructor(exitCode, output) {
    super("the run ended before pip resolved");
    this.exitCode = exitCode;
    this.output = output;
  }
};
async function resolvePins(task, { run, parts }) {
  const folder = mkdtempSync(join(tmpdir(), "safe-pip-pin-"));
  const preferences = new Map(task.preferences);
  const dropped = [];
  let surroundings = null;
  try {
    for (; ; ) {
      let plan = null;
      let asked = [];
      const open = () => openSession(task, { preferences, folder, parts });
      const session = await open();
      const { probe } = session;
      if (surroundings === null) {
        if (probe.verbosity >= 0) parts.world.stderr(`safe-pip: using ${probe.installation.shown}
`);
        surroundings = surroundingsOf(probe, { allowed: parts.loaded.policy.indexes.allowed, world: parts.world });
        run.gate.configure(surroundings);
        const refused = task.judgesFiles ? await refuseFiles(session, { surroundings, folder, run, parts }) : null;
        if (refused !== null) throw new RunEnded(refused, "");
      }
      await parts.progress.stage("resolving");
      const options = {
        run,
        parts,
        surroundings,
        isForReal: false,
        command: "pin",
        onAsked(all) {
          asked = all.filter(({ cameFrom }) => cameFrom?.includes(folder) !== true);
          task.onAsked(asked);
          for (const { name, version } of task.installed.values()) run.asked.addInstalled({ [name]: version });
        },
        onPlan(resolved) {
          plan = resolved;
        }
      };
      const first = await runPip(session, options);
      const giveUp = hasFailed(first) && run.incident() === null ? findConflicts(first, preferences) : [];
      if (giveUp.length === 0) {
        const attempt = await explainWithheld(first, { ...options, reopen: open });
        await parts.progress.pause();
        return { attempt, probe, plan, asked, dropped };
      }
      dropped.push(...giveUp);
      for (const { name } of giveUp) preferences.delete(name);
    }
  } finally {
    rmSync2(folder, { recursive: true, force: true });
  }
}
async function refuseFiles(session, options) {
  const { folder, ...rest } = options;
  const named = (files) => files.filter((file) => !file.startsWith(folder));
  const { requirementFiles, constraintFiles } = session.probe;
  const probe = { ...session.probe, requirementFiles: named(requirementFiles), constraintFiles: named(constraintFiles) };
  const refused = await refuseAskedFiles({ ...rest, probe, command: "pin" });
  if (refused !== null) session.kill();
  return refused;
}
async function openSession(task, { preferences, folder, parts }) {
  const { world, settings } = parts;
  const kept = [...preferences.values()].map(({ name, version }) => `${name}==${version}`);
  const file = join(folder, "constraints.txt");
  writeFileSync2(file, [...kept, ...task.constraints].map((line) => `${line}
`).join(""));
  const empty = join(folder, "empty.txt");
  writeFileSync2(empty, "");
  const words = [
    "install",
    "--dry-run",
    "--ignore-installed",
    "--disable-pip-version-check",
    ...task.words,
    "-r",
    empty,
    "-c",
    file
  ];
  const env = Object.fromEntries(Object.entries(world.env).filter(([name]) => !OF_INSTALLS.has(name)));
  const opening = await openPip({ argv: words, pip: settings.pip, ownOptions: [], world: { ...world, env } });
  if (opening.kind === "vetted") return opening.session;
  if (opening.kind === "ended") throw new RunEnded(82, opening.stdout + opening.stderr);
  throw new SafePipError("pip-unknown", "pip did not understand a plain install");
}
function hasFailed({ end }) {
  return hasFailedToResolve(end) && end.exitCode !== 0 && end.interruptedBy === null;
}
function findConflicts({ end }, preferences) {
  const said = `${end.heldOutput.stdout}
${end.heldOutput.stderr}`;
  const named = [...said.matchAll(/The user requested \(constraint\) ([A-Za-z0-9._-]+)/g)].map(
    ([, name = ""]) => preferences.get(normalizeName(name))
  );
  const found = [...new Set(named)].filter((pin) => pin !== void 0);
  return found.length > 0 ? found : [...preferences.values()];
}

export {
  chooseLineEnd,
  writeTarget,
  renderDifference,
  withoutLateFiles,
  collectPackages,
  RunEnded,
  resolvePins
};
