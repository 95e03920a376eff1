import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  scanRelease
} from "./shared-fetch-release.mjs";
import {
  startProgress
} from "./shared-progress.mjs";
import {
  startExaminePool
} from "./shared-gate-run.mjs";
import "./shared-hash-file.mjs";
import {
  decideRefusal,
  openRunIntelligence,
  renderText,
  writeReport
} from "./shared-disk-files.mjs";
import "./shared-write-output.mjs";
import {
  TOOL_VERSION
} from "./shared-tool-version.mjs";
import "./shared-own-options.mjs";
import {
  assembleReport,
  judgeArtifact,
  makeRuleContext,
  renderJsonLine
} from "./shared-popular-names.generated.mjs";
import "./shared-apply-exception.mjs";
import "./shared-snapshot-format.mjs";
import {
  loadPolicy
} from "./shared-toml-eslint-parser.mjs";
import "./shared-platform-folders.mjs";
import {
  RULES
} from "./shared-learned-trees.generated.json.mjs";
import "./shared-specifier-clause.mjs";
import "./shared-edit-distance.mjs";
import {
  archiveKind,
  unreadExamination
} from "./shared-tar.mjs";
import "./shared-kept-facts.mjs";
import "./shared-zip.mjs";
import {
  absent,
  known
} from "./shared-tar-pax.mjs";
import "./shared-smol-toml.mjs";
import "./shared-wheel-filename.mjs";
import "./shared-limits.mjs";
import "./shared-assets.mjs";
import {
  SafePipError,
  isSafePipError
} from "./shared-error-codes.mjs";
import "./shared-undici.mjs";
import {
  releaseKey
} from "./shared-intelligence.mjs";
import "./shared-cvss-4.mjs";
import "./shared-severity.mjs";
import {
  findVersion,
  normalizeName
} from "./shared-version-scan.mjs";
import "./shared-outcome.mjs";
import {
  display,
  rawText
} from "./shared-display.mjs";
import "./shared-runtime.mjs";

// packages/safe-pip/src/scan/scan-all.ts
import { existsSync } from "node:fs";
import { appendFile, writeFile } from "node:fs/promises";
import { resolve as resolve2 } from "node:path";

// packages/core/src/report/render-score.ts
var COMBINED = "combined-findings";
var NEEDED_FINDINGS = 3;
var NEEDED_DOMAINS = 2;
var WORST = ["block", "confirm", "warn", "none"];
function renderScore(artifact) {
  const title = artifact.path ?? artifact.filename ?? `${artifact.name ?? "unnamed"} ${artifact.version ?? ""}`;
  const own = artifact.findings.filter((finding) => finding.rule !== COMBINED);
  const groups = [...Map.groupBy(own, (finding) => `${finding.effect}
${finding.rule}`).values()].toSorted(
    (a, b) => rank(a) - rank(b) || (ruleOf(a) < ruleOf(b) ? -1 : 1)
  );
  return [
    `score of ${display(title)}: ${artifact.verdict}`,
    ...groups.map(lineOf),
    ...artifact.notChecked.map(({ check, effect }) => `  ${effect.padEnd(8)} not checked: ${display(check)}`),
    `  ${sumOf(artifact, own)}`,
    ""
  ].join("\n");
}
var rank = ([first]) => first === void 0 ? 0 : WORST.indexOf(first.effect);
var ruleOf = ([first]) => first?.rule ?? "";
function lineOf(group) {
  const [first] = group;
  if (first === void 0) return "";
  const when = group.some((finding) => finding.automatic === true) ? ", unasked" : "";
  const outside = isOutside(first) ? ", not in the sum" : "";
  return `  ${first.effect.padEnd(8)} ${group.length} \xD7 ${first.rule} (${first.domain}${when}${outside})`;
}
function isOutside({ rule, exception }) {
  return exception !== void 0 || RULES.find(({ id }) => id === rule)?.isOutsideTheSum === true;
}
function sumOf(artifact, own) {
  const combined = artifact.findings.find((finding) => finding.rule === COMBINED);
  if (combined !== void 0) return `sum: ${combined.message}`;
  const counted = own.filter((finding) => !isOutside(finding));
  const domains = new Set(counted.map((finding) => finding.domain));
  const lacks = [
    ...counted.length < NEEDED_FINDINGS ? [`fewer than ${NEEDED_FINDINGS} findings`] : [],
    ...domains.size < NEEDED_DOMAINS ? [`fewer than ${NEEDED_DOMAINS} domains`] : [],
    ...counted.some((finding) => finding.automatic === true) ? [] : ["none of network, process or dynamic code runs unasked"]
  ];
  const why = lacks.length === 0 ? "" : ` (${lacks.join(", ")})`;
  return `sum: ${counted.length} findings of ${domains.size} domains do not block together${why}; the worst finding decides`;
}

