import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  GateError,
  decideIncident,
  isPublicFile,
  mayAsk,
  openPip,
  startGate,
  surroundingsOf
} from "./shared-gate-run.mjs";
import {
  identifyArtifact,
  identifyFile
} from "./shared-disk-files.mjs";
import {
  judgeArtifact
} from "./shared-popular-names.generated.mjs";
import {
  absent,
  known
} from "./shared-tar-pax.mjs";
import {
  SafePipError
} from "./shared-error-codes.mjs";
import {
  releaseKey
} from "./shared-intelligence.mjs";
import {
  findVersion
} from "./shared-version-scan.mjs";
import {
  display
} from "./shared-display.mjs";

// packages/safe-pip/src/scan/fetch-release.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
async function fetchRelease(wanted, parts) {
  const { settings, world, policy, examiner } = parts;
  const folder = mkdtempSync(join(tmpdir(), "safe-pip-scan-"));
  const pages = /* @__PURE__ */ new Map();
  const asked = /* @__PURE__ */ new Set();
  const incidents = [];
  let plan = null;
  try {
    const release = `${wanted.name}==${wanted.version}`;
    const argv = ["download", "-q", "-q", "--no-deps", "--only-binary", ":all:", "--dest", folder, release];
    const opening = await openPip({ argv, pip: settings.pip, ownOptions: [], world, output: "world" });
    if (opening.kind !== "vetted") throw new SafePipError("pip-unknown", "pip did not understand a plain download");
    const { session } = opening;
    const gate = await startGate({
      home: settings.cacheHome,
      isOffline: settings.isOffline,
      now: () => settings.now,
      examine: examiner.examine,
      hooks: {
        mayAsk: (upstream, project) => mayAsk(upstream, project, policy.indexes),
        preparePage(files) {
          for (const file of files) pages.set(file.filename, file);
          return Promise.resolve();
        },
        withhold: () => null,
        judge(artifact) {
          const isWheel = artifact.filename.endsWith(".whl");
          if (isWheel && !artifact.isForBuild && isOf(identifyArtifact(artifact), wanted)) asked.add(artifact.filename);
          return Promise.resolve({ release: false, reason: "it is only scanned" });
        },
        // Nothing of it is followed, pip was told --no-deps; a wheel that pip drops for its metadata is reported all the same.
        refuseMetadata(file) {
          if (isOf(identifyFile(file), wanted)) asked.add(file.filename);
          return null;
        },
        abort(first) {
          incidents.push(first);
          session.kill();
        },
        door: () => Promise.resolve(null)
      }
    });
    try {
      const surroundings = surroundingsOf(session.probe, { allowed: [...policy.indexes.allowed, ...settings.allowIndex], world });
      gate.configure(surroundings);
      const end = await session.run({
        gate,
        stdout: "stderr",
        onAsked: () => Promise.resolve({ go: true }),
        onPlan(resolved) {
          plan = resolved;
          return Promise.resolve({ go: false, reason: "it is only scanned" });
        },
        onRepository: () => Promise.resolve({ go: false, reason: "it is only scanned" })
      });
      const artifacts = [];
      for (const filename of chosenFiles(wanted, { plan, asked, pages })) {
        const obtained = await obtainFile(gate, { name: wanted.name, filename });
        if ("examination" in obtained) artifacts.push(obtained);
        else if (!incidents.some(({ message }) => message === obtained.message)) incidents.push(obtained);
      }
      const isKnown = plan !== null || asked.size > 0 || incidents.length > 0 || hasNoWheel(end);
      return { artifacts, incidents, unknownWheel: isKnown ? null : describeUnknown(wanted, { end, gate }) };
    } finally {
      session.kill();
      await gate.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
async function obtainFile(gate, file) {
  try {
    return await gate.obtain(file.name, file.filename);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { kind: error.kind, message: error.message, subject: error.subject };
  }
}
function isOf({ name, version }, wanted) {
  return name === wanted.name && findVersion(version ?? "")?.key === findVersion(wanted.version)?.key;
}
function hasNoWheel({ heldOutput }) {
  return /^ERROR: No matching distribution found for /m.test(heldOutput.stderr);
}
function describeUnknown(wanted, { end, gate }) {
  const withheld = gate.withheld().find(({ file }) => file.kind === "wheel" && isOf(identifyFile(file), wanted));
  const said = withheld?.reason ?? end.stoppedBecause ?? end.heldOutput.stderr.trim().split("\n").at(-1) ?? "";
  return {
    check: "artifact",
    reason: display(`pip ended before it chose a wheel${said === "" ? "" : `: ${said}`}`),
    subject: display(`${wanted.name} ${wanted.version}`),
    effect: "refuse"
  };
}
function chosenFiles(wanted, { plan, asked, pages }) {
  const planned = plan?.items.flatMap(({ filename }) => filename === null ? [] : [filename]);
  const wheels = planned ?? [...asked];
  const sdists = [...pages.values()].filter((file) => file.kind === "sdist" && isOf(identifyFile(file), wanted));
  return [.../* @__PURE__ */ new Set([...wheels, ...sdists.map(({ filename }) => filename)])];
}
function noSuchRelease({ name, version }) {
  return new SafePipError("usage", `no index has ${display(name)} ${display(version)} for this Python`, {
    hint: "check the name and the version, or scan files"
  });
}

// packages/safe-pip/src/scan/scan-release.ts
async function scanRelease(wanted, parts) {
  const { stored, findings, notChecked } = await obtainRelease(wanted, parts);
  const reports = stored.map((artifact) => judgeStored(artifact, { wanted, ...parts }));
  return { artifacts: await Promise.all(reports), findings, notChecked };
}
async function obtainRelease(wanted, parts) {
  const { artifacts: stored, incidents, unknownWheel } = await fetchRelease(wanted, parts);
  const findings = [];
  const notChecked = unknownWheel === null ? [] : [unknownWheel];
  for (const incident of incidents) {
    const outcome = decideIncident(incident);
    if (outcome.exitCode === 83) throw new SafePipError("internal", incident.message);
    if (outcome.exitCode === 80) findings.push(outcome.finding);
    else notChecked.push(outcome.notChecked);
  }
  if (stored.length === 0 && findings.length === 0 && notChecked.length === 0) throw noSuchRelease(wanted);
  return { stored, findings, notChecked };
}
async function judgeStored(artifact, options) {
  const { wanted, intelligence, judgement, policy, beside = {} } = options;
  const { file, filename, sha256, size, source } = artifact;
  const release = { ...wanted, isPublic: file !== null && isPublicFile(file, policy.indexes) };
  const advisories = (await intelligence.lookUp([release])).get(releaseKey(release));
  const judged = judgeArtifact(
    artifact.examination,
    {
      ...beside,
      release: file === null ? { state: "not-applicable" } : known(file.release),
      request: known({
        ...wanted,
        sourceKind: "index",
        requiredBy: [[wanted.name]],
        exactPin: true,
        contentFixed: true,
        installedVersion: null
      }),
      advisories: advisories ?? absent("it was not looked up", "known-malware")
    },
    judgement
  );
  return { ...identifyArtifact(artifact), filename, sha256, size, source, requiredBy: [[wanted.name]], ...judged };
}

export {
  scanRelease,
  obtainRelease,
  judgeStored
};
