import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  writeOutput
} from "./shared-write-output.mjs";
import {
  TOOL_VERSION
} from "./shared-tool-version.mjs";
import {
  assembleReport,
  decideTopVerdict,
  decideVerdict,
  openIntelligence,
  renderJson
} from "./shared-popular-names.generated.mjs";
import {
  parseArchiveName
} from "./shared-tar-pax.mjs";
import {
  LIMITS
} from "./shared-limits.mjs";
import {
  findVersion,
  normalizeName
} from "./shared-version-scan.mjs";
import {
  display,
  withoutCredentials
} from "./shared-display.mjs";

// packages/core/src/node/disk-files.ts
import { execFileSync } from "node:child_process";
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
var MAX_WALKED_FILES = 2e5;
var MAX_WALK_DEPTH = 16;
var SKIPPED_FOLDERS = /* @__PURE__ */ new Set([
  ".git",
  ".hg",
  "node_modules",
  "__pycache__",
  ".tox",
  ".nox",
  "site-packages",
  ".mypy_cache"
]);
function shownPath(path, cwd) {
  return relative(cwd, resolve(cwd, path)).split(sep).join("/");
}
function readDiskFile(path, options) {
  const full = resolve(options.cwd, path);
  try {
    const isLink = lstatSync(full).isSymbolicLink();
    const found = statSync(full);
    if (!found.isFile())
      return { state: "unreadable", reason: found.isDirectory() ? "a folder, no file" : "no regular file", isLimit: false };
    if (isLink && !options.isNamed && !isInside(realpathSync(full), realpathSync(options.top))) {
      return { state: "unreadable", reason: "a link that leads out of the repository", isLimit: false };
    }
    if (found.size > LIMITS.manifestBytes)
      return { state: "unreadable", reason: `larger than ${LIMITS.manifestBytes / 1e6} MB`, isLimit: true };
    return { state: "bytes", bytes: readFileSync(full) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "ENOTDIR") return { state: "missing" };
    return {
      state: "unreadable",
      reason: code === "EACCES" ? "no permission to read it" : `it cannot be read (${code})`,
      isLimit: false
    };
  }
}
function isInside(path, folder) {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
function findTopFolder(folder) {
  return runGit(folder, ["rev-parse", "--show-toplevel"])?.trimEnd() ?? folder;
}
function findFiles(folder) {
  const listed = runGit(folder, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  if (listed !== null) return { paths: [...new Set(listed.split("\0").filter((path) => path !== ""))].toSorted(), isCut: false };
  const paths = [];
  const pending = [{ path: "", depth: 0 }];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    const entries = listFolder(join(folder, next.path));
    if (next.path !== "" && entries.some((entry) => entry.name === "pyvenv.cfg")) continue;
    for (const entry of entries) {
      const path = next.path === "" ? entry.name : `${next.path}/${entry.name}`;
      if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) {
        if (next.depth < MAX_WALK_DEPTH) pending.push({ path, depth: next.depth + 1 });
      } else if (entry.isFile() || entry.isSymbolicLink()) paths.push(path);
      if (paths.length >= MAX_WALKED_FILES) return { paths: paths.toSorted(), isCut: true };
    }
  }
  return { paths: paths.toSorted(), isCut: false };
}
function listFolder(path) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}
function runGit(folder, words) {
  try {
    return execFileSync("git", ["-C", folder, ...words], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 2 ** 28
    });
  } catch {
    return null;
  }
}
function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