// packages/safe-pip/src/scan/find-targets.ts
import { lstatSync, readdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
var RELEASE_NAME = /^[A-Za-z0-9][\w.]*(?:-[\w.]+)*?-v?[0-9]/;
var PYTHON = /\.(?:py|pyw|pth)$/i;
function findTargets(given, cwd) {
  const path = resolve(cwd, given);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === void 0) return null;
  if (!stat.isDirectory()) {
    const isLone = PYTHON.test(given) && archiveKind(given) === null;
    return { targets: [{ kind: isLone ? "tree" : "archive", path, shown: given, filename: basename(path) }], notChecked: [] };
  }
  const files = listFiles(path);
  const archives = files.filter((file) => archiveKind(basename(file)) !== null);
  const sources = files.filter((file) => PYTHON.test(file));
  const isArchiveFolder = archives.some((file) => /\.whl$/i.test(file) || RELEASE_NAME.test(basename(file))) || archives.length > 0 && sources.length === 0;
  if (!isArchiveFolder) {
    const targets = [{ kind: "tree", path, shown: given, filename: null }];
    return { targets, notChecked: sources.length === 0 ? [nothingIn(given)] : [] };
  }
  return {
    targets: archives.map((file) => ({
      kind: "archive",
      path: join(path, file),
      shown: join(given, file),
      filename: basename(file)
    })),
    notChecked: sources.length === 0 ? [] : [
      {
        check: "source-tree",
        reason: `${sources.length} Python files beside the archives were not read; scan their folder by itself`,
        subject: display(given),
        effect: "warn"
      }
    ]
  };
}
function nothingIn(given) {
  const reason = "it holds no Python file and no archive";
  return { check: "source-tree", reason, subject: display(given), effect: "warn" };
}
function listFiles(root) {
  const files = [];
  const folders = [""];
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    for (const name of namesIn(join(root, folder))) {
      const inside = folder === "" ? name : `${folder}/${name}`;
      const stat = lstatSync(join(root, inside));
      if (stat.isFile()) files.push(inside);
      else if (stat.isDirectory() && name !== ".git" && name !== ".hg" && name !== ".svn") folders.push(inside);
    }
  }
  return files.toSorted((a, b) => a < b ? -1 : 1);
}
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new SafePipError("disk", `${display(folder)} cannot be listed: ${code}`, { hint: "check its permissions" });
  }
}

