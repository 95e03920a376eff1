import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  decideRefusal,
  findFiles,
  findTopFolder,
  isFolder,
  openRunIntelligence,
  readDiskFile,
  renderText,
  shownPath,
  writeReport
} from "./shared-disk-files.mjs";
import {
  TOOL_VERSION
} from "./shared-tool-version.mjs";
import {
  HIDING_ATTRIBUTES,
  auditFiles,
  findFileStance,
  findLockPairs,
  isPublicRelease,
  loadCallReader,
  openIndexDesk,
  readHidingAttributes
} from "./shared-pair-locks.mjs";
import {
  findFormat,
  readManifests
} from "./shared-jsonc-parser.mjs";
import {
  assembleReport,
  makeRuleContext
} from "./shared-popular-names.generated.mjs";
import {
  loadPolicy
} from "./shared-toml-eslint-parser.mjs";
import {
  SafePipError
} from "./shared-error-codes.mjs";

// packages/safe-pip/src/audit/audit-disk.ts
import { join, resolve as resolve2 } from "node:path";

// packages/core/src/node/disk-repository.ts
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
function findDiskRepository(manifests, cwd) {
  const onDisk = manifests.filter(({ role }) => role !== "environment");
  const locks = onDisk.filter(({ role }) => role === "lock").map(({ file }) => file);
  const ignored = new Set(askGit(cwd, { words: ["check-ignore", "-z", "--stdin"], files: locks }));
  const hiding = readHidingAttributes(askGit(cwd, { words: ["check-attr", "-z", "--stdin", ...HIDING_ATTRIBUTES], files: locks }));
  const siblings = /* @__PURE__ */ new Map();
  return new Map(
    onDisk.map(({ file }) => {
      const folder = file.slice(0, file.lastIndexOf("/") + 1);
      const names = siblings.get(folder) ?? listDependencyFiles(resolve(cwd, folder));
      siblings.set(folder, names);
      const facts = {
        isIgnored: ignored.has(file),
        hidingAttributes: hiding.get(file) ?? [],
        siblings: names.filter((name) => folder + name !== file)
      };
      return [file, facts];
    })
  );
}
function listDependencyFiles(folder) {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory() && findFormat(entry.name, null) !== null).map(({ name }) => name);
  } catch {
    return [];
  }
}
function askGit(cwd, { words, files }) {
  const inside = files.filter((file) => !file.startsWith("../"));
  if (inside.length === 0) return [];
  try {
    const input = inside.map((file) => `${file}\0`).join("");
    const answer = execFileSync("git", ["-C", cwd, ...words], { encoding: "utf8", input, stdio: ["pipe", "pipe", "ignore"] });
    return answer.split("\0").slice(0, -1);
  } catch {
    return [];
  }
}

// packages/safe-pip/src/audit/open-audit.ts
var INDEX_BUDGET_MS = 12e4;
function openAudit({ settings, world }) {
  if (settings.format === "jsonl") throw new SafePipError("usage", "the format jsonl is for scan; audit knows text and json");
  const { cwd, env } = world;
  const loaded = loadPolicy({
    cwd,
    env,
    policyFile: settings.policyFile,
    options: { accept: settings.accept, allowIndex: settings.allowIndex }
  });
  const { policy } = loaded;
  const judgement = { policy, ruleContext: makeRuleContext(policy, { now: settings.now }) };
  const stance = findFileStance({ policy, env, allowIndex: settings.allowIndex });
  const intelligence = openRunIntelligence(policy, { settings, world });
  const desk = settings.isOffline ? null : openIndexDesk({ stance, env, cwd, budgetMs: INDEX_BUDGET_MS });
  const lookUp = (releases) => intelligence.lookUp(releases.map((release) => ({ ...release, isPublic: isPublicRelease(release, { policy, stance }) })));
  return {
    policy,
    stance,
    ruleContext: judgement.ruleContext,
    async judge(manifests, lockPairs) {
      const asking = desk === null ? {} : { findPublished: desk.findPublished };
      const repository = findDiskRepository(manifests, cwd);
      const parts = await auditFiles({ manifests, stance, lockPairs, repository, lookUp, ...asking }, judgement);
      return assembleReport({
        toolVersion: TOOL_VERSION,
        now: settings.now,
        command: "audit",
        intelligence: intelligence.snapshot,
        policy: { files: loaded.files, hash: loaded.hash },
        effective: policy,
        ...parts
      });
    },
    lookUp,
    findPublished: desk === null ? null : desk.findPublished,
    close() {
      intelligence.close();
      desk?.close();
    }
  };
}

// packages/safe-pip/src/audit/audit-disk.ts
async function auditDisk(input) {
  const { manifests, read } = await readDiskManifests(input.paths, { cwd: input.world.cwd, standardInput: input.standardInput });
  return auditManifests(manifests, {
    settings: input.settings,
    world: input.world,
    lockPairs: await findLockPairs(manifests, read)
  });
}
async function readDiskManifests(given, { cwd, standardInput }) {
  const top = findTopFolder(cwd);
  const contents = /* @__PURE__ */ new Map();
  if (standardInput !== null) contents.set(standardInput.path, { state: "bytes", bytes: standardInput.bytes });
  const folders = given.filter((path) => isFolder(resolve2(cwd, path)));
  const named = new Set(given.filter((path) => !folders.includes(path)).map((path) => shownPath(path, cwd)));
  const read = (path) => {
    const known = contents.get(path) ?? readDiskFile(path, { cwd, top, isNamed: named.has(path) });
    contents.set(path, known);
    return Promise.resolve(known);
  };
  const below = folders.flatMap(
    (folder) => findDependencyFiles(resolve2(cwd, folder)).map((path) => shownPath(join(folder, path), cwd))
  );
  const paths = given.length > 0 ? [.../* @__PURE__ */ new Set([...named, ...below])] : findDependencyFiles(cwd);
  const manifests = await readManifests(paths, { read, namedPaths: named, loadPython: loadCallReader });
  if (manifests.length === 0) throw nothingToAudit(given.length > 0);
  return { manifests, read };
}
async function auditManifests(manifests, audit) {
  const { settings, world, lockPairs } = audit;
  const open = openAudit(audit);
  try {
    const report = await open.judge(manifests, lockPairs);
    if (settings.format === "text" && settings.outputFile === null)
      world.stdout(renderText(report, { isVerbose: settings.verbosity > 0 }));
    else await writeReport(report, audit);
    return decideRefusal(report) ?? 0;
  } finally {
    open.close();
  }
}
function findDependencyFiles(cwd) {
  const { paths } = findFiles(cwd);
  return paths.filter((path) => {
    if (findFormat(path, null) !== null) return true;
    if (!path.endsWith(".py")) return false;
    const content = readDiskFile(path, { cwd, top: cwd, isNamed: false });
    return content.state === "bytes" && findFormat(path, content.bytes.subarray(0, 65536)) !== null;
  });
}
function nothingToAudit(isNamed) {
  return new SafePipError(
    "usage",
    isNamed ? "none of these is a dependency file that safe-pip reads" : "there is no dependency file here",
    {
      hint: "name requirements files, pyproject.toml or lock files; docs/formats lists what is read"
    }
  );
}

export {
  openAudit,
  auditDisk,
  readDiskManifests,
  auditManifests
};