// packages/core/src/report/render-text.ts
function renderText(report, options) {
  const lines = [...findTextLines(report, options), ...gapLines(report, options), summaryLine(report)];
  return `${lines.map((line) => withoutCredentials(line)).join("\n")}
`;
}
function renderFindings(report, options) {
  return findTextLines(report, options).map((line) => `${withoutCredentials(line)}
`).join("");
}
function findTextLines(report, options) {
  return [...report.artifacts.flatMap((artifact) => artifactLines(artifact, options)), ...findingLines(report.findings, options)];
}
function artifactLines(artifact, options) {
  const refusing = artifact.notChecked.filter((entry) => entry.effect === "refuse").map((entry) => gapLine(entry, [entry.subject]));
  const body = [...findingLines(artifact.findings, options), ...refusing];
  if (body.length === 0 && !options.isVerbose) return [];
  const chains = artifact.requiredBy.filter((chain) => chain.length > 1).map((chain) => `  required by ${chain.map((name) => display(name)).join(" > ")}`);
  const release = [artifact.name, artifact.version].filter((part) => part !== null).join(" ");
  const title = display(artifact.path ?? artifact.filename ?? (release === "" ? "unnamed artifact" : release));
  return [`${title}: ${artifact.verdict}`, ...chains, ...body.map((line) => `  ${line}`)];
}
function findingLines(findings, options) {
  return findings.filter((finding) => options.isVerbose || finding.effect !== "none").flatMap((finding) => [
    `${placeText(finding.place)}: ${finding.effect}: ${display(finding.message, 2e3)} [${finding.rule}]`,
    ...(finding.evidence ?? []).map((step) => {
      const note = step.note === void 0 ? "" : `  (${display(step.note)})`;
      return `    ${placeText(step.place)} | ${display(step.text)}${note}`;
    })
  ]);
}
function gapLines(report, options) {
  const ofArtifacts = report.artifacts.flatMap((artifact) => artifact.notChecked).filter((entry) => entry.effect !== "refuse");
  const groups = /* @__PURE__ */ new Map();
  for (const entry of [...report.notChecked, ...ofArtifacts]) {
    if (entry.effect === "none" && !options.isVerbose) continue;
    const key = JSON.stringify([entry.check, entry.reason, entry.effect]);
    groups.set(key, [...groups.get(key) ?? [], entry]);
  }
  return [...groups.values()].flatMap(
    (group) => group[0] === void 0 ? [] : [
      gapLine(
        group[0],
        group.map((entry) => entry.subject)
      )
    ]
  );
}
function gapLine(entry, subjects) {
  const whom = subjects.length === 1 ? display(subjects[0] ?? "") : `${subjects.length} subjects`;
  return `not checked: ${entry.check}: ${display(entry.reason)} (${whom}): ${entry.effect}`;
}
function summaryLine(report) {
  const all = [...report.findings, ...report.artifacts.flatMap((artifact) => artifact.findings)];
  const gaps = report.notChecked.length + report.artifacts.reduce((sum, artifact) => sum + artifact.notChecked.length, 0);
  const count = (effect) => all.filter((finding) => finding.effect === effect).length;
  const parts = [
    `artifacts: ${report.artifacts.length}`,
    `block: ${count("block")}`,
    `confirm: ${count("confirm")}`,
    `warn: ${count("warn")}`,
    `not checked: ${gaps}`
  ];
  return `${report.verdict} (${parts.join(", ")})`;
}
function placeText(place) {
  return [display(place.file), place.line, place.column].filter((part) => part !== void 0).join(":");
}

// packages/safe-pip/src/vetted/vetted-report.ts
import { fileURLToPath } from "node:url";

// packages/safe-pip/src/vetted/identity.ts
function identifyArtifact(artifact) {
  if (artifact.file !== null) return identifyFile(artifact.file);
  const { file } = artifact.examination;
  if (file.state === "known") return { name: file.value.name, version: file.value.version };
  const named = parseArchiveName(artifact.filename);
  return named === null ? { name: normalizeName(artifact.filename), version: null } : { name: named.project, version: normalVersion(named.version) };
}
function identifyFile(file) {
  return { name: file.project, version: normalVersion(file.version) };
}
function normalVersion(text) {
  return findVersion(text)?.normalized ?? text;
}

// packages/safe-pip/src/vetted/vetted-report.ts
function reportArtifact({ artifact, judged }, graph) {
  const { name, version } = identifyArtifact(artifact);
  const { source, filename, sha256, size } = artifact;
  const path = source.kind === "archive" && source.url !== void 0 ? pathOf(source.url) : null;
  const isFile = source.kind !== "vcs";
  return {
    name,
    version,
    filename: isFile ? filename : null,
    ...path === null ? {} : { path },
    sha256: isFile ? sha256 : null,
    size: isFile ? size : null,
    source,
    requiredBy: graph.chainsTo(name),
    ...judged
  };
}
function reportDirectory(item, graph) {
  const subject = `${item.name} ${item.version}`;
  return {
    ...withoutBytes(item, graph),
    verdict: "allow",
    findings: [],
    notChecked: [{ check: "own-directory", reason: "yours, not vetted", subject, effect: "none" }]
  };
}
function reportUnseen(item, graph) {
  const subject = `${item.name} ${item.version}`;
  const notChecked = [{ check: "artifact", reason: "pip did not take it from the gate", subject, effect: "refuse" }];
  return { ...withoutBytes(item, graph), verdict: decideVerdict([], notChecked), findings: [], notChecked };
}
function withoutBytes(item, graph) {
  const { name, version, filename, sha256, kind, url } = item;
  return { name, version, filename, sha256, size: null, source: { kind, url }, requiredBy: graph.chainsTo(name) };
}
function pathOf(url) {
  try {
    return url.startsWith("file:") ? fileURLToPath(url) : url;
  } catch {
    return url;
  }
}

