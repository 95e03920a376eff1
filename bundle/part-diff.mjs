import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  judgeStored,
  obtainRelease
} from "./shared-fetch-release.mjs";
import {
  countOf
} from "./shared-show-plan.mjs";
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
  comparedArtifact,
  decideUnchecked,
  decideVerdict,
  findDifferences,
  makeRuleContext
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
import "./shared-tar.mjs";
import "./shared-kept-facts.mjs";
import "./shared-zip.mjs";
import {
  known
} from "./shared-tar-pax.mjs";
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
import {
  findVersion,
  normalizeName
} from "./shared-version-scan.mjs";
import "./shared-outcome.mjs";
import {
  display
} from "./shared-display.mjs";
import "./shared-runtime.mjs";

// packages/safe-pip/src/diff/diff-releases.ts
async function diffReleases(input) {
  const { before, after, settings, world } = input;
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
  const parts = { settings, world, policy, examiner };
  try {
    const [earlier, later] = await Promise.all([obtainRelease(before, parts), obtainRelease(after, parts)]);
    const sides = { before: earlier.stored.map(comparedOf), after: later.stored.map(comparedOf) };
    const reports = later.stored.map(async (artifact) => {
      const compared = comparedOf(artifact);
      const { before: earlierFile, sdist } = besideOf(compared, sides);
      const beside = {
        ...earlierFile === null ? {} : { comparison: known({ before: earlierFile, after: compared }) },
        ...sdist === null ? {} : { twins: known({ wheel: compared, sdist }) }
      };
      const judged = await judgeStored(artifact, { wanted: after, policy, intelligence, judgement, beside });
      return withGap(judged, { before: earlierFile, judgement });
    });
    const report = assembleReport({
      toolVersion: TOOL_VERSION,
      now: settings.now,
      command: "diff",
      intelligence: intelligence.snapshot,
      policy: { files: loaded.files, hash: loaded.hash },
      effective: policy,
      artifacts: await Promise.all(reports),
      dependencies: [],
      findings: [...earlier.findings, ...later.findings],
      notChecked: [...earlier.notChecked, ...later.notChecked]
    });
    if (settings.format === "text" && settings.outputFile === null) {
      world.stderr(`safe-pip: ${display(after.name)}: ${nameSide(sides.before)} -> ${nameSide(sides.after)}
`);
      world.stdout(renderText(report, { isVerbose: true }));
      const all = report.artifacts.flatMap(({ findings }) => findings);
      const count = findDifferences(all, RULES).length;
      world.stderr(`safe-pip: ${count === 0 ? "no difference" : countOf(count, "difference")} since ${display(before.version)}
`);
    } else await writeReport(report, input);
    return decideRefusal(report) ?? 0;
  } finally {
    intelligence.close();
    await examiner.close();
  }
}
function besideOf(artifact, sides) {
  return {
    before: sides.before.find(({ kind }) => kind === artifact.kind) ?? sides.before[0] ?? null,
    sdist: artifact.kind === "wheel" ? sides.after.find(({ kind }) => kind === "sdist") ?? null : null
  };
}
function withGap(report, { before, judgement }) {
  const gap = findGap(before, `${report.name ?? ""} ${report.version ?? ""}`);
  if (gap === null) return report;
  const notChecked = [...report.notChecked, decideUnchecked(gap, judgement.policy)];
  return { ...report, notChecked, verdict: decideVerdict(report.findings, notChecked) };
}
function findGap(before, subject) {
  const entry = (reason) => ({ check: "comparison", reason, subject: display(subject), effect: "warn" });
  if (before === null) return entry("there is no file of the earlier release to compare with");
  const { archive, source, filename } = before;
  if (archive === null || source === null) return entry(`${display(filename)} could not be read`);
  return source.problems.length === 0 ? null : entry(`the code of ${display(filename)} could not be read to its end`);
}
function comparedOf({ examination, filename, file }) {
  return comparedArtifact(examination, {
    filename,
    version: file?.version ?? "",
    release: file?.release ?? null
  });
}
function nameSide(side) {
  return side.map(({ filename }) => display(filename, 100)).join(", ") || "nothing";
}

// packages/safe-pip/src/commands/diff.ts
var command = {
  name: "diff",
  summary: "read two releases of a project and report what is new in the second",
  usage: "NAME OLD NEW",
  options: [],
  run({ args, settings, world }) {
    const [name = "", old = "", next = ""] = args;
    if (args.length !== 3) {
      throw new SafePipError("usage", "diff needs a name and two versions", { hint: "safe-pip diff requests 2.32.3 2.32.4" });
    }
    if (settings.format === "jsonl") throw new SafePipError("usage", "the format jsonl is for scan; diff knows text and json");
    if (!/^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/.test(name))
      throw new SafePipError("usage", `${display(name, 60)} is no name of a project`, {
        hint: "safe-pip diff requests 2.32.3 2.32.4"
      });
    const project = normalizeName(name);
    return diffReleases({
      before: { name: project, version: versionOf(old) },
      after: { name: project, version: versionOf(next) },
      settings,
      world
    });
  }
};
function versionOf(text) {
  const version = findVersion(text);
  if (version === null)
    throw new SafePipError("usage", `${display(text, 60)} is no version`, { hint: "write it as the index does: 2.32.4" });
  return version.normalized;
}
export {
  command
};