// packages/safe-pip/src/scan/judge-examination.ts
async function judgeExamination(target, options) {
  const { examination, intelligence, judgement } = options;
  const named = findName(examination);
  const judged = judgeArtifact(
    examination,
    {
      release: { state: "not-applicable" },
      request: requestOf(target, named),
      advisories: await findAdvisories(named, { target, intelligence }),
      label: target.shown
    },
    judgement
  );
  return {
    name: named?.name ?? null,
    version: named?.version ?? null,
    filename: target.filename,
    path: target.shown,
    sha256: examination.sha256 === "" ? null : examination.sha256,
    size: examination.size,
    source: { kind: target.kind === "tree" ? "path" : "archive" },
    requiredBy: [],
    ...judged
  };
}
function findName({ file, metadata }) {
  if (file.state === "known") return { name: file.value.name, version: file.value.version };
  if (metadata.state !== "known" || metadata.value.name === null || metadata.value.version === null) return null;
  return { name: rawText(metadata.value.name), version: rawText(metadata.value.version) };
}
function requestOf(target, named) {
  if (named === null)
    return target.kind === "tree" ? { state: "not-applicable" } : absent("its name and version are not known", "known-malware");
  return known({
    ...named,
    sourceKind: target.kind === "tree" ? "path" : "archive",
    requiredBy: [],
    exactPin: true,
    contentFixed: true,
    installedVersion: null
  });
}
async function findAdvisories(named, { target, intelligence }) {
  if (named === null)
    return target.kind === "tree" ? { state: "not-applicable" } : absent("its name and version are not known", "known-malware");
  const release = { ...named, isPublic: false };
  return (await intelligence.lookUp([release])).get(releaseKey(release)) ?? absent("it was not looked up", "known-malware");
}

// packages/safe-pip/src/scan/scan-progress.ts
var FEWEST = 20;
async function startScanProgress(total, { world, isQuiet }) {
  if (total < FEWEST || isQuiet) return { step: () => void 0, end: () => Promise.resolve() };
  const progress = startProgress(world, { isQuiet: false });
  await progress.stage(`reading ${total} artifacts`);
  let read = 0;
  return {
    step(name) {
      read++;
      progress.detail(`${read} of ${total}, ${display(name, 60)}`);
      const tenth = Math.floor(read * 10 / total);
      if (read < total && tenth > Math.floor((read - 1) * 10 / total)) progress.note(`${read} of ${total} read`);
    },
    end: () => progress.pause()
  };
}