// packages/safe-pip/src/vetted/outcome.ts
function collectArtifacts(run, planned) {
  const listed = new Set((planned ?? []).map(({ sha256, filename }) => `${sha256} ${filename}`));
  const others = run.desk.all().filter(({ artifact, refusal }) => {
    const isListed = listed.has(`${artifact.sha256} ${artifact.filename}`);
    return !isListed && (artifact.isForBuild || refusal !== null || planned === null);
  });
  return [...planned ?? [], ...others.map((vetted) => reportArtifact(vetted, run.asked.graph))];
}
function isRefused(artifact) {
  return artifact.verdict === "block" || artifact.verdict === "cannot-vet" || artifact.verdict === "confirm";
}
function decideRefusal(parts) {
  const verdict = decideTopVerdict(parts);
  if (verdict === "cannot-vet") return 81;
  return verdict === "block" || verdict === "confirm" ? 80 : null;
}
function reportDifferences(differences) {
  return differences.map(({ filename, sha256, message }) => ({
    rule: "ledger-difference",
    severity: "critical",
    domain: "malicious-code",
    effect: "block",
    message: `${message} (sha256 ${sha256})`,
    place: { file: filename }
  }));
}
function reportStop(reason) {
  const rule = / \[([a-z][a-z-]+)\]$/.exec(reason)?.[1] ?? "traffic-around-gate";
  const message = display(reason.replace(/^safe-pip: /, "").replace(/ \[[a-z-]+\]$/, ""), 1e3);
  return {
    rule,
    severity: "high",
    domain: "malicious-code",
    effect: "block",
    message,
    place: { file: "command line and its files" }
  };
}
function makeReport(parts, content) {
  const { files, hash, policy } = parts.loaded;
  return assembleReport({
    toolVersion: TOOL_VERSION,
    now: parts.settings.now,
    intelligence: parts.intelligence.snapshot,
    policy: { files, hash },
    effective: policy,
    dependencies: [],
    ...content
  });
}
var DONE = {
  install: "installed",
  download: "downloaded",
  wheel: "built",
  lock: "locked",
  pin: "written"
};
function renderRefusal(artifacts, options) {
  const refused = artifacts.filter(isRefused);
  const names = refused.map(({ name, version }) => `${name ?? "unnamed"} ${version ?? ""}`.trim());
  const word = options.exitCode === 81 ? "could not be vetted" : "refused";
  const open = refused.filter(({ verdict }) => verdict === "confirm");
  return [
    `safe-pip: ${word}${names.length === 0 ? "" : `: ${names.join(", ")}`}; nothing was ${DONE[options.command]}
`,
    ...open.map(({ name, version }) => `  if you have looked at it and want it: --accept ${name ?? ""}==${version ?? ""}
`)
  ].join("");
}
function hasFailedToResolve(end) {
  return end.plan === null && end.signal === null && end.stoppedBecause === null;
}

// packages/safe-pip/src/vetted/write-report.ts
async function writeReport(report, options) {
  const { settings } = options;
  if (settings.format === "text" && settings.outputFile === null) return;
  const text = settings.format === "json" ? renderJson(report) : renderText(report, { isVerbose: settings.verbosity > 0 });
  await writeOutput(text, options);
}

// packages/safe-pip/src/run-intelligence.ts
function openRunIntelligence(policy, options) {
  const { home, isOffline, now } = options.settings;
  return openIntelligence({ home, isOffline, now, sources: policy.sources, env: options.world.env });
}

export {
  shownPath,
  readDiskFile,
  findTopFolder,
  findFiles,
  readIfThere,
  isFolder,
  renderText,
  renderFindings,
  identifyArtifact,
  identifyFile,
  reportArtifact,
  reportDirectory,
  reportUnseen,
  collectArtifacts,
  isRefused,
  decideRefusal,
  reportDifferences,
  reportStop,
  makeReport,
  renderRefusal,
  hasFailedToResolve,
  writeReport,
  openRunIntelligence
};