// packages/safe-pip/src/scan/scan-all.ts
async function scanAll(words, options) {
  const { settings, world } = options;
  const work = findWork(words, world.cwd);
  const loaded = loadPolicy({
    cwd: world.cwd,
    env: world.env,
    policyFile: settings.policyFile,
    options: { accept: settings.accept, allowIndex: settings.allowIndex }
  });
  const { policy } = loaded;
  const judgement = { policy, ruleContext: makeRuleContext(policy, { now: settings.now }) };
  const intelligence = openRunIntelligence(policy, { settings, world });
  const examiner = startExaminePool({ home: settings.cacheHome });
  const stream = settings.format === "jsonl" ? await openLines(options) : null;
  const total = work.reduce((sum, each) => sum + ("targets" in each ? each.targets.length : 1), 0);
  const progress = await startScanProgress(total, { world, isQuiet: settings.verbosity < 0 });
  async function scanTarget(target) {
    const reading = target.kind === "tree" ? examiner.examineTree(target.path) : examiner.examine(target.path, target.filename ?? "");
    const examination = await reading.catch((error) => {
      if (!isSafePipError(error) || error.code !== "disk") throw error;
      return unreadExamination(error.message, { sha256: "", size: 0 });
    });
    progress.step(target.shown);
    return { artifacts: [await judgeExamination(target, { examination, intelligence, judgement })], findings: [], notChecked: [] };
  }
  async function scanOneRelease(wanted) {
    const scanning = scanRelease(wanted, { settings, world, policy, examiner, intelligence, judgement });
    return scanning.catch((error) => {
      if (work.length === 1 || !isSafePipError(error) || error.code === "internal") throw error;
      const subject = display(`${wanted.name} ${wanted.version}`);
      return {
        artifacts: [],
        findings: [],
        notChecked: [{ check: "artifact", reason: display(error.message), subject, effect: "refuse" }]
      };
    });
  }
  try {
    const jobs = work.flatMap(
      (each) => "targets" in each ? [Promise.resolve({ artifacts: [], findings: [], notChecked: each.notChecked }), ...each.targets.map(scanTarget)] : [scanOneRelease(each)]
    );
    for (const job of jobs) job.catch(() => void 0);
    const done = [];
    for (const job of jobs) {
      const scanned = await job;
      done.push(scanned);
      for (const artifact of scanned.artifacts) await stream?.(artifact);
    }
    await progress.end();
    const report = assembleReport({
      toolVersion: TOOL_VERSION,
      now: settings.now,
      command: "scan",
      intelligence: intelligence.snapshot,
      policy: { files: loaded.files, hash: loaded.hash },
      effective: policy,
      artifacts: done.flatMap(({ artifacts }) => artifacts),
      dependencies: [],
      findings: done.flatMap(({ findings }) => findings),
      notChecked: done.flatMap(({ notChecked }) => notChecked)
    });
    if (stream === null) {
      if (settings.format === "text" && settings.outputFile === null)
        world.stdout(renderText(report, { isVerbose: settings.verbosity > 0 }));
      else await writeReport(report, options);
      if (options.isScoreExplained === true) world.stdout(`
${report.artifacts.map(renderScore).join("\n")}`);
    } else {
      const rest = { ...report, artifacts: [] };
      if (rest.findings.length + rest.notChecked.length > 0) world.stderr(renderText(rest, { isVerbose: settings.verbosity > 0 }));
    }
    return decideRefusal(report) ?? 0;
  } finally {
    await progress.end();
    intelligence.close();
    await examiner.close();
  }
}
function findWork(words, cwd) {
  const found = words.map((word) => ({ word, work: findRelease(word, cwd) ?? findTargets(word, cwd) }));
  if (found.every(({ work }) => work === null))
    throw new SafePipError("usage", `there is no ${words.map((word) => display(word)).join(", ")}`, {
      hint: "name a wheel, an sdist or a folder"
    });
  return found.map(({ word, work }) => work ?? { targets: [], notChecked: [missingPath(word)] });
}
function missingPath(word) {
  return { check: "archive", reason: "there is no such file", subject: display(word), effect: "refuse" };
}
function findRelease(word, cwd) {
  const match = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*==\s*([^/\\]+)$/.exec(word);
  if (match === null || existsSync(resolve2(cwd, word))) return null;
  const version = findVersion(match[2] ?? "");
  if (version === null)
    throw new SafePipError("usage", `${display(word)} names no exact version`, { hint: "write NAME==VERSION" });
  return { name: normalizeName(match[1] ?? ""), version: version.normalized };
}
async function openLines({
  settings,
  world
}) {
  const file = settings.outputFile;
  if (file === null) {
    return (artifact) => {
      world.stdout(renderJsonLine(artifact));
      return Promise.resolve();
    };
  }
  await writeFile(file, "").catch((error) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new SafePipError("configuration", `the report cannot be written to ${display(file)}: ${code}`);
  });
  return (artifact) => appendFile(file, renderJsonLine(artifact));
}

// packages/safe-pip/src/commands/scan.ts
var command = {
  name: "scan",
  summary: "read wheels, sdists, source folders or releases and report what is in them",
  usage: "PATH|NAME==VERSION \u2026",
  options: [{ flags: "--explain-score", description: "behind the text, how the findings of each artifact make its verdict" }],
  run({ args, options, settings, world }) {
    const isScoreExplained = options["explainScore"] === true;
    if (isScoreExplained && settings.format !== "text")
      throw new SafePipError("usage", "--explain-score belongs to the text", { hint: "leave --format out" });
    if (args.length > 0) return scanAll(args, { settings, world, isScoreExplained });
    throw new SafePipError("usage", "scan needs something to scan", {
      hint: "name wheels, sdists, folders, .py files or NAME==VERSION"
    });
  }
};
export {
  command
};
