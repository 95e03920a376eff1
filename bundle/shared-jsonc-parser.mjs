import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  require_dist
} from "./shared-yaml.mjs";
import {
  decideEffects,
  decideUnchecked,
  decodePercent,
  findAskedNames,
  runRules
} from "./shared-popular-names.generated.mjs";
import {
  MAX_DOCUMENT_DEPTH,
  decodeUtf8,
  entriesOf,
  findDuplicateKeys,
  findHiddenContent,
  itemsOf,
  lineStartsOf,
  memberAt,
  memberOf,
  parseTomlDocument,
  positionAt,
  readTomlDocument,
  textOf
} from "./shared-toml-eslint-parser.mjs";
import {
  RULES
} from "./shared-learned-trees.generated.json.mjs";
import {
  parseMarker,
  parseRequirement,
  parseSpecifier
} from "./shared-specifier-clause.mjs";
import {
  editDistance
} from "./shared-edit-distance.mjs";
import {
  NO_FACTS,
  known
} from "./shared-tar-pax.mjs";
import {
  parseWheelFilename
} from "./shared-wheel-filename.mjs";
import {
  LIMITS
} from "./shared-limits.mjs";
import {
  WHITE,
  isValidName,
  isWhite,
  normalizeName,
  stripWhite
} from "./shared-version-scan.mjs";
import {
  display,
  rawText,
  untrustedText
} from "./shared-display.mjs";
import {
  __toESM
} from "./shared-runtime.mjs";

// packages/core/src/manifests/dependency-entry.ts
function dependencyEntry(parts) {
  return {
    name: null,
    nameAsWritten: null,
    specifier: "",
    specifierAsWritten: untrustedText(""),
    extras: [],
    marker: null,
    group: null,
    source: { kind: "index", index: null },
    editable: false,
    constraint: false,
    isForBuild: false,
    hashes: [],
    resolved: null,
    confidence: "certain",
    artifacts: [],
    edges: [],
    via: [],
    isOwn: false,
    buildOptions: [],
    ...parts
  };
}
function manifestFacts(parts) {
  return {
    project: { name: null, version: null },
    entries: [],
    indexes: [],
    options: [],
    inclusions: [],
    problems: [],
    completeness: "complete",
    incompleteBecause: null,
    accounting: null,
    lock: null,
    ...parts
  };
}
function unreadableFacts(parts) {
  return manifestFacts({
    ...parts,
    completeness: "unknown",
    incompleteBecause: parts.problems[0]?.message ?? "it could not be read"
  });
}

// packages/core/src/manifests/read-bounded.ts
function readBounded(format30, input) {
  const excess = findExcess(input.bytes);
  if (excess === null) return format30.read(input);
  const problem2 = { id: "limit", message: excess, position: { line: 1, column: 1 }, text: null };
  return unreadableFacts({ file: input.file, format: format30.id, role: format30.role, problems: [problem2] });
}
function findExcess(bytes) {
  if (bytes.length > LIMITS.manifestBytes) return `larger than ${LIMITS.manifestBytes / 1e6} MB`;
  let lines = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines > LIMITS.manifestLines ? `more than ${LIMITS.manifestLines} lines` : null;
}

// packages/core/src/python/hash-digest.ts
var DIGITS = /* @__PURE__ */ new Map([
  ["md5", 32],
  ["sha1", 40],
  ["sha224", 56],
  ["sha256", 64],
  ["sha384", 96],
  ["sha512", 128],
  ["blake2b", 128],
  ["blake2s", 64],
  ["sha3_224", 56],
  ["sha3_256", 64],
  ["sha3_384", 96],
  ["sha3_512", 128]
]);
var WEAK = /* @__PURE__ */ new Set(["md5", "sha1", "sha224", "sha3_224"]);
function splitHash(text) {
  const divider = text.search(/[:=]/);
  return { algorithm: divider === -1 ? "" : text.slice(0, divider), digest: text.slice(divider + 1) };
}
function hashDigestOf({ algorithm, digest }) {
  const isWellFormed = digest.length === DIGITS.get(algorithm) && /^[0-9a-f]+$/.test(digest);
  const problem2 = !isWellFormed ? "malformed" : WEAK.has(algorithm) ? "weak" : null;
  return { algorithm, digest: digest.toLowerCase(), problem: problem2 };
}

// packages/core/src/manifests/declared-hash.ts
function parseDeclaredHash(text, position) {
  return declaredHash({ ...splitHash(text), position });
}
function declaredHash(parts) {
  const { algorithm, digest, position } = parts;
  return { ...hashDigestOf(parts), text: `${algorithm}:${digest}`, position };
}

// packages/core/src/manifests/key-accounting.ts
function startKeyAccounting() {
  const counts = { entry: 0, option: 0, comment: 0, notUnderstood: 0 };
  const problems = [];
  const notUnderstood2 = (position, what, text) => {
    counts.notUnderstood += 1;
    problems.push({
      id: "not-understood",
      message: `not understood: ${what}`,
      position,
      text: text === void 0 ? null : untrustedText(text)
    });
  };
  const endKey = (_entry, end) => {
    counts[end] += 1;
  };
  return {
    endTable(table, ends) {
      for (const entry of entriesOf(table)) {
        const end = Object.hasOwn(ends, entry.key) ? ends[entry.key] : void 0;
        if (end === void 0) notUnderstood2(entry.position, `the key ${display(entry.key, 80)}`);
        else endKey(entry, end);
      }
    },
    endOpenTable(table, ends) {
      for (const entry of entriesOf(table)) {
        const end = Object.hasOwn(ends, entry.key) ? ends[entry.key] : void 0;
        const likeness = end === void 0 ? findLikeness(entry.key, Object.keys(ends)) : null;
        if (likeness === null) endKey(entry, end ?? "comment");
        else notUnderstood2(entry.position, `the key ${display(entry.key, 80)}, which looks like ${likeness}`);
      }
    },
    endKey,
    notUnderstood: notUnderstood2,
    problems,
    sum() {
      const { entry: entries, option: options, comment: comments, notUnderstood: unknown } = counts;
      return { unit: "keys", total: entries + options + comments + unknown, entries, options, comments, notUnderstood: unknown };
    }
  };
}
function findLikeness(word, known2) {
  if (known2.includes(word)) return null;
  return known2.find((other) => other.length > 3 && editDistance(word, other, 1) === 1) ?? null;
}

// packages/core/src/manifests/locked-values.ts
function nameOf(text) {
  return text !== null && isValidName(text) ? normalizeName(text) : null;
}
function untrustedOrNull(text) {
  return text === null ? null : untrustedText(text);
}
function numberOf(value) {
  return value?.kind === "integer" && value.value >= 0n && value.value <= 9007199254740991n ? Number(value.value) : null;
}
function exactOf(specifier) {
  return specifier.clauses.find(({ operator, isPrefix }) => (operator === "==" || operator === "===") && !isPrefix)?.version ?? null;
}
function withoutComment(text) {
  for (let at = text.indexOf("#"); at !== -1; at = text.indexOf("#", at + 1)) {
    if (at === 0 || /\s/.test(text.charAt(at - 1))) return text.slice(0, at).trimEnd();
  }
  return text;
}
function lastSegment(place) {
  const path = place.split(/[?#]/, 1)[0] ?? "";
  return decodePercent(path.slice(path.lastIndexOf("/") + 1));
}
function findEntryIndexes(entries) {
  const indexes = /* @__PURE__ */ new Map();
  for (const { source, position } of entries) {
    if (source.kind !== "index" || source.index === null || indexes.has(source.index)) continue;
    indexes.set(source.index, {
      kind: "index",
      url: source.index,
      name: null,
      isExplicit: false,
      isDefault: false,
      verifiesTls: true,
      position
    });
  }
  return [...indexes.values()];
}
function isProjectFolder(path) {
  return /^(?:\.\/*)*$/.test(path);
}
function versionOfWheel(filename) {
  const wheel = filename.endsWith(".whl") ? parseWheelFilename(filename) : null;
  return wheel?.ok === true ? wheel.value.version.normalized : null;
}

// packages/core/src/manifests/yaml-document.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_ADDED_NODES = 1e4;
function readYamlDocument(bytes) {
  const decoded = decodeUtf8(bytes);
  return decoded.text === null ? { root: null, problems: decoded.problems } : parseYamlDocument(decoded.text);
}
function parseYamlDocument(text) {
  const problems = [...findHiddenContent(text)];
  const lineStarts = lineStartsOf(text);
  const fail = (id, message, offset = 0) => ({
    root: null,
    problems: [...problems, { id, message, position: positionAt(lineStarts, offset), text: null }]
  });
  if (indentDepthOf(text) > MAX_DOCUMENT_DEPTH) return fail("limit", `nested deeper than ${MAX_DOCUMENT_DEPTH}`);
  let documents;
  try {
    const parsed = (0, import_yaml.parseAllDocuments)(text, {
      uniqueKeys: false,
      version: "1.2",
      merge: true,
      keepSourceTokens: false,
      prettyErrors: false
    });
    documents = Array.isArray(parsed) ? parsed : [];
  } catch (error2) {
    return error2 instanceof RangeError ? fail("limit", `nested deeper than ${MAX_DOCUMENT_DEPTH}`) : fail("syntax", "not YAML");
  }
  const [document] = documents;
  if (document === void 0) return { root: null, problems };
  const [error] = document.errors;
  if (error !== void 0) return fail("syntax", `not YAML: ${display(error.message.split("\n")[0] ?? "", 200)}`, error.pos[0]);
  const [, second] = documents;
  if (second !== void 0) return fail("syntax", "a second YAML document in one file", second.range[0]);
  const anchors = anchorsOf(document);
  const context = { anchors, lineStarts, left: text.length + MAX_ADDED_NODES, depth: 0 };
  const root = document.contents === null ? null : valueOf(document.contents, context);
  if (context.left < 0) return fail("limit", "aliases that expand without end");
  return { root, problems: [...problems, ...findDuplicateKeys(root)] };
}
function valueOf(node, context) {
  const position = positionOf(node, context);
  context.left -= 1;
  if (context.left < 0 || context.depth > MAX_DOCUMENT_DEPTH) {
    context.left = -1;
    return { kind: "null", position };
  }
  context.depth += 1;
  const value = readNode(node, { context, position });
  context.depth -= 1;
  return value;
}
function readNode(node, { context, position }) {
  if ((0, import_yaml.isAlias)(node)) {
    const target = context.anchors.get(node.source);
    return target === void 0 ? { kind: "null", position } : { ...valueOf(target, context), position };
  }
  if ((0, import_yaml.isSeq)(node)) {
    return { kind: "array", items: node.items.map((item) => valueOf(item, context)), position };
  }
  if ((0, import_yaml.isMap)(node)) {
    const entries = node.items.map((pair) => {
      const key = pair.key;
      const value = pair.value;
      return {
        key: (0, import_yaml.isScalar)(key) ? String(key.value) : "",
        position: positionOf(key, context),
        value: value === null ? { kind: "null", position: positionOf(key, context) } : valueOf(value, context)
      };
    });
    return { kind: "table", entries, position };
  }
  return (0, import_yaml.isScalar)(node) ? scalarOf(node.value, { position, written: node.source }) : { kind: "null", position };
}
function scalarOf(value, { position, written }) {
  switch (typeof value) {
    case "string":
      return { kind: "text", value, position };
    case "boolean":
      return { kind: "boolean", value, position };
    case "bigint":
      return { kind: "integer", value, position };
    case "number":
      return Number.isSafeInteger(value) && !/[.eE]/.test(written ?? "") ? { kind: "integer", value: BigInt(value), position } : { kind: "float", value, position };
    default:
      return { kind: "null", position };
  }
}
function anchorsOf(document) {
  const anchors = /* @__PURE__ */ new Map();
  (0, import_yaml.visit)(document, {
    Node(_key, node) {
      if (!(0, import_yaml.isAlias)(node) && node.anchor !== void 0) anchors.set(node.anchor, node);
    }
  });
  return anchors;
}
function positionOf(node, context) {
  const [start, end] = node.range ?? [0, 0];
  const position = positionAt(context.lineStarts, start);
  const last = positionAt(context.lineStarts, Math.max(start, end - 1));
  return last.line > position.line ? { ...position, endLine: last.line } : position;
}
function indentDepthOf(text) {
  let flow = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 123) deepest = Math.max(deepest, flow += 1);
    else if ((code === 93 || code === 125) && flow > 0) flow -= 1;
    else if (code === 10) flow = Math.min(flow, MAX_DOCUMENT_DEPTH);
  }
  const dashes = /(?:^|\n)[ \t]*(?:[-?:][ \t]+){150,}/.test(text) ? MAX_DOCUMENT_DEPTH + 1 : 0;
  return Math.max(deepest, dashes);
}

// packages/core/src/manifests/conda-lock.ts
var ID = "conda-lock";
var PACKAGE = {
  name: "entry",
  version: "entry",
  manager: "entry",
  platform: "entry",
  dependencies: "entry",
  url: "entry",
  hash: "entry",
  category: "entry",
  optional: "entry",
  categories: "entry",
  source: "entry",
  build: "entry"
};
var format = {
  id: ID,
  summary: "conda-lock.yml, its pip packages",
  role: "lock",
  matches: (path) => /(?:^|\/)(?:[^/]*\.)?conda-lock\.ya?ml$/.test(path),
  read
};
function read(input) {
  const parts = { file: input.file, format: ID, role: "lock" };
  const document = readYamlDocument(input.bytes);
  const { root } = document;
  if (root === null) return unreadableFacts({ ...parts, problems: document.problems });
  const account = startKeyAccounting();
  account.endTable(root, { version: "option", metadata: "option", package: "entry" });
  const version = numberOf(memberOf(root, "version"));
  const unknown = version === 1 ? [] : [
    {
      id: "unknown-lock-version",
      message: "a conda-lock.yml of a version that safe-pip does not know",
      position: (memberOf(root, "version") ?? root).position,
      text: null
    }
  ];
  const packages = itemsOf(memberOf(root, "package"));
  const entries = packages.flatMap((item) => readPackage(item, account));
  return manifestFacts({
    ...parts,
    entries,
    problems: [...document.problems, ...unknown, ...account.problems],
    accounting: account.sum(),
    lock: {
      tool: "conda-lock",
      version: version === null ? null : String(version),
      isVersionKnown: version === 1,
      contentHash: null,
      generator: null,
      requiresPython: null,
      roots: [],
      madeFrom: itemsOf(memberAt(root, ["metadata", "sources"])).flatMap((item) => textOf(item) ?? []),
      otherPackages: packages.filter((item) => textOf(memberOf(item, "manager")) !== "pip").flatMap((item) => nameOf(textOf(memberOf(item, "name"))) ?? [])
    }
  });
}
function readPackage(item, account) {
  account.endTable(item, PACKAGE);
  if (textOf(memberOf(item, "manager")) !== "pip") return [];
  const written = textOf(memberOf(item, "name"));
  const version = textOf(memberOf(item, "version"));
  const url = textOf(memberOf(item, "url"));
  const hashes = entriesOf(memberOf(item, "hash")).map(
    (hash) => declaredHash({ algorithm: hash.key, digest: textOf(hash.value) ?? "", position: hash.position })
  );
  return [
    dependencyEntry({
      name: nameOf(written),
      nameAsWritten: untrustedOrNull(written),
      specifier: version === null ? null : `==${version}`,
      specifierAsWritten: untrustedText(version ?? ""),
      group: textOf(memberOf(item, "category")) === "main" ? null : textOf(memberOf(item, "category")),
      hashes,
      position: (memberOf(item, "name") ?? item).position,
      resolved: version,
      edges: entriesOf(memberOf(item, "dependencies")).map((edge) => readEdge(edge)),
      artifacts: url === null ? [] : [
        {
          filename: untrustedText(lastSegment(url)),
          url: untrustedText(url),
          hashes,
          size: null,
          uploadTime: null,
          position: item.position
        }
      ]
    })
  ];
}
function readEdge({ key, value, position }) {
  const written = textOf(value);
  return {
    name: nameOf(key),
    specifier: written === null || written === "" || written === "*" ? null : untrustedText(written),
    version: null,
    extras: [],
    marker: null,
    group: null,
    position
  };
}

// packages/core/src/manifests/split-url.ts
var SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):/;
function splitUrl(text) {
  let rest = text.replace(/^[\0-\x20]+/, "").replaceAll(/[\t\r\n]/g, "");
  const scheme = SCHEME.exec(rest)?.[1] ?? "";
  if (scheme !== "") rest = rest.slice(scheme.length + 1);
  let netloc = "";
  if (rest.startsWith("//")) {
    const length = rest.slice(2).search(/[/?#]/);
    netloc = length === -1 ? rest.slice(2) : rest.slice(2, 2 + length);
    rest = rest.slice(2 + netloc.length);
  }
  if (!isPossibleNetloc(netloc)) return null;
  const [beforeFragment, fragment] = cutAt(rest, "#");
  const [path, query] = cutAt(beforeFragment, "?");
  return { scheme: scheme.toLowerCase(), netloc, path, query, fragment };
}
function cutAt(text, mark) {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
function isPossibleNetloc(netloc) {
  if (netloc.includes("[") !== netloc.includes("]")) return false;
  if (netloc.includes("[") && !isBracketedHost(/\[([^\]]*)/.exec(netloc)?.[1] ?? "")) return false;
  if (/^[\0-\x7f]*$/.test(netloc)) return true;
  const bare = netloc.replaceAll(/[@:#?]/g, "");
  const folded = bare.normalize("NFKC");
  return folded === bare || !/[/?#@:]/.test(folded);
}
function isBracketedHost(host) {
  if (host.startsWith("v")) return /^v[0-9A-Fa-f]+\..+$/.test(host);
  return URL.canParse(`http://[${host.replace(/%[^%]+$/, "")}]/`);
}

// packages/core/src/manifests/pip-link.ts
var ARCHIVE = /[^/]\.(?:zip|whl|tar\.bz2|tbz|tar\.gz|tgz|tar|tar\.xz|txz|tlz|tar\.lz|tar\.lzma)$/i;
var PROJECT_NAME = /^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9])\n?$/;
var EGG = /[#&]egg=([^&]*)/;
var HASH = /[#&](sha1|sha224|sha384|sha256|sha512|md5)=([^&]*)/;
var SUBDIRECTORY = /[#&]subdirectory=([^&]*)/;
function parsePipLink(url) {
  const parts = splitUrl(url);
  if (parts === null) return null;
  const egg = EGG.exec(url)?.[1] ?? null;
  if (egg !== null && !PROJECT_NAME.test(egg)) return null;
  const path = unquote(parts.path);
  const [claim, algorithm = "", digest = ""] = HASH.exec(url) ?? [];
  return {
    url,
    scheme: parts.scheme,
    netloc: parts.netloc,
    path,
    filename: lastSegment2(path),
    egg: egg === null ? null : stripWhite(egg),
    hash: claim === void 0 ? null : `${algorithm}:${digest}`,
    subdirectory: SUBDIRECTORY.exec(url)?.[1] ?? null
  };
}
function linkProblem(url) {
  return splitUrl(url) === null ? "no valid URL" : "behind #egg= stands more than a project name, which pip refuses; write NAME[EXTRA] @ URL";
}
function isForeignFile({ scheme, url }) {
  return scheme === "file" && !/^file:(?!\/\/(?!\/|localhost(?:\/|$)))/.test(url);
}
function isArchivePath(path) {
  return ARCHIVE.test(path.replace(/\/+$/, ""));
}
function lastSegment2(path) {
  const trimmed = path.replace(/\/+$/, "");
  return trimmed.slice(trimmed.lastIndexOf("/") + 1);
}
function unquote(text) {
  return text.replaceAll(
    /(?:%[0-9A-Fa-f]{2})+/g,
    (run) => new TextDecoder().decode(Uint8Array.from(run.slice(1).split("%"), (pair) => Number.parseInt(pair, 16)))
  );
}

// packages/core/src/manifests/vcs-url.ts
var SCHEME2 = /^(?:git\+(?:https?|ssh|git|file)|hg\+(?:https?|ssh|file|static-http)|svn\+(?:https?|ssh|svn|file)|bzr\+(?:https?|ssh|sftp|ftp|lp|file)):$/;
var FULL_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isVcsUrl(text) {
  return SCHEME2.test(`${splitUrl(text)?.scheme ?? ""}:`);
}
function vcsSource(text) {
  const hash = text.indexOf("#");
  const fragment = hash === -1 ? "" : text.slice(hash + 1);
  const place = (hash === -1 ? text : text.slice(0, hash)).replace(/^[\0-\x20]+/, "").replaceAll(/[\t\r\n]/g, "");
  const vcs = place.slice(0, place.indexOf("+")).toLowerCase();
  const authority = place.indexOf("://");
  const pathStart = authority === -1 ? place.indexOf(":") + 1 : place.indexOf("/", authority + 3);
  const at = place.lastIndexOf("@");
  const hasRevision = pathStart !== -1 && at > pathStart;
  const requested = hasRevision ? place.slice(at + 1) : null;
  const subdirectory = /(?:^|&)subdirectory=([^&]*)/.exec(fragment)?.[1] ?? null;
  return {
    kind: "vcs",
    url: untrustedText(hasRevision ? place.slice(0, at) : place),
    vcs,
    requested: requested === null ? null : untrustedText(requested),
    commit: requested !== null && FULL_COMMIT.test(requested) ? requested : null,
    subdirectory: subdirectory === null ? null : untrustedText(subdirectory)
  };
}

// packages/core/src/manifests/requirement-text.ts
var URL_SCHEMES = /* @__PURE__ */ new Set(["http", "https", "file", "ftp"]);
function readRequirementText(text, position) {
  if (splitUrl(text) === null) return { ok: false, reason: linkProblem(text) };
  const isUrl = isPipUrl(text);
  const separator = text.indexOf(isUrl ? "; " : ";");
  const markerText = separator === -1 ? "" : stripWhite(text.slice(separator + (isUrl ? 2 : 1)));
  const name = stripWhite(separator === -1 ? text : text.slice(0, separator));
  const marker = markerText === "" ? null : parseMarker(markerText);
  if (marker !== null && !marker.ok) return { ok: false, reason: `no valid marker: ${marker.problem.reason}` };
  const shared = { position, marker: marker === null ? null : untrustedText(marker.value.normalized ?? markerText) };
  if (isUrl) return readUrl(name, shared);
  const bracketed = splitExtras(name);
  if (bracketed === null) return { ok: false, reason: "no valid extras" };
  const [path, extras] = bracketed;
  const isDirectReference = name.includes("@") && !looksLikePath(name.slice(0, name.indexOf("@")));
  if (isArchivePath(path) && !isDirectReference) return readArchive(path, { ...shared, extras });
  const requirement = parseRequirement(name);
  if (requirement.ok) return readSpecifier(requirement.value, { text: name, ...shared, extras });
  if (looksLikePath(name) && !isDirectReference) return folderOf(path, { ...shared, extras });
  return { ok: false, reason: requirement.problem.reason };
}
function readEditableText(text, position) {
  const direct = parseRequirement(text);
  if (direct.ok && direct.value.url !== null) {
    const read29 = readSpecifier(direct.value, { text, position, marker: null, extras: [] });
    if (!read29.ok) return read29;
    const isFitting = isVcsUrl(rawText(direct.value.url)) || rawText(direct.value.url).startsWith("file:");
    return isFitting ? { ok: true, entry: { ...read29.entry, editable: true } } : NOT_EDITABLE;
  }
  const bracketed = splitExtras(text);
  if (bracketed === null) return { ok: false, reason: "no valid extras" };
  const [withoutExtras, extras] = bracketed;
  if (/^file:/i.test(withoutExtras)) return readEditableFile(withoutExtras, { position, marker: null, extras });
  const prefixed = /^(?:git|hg|svn|bzr):/i.exec(text);
  const url = prefixed === null ? text : `${text.slice(0, prefixed[0].length - 1).toLowerCase()}+${text}`;
  const link = parsePipLink(url);
  if (link === null) return { ok: false, reason: linkProblem(url) };
  if (!isVcsUrl(url) && !isPipUrl(url)) return editable(folderOf(withoutExtras, { position, marker: null, extras }));
  if (!isVcsUrl(url)) return NOT_EDITABLE;
  if (link.egg === null) return { ok: false, reason: "an editable repository needs #egg=NAME or NAME @ URL" };
  return editable(readUrl(url, { position, marker: null }));
}
var NOT_EDITABLE = { ok: false, reason: "only folders and repositories can be editable" };
var FOREIGN_FILE = { ok: false, reason: "a file of another machine" };
function editable(read29) {
  return read29.ok ? { ok: true, entry: { ...read29.entry, editable: true } } : read29;
}
function readEditableFile(url, shared) {
  const link = parsePipLink(url);
  if (link === null) return { ok: false, reason: linkProblem(url) };
  if (isForeignFile(link)) return FOREIGN_FILE;
  return {
    ok: true,
    entry: dependencyEntry({
      ...shared,
      ...nameOfEgg(link),
      editable: true,
      source: sourceOfUrl(url),
      hashes: fragmentHashes(url, shared.position)
    })
  };
}
function readSpecifier(requirement, context) {
  const entry = requirementEntry(requirement, context);
  const { extras } = context;
  if (requirement.url !== null) {
    const link = parsePipLink(rawText(requirement.url));
    if (link === null) return { ok: false, reason: linkProblem(rawText(requirement.url)) };
    if (isForeignFile(link)) return FOREIGN_FILE;
    if (hasEmptyRevision(entry.source)) return EMPTY_REVISION;
  }
  return { ok: true, entry: extras.length > 0 ? { ...entry, extras } : entry };
}
var EMPTY_REVISION = { ok: false, reason: "a repository with @ and no revision behind it" };
function hasEmptyRevision(source) {
  return source.kind === "vcs" && source.requested !== null && rawText(source.requested) === "";
}
function requirementEntry(requirement, context) {
  const { position } = context;
  const url = requirement.url === null ? null : rawText(requirement.url);
  const marker = requirement.marker?.normalized ?? null;
  return dependencyEntry({
    name: requirement.name,
    nameAsWritten: untrustedText(/^[A-Za-z0-9._-]+/.exec(context.text)?.[0] ?? requirement.name),
    specifier: requirement.specifier.normalized,
    specifierAsWritten: untrustedText(requirement.specifier.normalized),
    extras: requirement.extras,
    marker: marker === null ? context.marker : untrustedText(marker),
    source: url === null ? { kind: "index", index: null } : sourceOfUrl(url),
    hashes: url === null ? [] : fragmentHashes(url, position),
    resolved: url === null ? exactOf(requirement.specifier) : versionOfWheel(lastSegment2(unquote(splitUrl(url)?.path ?? ""))),
    position
  });
}
function sourceOfUrl(url) {
  if (isVcsUrl(url)) return vcsSource(url);
  const parts = splitUrl(url);
  if (parts?.scheme !== "file") return { kind: "url", url: untrustedText(url) };
  const path = unquote(parts.path);
  return { kind: isArchivePath(path) ? "archive" : "path", path: untrustedText(path) };
}
function readUrl(url, { position, marker }) {
  const link = parsePipLink(url);
  if (link === null) return { ok: false, reason: linkProblem(url) };
  const isRebuilt = link.scheme === "file" && url.includes("../");
  if (!isRebuilt && isForeignFile(link)) return FOREIGN_FILE;
  const wheel = link.filename.endsWith(".whl") ? parseWheelFilename(link.filename) : null;
  if (wheel?.ok === false) return { ok: false, reason: "the URL ends in .whl and is no wheel name" };
  const version = wheel === null ? null : wheel.value.version.normalized;
  const source = sourceOfUrl(url);
  if (hasEmptyRevision(source)) return EMPTY_REVISION;
  return {
    ok: true,
    entry: dependencyEntry({
      position,
      marker,
      source,
      ...wheel === null ? isRebuilt ? {} : nameOfEgg(link) : { name: wheel.value.name },
      specifier: version === null ? "" : `==${version}`,
      hashes: link.hash === null || isRebuilt ? [] : [parseDeclaredHash(link.hash, position)],
      resolved: version
    })
  };
}
function nameOfEgg({ egg }) {
  return egg === null ? { name: null, nameAsWritten: null } : { name: egg.toLowerCase().replaceAll(/[-_.]+/g, "-"), nameAsWritten: untrustedText(egg) };
}
function readArchive(path, { position, marker, extras }) {
  const filename = lastSegment2(path);
  const wheel = filename.endsWith(".whl") ? parseWheelFilename(filename) : null;
  if (wheel?.ok === false) return { ok: false, reason: "ends in .whl and is no wheel name" };
  const version = wheel === null ? null : wheel.value.version.normalized;
  return {
    ok: true,
    entry: dependencyEntry({
      position,
      marker,
      extras,
      name: wheel === null ? null : wheel.value.name,
      specifier: version === null ? "" : `==${version}`,
      resolved: version,
      source: { kind: "archive", path: untrustedText(path) }
    })
  };
}
function folderOf(path, { position, marker, extras }) {
  return { ok: true, entry: dependencyEntry({ position, marker, extras, source: { kind: "path", path: untrustedText(path) } }) };
}
function isPipUrl(text) {
  return URL_SCHEMES.has(splitUrl(text)?.scheme ?? "") || isVcsUrl(text);
}
function looksLikePath(text) {
  return text.includes("/") || text.startsWith(".");
}
function splitExtras(text) {
  const open = text.lastIndexOf("[", text.length - 3);
  if (!text.endsWith("]") || open < 1 || open < text.lastIndexOf("]", text.length - 2)) return [text, []];
  const placeholder = parseRequirement(`placeholder${text.slice(open).toLowerCase()}`);
  return placeholder.ok ? [text.slice(0, open).trimEnd(), placeholder.value.extras] : null;
}
function fragmentHashes(url, position) {
  const claim = parsePipLink(url)?.hash ?? null;
  return claim === null ? [] : [parseDeclaredHash(claim, position)];
}

// packages/core/src/manifests/manifest-draft.ts
function startDraft(account = startKeyAccounting()) {
  return {
    account,
    entries: [],
    indexes: [],
    options: [],
    inclusions: [],
    problems: [],
    gaps: [],
    project: { name: null, version: null }
  };
}
function finishDraft(draft, parts) {
  const { file, format: format30, role, document } = parts;
  const [gap] = draft.gaps;
  return manifestFacts({
    file,
    format: format30,
    role,
    project: draft.project,
    entries: draft.entries,
    indexes: draft.indexes,
    options: draft.options,
    inclusions: draft.inclusions,
    problems: [...document.problems, ...draft.problems, ...draft.account.problems].toSorted(
      (a, b) => a.position.line - b.position.line || a.position.column - b.position.column
    ),
    completeness: gap === void 0 ? "complete" : draft.entries.length > 0 ? "partial" : "unknown",
    incompleteBecause: gap ?? null,
    accounting: draft.account.sum()
  });
}
function addRequirements(draft, array, use) {
  if (array !== null && array.kind !== "array") draft.account.notUnderstood(array.position, "dependencies that are no array");
  for (const item of itemsOf(array)) addRequirement(draft, item, use);
}
function addRequirement(draft, item, { group, isForBuild = false, constraint = false }) {
  const text = textOf(item);
  const requirement = text === null ? null : parseRequirement(text);
  if (text === null || requirement === null || !requirement.ok) {
    draft.account.notUnderstood(
      item.position,
      requirement?.ok === false ? requirement.problem.reason : "a dependency that is no text",
      text ?? void 0
    );
    return;
  }
  const entry = requirementEntry(requirement.value, { text, position: item.position, marker: null });
  draft.entries.push({ ...entry, specifierAsWritten: untrustedText(text), group, isForBuild, constraint });
}
function addOption(draft, id, value) {
  const text = value.kind === "boolean" ? String(value.value) : textOf(value);
  draft.options.push({ id, value: text === null ? null : untrustedText(text), position: value.position, isAbbreviated: false });
}
function addIndex(draft, parts) {
  const { text, position, ...rest } = parts;
  draft.indexes.push({
    kind: "index",
    url: untrustedText(text),
    name: null,
    isExplicit: false,
    isDefault: false,
    verifiesTls: true,
    position,
    ...rest
  });
}
function addSecret(draft, { text, position }) {
  if (text === "" || /^\$\{?\w+\}?$|^%\w+%$/.test(text)) return;
  draft.options.push({ id: "password", value: null, position, isAbbreviated: false });
}
function isTrue(value) {
  return value?.kind === "boolean" && value.value;
}
function isFalse(value) {
  return value?.kind === "boolean" && !value.value;
}

// packages/core/src/manifests/condarc.ts
var ID2 = "condarc";
var CHANNELS = new Set(
  `channels default_channels custom_channels custom_multichannels channel_alias migrated_custom_channels
  allowlist_channels whitelist_channels denylist_channels migrated_channel_aliases`.split(/\s+/)
);
var SETTINGS = Object.fromEntries(
  [...CHANNELS, "ssl_verify", "proxy_servers"].map((key) => [key, "option"])
);
var format2 = {
  id: ID2,
  summary: ".condarc, the settings of conda",
  role: "configuration",
  matches: (path) => /(?:^|\/)\.?condarc$/.test(path),
  read: read2
};
function read2(input) {
  const document = readYamlDocument(input.bytes);
  const parts = { file: input.file, format: ID2, role: "configuration" };
  if (document.root === null) return unreadableFacts({ ...parts, problems: document.problems });
  const draft = startDraft();
  draft.account.endOpenTable(document.root, SETTINGS);
  for (const entry of entriesOf(document.root)) {
    if (CHANNELS.has(entry.key)) {
      addChannels(draft, entry.value);
    } else if (entry.key === "ssl_verify") {
      if (isFalse(entry.value)) addOption(draft, "tls-verification", entry.value);
      else if (textOf(entry.value) !== null) addOption(draft, "cert", entry.value);
    } else if (entry.key === "proxy_servers") {
      for (const { value } of entriesOf(entry.value)) {
        addOption(draft, "proxy", value);
        addChannels(draft, value);
      }
    }
  }
  if (document.root.kind !== "table") draft.account.notUnderstood(document.root.position, "settings that are no table");
  return finishDraft(draft, { ...parts, document });
}
function addChannels(draft, value) {
  const pending = [value];
  for (let next = pending.shift(); next !== void 0; next = pending.shift()) {
    pending.push(...itemsOf(next), ...entriesOf(next).map(({ value: inner }) => inner));
    const text = textOf(next);
    if (text?.includes("://") === true) addIndex(draft, { text, position: next.position, kind: "other" });
  }
}

// packages/core/src/manifests/requirements-decode.ts
var START = { line: 1, column: 1 };
var CODECS = /* @__PURE__ */ new Map([
  ["utf8", "utf-8"],
  ["utf-8", "utf-8"],
  ["u8", "utf-8"],
  ["utf", "utf-8"],
  ["cp65001", "utf-8"],
  ["utf-8-sig", "utf-8"],
  ["latin-1", "latin-1"],
  ["latin1", "latin-1"],
  ["latin", "latin-1"],
  ["l1", "latin-1"],
  ["iso-8859-1", "latin-1"],
  ["iso8859-1", "latin-1"],
  ["ascii", "ascii"],
  ["us-ascii", "ascii"],
  ["646", "ascii"],
  ["cp1252", "windows-1252"],
  ["windows-1252", "windows-1252"],
  ["1252", "windows-1252"]
]);
function decodeRequirements(bytes) {
  const mark = byteOrderMark(bytes);
  if (mark !== null) {
    const text2 = mark.decode(bytes.subarray(mark.length));
    if (text2 === null) return unreadable(`not ${mark.name}, although its byte order mark says so`);
    return { text: text2, problems: mark.name === "UTF-8" ? [] : [hidden(`the file is in ${mark.name}, which most tools do not read`)] };
  }
  const cookie = findCookie(bytes);
  if (cookie === null) {
    const text2 = decodeWith("utf-8", bytes);
    return text2 === null ? unreadable("the file is not UTF-8 and does not say what it is") : { text: text2, problems: [] };
  }
  const codec = CODECS.get(cookie.toLowerCase().replaceAll("_", "-"));
  if (codec === void 0) return unreadable("a coding that safe-pip does not read; pip would");
  const text = decodeAs(codec, bytes);
  if (text === null) return unreadable(`not ${codec}, although its first lines say so`);
  return { text, problems: codec === "utf-8" ? [] : [hidden(`the file is read as ${codec} by pip and as UTF-8 by most tools`)] };
}
function decodeAs(codec, bytes) {
  if (codec === "utf-8") return decodeWith("utf-8", bytes);
  if (codec !== "windows-1252") return decodeBytes(bytes, codec === "ascii" ? 127 : 255);
  return bytes.some((byte) => UNDEFINED_IN_1252.has(byte)) ? null : decodeWith("windows-1252", bytes);
}
var UNDEFINED_IN_1252 = /* @__PURE__ */ new Set([129, 141, 143, 144, 157]);
function unreadable(message) {
  return { text: null, problems: [{ id: "syntax", message, position: START, text: null }] };
}
function hidden(message) {
  return { id: "hidden-content", message, position: START, text: null };
}
function byteOrderMark(bytes) {
  const begins = (...mark) => mark.every((byte, index) => bytes[index] === byte);
  if (begins(239, 187, 191)) return { name: "UTF-8", length: 3, decode: (rest) => decodeWith("utf-8", rest) };
  if (begins(255, 254, 0, 0, 255, 254, 0, 0)) return { name: "UTF-32", length: 8, decode: (rest) => decodeUtf32(rest, true) };
  if (begins(255, 254, 0, 0, 0, 0, 254, 255)) return { name: "UTF-32", length: 8, decode: (rest) => decodeUtf32(rest, false) };
  if (begins(255, 254, 255, 254)) return { name: "UTF-16", length: 4, decode: (rest) => decodeWith("utf-16le", rest) };
  if (begins(255, 254, 254, 255)) return { name: "UTF-16", length: 4, decode: (rest) => decodeWith("utf-16be", rest) };
  if (begins(255, 254, 0, 0)) return { name: "UTF-32", length: 4, decode: (rest) => decodeUtf32(rest, true) };
  if (begins(0, 0, 254, 255)) return { name: "UTF-32", length: 4, decode: (rest) => decodeUtf32(rest, false) };
  if (begins(255, 254)) return { name: "UTF-16", length: 2, decode: (rest) => decodeWith("utf-16le", rest) };
  if (begins(254, 255)) return { name: "UTF-16", length: 2, decode: (rest) => decodeWith("utf-16be", rest) };
  return null;
}
function decodeWith(label, bytes) {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
function decodeUtf32(bytes, isLittle) {
  if (bytes.length % 4 !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const point = view.getUint32(at, isLittle);
    if (point > 1114111 || point >= 55296 && point <= 57343) return null;
    parts.push(String.fromCodePoint(point));
  }
  return parts.join("");
}
function decodeBytes(bytes, highest) {
  const parts = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    const chunk = bytes.subarray(at, at + 8192);
    if (chunk.some((byte) => byte > highest)) return null;
    parts.push(String.fromCharCode(...chunk));
  }
  return parts.join("");
}
function findCookie(bytes) {
  let start = 0;
  for (let line = 0; line < 2 && start < bytes.length; line += 1) {
    const newline = bytes.indexOf(10, start);
    const end = newline === -1 ? bytes.length : newline;
    if (bytes[start] === 35) {
      const text = decodeBytes(bytes.subarray(start, Math.min(end, start + 4096)), 255) ?? "";
      const found = /coding[:=][\t-\r ]*([-\w.]+)/.exec(text);
      if (found !== null) return found[1] ?? null;
    }
    start = end + 1;
  }
  return null;
}

// packages/core/src/manifests/requirements-variables.ts
var VARIABLE = /\$\{([A-Z0-9_]+)\}/g;
var USER_INFO = /(?<=:\/\/)[^\s/?#]*@/g;
function expandVariables(line, variables) {
  let text = line;
  const unresolved = /* @__PURE__ */ new Set();
  for (const [written, name = ""] of line.matchAll(VARIABLE)) {
    const value = Object.hasOwn(variables, name) ? variables[name] : void 0;
    if (value !== void 0 && value !== "") text = text.split(written).join(value);
    else unresolved.add(name);
  }
  const outside = text.replaceAll(USER_INFO, "@");
  return { text, unresolved: [...unresolved].filter((name) => outside.includes(`\${${name}}`)) };
}

// packages/core/src/manifests/requirements-lines.ts
var LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
var COMMENT_LINE = new RegExp(`^[${WHITE}]*#`);
function findLogicalLines(content) {
  const lineStarts = lineStartsOf(content);
  const lines = [];
  let joined = null;
  const finish = (text, first, { count, last }) => {
    lines.push(logicalLine(text, { first, last, count, lineStarts }));
  };
  for (const physical of splitLines(content)) {
    const isComment = COMMENT_LINE.test(physical.text);
    if (physical.text.endsWith("\\") && !isComment) {
      joined ??= { parts: [], first: physical, count: 0 };
      joined.parts.push(physical.text.replace(/^\\+/, "").replace(/\\+$/, ""));
      joined.count += 1;
      continue;
    }
    const text = isComment ? ` ${physical.text}` : physical.text;
    if (joined === null) finish(text, physical, { count: 1, last: physical });
    else finish([...joined.parts, text].join(""), joined.first, { count: joined.count + 1, last: physical });
    joined = null;
  }
  if (joined !== null) finish(joined.parts.join(""), joined.first, { count: joined.count, last: joined.first });
  return lines;
}
function splitLines(content) {
  const lines = [];
  let offset = 0;
  for (const match of content.matchAll(LINE_END)) {
    lines.push({ text: content.slice(offset, match.index), offset });
    offset = match.index + match[0].length;
  }
  if (offset < content.length) lines.push({ text: content.slice(offset), offset });
  return lines;
}
function logicalLine(text, { first, last, count, lineStarts }) {
  const hash = commentStart(text);
  const kept = hash === -1 ? text : text.slice(0, hash);
  const lead = first.text.length - first.text.trimStart().length;
  const position = positionAt(lineStarts, first.offset + lead);
  const end = positionAt(lineStarts, last.offset + last.text.length).line;
  return {
    text: stripWhite(kept),
    comment: hash === -1 ? null : stripWhite(text.slice(text.indexOf("#", hash) + 1)),
    position: { ...position, ...end > position.line ? { endLine: end } : {} },
    physicalLines: count
  };
}
function commentStart(text) {
  for (let at = text.indexOf("#"); at !== -1; at = text.indexOf("#", at + 1)) {
    if (at === 0) return 0;
    if (!isWhite(text.charCodeAt(at - 1))) continue;
    let start = at;
    while (start > 0 && isWhite(text.charCodeAt(start - 1))) start -= 1;
    return start;
  }
  return -1;
}

// packages/core/src/manifests/requirements-options.ts
var OPTIONS = [
  { name: "index-url", takesValue: true, spellings: ["index-url", "pypi-url"], short: "i" },
  { name: "extra-index-url", takesValue: true, spellings: ["extra-index-url"] },
  { name: "no-index", takesValue: false, spellings: ["no-index"] },
  { name: "constraint", takesValue: true, spellings: ["constraint"], short: "c" },
  { name: "requirement", takesValue: true, spellings: ["requirement"], short: "r" },
  { name: "editable", takesValue: true, spellings: ["editable"], short: "e" },
  { name: "find-links", takesValue: true, spellings: ["find-links"], short: "f" },
  { name: "no-binary", takesValue: true, spellings: ["no-binary"] },
  { name: "only-binary", takesValue: true, spellings: ["only-binary"] },
  { name: "prefer-binary", takesValue: false, spellings: ["prefer-binary"] },
  { name: "require-hashes", takesValue: false, spellings: ["require-hashes"] },
  { name: "no-require-hashes", takesValue: false, spellings: ["no-require-hashes"] },
  { name: "pre", takesValue: false, spellings: ["pre"] },
  { name: "all-releases", takesValue: true, spellings: ["all-releases"] },
  { name: "only-final", takesValue: true, spellings: ["only-final"] },
  { name: "trusted-host", takesValue: true, spellings: ["trusted-host"] },
  { name: "use-feature", takesValue: true, spellings: ["use-feature"] },
  { name: "hash", takesValue: true, spellings: ["hash"] },
  { name: "config-settings", takesValue: true, spellings: ["config-settings"], short: "C" }
];
var COMMA_LISTS = /* @__PURE__ */ new Set(["no-binary", "only-binary", "all-releases", "only-final"]);
var FEATURES = /* @__PURE__ */ new Set([
  "fast-deps",
  "inprocess-build-deps",
  "venv-isolation",
  "truststore",
  "no-binary-enable-wheel-cache",
  "build-constraint"
]);
function parseOptionWords(words) {
  const options = [];
  const ignoredWords = [];
  const pending = [...words];
  for (let word = pending.shift(); word !== void 0; word = pending.shift()) {
    if (word === "--") return { ok: true, options, ignoredWords: [...ignoredWords, ...pending] };
    if (word.startsWith("--")) {
      const equals = word.indexOf("=");
      const spelled = equals === -1 ? word.slice(2) : word.slice(2, equals);
      const found = findLong(spelled);
      if (typeof found === "string") return { ok: false, problem: found };
      const isAbbreviated = found.definition.spellings[0] !== spelled;
      const taken = takeValue(found.definition, { given: equals === -1 ? null : word.slice(equals + 1), pending });
      if (!taken.ok) return taken;
      options.push({ name: found.definition.name, value: taken.value, isAbbreviated });
    } else if (word.startsWith("-") && word !== "-") {
      const definition = OPTIONS.find(({ short }) => short === word.charAt(1));
      if (definition === void 0) return { ok: false, problem: `no such option: -${word.charAt(1)}` };
      const glued = word.slice(2);
      const taken = takeValue(definition, { given: glued === "" ? null : glued, pending });
      if (!taken.ok) return taken;
      options.push({ name: definition.name, value: taken.value, isAbbreviated: glued !== "" });
    } else ignoredWords.push(word);
  }
  return { ok: true, options, ignoredWords };
}
function findLong(spelled) {
  const exact = OPTIONS.find(({ spellings }) => spellings.includes(spelled));
  if (exact !== void 0) return { definition: exact };
  const matches = OPTIONS.flatMap(
    (definition) => definition.spellings.filter((spelling) => spelling.startsWith(spelled)).map(() => definition)
  );
  const [first] = matches;
  if (first === void 0) return `no such option: --${spelled}`;
  return matches.length > 1 ? `ambiguous option: --${spelled}` : { definition: first };
}
function takeValue(definition, { given, pending }) {
  if (!definition.takesValue) {
    return given === null ? { ok: true, value: null } : { ok: false, problem: `--${definition.name} takes no value` };
  }
  const value = given ?? pending.shift();
  if (value === void 0) return { ok: false, problem: `--${definition.name} needs a value` };
  if (COMMA_LISTS.has(definition.name) && value.startsWith("-"))
    return { ok: false, problem: `--${definition.name} needs a value` };
  if (definition.name === "use-feature" && !FEATURES.has(value)) return { ok: false, problem: "no such feature of pip" };
  if (definition.name === "hash" && !value.includes(":")) return { ok: false, problem: "--hash is not ALGORITHM:DIGEST" };
  if (definition.name === "config-settings" && !value.includes("="))
    return { ok: false, problem: "--config-settings is not KEY=VALUE" };
  return { ok: true, value };
}

// packages/core/src/manifests/shell-words.ts
function splitShellWords(text) {
  const words = [];
  let word = "";
  let isInWord = false;
  let quote = null;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote !== null) {
      if (character === quote) quote = null;
      else if (character === "\\" && quote === '"') {
        const next = text.charAt(at + 1);
        if (next === "") return null;
        word += next === '"' || next === "\\" ? next : `\\${next}`;
        at += 1;
      } else word += character;
    } else if (character === '"' || character === "'") {
      quote = character;
      isInWord = true;
    } else if (character === "\\") {
      const next = text.charAt(at + 1);
      if (next === "") return null;
      word += next;
      isInWord = true;
      at += 1;
    } else if (character === " " || character === "	" || character === "\r" || character === "\n") {
      if (isInWord) words.push(word);
      word = "";
      isInWord = false;
    } else {
      word += character;
      isInWord = true;
    }
  }
  if (quote !== null) return null;
  if (isInWord) words.push(word);
  return words;
}

// packages/core/src/manifests/via-comments.ts
var NAME = /^(?:-[rc] \S.*|[A-Za-z0-9][A-Za-z0-9._[\]-]*(?: \(.*\))?)$/;
function findVia(line, { isList }) {
  if (line.comment === null) return { names: [], isList: false };
  const via = /^via\b:?(.*)$/.exec(line.comment);
  if (via === null && (!isList || line.text !== "")) return { names: [], isList: false };
  const names = (via === null ? line.comment : via[1] ?? "").split(",").map((name) => name.trim()).filter((name) => NAME.test(name));
  return { names: names.map((name) => untrustedText(name)), isList: true };
}

// packages/core/src/manifests/requirements.ts
var ID3 = "requirements";
var OWN_OPTIONS = /* @__PURE__ */ new Set(["hash", "config-settings"]);
var format3 = {
  id: ID3,
  summary: "requirements and constraints files, compiled ones included",
  role: "manifest",
  matches: (path) => /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in|pip)|(?:requirements|constraints)\/[^/]+\.(?:txt|in|pip))$/i.test(
    path
  ),
  read: read3
};
function read3(input) {
  const isConstraints = input.isConstraints ?? /(?:^|\/)[^/]*constraints[^/]*$/i.test(input.file);
  const role = isConstraints ? "constraints" : "manifest";
  const decoded = decodeRequirements(input.bytes);
  if (decoded.text === null) return unreadableFacts({ file: input.file, format: ID3, role, problems: decoded.problems });
  const lines = findLogicalLines(decoded.text);
  const reading = readRequirementLines(lines, { isConstraints, variables: input.variables ?? {} });
  const { entries, indexes, options, inclusions, problems, counts } = reading;
  const total = lines.reduce((sum, line) => sum + line.physicalLines, 0);
  return manifestFacts({
    file: input.file,
    format: ID3,
    role,
    entries,
    indexes,
    options,
    inclusions,
    problems: [...decoded.problems, ...findHiddenContent(decoded.text), ...problems].toSorted(
      (a, b) => a.position.line - b.position.line || a.position.column - b.position.column
    ),
    accounting: { unit: "lines", total, ...counts }
  });
}
function readRequirementLines(lines, { isConstraints, variables }) {
  const reading = {
    entries: [],
    indexes: [],
    options: [],
    inclusions: [],
    problems: [],
    isConstraints,
    counts: { entries: 0, options: 0, comments: 0, notUnderstood: 0 }
  };
  let isList = false;
  for (const line of lines) {
    reading.counts[readLine(line, { reading, variables })] += line.physicalLines;
    const via = findVia(line, { isList });
    isList = via.isList;
    const last = reading.entries.at(-1);
    if (last !== void 0 && via.names.length > 0)
      reading.entries[reading.entries.length - 1] = { ...last, via: [...last.via, ...via.names] };
  }
  return reading;
}
function readLine(line, { reading, variables }) {
  if (line.text === "") return "comments";
  const { position } = line;
  const expanded = expandVariables(line.text, variables);
  if (expanded.unresolved.length > 0)
    problem(reading, { id: "unresolved-variable", line, message: `no value for ${expanded.unresolved.join(", ")}` });
  const text = expanded.text;
  const [requirement, rest] = breakAtOptions(text);
  const words = splitShellWords(rest);
  const parsed = words === null ? { ok: false, problem: "a quote that is not closed" } : parseOptionWords(words);
  if (!parsed.ok) return notUnderstood(reading, line, parsed.problem);
  for (const option of parsed.options.filter(({ isAbbreviated }) => isAbbreviated)) {
    problem(reading, { id: "abbreviated-option", line, message: `--${option.name} is not written in full` });
  }
  if (parsed.ignoredWords.length > 0)
    problem(reading, { id: "ignored-text", line, message: "words behind the options, which pip ignores" });
  const editable2 = parsed.options.find(({ name }) => name === "editable");
  const isHashLost = requirement === "" || editable2 !== void 0;
  if (isHashLost && parsed.options.some(({ name, value }) => name === "hash" && !/^sha(?:256|384|512):/.test(value ?? "")))
    return notUnderstood(reading, line, "pip takes sha256, sha384 and sha512");
  if (requirement === "" && editable2 === void 0) return readOptionLine(line, { reading, options: parsed.options });
  const specifier = editable2 === void 0 || requirement === "" ? null : parseRequirement(requirement);
  if (specifier?.ok === true && specifier.value.url === null && specifier.value.specifier.normalized !== "")
    return notUnderstood(reading, line, "a requirement and an editable on one line");
  const result = editable2 === void 0 ? readRequirementText(requirement, position) : readEditableText(requirement === "" ? editable2.value ?? "" : requirement, position);
  if (!result.ok) return notUnderstood(reading, line, result.reason);
  const { entry } = result;
  if (reading.isConstraints && (entry.editable || entry.extras.length > 0 || entry.name === null)) {
    return notUnderstood(reading, line, "constraints have a name, no extras, and are not editable");
  }
  const isOwn = (option) => option === editable2 || option.name === "config-settings" || editable2 === void 0 && OWN_OPTIONS.has(option.name);
  if (parsed.options.some((option) => !isOwn(option)) || editable2 !== void 0 && requirement !== "") {
    problem(reading, { id: "ignored-text", line, message: "options beside a requirement, which pip ignores and uv refuses" });
  }
  if (/;\s*$/.test(requirement))
    problem(reading, { id: "read-differently", line, message: "an empty marker, which pip takes and uv refuses" });
  const values = (name) => parsed.options.filter((option) => option.name === name).map(({ value }) => value ?? "");
  const hashes = editable2 === void 0 ? values("hash").map((value) => parseDeclaredHash(value, position)) : [];
  reading.entries.push({
    ...result.entry,
    constraint: reading.isConstraints,
    hashes: [...result.entry.hashes, ...hashes],
    buildOptions: values("config-settings").map((value) => untrustedText(value))
  });
  return "entries";
}
function breakAtOptions(text) {
  const tokens = text.split(" ");
  const first = tokens.findIndex((token) => token.startsWith("-"));
  return first === -1 ? [text, ""] : [tokens.slice(0, first).join(" "), tokens.slice(first).join(" ")];
}
function readOptionLine(line, { reading, options }) {
  const { position } = line;
  const nested = options.find(({ name }) => name === "requirement") ?? options.find(({ name }) => name === "constraint");
  if (nested !== void 0) {
    const target = nested.value ?? "";
    reading.inclusions.push({
      kind: nested.name === "requirement" ? "requirements" : "constraints",
      target: untrustedText(target),
      isRemote: /^https?:/i.test(target),
      position
    });
    if (options.length > 1)
      problem(reading, { id: "ignored-text", line, message: "options beside an included file, which pip ignores" });
    return "options";
  }
  const links = options.filter(({ name }) => name === "find-links");
  if (links.length > 1)
    problem(reading, { id: "ignored-text", line, message: "of several --find-links on one line pip takes the first" });
  for (const option of options) {
    if (option.name === "hash")
      problem(reading, { id: "lost-hash", line, message: "--hash without a requirement, which pip ignores" });
    else if (option !== links[0] && option.name === "find-links") continue;
    else addOption2(reading, { option, position });
  }
  return "options";
}
var INDEX_KINDS = /* @__PURE__ */ new Map([
  ["index-url", "index"],
  ["extra-index-url", "extra-index"],
  ["find-links", "find-links"]
]);
function addOption2(reading, { option, position }) {
  const value = option.value === null ? null : untrustedText(option.value);
  const kind = INDEX_KINDS.get(option.name);
  if (kind !== void 0 && value !== null) {
    reading.indexes.push({
      kind,
      url: value,
      name: null,
      isExplicit: false,
      isDefault: kind === "index",
      verifiesTls: true,
      position
    });
  } else {
    reading.options.push({ id: option.name, value, position, isAbbreviated: option.isAbbreviated });
  }
}
function notUnderstood(reading, line, reason) {
  problem(reading, { id: "not-understood", line, message: `not understood: ${reason}` });
  return "notUnderstood";
}
function problem(reading, { id, line, message }) {
  reading.problems.push({ id, message, position: line.position, text: untrustedText(line.text) });
}

// packages/core/src/manifests/environment-yml.ts
var ID4 = "environment-yml";
var ROOT = {
  "name": "comment",
  "prefix": "comment",
  "channels": "option",
  "variables": "comment",
  "dependencies": "entry",
  "platforms": "comment",
  "category": "comment",
  "pip-repositories": "option",
  "channel_priority": "option"
};
var format4 = {
  id: ID4,
  summary: "the pip part of Conda\u2019s environment.yml",
  role: "manifest",
  matches: (path) => /(?:^|\/)(?:[^/]*environment[^/]*|conda)\.ya?ml$/.test(path),
  read: read4
};
function read4(input) {
  const parts = { file: input.file, format: ID4, role: "manifest" };
  const document = readYamlDocument(input.bytes);
  const { root } = document;
  if (root === null) return unreadableFacts({ ...parts, problems: document.problems });
  const account = startKeyAccounting();
  const entries = [];
  const indexes = [];
  const options = [];
  const inclusions = [];
  const problems = [];
  const isConda = memberOf(root, "dependencies") !== null || memberOf(root, "channels") !== null;
  if (isConda) account.endTable(root, ROOT);
  for (const item of itemsOf(memberOf(root, "pip-repositories"))) {
    indexes.push({
      kind: "extra-index",
      url: untrustedText(textOf(item) ?? ""),
      name: null,
      isExplicit: false,
      isDefault: false,
      verifiesTls: true,
      position: item.position
    });
  }
  const tables = itemsOf(memberOf(root, "dependencies")).filter((item) => item.kind === "table");
  for (const [at, table] of tables.entries()) {
    account.endTable(table, { pip: "entry" });
    const pip = entriesOf(table).find((entry) => entry.key === "pip");
    if (pip !== void 0 && at > 0) {
      problems.push({
        id: "duplicate-key",
        message: "a second pip part; Conda takes the last",
        position: pip.position,
        text: null
      });
    }
    for (const item of itemsOf(pip?.value)) {
      const text = textOf(item);
      if (text === null) {
        account.notUnderstood(item.position, "a line of the pip part that is no text");
        continue;
      }
      const reading = readRequirementLines(findLogicalLines(text), { isConstraints: false, variables: input.variables ?? {} });
      entries.push(...reading.entries.map((entry) => ({ ...entry, position: item.position })));
      indexes.push(...reading.indexes.map((index) => ({ ...index, position: item.position })));
      options.push(...reading.options.map((option) => ({ ...option, position: item.position })));
      inclusions.push(...reading.inclusions.map((inclusion) => ({ ...inclusion, position: item.position })));
      problems.push(...reading.problems.map((problem2) => ({ ...problem2, position: item.position, text: untrustedText(text) })));
    }
  }
  return manifestFacts({
    ...parts,
    entries,
    indexes,
    options,
    inclusions,
    problems: [...document.problems, ...problems, ...account.problems],
    accounting: account.sum()
  });
}

// packages/core/src/manifests/environment-settings.ts
var INDEXES = /* @__PURE__ */ new Map([
  ["PIP_INDEX_URL", { kind: "index", isDefault: true }],
  ["PIP_EXTRA_INDEX_URL", { kind: "extra-index", isDefault: false }],
  ["PIP_FIND_LINKS", { kind: "find-links", isDefault: false }],
  ["UV_INDEX_URL", { kind: "index", isDefault: true }],
  ["UV_DEFAULT_INDEX", { kind: "index", isDefault: true }],
  ["UV_INDEX", { kind: "extra-index", isDefault: false }],
  ["UV_EXTRA_INDEX_URL", { kind: "extra-index", isDefault: false }],
  ["UV_FIND_LINKS", { kind: "find-links", isDefault: false }]
]);
var OPTIONS2 = /* @__PURE__ */ new Map([
  ["PIP_TRUSTED_HOST", "trusted-host"],
  ["PIP_PROXY", "proxy"],
  ["PIP_CERT", "cert"],
  ["PIP_PRE", "pre"],
  ["PIP_NO_INDEX", "no-index"],
  ["PIP_NO_BINARY", "no-binary"],
  ["PIP_REQUIRE_HASHES", "require-hashes"],
  ["PIP_NO_REQUIRE_HASHES", "no-require-hashes"],
  ["UV_NO_VERIFY_HASHES", "no-verify-hashes"],
  ["UV_INSECURE_HOST", "allow-insecure-host"],
  ["UV_INDEX_STRATEGY", "index-strategy"],
  ["UV_NO_BINARY", "no-binary"],
  ["UV_PRERELEASE", "prerelease"]
]);
var ENVIRONMENT_SETTINGS = [...INDEXES.keys(), ...OPTIONS2.keys()];
function readEnvironmentSetting(name, { text, position }) {
  const index = INDEXES.get(name);
  if (index !== void 0) {
    const urls = text.split(/\s+/).filter((word) => word !== "");
    return {
      options: [],
      indexes: urls.map((url) => ({
        ...index,
        // uv: NAME=URL; tox and hatch: `{env:TOKEN}`, which is a variable as `${TOKEN}` is.
        url: untrustedText(url.replace(/^[\w.-]+=(?=\w+:)/, "").replaceAll(/\{env:(\w+)[^{}]*\}/g, "$${$1}")),
        name: null,
        isExplicit: false,
        verifiesTls: true,
        position
      }))
    };
  }
  const id = OPTIONS2.get(name);
  const isSet = id !== void 0 && text.trim() !== "" && !/^(?:0|false|no|off)$/i.test(text.trim());
  return { indexes: [], options: isSet ? [{ id, value: untrustedText(text), position, isAbbreviated: false }] : [] };
}

// packages/core/src/manifests/table-source.ts
var ARCHIVE2 = /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)$/i;
function readTableSource(table, indexes) {
  const text = (key) => textOf(memberOf(table, key));
  const [git, url, path, index] = [text("git"), text("url"), text("path") ?? text("file"), text("index") ?? text("source")];
  if (git !== null) {
    const requested = text("rev") ?? text("tag") ?? text("branch");
    return {
      kind: "vcs",
      url: untrustedText(git),
      vcs: "git",
      requested: untrustedOrNull(requested),
      commit: requested !== null && FULL_COMMIT.test(requested) ? requested : null,
      subdirectory: untrustedOrNull(text("subdirectory"))
    };
  }
  if (url !== null) return { kind: "url", url: untrustedText(url) };
  if (path !== null) return { kind: ARCHIVE2.test(path) ? "archive" : "path", path: untrustedText(path) };
  return { kind: "index", index: index === null ? null : untrustedText(indexes.get(index) ?? index) };
}

// packages/core/src/manifests/pyproject-hatch.ts
var ENVIRONMENT = {
  "dependencies": "entry",
  "extra-dependencies": "entry",
  "sources": "entry",
  "overrides": "entry",
  "features": "option",
  "dependency-groups": "option",
  "extra-dependency-groups": "option",
  "env-vars": "option",
  "env-include": "option",
  "env-exclude": "option",
  "template": "option",
  "detached": "option",
  "matrix": "option",
  "matrix-name-format": "comment",
  "workspace": "option",
  "installer": "option",
  "uv-path": "option",
  "system-packages": "option",
  "pre-install-commands": "option",
  "post-install-commands": "option",
  "locked": "option",
  "lock-filename": "option",
  "lockers": "option",
  "builder": "option",
  "scripts": "comment",
  "extra-scripts": "comment",
  "type": "comment",
  "python": "comment",
  "python-sources": "comment",
  "platforms": "comment",
  "description": "comment",
  "path": "comment",
  "skip-install": "comment",
  "dev-mode": "comment"
};
var HATCH = {
  envs: "entry",
  env: "entry",
  build: "entry",
  sources: "entry",
  metadata: "option",
  workspace: "option",
  lockers: "option",
  version: "comment",
  publish: "comment",
  project: "comment"
};
var BUILD = { dependencies: "entry", targets: "entry", hooks: "entry" };
var OVERRIDES = {
  "dependencies": "entry",
  "extra-dependencies": "entry",
  "set-dependencies": "entry",
  "set-extra-dependencies": "entry"
};
var SOURCE = {
  git: "entry",
  url: "entry",
  path: "entry",
  index: "entry",
  workspace: "entry",
  branch: "entry",
  tag: "entry",
  rev: "entry",
  subdirectory: "entry",
  editable: "entry"
};
var VARIABLES = Object.fromEntries(
  ENVIRONMENT_SETTINGS.map((name) => [name, "option"])
);
function readHatchTable(draft, hatch) {
  if (hatch === null) return;
  const before = draft.entries.length;
  draft.account.endOpenTable(hatch, HATCH);
  draft.account.endOpenTable(memberOf(hatch, "env"), { requires: "entry", collectors: "comment" });
  addAll(draft, memberAt(hatch, ["env", "requires"]), { group: "hatch", isForBuild: false });
  for (const environment of entriesOf(memberOf(hatch, "envs"))) readEnvironment(draft, environment);
  const build = memberOf(hatch, "build");
  draft.account.endOpenTable(build, BUILD);
  for (const target of entriesOf(memberOf(build, "targets"))) draft.account.endOpenTable(target.value, BUILD);
  addAll(draft, memberOf(build, "dependencies"), { group: "build-system", isForBuild: true });
  for (const target of entriesOf(memberOf(build, "targets")))
    addAll(draft, memberOf(target.value, "dependencies"), { group: "build-system", isForBuild: true });
  for (const hooks of [
    memberOf(build, "hooks"),
    ...entriesOf(memberOf(build, "targets")).map((target) => memberOf(target.value, "hooks"))
  ]) {
    for (const hook of entriesOf(hooks)) {
      draft.account.endOpenTable(hook.value, BUILD);
      addAll(draft, memberOf(hook.value, "dependencies"), { group: "build-system", isForBuild: true });
    }
  }
  if (entriesOf(memberOf(memberOf(hatch, "metadata"), "hooks")).length > 0)
    draft.gaps.push("metadata hooks of hatch may compute dependencies");
  for (const source of entriesOf(memberOf(hatch, "sources"))) applySource(draft, source, { from: 0, group: null });
  for (const source of entriesOf(memberAt(hatch, ["envs", "default", "sources"])))
    applySource(draft, source, { from: 0, group: null });
  for (const { key, value } of entriesOf(memberOf(hatch, "envs")))
    if (key !== "default")
      for (const source of entriesOf(memberOf(value, "sources"))) applySource(draft, source, { from: before, group: key });
}
function readEnvironment(draft, environment) {
  const { key: group, value } = environment;
  draft.account.endKey(environment, "entry");
  draft.account.endOpenTable(value, ENVIRONMENT);
  for (const key of ["dependencies", "extra-dependencies"]) addAll(draft, memberOf(value, key), { group, isForBuild: false });
  addOverrides(draft, memberOf(value, "overrides"), group);
  draft.account.endOpenTable(memberOf(value, "env-vars"), VARIABLES);
  for (const { key, value: setting } of entriesOf(memberOf(value, "env-vars"))) {
    const { indexes, options } = readEnvironmentSetting(key, { text: textOf(setting) ?? "", position: setting.position });
    draft.indexes.push(...indexes);
    draft.options.push(...options);
  }
}
function addOverrides(draft, overrides, group) {
  for (const condition of entriesOf(overrides)) {
    for (const { value } of entriesOf(condition.value)) {
      draft.account.endOpenTable(value, OVERRIDES);
      for (const key of ["dependencies", "extra-dependencies", "set-dependencies", "set-extra-dependencies"]) {
        for (const item of itemsOf(memberOf(value, key)))
          addItem(draft, memberOf(item, "value") ?? item, { group, isForBuild: false });
      }
    }
  }
}
function applySource(draft, source, { from, group }) {
  draft.account.endKey(source, "entry");
  draft.account.endTable(source.value, SOURCE);
  const name = normalizeName(source.key);
  const path = textOf(source.value);
  const index = textOf(memberOf(source.value, "index"));
  if (index?.includes("://") === true)
    addIndex(draft, { text: index, position: source.value.position, kind: "extra-index", isExplicit: true });
  for (const [at, entry] of draft.entries.entries()) {
    if (at < from || entry.name !== name || entry.source.kind !== "index" || group !== null && entry.group !== group) continue;
    const redirected = {
      ...entry,
      source: path === null ? readTableSource(source.value, /* @__PURE__ */ new Map()) : { kind: "path", path: untrustedText(path) },
      isOwn: isTrue(memberOf(source.value, "workspace"))
    };
    draft.entries[at] = redirected;
  }
}
function addAll(draft, array, use) {
  for (const item of itemsOf(array)) addItem(draft, item, use);
}
function addItem(draft, item, use) {
  if (/\{[a-z]+:?[^{}]*\}/.test(textOf(item) ?? "")) draft.gaps.push("a dependency of a hatch environment is computed");
  else addRequirement(draft, item, use);
}

// packages/core/src/manifests/hatch-toml.ts
var ID5 = "hatch-toml";
var format5 = {
  id: ID5,
  summary: "hatch.toml, environments and builds of hatch",
  role: "configuration",
  matches: (path) => /(?:^|\/)hatch\.toml$/.test(path),
  read: read5
};
function read5(input) {
  const document = readTomlDocument(input.bytes);
  const parts = { file: input.file, format: ID5, role: "configuration" };
  if (document.root === null) return unreadableFacts({ ...parts, problems: document.problems });
  const draft = startDraft();
  readHatchTable(draft, document.root);
  return finishDraft(draft, { ...parts, document });
}

// packages/core/src/manifests/pip-arguments.ts
var INDEX_KINDS2 = /* @__PURE__ */ new Map([
  ["index-url", "index"],
  ["extra-index-url", "extra-index"],
  ["find-links", "find-links"]
]);
var TAKES_NEXT = /^(?:-[td]|--(?:target|dest|prefix|root|src|cert|client-cert|proxy|timeout|retries|cache-dir|python|platform|python-version|implementation|abi|log|progress-bar|upgrade-strategy|report|group|uploaded-prior-to|root-user-action|exists-action))$/;
function readPipArguments(words) {
  const found = {
    entries: new Array(),
    indexes: new Array(),
    options: new Array(),
    inclusions: new Array()
  };
  for (let at = 0; at < words.length; at += 1) {
    const { text, position } = words[at] ?? { text: "", position: { line: 1, column: 1 } };
    if (!text.startsWith("-")) {
      if (/[$`{}\\]/.test(text)) continue;
      const requirement = readRequirementText(text, position);
      if (requirement.ok) found.entries.push({ ...requirement.entry, confidence: "low" });
      continue;
    }
    const next = words[at + 1]?.text;
    const parsed = parseOptionWords(next === void 0 ? [text] : [text, next]);
    const [option] = parsed.ok ? parsed.options : [];
    if (option === void 0 ? TAKES_NEXT.test(text) : option.value !== null && option.value === next) at += 1;
    if (option === void 0) continue;
    const { name, value } = option;
    const kind = INDEX_KINDS2.get(name);
    if (kind !== void 0) {
      if (value?.includes("://") !== true) continue;
      const url = untrustedText(value);
      found.indexes.push({ kind, url, name: null, isExplicit: false, isDefault: kind === "index", verifiesTls: true, position });
    } else if (name === "editable") {
      const editable2 = readEditableText(value ?? "", position);
      if (editable2.ok) found.entries.push({ ...editable2.entry, confidence: "low" });
    } else if (name === "requirement" || name === "constraint") {
      const target = untrustedText(value ?? "");
      const isRemote = /^https?:/i.test(value ?? "");
      found.inclusions.push({ kind: name === "requirement" ? "requirements" : "constraints", target, isRemote, position });
    } else {
      found.options.push({ id: name, value: value === null ? null : untrustedText(value), position, isAbbreviated: false });
    }
  }
  return found;
}

// packages/core/src/manifests/pyproject-uv.ts
var UV = {
  "dev-dependencies": "entry",
  "override-dependencies": "option",
  "constraint-dependencies": "entry",
  "build-constraint-dependencies": "entry",
  "exclude-dependencies": "option",
  "sources": "entry",
  "index": "option",
  "index-url": "option",
  "extra-index-url": "option",
  "find-links": "option",
  "no-index": "option",
  "index-strategy": "option",
  "dependency-metadata": "option",
  "prerelease": "option",
  "exclude-newer": "option",
  "exclude-newer-package": "option",
  "resolution": "option",
  "fork-strategy": "option",
  "environments": "option",
  "required-environments": "option",
  "conflicts": "option",
  "no-build": "option",
  "no-build-package": "option",
  "no-build-isolation": "option",
  "no-build-isolation-package": "option",
  "no-binary": "option",
  "no-binary-package": "option",
  "allow-insecure-host": "option",
  "extra-build-dependencies": "entry",
  "extra-build-variables": "option",
  "config-settings": "option",
  "config-settings-package": "option",
  "workspace": "option",
  "default-groups": "option",
  "dependency-groups": "option",
  "keyring-provider": "option",
  "no-sources": "option",
  "no-sources-package": "option",
  "trusted-publishing": "comment",
  "publish-url": "comment",
  "check-url": "comment",
  "cache-dir": "comment",
  "cache-keys": "comment",
  "package": "comment",
  "managed": "comment",
  "compile-bytecode": "comment",
  "link-mode": "comment",
  "native-tls": "option",
  "system-certs": "option",
  "offline": "option",
  "no-cache": "comment",
  "preview": "comment",
  "preview-features": "comment",
  "python-preference": "comment",
  "python-downloads": "comment",
  "python-install-mirror": "comment",
  "pypy-install-mirror": "comment",
  "python-downloads-json-url": "comment",
  "reinstall": "comment",
  "reinstall-package": "comment",
  "upgrade": "comment",
  "upgrade-package": "comment",
  "required-version": "comment",
  "concurrent-builds": "comment",
  "concurrent-downloads": "comment",
  "concurrent-installs": "comment",
  "build-backend": "comment",
  "pip": "option",
  "torch-backend": "option",
  "add-bounds": "comment",
  "http-proxy": "option",
  "https-proxy": "option",
  "no-proxy": "option",
  "audit": "comment"
};
var INDEX = {
  "name": "option",
  "url": "option",
  "default": "option",
  "explicit": "option",
  "format": "option",
  "authenticate": "option",
  "ignore-error-codes": "option",
  "exclude-newer": "option",
  "publish-url": "comment",
  "cache-control": "comment"
};
var SOURCE2 = {
  git: "entry",
  url: "entry",
  path: "entry",
  workspace: "entry",
  index: "entry",
  marker: "entry",
  editable: "entry",
  subdirectory: "entry",
  rev: "entry",
  tag: "entry",
  branch: "entry",
  lfs: "entry",
  package: "entry",
  extra: "entry",
  group: "entry"
};
var PIP = {
  "index-url": "option",
  "extra-index-url": "option",
  "find-links": "option",
  "no-index": "option",
  "index-strategy": "option",
  "no-binary": "option",
  "only-binary": "option",
  "prerelease": "option",
  "require-hashes": "option",
  "verify-hashes": "option",
  "dependency-metadata": "option"
};
var NOTED = [
  "index-strategy",
  "no-index",
  "prerelease",
  "no-binary",
  "no-binary-package",
  "allow-insecure-host",
  "override-dependencies",
  "exclude-dependencies",
  "dependency-metadata"
];
function readUvTable(draft, uv) {
  if (uv === null) return;
  draft.account.endTable(uv, UV);
  const indexes = readIndexes(draft, uv);
  const pip = memberOf(uv, "pip");
  draft.account.endOpenTable(pip, PIP);
  if (pip !== null) readIndexes(draft, pip);
  noteOptions(draft, pip);
  addRequirements(draft, memberOf(uv, "dev-dependencies"), { group: "dev" });
  addRequirements(draft, memberOf(uv, "constraint-dependencies"), { group: null, constraint: true });
  addRequirements(draft, memberOf(uv, "build-constraint-dependencies"), {
    group: "build-system",
    isForBuild: true,
    constraint: true
  });
  for (const project of entriesOf(memberOf(uv, "extra-build-dependencies"))) {
    draft.account.endKey(project, "entry");
    for (const item of itemsOf(project.value)) {
      const requirement = item.kind === "table" ? memberOf(item, "requirement") : item;
      if (requirement === null) draft.account.notUnderstood(item.position, "a build dependency");
      else
        addRequirements(
          draft,
          { kind: "array", items: [requirement], position: item.position },
          { group: "build-system", isForBuild: true }
        );
    }
  }
  noteOptions(draft, uv);
  for (const source of entriesOf(memberOf(uv, "sources"))) applySource2(draft, source, indexes);
}
function noteOptions(draft, table) {
  for (const id of NOTED) {
    const value = memberOf(table, id);
    for (const item of value?.kind === "array" ? value.items : value === null ? [] : [value]) addOption(draft, id, item);
  }
}
function readIndexes(draft, uv) {
  const indexes = /* @__PURE__ */ new Map();
  for (const item of itemsOf(memberOf(uv, "index"))) {
    draft.account.endTable(item, INDEX);
    const [name, url] = [textOf(memberOf(item, "name")), textOf(memberOf(item, "url")) ?? ""];
    if (name !== null) indexes.set(name, url);
    const isFlat = textOf(memberOf(item, "format")) === "flat";
    addIndex(draft, {
      text: url,
      position: item.position,
      name,
      kind: isFlat ? "find-links" : "index",
      isExplicit: isTrue(memberOf(item, "explicit")),
      isDefault: isTrue(memberOf(item, "default"))
    });
  }
  const single = memberOf(uv, "index-url");
  if (single !== null) addIndex(draft, { text: textOf(single) ?? "", position: single.position, isDefault: true });
  for (const [key, kind] of [
    ["extra-index-url", "extra-index"],
    ["find-links", "find-links"]
  ]) {
    for (const item of itemsOf(memberOf(uv, key))) addIndex(draft, { text: textOf(item) ?? "", position: item.position, kind });
  }
  return indexes;
}
function applySource2(draft, source, indexes) {
  draft.account.endKey(source, "entry");
  const name = normalizeName(source.key);
  const tables = source.value.kind === "array" ? source.value.items : [source.value];
  for (const table of tables) draft.account.endTable(table, SOURCE2);
  const concerned = draft.entries.filter((entry) => entry.name === name && entry.source.kind === "index");
  for (const entry of concerned) {
    const places = tables.map((table) => ({
      ...entry,
      source: readTableSource(table, indexes),
      editable: isTrue(memberOf(table, "editable")),
      marker: untrustedOrNull(textOf(memberOf(table, "marker"))) ?? entry.marker,
      isOwn: isTrue(memberOf(table, "workspace"))
    }));
    draft.entries.splice(draft.entries.indexOf(entry), 1, ...places);
  }
}

// packages/core/src/manifests/script-metadata.ts
var ID6 = "script-metadata";
var OPENING = /^# \/\/\/ ([a-zA-Z0-9-]+)[ \t\r]*$/;
var format6 = {
  id: ID6,
  summary: "inline metadata of Python scripts (PEP 723)",
  role: "manifest",
  matches: () => false,
  sniff: (head) => /^# \/\/\/ script[ \t\r]*$/m.test(new TextDecoder("latin1").decode(head)),
  read: read6
};
function read6(input) {
  const decoded = decodeUtf8(input.bytes);
  if (decoded.text === null)
    return unreadableFacts({ file: input.file, format: ID6, role: "manifest", problems: decoded.problems });
  const blocks = findScriptBlocks(decoded.text);
  const [block] = blocks;
  if (block === void 0) return manifestFacts({ file: input.file, format: ID6, role: "manifest" });
  const document = moved(parseTomlDocument(block.toml), block.line);
  const draft = startDraft();
  if (blocks.length > 1)
    draft.account.notUnderstood({ line: blocks[1]?.line ?? 1, column: 1 }, "a second script block, which is an error");
  if (!block.isClosed) draft.account.notUnderstood({ line: block.line, column: 1 }, "a script block that is not closed");
  if (document.root === null)
    return unreadableFacts({ file: input.file, format: ID6, role: "manifest", problems: document.problems });
  draft.account.endTable(document.root, { "requires-python": "option", "dependencies": "entry", "tool": "option" });
  addRequirements(draft, memberOf(document.root, "dependencies"), { group: null });
  readUvTable(draft, memberAt(document.root, ["tool", "uv"]));
  return finishDraft(draft, { file: input.file, format: ID6, role: "manifest", document });
}
function findScriptBlocks(text) {
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  const blocks = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (OPENING.exec(lines[at] ?? "")?.[1] !== "script") continue;
    const content = [];
    let closing = -1;
    let next = at + 1;
    for (; next < lines.length && /^#(?: |$)/.test(lines[next] ?? ""); next += 1) {
      if (lines[next] === "# ///") closing = content.length;
      content.push((lines[next] ?? "").replace(/^# ?/, ""));
    }
    blocks.push({
      line: at + 1,
      toml: content.slice(0, closing === -1 ? content.length : closing).join("\n"),
      isClosed: closing !== -1
    });
    at = next - 1;
  }
  return blocks;
}
function moved(document, by) {
  const move = (position) => ({
    line: position.line + by,
    column: position.column + 2,
    ...position.endLine === void 0 ? {} : { endLine: position.endLine + by }
  });
  const moveValue = (value) => {
    const position = move(value.position);
    if (value.kind === "table") {
      return {
        ...value,
        position,
        entries: value.entries.map((entry) => ({ ...entry, position: move(entry.position), value: moveValue(entry.value) }))
      };
    }
    return value.kind === "array" ? { ...value, position, items: value.items.map((item) => moveValue(item)) } : { ...value, position };
  };
  return {
    root: document.root === null ? null : moveValue(document.root),
    problems: document.problems.map((problem2) => ({
      ...problem2,
      position: move(problem2.position),
      text: problem2.text ?? untrustedText("")
    }))
  };
}

// packages/core/src/manifests/noxfile.ts
var ID7 = "noxfile";
var format7 = {
  id: ID7,
  summary: "session.install of noxfile.py (candidates)",
  role: "candidates",
  needsPython: true,
  matches: (path) => /(?:^|\/)noxfile\.py$/.test(path),
  read: read7
};
function read7(input) {
  const parts = { file: input.file, format: ID7, role: "candidates" };
  const script = format6.sniff?.(input.bytes) === true ? format6.read(input) : null;
  const found = input.python?.findCalls(input.bytes, ["*.install", "*.run"]) ?? null;
  const sessions = (found?.calls ?? []).map((call) => {
    const { entries, ...rest } = readPipArguments(wordsOf(call));
    return { ...rest, entries: entries.map((entry) => ({ ...entry, group: call.within })) };
  });
  const gap = found === null ? "the Python code could not be read" : found.doubt;
  return manifestFacts({
    ...parts,
    entries: [...script?.entries ?? [], ...sessions.flatMap(({ entries }) => entries)],
    indexes: [...script?.indexes ?? [], ...sessions.flatMap(({ indexes }) => indexes)],
    options: [...script?.options ?? [], ...sessions.flatMap(({ options }) => options)],
    inclusions: sessions.flatMap(({ inclusions }) => inclusions),
    problems: script?.problems ?? [],
    completeness: gap === null ? "complete" : "unknown",
    incompleteBecause: gap
  });
}
function wordsOf({ name, args }) {
  const words = args.flatMap((value) => asWords(value));
  if (name.endsWith(".install")) return words;
  const at = words.findIndex(({ text }, index) => text === "install" && words[index - 1]?.text === "pip");
  return at === -1 ? [] : words.slice(at + 1);
}
function asWords(value) {
  const position = { line: value.line, column: value.column };
  if (value.kind === "text") return [{ text: value.value, position }];
  return value.kind === "list" ? value.items.flatMap((item) => asWords(item)) : [];
}

// packages/core/src/manifests/pdm-lock.ts
var ID8 = "pdm-lock";
var TOP = { metadata: "option", package: "entry" };
var METADATA = {
  groups: "option",
  strategy: "option",
  lock_version: "option",
  content_hash: "option",
  lock_inputs: "option",
  targets: "option",
  files: "entry",
  cross_platform: "option",
  static_urls: "option",
  lock_targets: "option"
};
var PACKAGE2 = {
  name: "entry",
  version: "entry",
  extras: "entry",
  requires_python: "comment",
  summary: "comment",
  groups: "entry",
  marker: "entry",
  dependencies: "entry",
  files: "entry",
  git: "entry",
  hg: "entry",
  svn: "entry",
  bzr: "entry",
  ref: "entry",
  revision: "entry",
  subdirectory: "entry",
  editable: "entry",
  path: "entry",
  url: "entry",
  sections: "entry"
};
var FILE = { file: "entry", url: "entry", hash: "entry" };
var format8 = {
  id: ID8,
  summary: "pdm.lock, lock versions 3 to 4.5",
  role: "lock",
  matches: (path) => /(?:^|\/)pdm(?:\.[^./]+)?\.lock$/.test(path),
  read: read8
};
function read8(input) {
  const document = readTomlDocument(input.bytes);
  const { root } = document;
  if (root === null) return unreadableFacts({ file: input.file, format: ID8, role: "lock", problems: document.problems });
  const account = startKeyAccounting();
  account.endTable(root, TOP);
  const metadata = memberOf(root, "metadata");
  account.endTable(metadata, METADATA);
  const version = textOf(memberOf(metadata, "lock_version"));
  const isVersionKnown = version !== null && /^(?:3(?:\.\d+)*|4(?:\.[0-5](?:\.\d+)?)?)$/.test(version);
  const unknown = isVersionKnown ? [] : [
    {
      id: "unknown-lock-version",
      message: "a pdm.lock of a version that safe-pip does not know",
      position: (memberOf(metadata, "lock_version") ?? root).position,
      text: untrustedOrNull(version)
    }
  ];
  const central = centralFiles(memberOf(metadata, "files"));
  return manifestFacts({
    file: input.file,
    format: ID8,
    role: "lock",
    entries: itemsOf(memberOf(root, "package")).map((item) => readPackage2(item, { account, central })),
    problems: [...document.problems, ...unknown, ...account.problems],
    accounting: account.sum(),
    lock: {
      tool: "pdm",
      version,
      isVersionKnown,
      contentHash: textOf(memberOf(metadata, "content_hash")),
      generator: null,
      hasLockInputs: memberOf(metadata, "lock_inputs") !== null && memberOf(metadata, "content_hash") === null,
      requiresPython: untrustedOrNull(textOf(memberAt(itemsOf(memberOf(metadata, "targets"))[0] ?? null, ["requires_python"]))),
      roots: []
    }
  });
}
function centralFiles(table) {
  return new Map(entriesOf(table).map((entry) => [entry.key.toLowerCase(), entry.value]));
}
function readPackage2(item, { account, central }) {
  account.endTable(item, PACKAGE2);
  const written = textOf(memberOf(item, "name"));
  const name = nameOf(written);
  if (name === null) account.notUnderstood(item.position, "a package without a valid name");
  const version = textOf(memberOf(item, "version"));
  const files = memberOf(item, "files") ?? central.get(`${written ?? ""} ${version ?? ""}`.toLowerCase()) ?? null;
  const artifacts = itemsOf(files).map((file) => readFile(file, account));
  const groups = itemsOf(memberOf(item, "groups")).map((group) => textOf(group));
  const isMain = groups.length === 0 || groups.includes("default");
  const path = textOf(memberOf(item, "path"));
  return dependencyEntry({
    name,
    nameAsWritten: untrustedOrNull(written),
    specifier: version === null ? null : `==${version}`,
    specifierAsWritten: untrustedText(version ?? ""),
    extras: itemsOf(memberOf(item, "extras")).flatMap((extra) => nameOf(textOf(extra)) ?? []).toSorted(),
    marker: untrustedOrNull(textOf(memberOf(item, "marker"))),
    group: isMain ? null : groups[0] ?? null,
    source: readSource(item),
    editable: isTrue(memberOf(item, "editable")),
    hashes: artifacts.flatMap(({ hashes }) => hashes),
    position: (memberOf(item, "name") ?? item).position,
    resolved: version,
    artifacts,
    edges: itemsOf(memberOf(item, "dependencies")).flatMap((edge) => readEdge2(edge, account)),
    isOwn: path === "." || path === "./"
  });
}
function readSource(item) {
  for (const vcs of ["git", "hg", "svn", "bzr"]) {
    const url2 = textOf(memberOf(item, vcs));
    if (url2 === null) continue;
    const revision = textOf(memberOf(item, "revision"));
    return {
      kind: "vcs",
      url: untrustedText(url2),
      vcs,
      requested: untrustedOrNull(textOf(memberOf(item, "ref")) ?? revision),
      commit: revision !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision) ? revision : null,
      subdirectory: untrustedOrNull(textOf(memberOf(item, "subdirectory")))
    };
  }
  const [url, path] = [textOf(memberOf(item, "url")), textOf(memberOf(item, "path"))];
  if (url !== null) return { kind: "url", url: untrustedText(url) };
  if (path !== null) return { kind: /\.(?:whl|zip|tar\.gz)$/i.test(path) ? "archive" : "path", path: untrustedText(path) };
  return { kind: "index", index: null };
}
function readFile(value, account) {
  account.endTable(value, FILE);
  const url = textOf(memberOf(value, "url"));
  const hash = memberOf(value, "hash");
  const hashText = textOf(hash);
  const path = url === null ? null : url.split(/[?#]/, 1)[0] ?? "";
  return {
    filename: untrustedOrNull(textOf(memberOf(value, "file")) ?? (path === null ? null : path.slice(path.lastIndexOf("/") + 1))),
    url: untrustedOrNull(url),
    hashes: hash === null || hashText === null ? [] : [parseDeclaredHash(hashText, hash.position)],
    size: null,
    uploadTime: null,
    position: value.position
  };
}
function readEdge2(value, account) {
  const text = textOf(value) ?? "";
  const egg = /^-e .*#egg=([A-Za-z0-9._-]+)/.exec(text)?.[1];
  const requirement = egg === void 0 ? parseRequirement(text) : null;
  if (requirement?.ok === false) {
    account.notUnderstood(value.position, requirement.problem.reason, text);
    return [];
  }
  const found = requirement?.value;
  const marker = found?.marker?.normalized ?? null;
  return [
    {
      name: egg === void 0 ? found?.name ?? null : nameOf(egg),
      specifier: found === void 0 || found.url !== null ? null : untrustedText(found.specifier.normalized),
      version: null,
      extras: found?.extras ?? [],
      marker: untrustedOrNull(marker),
      group: null,
      position: value.position
    }
  ];
}

// packages/core/src/manifests/pdm-toml.ts
var ID9 = "pdm-toml";
var TOP2 = {
  pypi: "option",
  repository: "option",
  build_isolation: "option",
  cache_dir: "comment",
  check_update: "comment",
  global_project: "comment",
  ignore_package_warnings: "comment",
  install: "comment",
  lock: "option",
  log_dir: "comment",
  project_max_depth: "comment",
  python: "comment",
  request_timeout: "comment",
  scripts: "comment",
  strategy: "option",
  theme: "comment",
  use_uv: "comment",
  venv: "comment"
};
var SITE = {
  url: "option",
  username: "option",
  password: "option",
  verify_ssl: "option",
  ca_certs: "option",
  client_cert: "option",
  client_key: "option",
  json_api: "option",
  ignore_stored_index: "option",
  include_packages: "option",
  exclude_packages: "option",
  type: "option",
  name: "option"
};
var format9 = {
  id: ID9,
  summary: "pdm.toml, the settings of pdm",
  role: "configuration",
  matches: (path) => /(?:^|\/)\.?pdm\.toml$/.test(path),
  read: read9
};
function read9(input) {
  const document = readTomlDocument(input.bytes);
  const parts = { file: input.file, format: ID9, role: "configuration" };
  const { root } = document;
  if (root === null) return unreadableFacts({ ...parts, problems: document.problems });
  const draft = startDraft();
  draft.account.endTable(root, TOP2);
  const pypi = memberOf(root, "pypi");
  const own = entriesOf(pypi).filter(({ value }) => value.kind !== "table");
  readSite(
    draft,
    { kind: "table", entries: own, position: pypi?.position ?? { line: 1, column: 1 } },
    { name: "pypi", kind: "index" }
  );
  for (const { key, value } of entriesOf(pypi))
    if (value.kind === "table") readSite(draft, value, { name: key, kind: "extra-index" });
  for (const { key, value } of entriesOf(memberOf(root, "repository"))) readSite(draft, value, { name: key, kind: "other" });
  return finishDraft(draft, { ...parts, document });
}
function readSite(draft, site, { name, kind }) {
  draft.account.endTable(site, SITE);
  const password = memberOf(site, "password");
  if (password !== null) addSecret(draft, { text: textOf(password) ?? "", position: password.position });
  const url = memberOf(site, "url");
  const verify = memberOf(site, "verify_ssl");
  if (url === null && !isFalse(verify)) return;
  const position = (url ?? verify ?? site).position;
  addIndex(draft, {
    text: textOf(url) ?? "https://pypi.org/simple",
    position,
    name,
    kind: textOf(memberOf(site, "type")) === "find_links" ? "find-links" : kind,
    isExplicit: memberOf(site, "include_packages") !== null,
    isDefault: kind === "index",
    verifiesTls: !isFalse(verify)
  });
}

// packages/core/src/manifests/configparser.ts
var SECTION = /^\[(.+)\]/;
function parseIni(text) {
  const sections = [];
  const problems = [];
  const ends = [];
  const names = /* @__PURE__ */ new Set();
  const keys = /* @__PURE__ */ new Set();
  let indentOfOption = 0;
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  for (const [index, line] of lines.entries()) {
    const trimmed = line.trim();
    const position = { line: index + 1, column: line.length - line.trimStart().length + 1 };
    const section = sections.at(-1);
    const option = section?.options.at(-1);
    if (trimmed === "" || /^[#;]/.test(trimmed)) {
      ends.push("comment");
      if (trimmed === "" && option !== void 0) option.lines.push({ text: "", position });
      continue;
    }
    const indent = position.column - 1;
    if (option !== void 0 && indent > indentOfOption) {
      option.lines.push({ text: trimmed, position });
      ends.push("option");
      continue;
    }
    indentOfOption = indent;
    const header = SECTION.exec(trimmed)?.[1];
    if (header !== void 0) {
      if (names.has(header)) problems.push({ id: "duplicate-key", message: "this section stands twice", position, text: trimmed });
      names.add(header);
      keys.clear();
      sections.push({ name: header, position, options: [] });
      ends.push("option");
      continue;
    }
    const divider = trimmed.search(/[=:]/);
    const key = trimmed.slice(0, Math.max(0, divider)).trimEnd();
    if (section === void 0 || key === "") {
      ends.push("notUnderstood");
      problems.push({
        id: "not-understood",
        message: section === void 0 ? "a line before any section" : "neither a section nor an option",
        position,
        text: trimmed
      });
      continue;
    }
    if (keys.has(key.toLowerCase())) {
      problems.push({ id: "duplicate-key", message: "this option stands twice", position, text: trimmed });
    }
    keys.add(key.toLowerCase());
    const value = trimmed.slice(divider + 1).trimStart();
    const column = position.column + trimmed.length - value.length;
    section.options.push({
      key,
      position,
      lines: value === "" ? [] : [{ text: value, position: { line: position.line, column } }]
    });
    ends.push("option");
  }
  return { sections, problems, ends };
}
function iniValue(section, key) {
  const wanted = plainKey(key);
  const option = section?.options.find((each) => plainKey(each.key) === wanted);
  return option === void 0 ? null : option.lines.map((line) => line.text).join("\n").trim();
}
function plainKey(key) {
  return key.toLowerCase().replace(/^--/, "").replaceAll("_", "-");
}

// packages/core/src/manifests/line-accounting.ts
function startLineAccounting(ini) {
  const ends = [...ini.ends];
  const problems = ini.problems.map((problem2) => ({ ...problem2, text: untrustedText(problem2.text) }));
  const count = (wanted) => ends.filter((end) => end === wanted).length;
  return {
    endTable() {
    },
    endOpenTable() {
    },
    endKey({ position }, end) {
      if (ends[position.line - 1] !== "notUnderstood") ends[position.line - 1] = end;
    },
    notUnderstood(position, what, text) {
      ends[position.line - 1] = "notUnderstood";
      problems.push({
        id: "not-understood",
        message: `not understood: ${what}`,
        position,
        text: text === void 0 ? null : untrustedText(text)
      });
    },
    problems,
    sum: () => ({
      unit: "lines",
      total: ends.length,
      entries: count("entry"),
      options: count("option"),
      comments: count("comment"),
      notUnderstood: count("notUnderstood")
    })
  };
}

// packages/core/src/manifests/pip-options.ts
var USES = /* @__PURE__ */ new Map([
  ["index-url", "index"],
  ["pypi-url", "index"],
  ["extra-index-url", "extra-index"],
  ["find-links", "find-links"],
  ["requirement", "requirements"],
  ["requirements-from-script", "requirements"],
  ["constraint", "constraints"],
  ["build-constraint", "constraints"],
  ["editable", "editable"]
]);
var NOTED2 = new Set(
  `no-index pre all-releases only-final no-binary only-binary prefer-binary require-hashes
  no-require-hashes trusted-host proxy proxy-type cert client-cert no-deps only-deps group
  config-settings global-option build-option install-option no-build-isolation use-pep517 no-use-pep517
  uploaded-prior-to use-feature use-deprecated ignore-requires-python platform python-version
  implementation abi target prefix root python keyring-provider check-build-dependencies`.split(/\s+/)
);
var OTHERS = new Set(
  `abi all allow-external allow-all-external allow-unverified always-unzip break-system-packages build
  build-dir cache-dir no-cache-dir compile no-compile debug default-timeout default-vcs dest
  destination-dir download download-cache download-dir disable-pip-version-check dry-run editable-mode
  exclude exclude-editable exists-action files force-reinstall format freeze-format help
  ignore-installed include-editable isolated json list-format local log log-file local-log no-clean
  no-color no-input no-python-version-warning no-reuse-hashes no-self-update no-warn-conflicts
  no-warn-script-location not-required outdated output path process-dependency-links progress-bar quiet
  raw-output report require-venv require-virtualenv resume-retries retries root-user-action
  skip-requirements-regex src source source-dir timeout upgrade upgrade-strategy uptodate use-user-site
  use-wheel no-use-wheel user no-user verbose version warn-script-location wheel-dir yes
  refresh-package refresh`.split(/\s+/)
);
function findPipOptionUse(name) {
  const use = USES.get(name);
  if (use !== void 0) return use;
  if (NOTED2.has(name)) return "noted";
  return OTHERS.has(name) ? "comment" : null;
}
var SWITCHES = new Set(
  `no-index pre prefer-binary require-hashes no-require-hashes no-deps only-deps no-build-isolation
  use-pep517 no-use-pep517 ignore-requires-python check-build-dependencies`.split(/\s+/)
);
function isSwitchedOff(name, value) {
  return SWITCHES.has(name) && /^(?:n|no|f|false|off|0)$/i.test(value.trim());
}

// packages/core/src/manifests/pip-conf.ts
var ID10 = "pip-conf";
var format10 = {
  id: ID10,
  summary: "pip.conf and pip.ini, the settings of pip",
  role: "configuration",
  matches: (path) => /(?:^|\/)pip\.(?:conf|ini)$/.test(path),
  read: read10
};
function read10(input) {
  const parts = { file: input.file, format: ID10, role: "configuration" };
  const decoded = decodeUtf8(input.bytes);
  if (decoded.text === null) return unreadableFacts({ ...parts, problems: decoded.problems });
  const ini = parseIni(decoded.text);
  const draft = startDraft(startLineAccounting(ini));
  for (const { options } of ini.sections) for (const option of options) readOption(draft, option);
  return finishDraft(draft, { ...parts, document: { root: null, problems: findHiddenContent(decoded.text) } });
}
function readOption(draft, option) {
  const name = option.key.toLowerCase().replaceAll("_", "-").replace(/^--/, "");
  const use = findPipOptionUse(name);
  if (use === null) {
    draft.account.notUnderstood(option.position, "an option that pip does not have", option.key);
    return;
  }
  for (const line of option.lines) {
    if (use === "comment" || line.text === "") continue;
    if (use === "noted") {
      if (isSwitchedOff(name, line.text)) continue;
      draft.options.push({ id: name, value: untrustedText(line.text), position: line.position, isAbbreviated: false });
      continue;
    }
    for (const match of line.text.matchAll(/\S+/g)) {
      const position = { ...line.position, column: line.position.column + match.index };
      readValue(draft, match[0], { use, position });
    }
  }
}
function readValue(draft, value, { use, position }) {
  switch (use) {
    case "index":
      addIndex(draft, { text: value, position, isDefault: true });
      return;
    case "extra-index":
    case "find-links":
      addIndex(draft, { text: value, position, kind: use });
      return;
    case "requirements":
    case "constraints":
      draft.inclusions.push({ kind: use, target: untrustedText(value), isRemote: /^https?:/i.test(value), position });
      return;
    case "editable": {
      const editable2 = readEditableText(value, position);
      if (!editable2.ok) draft.account.notUnderstood(position, editable2.reason, value);
      else {
        draft.account.endKey({ position }, "entry");
        draft.entries.push(editable2.entry);
      }
      return;
    }
    default:
  }
}

// node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text, ignoreTrivia = false) {
  const len = text.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count || !exact) {
      let ch = text.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text.length && text.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text.charCodeAt(pos);
      if (ch === 34) {
        result += text.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code = text.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text.substring(start, pos);
          return token = 12;
        }
        if (text.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text.charCodeAt(pos);
            if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text.substring(start, pos);
          return token = 13;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};

// node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
  let currentParent = { type: "array", offset: -1, length: -1, children: [], parent: void 0 };
  function ensurePropertyComplete(endOffset) {
    if (currentParent.type === "property") {
      currentParent.length = endOffset - currentParent.offset;
      currentParent = currentParent.parent;
    }
  }
  function onValue(valueNode) {
    currentParent.children.push(valueNode);
    return valueNode;
  }
  const visitor = {
    onObjectBegin: (offset) => {
      currentParent = onValue({ type: "object", offset, length: -1, parent: currentParent, children: [] });
    },
    onObjectProperty: (name, offset, length) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] });
      currentParent.children.push({ type: "string", value: name, offset, length, parent: currentParent });
    },
    onObjectEnd: (offset, length) => {
      ensurePropertyComplete(offset + length);
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onArrayBegin: (offset, length) => {
      currentParent = onValue({ type: "array", offset, length: -1, parent: currentParent, children: [] });
    },
    onArrayEnd: (offset, length) => {
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onLiteralValue: (value, offset, length) => {
      onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
      ensurePropertyComplete(offset + length);
    },
    onSeparator: (sep, offset, length) => {
      if (currentParent.type === "property") {
        if (sep === ":") {
          currentParent.colonOffset = offset;
        } else if (sep === ",") {
          ensurePropertyComplete(offset);
        }
      }
    },
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  };
  visit2(text, visitor, options);
  const result = currentParent.children[0];
  if (result) {
    delete result.parent;
  }
  return result;
}
function visit2(text, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options && options.disallowComments;
  const allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}
function getNodeType(value) {
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object": {
      if (!value) {
        return "null";
      } else if (Array.isArray(value)) {
        return "array";
      }
      return "object";
    }
    default:
      return "null";
  }
}

// node_modules/.pnpm/jsonc-parser@3.3.1/node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var parseTree2 = parseTree;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
  switch (code) {
    case 1:
      return "InvalidSymbol";
    case 2:
      return "InvalidNumberFormat";
    case 3:
      return "PropertyNameExpected";
    case 4:
      return "ValueExpected";
    case 5:
      return "ColonExpected";
    case 6:
      return "CommaExpected";
    case 7:
      return "CloseBraceExpected";
    case 8:
      return "CloseBracketExpected";
    case 9:
      return "EndOfFileExpected";
    case 10:
      return "InvalidCommentToken";
    case 11:
      return "UnexpectedEndOfComment";
    case 12:
      return "UnexpectedEndOfString";
    case 13:
      return "UnexpectedEndOfNumber";
    case 14:
      return "InvalidUnicode";
    case 15:
      return "InvalidEscapeCharacter";
    case 16:
      return "InvalidCharacter";
  }
  return "<unknown ParseErrorCode>";
}

// packages/core/src/manifests/json-document.ts
var OPTIONS3 = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
function readJsonDocument(bytes) {
  const decoded = decodeUtf8(bytes);
  return decoded.text === null ? { root: null, problems: decoded.problems } : parseJsonDocument(decoded.text);
}
function parseJsonDocument(text) {
  const hidden2 = findHiddenContent(text);
  if (depthOf(text) > MAX_DOCUMENT_DEPTH) {
    const problem2 = {
      id: "limit",
      message: `nested deeper than ${MAX_DOCUMENT_DEPTH}`,
      position: { line: 1, column: 1 },
      text: null
    };
    return { root: null, problems: [...hidden2, problem2] };
  }
  const errors = [];
  const tree = parseTree2(text, errors, OPTIONS3);
  const lineStarts = lineStartsOf(text);
  const [error] = errors;
  if (error !== void 0 || tree === void 0) {
    return { root: null, problems: [...hidden2, syntaxProblem(error, lineStarts)] };
  }
  const context = { text, position: (node) => positionOfNode(node, lineStarts) };
  const root = valueOf2(tree, context);
  return { root, problems: [...hidden2, ...findDuplicateKeys(root)] };
}
function valueOf2(node, context) {
  const position = context.position(node);
  const value = node.value;
  switch (node.type) {
    case "object": {
      const entries = (node.children ?? []).flatMap((property) => {
        const [key, child] = property.children ?? [];
        return key === void 0 || child === void 0 ? [] : [{ key: String(key.value), position: context.position(key), value: valueOf2(child, context) }];
      });
      return { kind: "table", entries, position };
    }
    case "array":
      return { kind: "array", items: (node.children ?? []).map((child) => valueOf2(child, context)), position };
    case "string":
      return { kind: "text", value: String(value), position };
    case "boolean":
      return { kind: "boolean", value: value === true, position };
    case "number": {
      const written = context.text.slice(node.offset, node.offset + node.length);
      return /^-?\d+$/.test(written) ? { kind: "integer", value: BigInt(written), position } : { kind: "float", value: Number(written), position };
    }
    case "null":
    case "property":
      return { kind: "null", position };
  }
}
function positionOfNode(node, lineStarts) {
  const start = positionAt(lineStarts, node.offset);
  if (node.type !== "object" && node.type !== "array") return start;
  const end = positionAt(lineStarts, node.offset + node.length);
  return end.line > start.line ? { ...start, endLine: end.line } : start;
}
function depthOf(text) {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInString) {
      if (code === 92) at += 1;
      else if (code === 34) isInString = false;
    } else if (code === 34) isInString = true;
    else if (code === 91 || code === 123) deepest = Math.max(deepest, depth += 1);
    else if (code === 93 || code === 125) depth -= 1;
  }
  return deepest;
}
function syntaxProblem(error, lineStarts) {
  const said = error === void 0 ? "empty" : printParseErrorCode(error.error);
  return { id: "syntax", message: `not JSON: ${said}`, position: positionAt(lineStarts, error?.offset ?? 0), text: null };
}

// packages/core/src/manifests/pipfile-lock.ts
var ID11 = "pipfile-lock";
var META = {
  "hash": "option",
  "pipfile-spec": "option",
  "requires": "option",
  "sources": "option",
  "host-environment-markers": "comment"
};
var ENTRY = {
  version: "entry",
  hashes: "entry",
  index: "entry",
  markers: "entry",
  extras: "entry",
  git: "entry",
  hg: "entry",
  svn: "entry",
  bzr: "entry",
  ref: "entry",
  subdirectory: "entry",
  path: "entry",
  file: "entry",
  editable: "entry",
  os_name: "entry",
  sys_platform: "entry",
  platform_machine: "entry",
  platform_system: "entry",
  python_version: "entry",
  python_full_version: "entry",
  skip_resolver: "option"
};
var SOURCE_KEYS = { name: "option", url: "option", verify_ssl: "option" };
var format12 = {
  id: ID11,
  summary: "Pipfile.lock, pipfile-spec 6",
  role: "lock",
  matches: (path) => /(?:^|\/)Pipfile\.lock$/.test(path),
  read: read11
};
function read11(input) {
  const document = readJsonDocument(input.bytes);
  const { root } = document;
  if (root?.kind !== "table") {
    const problems = root === null ? [...document.problems] : [
      {
        id: "syntax",
        message: "not a Pipfile.lock: no object",
        position: root.position,
        text: null
      }
    ];
    return unreadableFacts({ file: input.file, format: ID11, role: "lock", problems });
  }
  const account = startKeyAccounting();
  const meta = memberOf(root, "_meta");
  account.endTable(meta, META);
  const indexes = itemsOf(memberOf(meta, "sources")).map((source) => readIndex(source, account));
  const spec = numberOf(memberOf(meta, "pipfile-spec"));
  const entries = [];
  for (const category of root.entries) {
    account.endKey(category, category.key === "_meta" ? "option" : "entry");
    if (category.key === "_meta") continue;
    if (category.value.kind !== "table") account.notUnderstood(category.position, "a category that is no object");
    const group = category.key === "default" ? null : category.key;
    for (const item of entriesOf(category.value)) {
      account.endKey(item, "entry");
      entries.push(readEntry(item, { account, group, indexes }));
    }
  }
  const unknown = spec === 6 ? [] : [
    {
      id: "unknown-lock-version",
      message: "a Pipfile.lock of a version that safe-pip does not know",
      position: (memberOf(meta, "pipfile-spec") ?? root).position,
      text: null
    }
  ];
  return manifestFacts({
    file: input.file,
    format: ID11,
    role: "lock",
    entries,
    indexes,
    problems: [...document.problems, ...unknown, ...account.problems],
    accounting: account.sum(),
    lock: {
      tool: "pipenv",
      version: spec === null ? null : String(spec),
      isVersionKnown: spec === 6,
      contentHash: textOf(memberAt(meta, ["hash", "sha256"])),
      generator: null,
      requiresPython: untrustedOrNull(textOf(memberAt(meta, ["requires", "python_version"]))),
      roots: []
    }
  });
}
function readIndex(source, account) {
  account.endTable(source, SOURCE_KEYS);
  const verify = memberOf(source, "verify_ssl");
  return {
    kind: "index",
    url: untrustedText(textOf(memberOf(source, "url")) ?? ""),
    name: textOf(memberOf(source, "name")),
    isExplicit: false,
    isDefault: false,
    verifiesTls: !(verify?.kind === "boolean" && !verify.value),
    position: source.position
  };
}
function readEntry(item, { account, group, indexes }) {
  const { value } = item;
  account.endTable(value, ENTRY);
  if (value.kind !== "table") account.notUnderstood(item.position, "a package that is no object");
  const name = nameOf(item.key);
  if (name === null) account.notUnderstood(item.position, "a package without a valid name");
  const version = textOf(memberOf(value, "version"));
  const exact = version === null ? null : /^===?(.+)$/.exec(version)?.[1] ?? null;
  const hashes = itemsOf(memberOf(value, "hashes")).map((hash) => parseDeclaredHash(textOf(hash) ?? "", hash.position));
  const editable2 = memberOf(value, "editable");
  return dependencyEntry({
    name,
    nameAsWritten: untrustedText(item.key),
    specifier: version === null || version === "*" ? "" : version,
    specifierAsWritten: untrustedText(version ?? ""),
    extras: itemsOf(memberOf(value, "extras")).map((extra) => nameOf(textOf(extra))).filter((extra) => extra !== null).toSorted(),
    marker: untrustedOrNull(textOf(memberOf(value, "markers"))),
    group,
    source: readSource2(value, indexes),
    editable: editable2?.kind === "boolean" && editable2.value,
    hashes,
    position: item.position,
    resolved: exact !== null && !exact.includes("*") ? exact : null,
    artifacts: hashes.map((hash) => ({
      filename: null,
      url: null,
      hashes: [hash],
      size: null,
      uploadTime: null,
      position: hash.position
    }))
  });
}
var VCS = ["git", "hg", "svn", "bzr"];
function readSource2(value, indexes) {
  for (const vcs of VCS) {
    const url = textOf(memberOf(value, vcs));
    if (url === null) continue;
    const ref = textOf(memberOf(value, "ref"));
    return {
      kind: "vcs",
      url: untrustedText(url),
      vcs,
      requested: untrustedOrNull(ref),
      commit: ref !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref) ? ref : null,
      subdirectory: untrustedOrNull(textOf(memberOf(value, "subdirectory")))
    };
  }
  const file = textOf(memberOf(value, "file"));
  if (file !== null)
    return /^https?:/i.test(file) ? { kind: "url", url: untrustedText(file) } : { kind: "archive", path: untrustedText(file) };
  const path = textOf(memberOf(value, "path"));
  if (path !== null) return { kind: "path", path: untrustedText(path) };
  const named2 = textOf(memberOf(value, "index"));
  return {
    kind: "index",
    index: named2 === null ? null : indexes.find((index) => index.name === named2)?.url ?? untrustedText(named2)
  };
}

// packages/core/src/manifests/pipfile.ts
var ID12 = "pipfile";
var DEPENDENCY = {
  version: "entry",
  extras: "entry",
  index: "entry",
  markers: "entry",
  git: "entry",
  ref: "entry",
  subdirectory: "entry",
  path: "entry",
  file: "entry",
  editable: "entry",
  url: "entry",
  hashes: "entry",
  os_name: "entry",
  sys_platform: "entry",
  platform_machine: "entry",
  platform_system: "entry",
  python_version: "entry",
  python_full_version: "entry",
  platform_python_implementation: "entry",
  implementation_name: "entry",
  skip_resolver: "option"
};
var SOURCE3 = { name: "option", url: "option", verify_ssl: "option" };
var PIPENV = {
  allow_prereleases: "option",
  install_search_all_sources: "option",
  disable_pip_input: "comment",
  sort_pipfile: "comment",
  keep_outdated: "option"
};
var NO_CATEGORY = /* @__PURE__ */ new Set(["source", "requires", "scripts", "pipenv", "pipfile"]);
var format13 = {
  id: ID12,
  summary: "Pipfile",
  role: "manifest",
  matches: (path) => /(?:^|\/)Pipfile$/.test(path),
  read: read12
};
function read12(input) {
  const document = readTomlDocument(input.bytes);
  const { root } = document;
  if (root === null) return unreadableFacts({ file: input.file, format: ID12, role: "manifest", problems: document.problems });
  const draft = startDraft();
  const indexes = /* @__PURE__ */ new Map();
  for (const source of itemsOf(memberOf(root, "source"))) {
    draft.account.endTable(source, SOURCE3);
    const [name, url] = [textOf(memberOf(source, "name")), textOf(memberOf(source, "url")) ?? ""];
    if (name !== null) indexes.set(name, url);
    addIndex(draft, {
      text: url,
      position: source.position,
      name,
      isExplicit: draft.indexes.length > 0,
      verifiesTls: !isFalse(memberOf(source, "verify_ssl"))
    });
  }
  const pipenv = memberOf(root, "pipenv");
  draft.account.endTable(pipenv, PIPENV);
  const merges = memberOf(pipenv, "install_search_all_sources");
  if (isTrue(merges) && merges !== null) addOption(draft, "install_search_all_sources", merges);
  for (const category of entriesOf(root)) {
    draft.account.endKey(category, NO_CATEGORY.has(category.key) ? "option" : "entry");
    if (NO_CATEGORY.has(category.key)) continue;
    const group = category.key === "packages" ? null : category.key === "dev-packages" ? "develop" : category.key;
    if (category.value.kind !== "table") draft.account.notUnderstood(category.position, "a category that is no table");
    for (const entry of entriesOf(category.value)) readDependency(draft, entry, { group, indexes });
  }
  return finishDraft(draft, { file: input.file, format: ID12, role: "manifest", document });
}
function readDependency(draft, entry, { group, indexes }) {
  const { value } = entry;
  draft.account.endKey(entry, "entry");
  draft.account.endTable(value, DEPENDENCY);
  const name = nameOf(entry.key);
  if (name === null) draft.account.notUnderstood(entry.position, "a package without a valid name", entry.key);
  const written = textOf(value) ?? textOf(memberOf(value, "version")) ?? "*";
  const specifier = parseSpecifier(written === "*" ? "" : /^\d/.test(written) ? `==${written}` : written);
  if (!specifier.ok) draft.account.notUnderstood(value.position, specifier.problem.reason, written);
  const ref = textOf(memberOf(value, "ref"));
  const source = readTableSource(value, indexes);
  const file = textOf(memberOf(value, "file")) ?? textOf(memberOf(value, "url"));
  draft.entries.push(
    dependencyEntry({
      name,
      nameAsWritten: untrustedText(entry.key),
      specifier: specifier.ok ? specifier.value.normalized : null,
      specifierAsWritten: untrustedText(written),
      extras: itemsOf(memberOf(value, "extras")).flatMap((extra) => nameOf(textOf(extra)) ?? []).toSorted(),
      marker: untrustedOrNull(textOf(memberOf(value, "markers"))),
      group,
      source: source.kind === "vcs" ? {
        ...source,
        requested: untrustedOrNull(ref),
        commit: ref !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref) ? ref : null
      } : source.kind === "archive" && file !== null && /^https?:/i.test(file) ? { kind: "url", url: untrustedText(file) } : source,
      editable: isTrue(memberOf(value, "editable")),
      hashes: file === null ? [] : fragmentHashes(file, value.position),
      position: entry.position,
      resolved: specifier.ok ? exactOf(specifier.value) : null
    })
  );
}

// packages/core/src/manifests/pixi-lock.ts
var ID13 = "pixi-lock";
var PACKAGE3 = {
  pypi: "entry",
  name: "entry",
  version: "entry",
  sha256: "entry",
  md5: "entry",
  requires_dist: "entry",
  requires_python: "entry",
  editable: "entry",
  index: "entry",
  kind: "entry",
  url: "entry",
  path: "entry"
};
var format14 = {
  id: ID13,
  summary: "pixi.lock, its PyPI packages",
  role: "lock",
  matches: (path) => /(?:^|\/)pixi\.lock$/.test(path),
  read: read13
};
function read13(input) {
  const parts = { file: input.file, format: ID13, role: "lock" };
  const document = readYamlDocument(input.bytes);
  const { root } = document;
  if (root === null) return unreadableFacts({ ...parts, problems: document.problems });
  const account = startKeyAccounting();
  account.endTable(root, { version: "option", environments: "option", packages: "entry", platforms: "option" });
  const version = numberOf(memberOf(root, "version"));
  const isVersionKnown = version !== null && version >= 4 && version <= 7;
  const unknown = isVersionKnown ? [] : [
    {
      id: "unknown-lock-version",
      message: "a pixi.lock of a version that safe-pip does not know",
      position: (memberOf(root, "version") ?? root).position,
      text: null
    }
  ];
  const packages = itemsOf(memberOf(root, "packages"));
  return manifestFacts({
    ...parts,
    entries: packages.flatMap((item) => readPackage3(item, account)),
    problems: [...document.problems, ...unknown, ...account.problems],
    accounting: account.sum(),
    lock: {
      tool: "pixi",
      version: version === null ? null : String(version),
      isVersionKnown,
      contentHash: null,
      generator: null,
      requiresPython: null,
      roots: [],
      otherPackages: packages.flatMap((item) => findCondaNames(item))
    }
  });
}
function readPackage3(item, account) {
  const isPypi = memberOf(item, "pypi") !== null || textOf(memberOf(item, "kind")) === "pypi";
  if (!isPypi) {
    const isConda = memberOf(item, "conda") !== null || textOf(memberOf(item, "kind")) === "conda";
    if (!isConda) account.notUnderstood(item.position, "a package that is neither of Conda nor of an index");
    return [];
  }
  account.endTable(item, PACKAGE3);
  const place = textOf(memberOf(item, "pypi")) ?? textOf(memberOf(item, "url")) ?? "";
  const isUrl = /^https?:/i.test(place);
  const written = textOf(memberOf(item, "name"));
  const version = textOf(memberOf(item, "version"));
  const hashes = ["sha256", "md5"].flatMap((algorithm) => {
    const value = memberOf(item, algorithm);
    const digest = textOf(value);
    return value === null || digest === null ? [] : [declaredHash({ algorithm, digest, position: value.position })];
  });
  const strong = hashes.filter(({ algorithm }) => algorithm !== "md5");
  return [
    dependencyEntry({
      name: nameOf(written),
      nameAsWritten: untrustedOrNull(written),
      specifier: version === null ? null : `==${version}`,
      specifierAsWritten: untrustedText(version ?? ""),
      source: readSource3(place, untrustedOrNull(textOf(memberOf(item, "index")))),
      hashes: strong.length > 0 ? strong : hashes,
      position: (memberOf(item, "name") ?? item).position,
      resolved: version,
      artifacts: isUrl ? [
        {
          filename: untrustedText(lastSegment(place)),
          url: untrustedText(place),
          hashes: strong,
          size: null,
          uploadTime: null,
          position: item.position
        }
      ] : [],
      isOwn: isProjectFolder(place),
      edges: itemsOf(memberOf(item, "requires_dist")).flatMap((edge) => readEdge3(edge, account))
    })
  ];
}
function readSource3(place, index) {
  if (/^https?:/i.test(place)) return { kind: "index", index };
  if (isDirect(place)) return { kind: "url", url: untrustedText(place.slice("direct+".length)) };
  if (!isVcsUrl(place)) return { kind: "path", path: untrustedText(place) };
  const source = vcsSource(place.split(/[?#]/, 1)[0] ?? place);
  const commit = place.includes("#") ? place.slice(place.indexOf("#") + 1) : source.commit ?? "";
  return { ...source, commit: FULL_COMMIT.test(commit) ? commit : null };
}
function isDirect(place) {
  return /^direct\+https?:/i.test(place);
}
function readEdge3(item, account) {
  const requirement = parseRequirement(textOf(item) ?? "");
  if (!requirement.ok) {
    account.notUnderstood(item.position, requirement.problem.reason, textOf(item) ?? void 0);
    return [];
  }
  const { name, specifier, extras, marker, url } = requirement.value;
  return [
    {
      name,
      specifier: url === null && specifier.normalized !== "" ? untrustedText(specifier.normalized) : null,
      version: null,
      extras,
      marker: untrustedOrNull(marker?.normalized ?? null),
      group: null,
      position: item.position
    }
  ];
}
function findCondaNames(item) {
  const file = lastSegment(textOf(memberOf(item, "conda")) ?? "");
  const purls = itemsOf(memberOf(item, "purls")).map((purl) => /^pkg:pypi\/([^@?#]+)/.exec(textOf(purl) ?? "")?.[1] ?? null);
  return [file.split("-").slice(0, -2).join("-"), ...purls].flatMap((name) => nameOf(name) ?? []);
}

// packages/core/src/manifests/pyproject-pixi.ts
var DEPENDENCY2 = {
  "version": "entry",
  "extras": "entry",
  "index": "entry",
  "git": "entry",
  "branch": "entry",
  "tag": "entry",
  "rev": "entry",
  "subdirectory": "entry",
  "path": "entry",
  "editable": "entry",
  "url": "entry",
  "env-markers": "entry"
};
var OPTIONS4 = {
  "index-url": "option",
  "extra-index-urls": "option",
  "find-links": "option",
  "no-build": "option",
  "no-binary": "option",
  "no-build-isolation": "option",
  "index-strategy": "option",
  "dependency-overrides": "option",
  "prerelease-mode": "option"
};
var PART = {
  "pypi-dependencies": "entry",
  "pypi-options": "option",
  "dependencies": "comment",
  "host-dependencies": "comment",
  "build-dependencies": "comment",
  "run-dependencies": "comment",
  "constraints": "comment",
  "dev": "comment",
  "tasks": "comment",
  "activation": "comment",
  "system-requirements": "comment",
  "target": "entry"
};
var WORKSPACE = {
  workspace: "comment",
  project: "comment",
  package: "comment",
  feature: "entry",
  environments: "option",
  tool: "comment"
};
var FEATURE = {
  "channels": "comment",
  "channel-priority": "comment",
  "solve-strategy": "comment",
  "platforms": "comment"
};
var NO_INDEXES = /* @__PURE__ */ new Map();
function readPixiTable(draft, pixi) {
  if (pixi === null) return;
  draft.account.endTable(pixi, { ...PART, ...WORKSPACE });
  readPart(draft, pixi, null);
  for (const feature of entriesOf(memberOf(pixi, "feature"))) {
    draft.account.endTable(feature.value, { ...PART, ...FEATURE });
    readPart(draft, feature.value, feature.key);
  }
}
function readPart(draft, table, group) {
  for (const target of entriesOf(memberOf(table, "target"))) draft.account.endTable(target.value, PART);
  readOptions(draft, memberOf(table, "pypi-options"));
  for (const part of [table, ...entriesOf(memberOf(table, "target")).map((target) => target.value)]) {
    for (const entry of entriesOf(memberOf(part, "pypi-dependencies"))) readDependency2(draft, entry, group);
  }
}
function readOptions(draft, options) {
  draft.account.endTable(options, OPTIONS4);
  const index = memberOf(options, "index-url");
  if (index !== null) addIndex(draft, { text: textOf(index) ?? "", position: index.position, isDefault: true });
  for (const item of itemsOf(memberOf(options, "extra-index-urls")))
    addIndex(draft, { text: textOf(item) ?? "", position: item.position, kind: "extra-index" });
  for (const item of itemsOf(memberOf(options, "find-links"))) {
    draft.account.endTable(item, { url: "option", path: "option" });
    const place = textOf(memberOf(item, "url")) ?? textOf(memberOf(item, "path")) ?? "";
    addIndex(draft, { text: place, position: item.position, kind: "find-links" });
  }
  for (const id of ["index-strategy", "no-binary", "dependency-overrides"]) {
    const value = memberOf(options, id);
    if (value !== null) addOption(draft, id, value);
  }
}
function readDependency2(draft, entry, group) {
  const { value } = entry;
  draft.account.endKey(entry, "entry");
  draft.account.endTable(value, DEPENDENCY2);
  const name = nameOf(entry.key);
  if (name === null) draft.account.notUnderstood(entry.position, "a dependency without a valid name", entry.key);
  const written = textOf(value) ?? textOf(memberOf(value, "version")) ?? "*";
  const specifier = parseSpecifier(written === "*" ? "" : written);
  if (!specifier.ok) draft.account.notUnderstood(value.position, specifier.problem.reason, written);
  draft.entries.push(
    dependencyEntry({
      name,
      nameAsWritten: untrustedText(entry.key),
      specifier: specifier.ok ? specifier.value.normalized : null,
      specifierAsWritten: untrustedText(written),
      extras: itemsOf(memberOf(value, "extras")).flatMap((extra) => nameOf(textOf(extra)) ?? []).toSorted(),
      marker: untrustedOrNull(textOf(memberOf(value, "env-markers"))),
      group,
      source: readTableSource(value, NO_INDEXES),
      editable: isTrue(memberOf(value, "editable")),
      position: entry.position,
      resolved: specifier.ok ? exactOf(specifier.value) : null
    })
  );
}

// packages/core/src/manifests/pixi-toml.ts
var ID14 = "pixi-toml";
var format15 = {
  id: ID14,
  summary: "pixi.toml, its PyPI dependencies",
  role: "manifest",
  matches: (path) => /(?:^|\/)pixi\.toml$/.test(path),
  read: read14
};
function read14(input) {
  const document = readTomlDocument(input.bytes);
  const parts = { file: input.file, format: ID14, role: "manifest" };
  if (document.root === null) return unreadableFacts({ ...parts, problems: document.problems });
  const draft = startDraft();
  readPixiTable(draft, document.root);
  return finishDraft(draft, { ...parts, document });
}

// packages/core/src/manifests/poetry-constraint.ts
function translatePoetryConstraint(text) {
  const trimmed = text.trim();
  if (trimmed === "*" || trimmed === "") return "";
  if (trimmed.includes("|")) return null;
  const parts = trimmed.split(/\s*,\s*|(?<![<>=!~^\s,])\s+(?=[<>=!~^\d])/).filter((part) => part !== "");
  const translated = parts.map((part) => translatePart(part.replaceAll(/\s+/g, "")));
  return translated.includes(null) ? null : translated.filter((part) => part !== "").join(",");
}
var RELEASE = /^(?:\d+!)?\d+(?:\.\d+)*/;
function translatePart(part) {
  if (part === "*") return "";
  const caret = /^\^(.+)$/.exec(part);
  if (caret !== null)
    return rangeTo(
      caret[1] ?? "",
      (release) => Math.max(
        0,
        release.findIndex((segment) => segment !== 0n)
      )
    );
  const tilde = /^~(?!=)(.+)$/.exec(part);
  if (tilde !== null) return rangeTo(tilde[1] ?? "", (release) => Math.min(1, release.length - 1));
  if (/^(?:===|==|!=|<=|>=|<|>|~=)/.test(part)) return part;
  if (part.startsWith("=")) return `=${part}`;
  return RELEASE.test(part) ? `==${part}` : null;
}
function rangeTo(version, bumpedAt) {
  const written = RELEASE.exec(version)?.[0];
  if (written === void 0) return null;
  const [epoch, digits] = written.includes("!") ? written.split("!") : [void 0, written];
  const release = (digits ?? "").split(".").map((segment) => BigInt(segment));
  const isAllZero = release.every((segment) => segment === 0n);
  const at = isAllZero ? release.length - 1 : bumpedAt(release);
  const bumped = release.slice(0, at + 1).map((segment, index) => index === at ? segment + 1n : segment);
  return `>=${version},<${epoch === void 0 ? "" : `${epoch}!`}${bumped.join(".")}`;
}

// packages/core/src/manifests/poetry-lock.ts
var ID15 = "poetry-lock";
var KNOWN_VERSIONS = /* @__PURE__ */ new Set(["1.0", "1.1", "2.0", "2.1"]);
var TOP3 = { package: "entry", extras: "comment", metadata: "option" };
var METADATA2 = {
  "lock-version": "option",
  "python-versions": "option",
  "content-hash": "option",
  "files": "entry",
  "hashes": "entry"
};
var PACKAGE4 = {
  "name": "entry",
  "version": "entry",
  "description": "comment",
  "category": "entry",
  "optional": "entry",
  "python-versions": "comment",
  "groups": "entry",
  "markers": "entry",
  "marker": "entry",
  "files": "entry",
  "develop": "entry",
  "dependencies": "entry",
  "extras": "comment",
  "source": "entry"
};
var SOURCE4 = {
  type: "entry",
  url: "entry",
  reference: "entry",
  resolved_reference: "entry",
  subdirectory: "entry"
};
var FILE2 = { file: "entry", hash: "entry", url: "entry", size: "entry" };
var EDGE = {
  version: "entry",
  optional: "comment",
  markers: "entry",
  python: "entry",
  extras: "entry",
  develop: "entry",
  path: "entry",
  url: "entry",
  git: "entry",
  branch: "entry",
  tag: "entry",
  rev: "entry",
  subdirectory: "entry",
  file: "entry",
  source: "entry",
  platform: "entry"
};
var format16 = {
  id: ID15,
  summary: "poetry.lock, lock-versions 1.0 to 2.1",
  role: "lock",
  matches: (path) => /(?:^|\/)poetry\.lock$/.test(path),
  read: read15
};
function read15(input) {
  const document = readTomlDocument(input.bytes);
  if (document.root === null) return unreadableFacts({ file: input.file, format: ID15, role: "lock", problems: document.problems });
  const account = startKeyAccounting();
  const { root } = document;
  account.endTable(root, TOP3);
  const metadata = memberOf(root, "metadata");
  account.endTable(metadata, METADATA2);
  const version = textOf(memberOf(metadata, "lock-version")) ?? "1.0";
  const isVersionKnown = KNOWN_VERSIONS.has(version);
  const central = centralFiles2(metadata);
  const entries = itemsOf(memberOf(root, "package")).map((item) => readPackage4(item, { account, central }));
  const unknown = isVersionKnown ? [] : [
    {
      id: "unknown-lock-version",
      message: "a poetry.lock of a version that safe-pip does not know",
      position: (memberOf(metadata, "lock-version") ?? root).position,
      text: untrustedText(version)
    }
  ];
  return manifestFacts({
    file: input.file,
    format: ID15,
    role: "lock",
    entries,
    indexes: findIndexes(itemsOf(memberOf(root, "package"))),
    problems: [...document.problems, ...unknown, ...account.problems],
    accounting: account.sum(),
    lock: {
      tool: "poetry",
      version,
      isVersionKnown,
      contentHash: textOf(memberOf(metadata, "content-hash")),
      generator: untrustedText(new TextDecoder("latin1").decode(input.bytes.subarray(0, 300)).split("\n", 1)[0] ?? ""),
      requiresPython: untrustedOrNull(textOf(memberOf(metadata, "python-versions"))),
      roots: []
    }
  });
}
function centralFiles2(metadata) {
  const files = /* @__PURE__ */ new Map();
  for (const table of [memberOf(metadata, "hashes"), memberOf(metadata, "files")]) {
    for (const entry of entriesOf(table)) files.set(nameOf(entry.key) ?? entry.key, entry.value);
  }
  return files;
}
function readPackage4(item, { account, central }) {
  account.endTable(item, PACKAGE4);
  const written = textOf(memberOf(item, "name"));
  const name = nameOf(written);
  if (name === null) account.notUnderstood(item.position, "a package without a valid name");
  const version = textOf(memberOf(item, "version"));
  const sourceTable = memberOf(item, "source");
  account.endTable(sourceTable, SOURCE4);
  const files = memberOf(item, "files") ?? central.get(name ?? "") ?? null;
  const artifacts = itemsOf(files).map((file) => readFile2(file, account));
  const groups = itemsOf(memberOf(item, "groups")).map((group2) => textOf(group2)).filter((group2) => group2 !== null);
  const category = textOf(memberOf(item, "category"));
  const group = groups.length > 0 ? groups.includes("main") ? null : groups[0] ?? null : category === null || category === "main" ? null : category;
  const markers = memberOf(item, "markers") ?? memberOf(item, "marker");
  return dependencyEntry({
    name,
    nameAsWritten: untrustedOrNull(written),
    specifier: version === null ? null : `==${version}`,
    specifierAsWritten: untrustedText(version ?? ""),
    marker: untrustedOrNull(textOf(markers) ?? textOf(entriesOf(markers)[0]?.value)),
    group,
    source: readSource4(sourceTable, account),
    editable: isTrue(memberOf(item, "develop")),
    hashes: artifacts.flatMap(({ hashes }) => hashes),
    position: (memberOf(item, "name") ?? item).position,
    resolved: version,
    artifacts,
    edges: entriesOf(memberOf(item, "dependencies")).flatMap((entry) => readEdges(entry, account))
  });
}
function readSource4(table, account) {
  if (table === null) return { kind: "index", index: null };
  const url = untrustedText(textOf(memberOf(table, "url")) ?? "");
  switch (textOf(memberOf(table, "type"))) {
    case "legacy":
      return { kind: "index", index: url };
    case "url":
      return { kind: "url", url };
    case "file":
      return { kind: "archive", path: url };
    case "directory":
      return { kind: "path", path: url };
    case "git": {
      const commit = textOf(memberOf(table, "resolved_reference"));
      return {
        kind: "vcs",
        url,
        vcs: "git",
        requested: untrustedOrNull(textOf(memberOf(table, "reference"))),
        commit: commit !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? commit : null,
        subdirectory: untrustedOrNull(textOf(memberOf(table, "subdirectory")))
      };
    }
    default:
      account.notUnderstood(table.position, "the type of a package source");
      return { kind: "index", index: null };
  }
}
function readFile2(value, account) {
  account.endTable(value, FILE2);
  const bare = textOf(value);
  const hash = memberOf(value, "hash");
  const hashText = bare === null ? textOf(hash) : `sha256:${bare}`;
  return {
    filename: untrustedOrNull(textOf(memberOf(value, "file"))),
    url: untrustedOrNull(textOf(memberOf(value, "url"))),
    hashes: hashText === null ? [] : [parseDeclaredHash(hashText, (hash ?? value).position)],
    size: null,
    uploadTime: null,
    position: value.position
  };
}
function readEdges(entry, account) {
  const values = entry.value.kind === "array" ? entry.value.items : [entry.value];
  return values.map((value) => {
    account.endTable(value, EDGE);
    const constraint = textOf(value) ?? textOf(memberOf(value, "version"));
    return {
      name: nameOf(entry.key),
      specifier: constraint === null ? null : untrustedOrNull(translatePoetryConstraint(constraint)),
      version: null,
      extras: itemsOf(memberOf(value, "extras")).map((extra) => nameOf(textOf(extra))).filter((extra) => extra !== null),
      marker: untrustedOrNull(textOf(memberOf(value, "markers"))),
      group: null,
      position: entry.position
    };
  });
}
function findIndexes(packages) {
  const indexes = /* @__PURE__ */ new Map();
  for (const item of packages) {
    const source = memberOf(item, "source");
    const url = textOf(memberOf(source, "url"));
    if (source === null || url === null || textOf(memberAt(source, ["type"])) !== "legacy" || indexes.has(url)) continue;
    const name = textOf(memberOf(source, "reference"));
    indexes.set(url, {
      kind: "index",
      url: untrustedText(url),
      name,
      isExplicit: false,
      isDefault: false,
      verifiesTls: true,
      position: source.position
    });
  }
  return [...indexes.values()];
}

// packages/core/src/manifests/poetry-toml.ts
var ID16 = "poetry-toml";
var TOP4 = {
  "repositories": "option",
  "http-basic": "option",
  "pypi-token": "option",
  "certificates": "option",
  "installer": "option",
  "virtualenvs": "comment",
  "cache-dir": "comment",
  "data-dir": "comment",
  "keyring": "comment",
  "solver": "comment",
  "system-git-client": "comment",
  "requests": "comment",
  "python": "comment",
  "experimental": "comment",
  "publish": "comment"
};
var INSTALLER = {
  "no-binary": "option",
  "only-binary": "option",
  "build-config-settings": "option",
  "modern-installation": "comment",
  "parallel": "comment",
  "max-workers": "comment",
  "re-resolve": "option"
};
var REPOSITORY = { url: "option" };
var CERTIFICATE = { "cert": "option", "client-cert": "option" };
var LOGIN = { username: "option", password: "option" };
var format17 = {
  id: ID16,
  summary: "poetry.toml, the settings of poetry",
  role: "configuration",
  matches: (path) => /(?:^|\/)poetry\.toml$/.test(path),
  read: read16
};
function read16(input) {
  const document = readTomlDocument(input.bytes);
  const parts = { file: input.file, format: ID16, role: "configuration" };
  const { root } = document;
  if (root === null) return unreadableFacts({ ...parts, problems: document.problems });
  const draft = startDraft();
  draft.account.endTable(root, TOP4);
  for (const { key, value } of entriesOf(memberOf(root, "repositories"))) {
    draft.account.endTable(value, REPOSITORY);
    const url = memberOf(value, "url");
    if (url !== null) addIndex(draft, { text: textOf(url) ?? "", position: url.position, kind: "other", name: key });
  }
  for (const { value } of entriesOf(memberOf(root, "http-basic"))) {
    draft.account.endTable(value, LOGIN);
    const password = memberOf(value, "password");
    if (password !== null) addSecret(draft, { text: textOf(password) ?? "", position: password.position });
  }
  for (const { value } of entriesOf(memberOf(root, "pypi-token")))
    addSecret(draft, { text: textOf(value) ?? "", position: value.position });
  for (const { value } of entriesOf(memberOf(root, "certificates"))) {
    draft.account.endTable(value, CERTIFICATE);
    const certificate = memberOf(value, "cert");
    if (certificate !== null) addOption(draft, isFalse(certificate) ? "tls-verification" : "cert", certificate);
  }
  const installer = memberOf(root, "installer");
  draft.account.endTable(installer, INSTALLER);
  for (const id of ["no-binary", "only-binary", "build-config-settings"]) {
    const value = memberOf(installer, id);
    if (value !== null && !isFalse(value)) addOption(draft, id, value);
  }
  return finishDraft(draft, { ...parts, document });
}

// packages/core/src/manifests/pre-commit-config.ts
var ID17 = "pre-commit-config";
var format18 = {
  id: ID17,
  summary: "additional_dependencies of pre-commit hooks (candidates)",
  role: "candidates",
  matches: (path) => /(?:^|\/)\.pre-commit-config\.ya?ml$/.test(path),
  read: read17
};
function read17(input) {
  const parts = { file: input.file, format: ID17, role: "candidates" };
  const document = readYamlDocument(input.bytes);
  const { root } = document;
  if (root === null) return unreadableFacts({ ...parts, problems: document.problems });
  return manifestFacts({ ...parts, ...readHookDependencies(root), problems: document.problems });
}
function readHookDependencies(root) {
  const entries = [];
  const indexes = [];
  for (const repo of itemsOf(memberOf(root, "repos"))) {
    for (const hook of itemsOf(memberOf(repo, "hooks"))) {
      const language = textOf(memberOf(hook, "language"));
      if (language !== null && language !== "python") continue;
      for (const item of itemsOf(memberOf(hook, "additional_dependencies"))) {
        const text = textOf(item) ?? "";
        if (/^@|^[\w./-]+@\d|^[\w-]+:/.test(text)) continue;
        const reading = readRequirementLines(findLogicalLines(text), { isConstraints: false, variables: {} });
        const group = textOf(memberOf(hook, "id"));
        entries.push(
          ...reading.entries.map((entry) => ({ ...entry, position: item.position, confidence: "low", group }))
        );
        indexes.push(...reading.indexes.map((index) => ({ ...index, position: item.position })));
      }
    }
  }
  return { entries, indexes };
}

// packages/core/src/manifests/prek-toml.ts
var ID18 = "prek-toml";
var format19 = {
  id: ID18,
  summary: "additional_dependencies of prek hooks (candidates)",
  role: "candidates",
  matches: (path) => /(?:^|\/)prek\.toml$/.test(path),
  read: read18
};
function read18(input) {
  const parts = { file: input.file, format: ID18, role: "candidates" };
  const document = readTomlDocument(input.bytes);
  if (document.root === null) return unreadableFacts({ ...parts, problems: document.problems });
  return manifestFacts({ ...parts, ...readHookDependencies(document.root), problems: document.problems });
}

// packages/core/src/manifests/pylock.ts
var ID19 = "pylock";
var TOP5 = {
  "lock-version": "option",
  "environments": "option",
  "requires-python": "option",
  "extras": "option",
  "dependency-groups": "option",
  "default-groups": "option",
  "created-by": "option",
  "packages": "entry",
  "tool": "comment"
};
var PACKAGE5 = {
  "name": "entry",
  "version": "entry",
  "marker": "entry",
  "requires-python": "entry",
  "dependencies": "entry",
  "vcs": "entry",
  "directory": "entry",
  "archive": "entry",
  "index": "entry",
  "sdist": "entry",
  "wheels": "entry",
  "attestation-identities": "option",
  "tool": "comment"
};
var VCS2 = {
  "type": "entry",
  "url": "entry",
  "path": "entry",
  "requested-revision": "entry",
  "commit-id": "entry",
  "subdirectory": "entry"
};
var DIRECTORY = { path: "entry", editable: "entry", subdirectory: "entry" };
var ARTIFACT = {
  "name": "entry",
  "url": "entry",
  "path": "entry",
  "size": "entry",
  "upload-time": "entry",
  "hashes": "entry",
  "subdirectory": "entry"
};
var EDGE2 = {
  name: "entry",
  version: "entry",
  marker: "entry",
  index: "entry",
  vcs: "entry",
  directory: "entry",
  archive: "entry",
  sdist: "entry",
  wheels: "entry"
};
var format20 = {
  id: ID19,
  summary: "pylock.toml (PEP 751)",
  role: "lock",
  matches: (path) => /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/.test(path),
  read: read19
};
function read19(input) {
  const document = readTomlDocument(input.bytes);
  if (document.root === null) return unreadableFacts({ file: input.file, format: ID19, role: "lock", problems: document.problems });
  const { root } = document;
  const account = startKeyAccounting();
  const problems = [];
  account.endTable(root, TOP5);
  const version = textOf(memberOf(root, "lock-version"));
  const isVersionKnown = version === "1.0";
  if (!isVersionKnown) {
    const { position } = memberOf(root, "lock-version") ?? root;
    problems.push({
      id: "unknown-lock-version",
      message: "a pylock.toml of a version that safe-pip does not know",
      position,
      text: untrustedOrNull(version)
    });
  }
  const breaks = (value, what) => {
    problems.push({ id: "syntax", message: `against PEP 751: ${what}`, position: value.position, text: null });
  };
  if (textOf(memberOf(root, "created-by")) === null) breaks(root, "created-by is missing");
  if (memberOf(root, "packages")?.kind !== "array") breaks(root, "packages is missing");
  const entries = itemsOf(memberOf(root, "packages")).map((item) => readPackage5(item, { account, breaks }));
  return manifestFacts({
    file: input.file,
    format: ID19,
    role: "lock",
    entries,
    indexes: findEntryIndexes(entries),
    problems: [...document.problems, ...problems, ...account.problems],
    accounting: account.sum(),
    lock: {
      tool: "pylock",
      version,
      isVersionKnown,
      contentHash: null,
      generator: untrustedOrNull(textOf(memberOf(root, "created-by"))),
      requiresPython: untrustedOrNull(textOf(memberOf(root, "requires-python"))),
      roots: []
    }
  });
}
function readPackage5(item, context) {
  const { account, breaks } = context;
  account.endTable(item, PACKAGE5);
  const written = textOf(memberOf(item, "name"));
  const name = nameOf(written);
  if (name === null) account.notUnderstood(item.position, "a package without a valid name");
  else if (name !== written) breaks(memberOf(item, "name") ?? item, "a name that is not in normal form");
  const version = textOf(memberOf(item, "version"));
  const sdist = memberOf(item, "sdist");
  const wheels = itemsOf(memberOf(item, "wheels"));
  const archive = memberOf(item, "archive");
  const kinds = ["vcs", "directory", "archive"].filter((key) => memberOf(item, key) !== null).length + (sdist !== null || wheels.length > 0 ? 1 : 0);
  if (kinds !== 1) breaks(item, kinds === 0 ? "a package without a source" : "a package with more than one source");
  const files = [...sdist === null ? [] : [sdist], ...wheels, ...archive === null ? [] : [archive]];
  const artifacts = files.map((file) => readArtifact(file, context));
  const source = readSource5(item, context);
  return dependencyEntry({
    name,
    nameAsWritten: untrustedOrNull(written),
    specifier: version === null ? null : `==${version}`,
    specifierAsWritten: untrustedText(version ?? ""),
    marker: untrustedOrNull(textOf(memberOf(item, "marker"))),
    source,
    editable: isTrue(memberOf(memberOf(item, "directory"), "editable")),
    hashes: artifacts.flatMap(({ hashes }) => hashes),
    position: (memberOf(item, "name") ?? item).position,
    // Of an archive pip writes no version; a wheel has it in its name.
    resolved: version ?? (archive === null ? null : versionOfWheel(rawText(artifacts[0]?.filename ?? untrustedText("")))),
    artifacts,
    edges: itemsOf(memberOf(item, "dependencies")).map((edge) => readEdge4(edge, context)),
    isOwn: source.kind === "path" && isProjectFolder(rawText(source.path))
  });
}
function readSource5(item, { account, breaks }) {
  const vcs = memberOf(item, "vcs");
  if (vcs !== null) {
    account.endTable(vcs, VCS2);
    const commit = textOf(memberOf(vcs, "commit-id"));
    if (commit === null) breaks(vcs, "vcs without commit-id");
    return {
      kind: "vcs",
      url: untrustedText(textOf(memberOf(vcs, "url")) ?? textOf(memberOf(vcs, "path")) ?? ""),
      vcs: textOf(memberOf(vcs, "type")) ?? "",
      requested: untrustedOrNull(textOf(memberOf(vcs, "requested-revision"))),
      commit: commit !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? commit : null,
      subdirectory: untrustedOrNull(textOf(memberOf(vcs, "subdirectory")))
    };
  }
  const directory = memberOf(item, "directory");
  if (directory !== null) {
    account.endTable(directory, DIRECTORY);
    return { kind: "path", path: untrustedText(textOf(memberOf(directory, "path")) ?? "") };
  }
  const archive = memberOf(item, "archive");
  if (archive !== null) {
    const path = textOf(memberOf(archive, "path"));
    return path === null ? { kind: "url", url: untrustedText(textOf(memberOf(archive, "url")) ?? "") } : { kind: "archive", path: untrustedText(path) };
  }
  return { kind: "index", index: untrustedOrNull(textOf(memberOf(item, "index"))) };
}
function readArtifact(value, { account, breaks }) {
  account.endTable(value, ARTIFACT);
  const url = textOf(memberOf(value, "url"));
  const path = textOf(memberOf(value, "path"));
  if (url === null && path === null) breaks(value, "a file without url and path");
  const table = memberOf(value, "hashes");
  const hashes = entriesOf(table).map(
    (entry) => declaredHash({ algorithm: entry.key, digest: textOf(entry.value) ?? "", position: entry.position })
  );
  return {
    filename: untrustedOrNull(
      textOf(memberOf(value, "name")) ?? (path === null && url === null ? null : lastSegment(path ?? url ?? ""))
    ),
    url: untrustedOrNull(path ?? url),
    hashes,
    size: numberOf(memberOf(value, "size")),
    uploadTime: untrustedOrNull(timeOf(memberOf(value, "upload-time"))),
    position: value.position
  };
}
function timeOf(value) {
  return value?.kind === "date" ? value.value : textOf(value);
}
function readEdge4(value, { account }) {
  account.endTable(value, EDGE2);
  return {
    name: nameOf(textOf(memberOf(value, "name"))),
    specifier: null,
    version: textOf(memberOf(value, "version")),
    extras: [],
    marker: untrustedOrNull(textOf(memberOf(value, "marker"))),
    group: null,
    position: value.position
  };
}

// packages/core/src/manifests/pypirc.ts
var ID20 = "pypirc";
var KNOWN = new Set(
  `index-servers repository username password realm sign identity ca_cert client_cert sign_with comment
  skip_existing attestations`.split(/\s+/)
);
var format21 = {
  id: ID20,
  summary: ".pypirc, the upload targets of twine and others",
  role: "configuration",
  matches: (path) => /(?:^|\/)\.pypirc$/.test(path),
  read: read20
};
function read20(input) {
  const parts = { file: input.file, format: ID20, role: "configuration" };
  const decoded = decodeUtf8(input.bytes);
  if (decoded.text === null) return unreadableFacts({ ...parts, problems: decoded.problems });
  const ini = parseIni(decoded.text);
  const draft = startDraft(startLineAccounting(ini));
  for (const { name, options } of ini.sections) {
    for (const { key, lines, position } of options) {
      const plain = key.toLowerCase();
      const [first] = lines;
      if (!KNOWN.has(plain)) draft.account.notUnderstood(position, "an option that .pypirc does not have", key);
      else if (plain === "repository" && first !== void 0)
        addIndex(draft, { text: first.text, position: first.position, kind: "other", name });
      else if (plain === "password" && first !== void 0) addSecret(draft, first);
    }
  }
  return finishDraft(draft, { ...parts, document: { root: null, problems: findHiddenContent(decoded.text) } });
}

// packages/core/src/manifests/pyproject-pdm.ts
var SOURCE5 = {
  name: "option",
  url: "option",
  verify_ssl: "option",
  type: "option",
  username: "option",
  password: "option",
  include_packages: "option",
  exclude_packages: "option",
  ca_certs: "option",
  client_cert: "option",
  client_key: "option"
};
var RESOLUTION = {
  "overrides": "option",
  "excludes": "option",
  "respect-source-order": "option",
  "allow-prereleases": "option",
  "strategy": "option",
  "exclude-newer": "option",
  "lock_inputs": "option",
  "use-uv": "comment"
};
function readPdmTable(draft, pdm) {
  draft.account.endOpenTable(pdm, { "dev-dependencies": "entry", "source": "option", "resolution": "option" });
  for (const group of entriesOf(memberOf(pdm, "dev-dependencies"))) {
    draft.account.endKey(group, "entry");
    for (const item of itemsOf(group.value)) {
      const editable2 = /^-e\s+(.+)$/.exec(textOf(item) ?? "")?.[1];
      if (editable2 === void 0) {
        addRequirement(draft, item, { group: normalizeName(group.key) });
        continue;
      }
      const read29 = readEditableText(editable2.replace(/^file:\/{2,3}\$\{PROJECT_ROOT\}\/*/, "file:./"), item.position);
      if (read29.ok) draft.entries.push({ ...read29.entry, group: normalizeName(group.key) });
      else draft.account.notUnderstood(item.position, read29.reason, editable2);
    }
  }
  for (const source of itemsOf(memberOf(pdm, "source"))) {
    draft.account.endTable(source, SOURCE5);
    addIndex(draft, {
      text: textOf(memberOf(source, "url")) ?? "",
      position: source.position,
      name: textOf(memberOf(source, "name")),
      kind: textOf(memberOf(source, "type")) === "find_links" ? "find-links" : "index",
      isExplicit: memberOf(source, "include_packages") !== null,
      isDefault: textOf(memberOf(source, "name")) === "pypi",
      verifiesTls: !isFalse(memberOf(source, "verify_ssl"))
    });
  }
  const resolution = memberOf(pdm, "resolution");
  draft.account.endTable(resolution, RESOLUTION);
  const overrides = memberOf(resolution, "overrides");
  if (overrides !== null) addOption(draft, "overrides", overrides);
}

// packages/core/src/manifests/pyproject-poetry.ts
var POETRY = {
  "name": "comment",
  "version": "comment",
  "description": "comment",
  "keywords": "comment",
  "homepage": "comment",
  "repository": "comment",
  "documentation": "comment",
  "license": "comment",
  "authors": "comment",
  "maintainers": "comment",
  "readme": "comment",
  "classifiers": "comment",
  "urls": "comment",
  "scripts": "comment",
  "plugins": "comment",
  "packages": "comment",
  "include": "comment",
  "exclude": "comment",
  "package-mode": "comment",
  "dependencies": "entry",
  "dev-dependencies": "entry",
  "extras": "comment",
  "group": "entry",
  "build": "option",
  "source": "option",
  "requires-poetry": "option",
  "requires-plugins": "entry",
  "build-constraints": "entry"
};
var GROUP = { "dependencies": "entry", "optional": "option", "include-groups": "option" };
var SOURCE6 = {
  name: "option",
  url: "option",
  priority: "option",
  default: "option",
  secondary: "option",
  links: "option",
  indexed: "option"
};
var DEPENDENCY3 = {
  "version": "entry",
  "python": "entry",
  "platform": "entry",
  "markers": "entry",
  "optional": "entry",
  "extras": "entry",
  "source": "entry",
  "allow-prereleases": "option",
  "allow_prereleases": "option",
  "allows-prereleases": "option",
  "git": "entry",
  "branch": "entry",
  "tag": "entry",
  "rev": "entry",
  "subdirectory": "entry",
  "path": "entry",
  "file": "entry",
  "url": "entry",
  "develop": "entry"
};
function readPoetryTable(draft, poetry) {
  if (poetry === null) return;
  draft.account.endTable(poetry, POETRY);
  draft.project = {
    name: draft.project.name ?? nameOf(textOf(memberOf(poetry, "name"))),
    version: draft.project.version ?? textOf(memberOf(poetry, "version"))
  };
  const sources = readSources(draft, memberOf(poetry, "source"));
  const extras = readExtras(memberOf(poetry, "extras"));
  const read29 = (table, group, isForBuild = false) => {
    for (const entry of entriesOf(table)) readDependency3(draft, entry, { group, sources, isForBuild, extras });
  };
  read29(memberOf(poetry, "dependencies"), null);
  read29(memberOf(poetry, "dev-dependencies"), "dev");
  read29(memberOf(poetry, "requires-plugins"), "requires-plugins", true);
  for (const group of entriesOf(memberOf(poetry, "group"))) {
    draft.account.endTable(group.value, GROUP);
    read29(memberOf(group.value, "dependencies"), group.key);
  }
}
function readExtras(table) {
  const extras = /* @__PURE__ */ new Map();
  for (const { key, value } of entriesOf(table)) {
    for (const item of itemsOf(value)) {
      const name = nameOf(textOf(item));
      if (!extras.has(name)) extras.set(name, key);
    }
  }
  return extras;
}
function readSources(draft, array) {
  const sources = /* @__PURE__ */ new Map();
  for (const source of itemsOf(array)) {
    draft.account.endTable(source, SOURCE6);
    const name = textOf(memberOf(source, "name"));
    const priority = textOf(memberOf(source, "priority")) ?? "primary";
    const url = textOf(memberOf(source, "url")) ?? (name?.toLowerCase() === "pypi" ? "https://pypi.org/simple/" : "");
    if (name !== null) sources.set(name, url);
    addIndex(draft, {
      text: url,
      position: source.position,
      name,
      isExplicit: priority === "explicit",
      isDefault: priority === "default"
    });
  }
  return sources;
}
function readDependency3(draft, entry, context) {
  draft.account.endKey(entry, entry.key === "python" ? "option" : "entry");
  if (entry.key === "python") return;
  const name = nameOf(entry.key);
  if (name === null) draft.account.notUnderstood(entry.position, "a dependency without a valid name", entry.key);
  for (const value of entry.value.kind === "array" ? entry.value.items : [entry.value]) {
    draft.account.endTable(value, DEPENDENCY3);
    const written = textOf(value) ?? textOf(memberOf(value, "version")) ?? "";
    const translated = translatePoetryConstraint(written);
    const specifier = translated === null ? null : parseSpecifier(translated);
    if (specifier?.ok === false) draft.account.notUnderstood(value.position, specifier.problem.reason, written);
    const url = textOf(memberOf(value, "url"));
    draft.entries.push(
      dependencyEntry({
        name,
        nameAsWritten: untrustedText(entry.key),
        specifier: specifier?.ok === true ? specifier.value.normalized : null,
        specifierAsWritten: untrustedText(written),
        extras: itemsOf(memberOf(value, "extras")).flatMap((extra) => nameOf(textOf(extra)) ?? []).toSorted(),
        marker: untrustedOrNull(textOf(memberOf(value, "markers"))),
        group: context.group ?? (isTrue(memberOf(value, "optional")) ? context.extras.get(name) ?? null : null),
        source: readTableSource(value, context.sources),
        editable: isTrue(memberOf(value, "develop")),
        isForBuild: context.isForBuild,
        hashes: url === null ? [] : fragmentHashes(url, value.position),
        position: entry.position,
        resolved: url === null ? specifier?.ok === true ? exactOf(specifier.value) : null : versionOfWheel(lastSegment(url))
      })
    );
  }
}

// packages/core/src/manifests/pyproject-project.ts
var PROJECT = {
  "name": "comment",
  "version": "comment",
  "description": "comment",
  "readme": "comment",
  "license": "comment",
  "license-files": "comment",
  "authors": "comment",
  "maintainers": "comment",
  "keywords": "comment",
  "classifiers": "comment",
  "urls": "comment",
  "scripts": "comment",
  "gui-scripts": "comment",
  "entry-points": "comment",
  "import-names": "comment",
  "import-namespaces": "comment",
  "requires-python": "option",
  "dynamic": "option",
  "dependencies": "entry",
  "optional-dependencies": "entry"
};
var BUILD_SYSTEM = {
  "requires": "entry",
  "build-backend": "option",
  "backend-path": "option"
};
var DYNAMIC = { "file": "option", "attr": "option", "content-type": "comment" };
function readProjectTables(draft, root) {
  const project = memberOf(root, "project");
  draft.account.endTable(project, PROJECT);
  draft.project = { name: nameOf(textOf(memberOf(project, "name"))), version: textOf(memberOf(project, "version")) };
  addRequirements(draft, memberOf(project, "dependencies"), { group: null });
  for (const extra of entriesOf(memberOf(project, "optional-dependencies"))) {
    draft.account.endKey(extra, "entry");
    addRequirements(draft, extra.value, { group: normalizeName(extra.key) });
  }
  readDynamic(draft, { root, dynamic: itemsOf(memberOf(project, "dynamic")).map((item) => textOf(item)) });
  readGroups(draft, memberOf(root, "dependency-groups"));
  const build = memberOf(root, "build-system");
  draft.account.endTable(build, BUILD_SYSTEM);
  addRequirements(draft, memberOf(build, "requires"), { group: "build-system", isForBuild: true });
  const backendPath = memberOf(build, "backend-path");
  if (backendPath !== null) addOption(draft, "backend-path", backendPath);
}
function readDynamic(draft, { root, dynamic }) {
  const setuptools = memberAt(root, ["tool", "setuptools", "dynamic"]);
  for (const field of ["dependencies", "optional-dependencies"]) {
    if (!dynamic.includes(field)) continue;
    const said = memberOf(setuptools, field);
    const tables = field === "dependencies" ? [said] : entriesOf(said).map((entry) => entry.value);
    if (said === null) draft.gaps.push(`${field} are computed when it is built (dynamic)`);
    for (const table of tables) {
      if (table === null) continue;
      draft.account.endTable(table, DYNAMIC);
      const files = memberOf(table, "file");
      const names = files?.kind === "array" ? files.items : files === null ? [] : [files];
      if (names.length === 0) draft.gaps.push(`${field} are computed when it is built (attr)`);
      for (const name of names) {
        const target = textOf(name);
        if (target === null) continue;
        draft.inclusions.push({ kind: "requirements", target: untrustedText(target), isRemote: false, position: name.position });
      }
    }
  }
}
function readGroups(draft, groups) {
  const seen = /* @__PURE__ */ new Set();
  const names = new Set(entriesOf(groups).map((group) => normalizeName(group.key)));
  for (const group of entriesOf(groups)) {
    draft.account.endKey(group, "entry");
    const name = normalizeName(group.key);
    if (seen.has(name)) draft.account.notUnderstood(group.position, "a dependency group that stands twice");
    seen.add(name);
    if (group.value.kind !== "array") draft.account.notUnderstood(group.position, "a dependency group that is no array");
    for (const item of itemsOf(group.value)) {
      if (item.kind !== "table") {
        addRequirement(draft, item, { group: name });
        continue;
      }
      draft.account.endTable(item, { "include-group": "entry" });
      const included = textOf(memberOf(item, "include-group"));
      if (included === null || !names.has(normalizeName(included))) {
        draft.account.notUnderstood(item.position, "a dependency group that includes one which is not there");
      } else draft.inclusions.push({ kind: "group", target: untrustedText(included), isRemote: false, position: item.position });
    }
  }
}

// packages/core/src/manifests/tox-deps.ts
function readToxSections(sections, prefix = "") {
  const found = { entries: [], inclusions: [], indexes: [], options: [] };
  for (const { name, options } of sections) {
    if (!name.startsWith(prefix)) continue;
    const section = name.slice(prefix.length);
    for (const { key, lines } of options) {
      const plain = key.toLowerCase();
      if (plain === "setenv" || plain === "set_env") {
        for (const { text, position } of lines) {
          const [, variable = "", value = ""] = /^([A-Za-z_]\w*)\s*[=:]\s*(.*)$/.exec(text) ?? [];
          addSetting(found, variable, { text: value, position });
        }
      }
      if (plain !== "deps" && !(section === "tox" && plain === "requires")) continue;
      for (const { text, position } of lines) addLine(found, text, { group: section, position });
    }
  }
  return found;
}
function readToxTable(table) {
  const found = { entries: [], inclusions: [], indexes: [], options: [] };
  addItems(found, memberOf(table, "requires"), "tox");
  for (const base of ["env_run_base", "env_pkg_base", "env_base"])
    for (const { key, value } of named(base, memberOf(table, base))) addEnvironment(found, key, value);
  for (const { key, value } of entriesOf(memberOf(table, "env"))) addEnvironment(found, key, value);
  return found;
}
function addEnvironment(found, name, table) {
  addItems(found, memberOf(table, "deps"), name);
  for (const { key, value } of entriesOf(memberOf(table, "set_env")))
    addSetting(found, key, { text: textOf(value) ?? "", position: value.position });
}
function addSetting(found, name, value) {
  const { indexes, options } = readEnvironmentSetting(name, value);
  found.indexes.push(...indexes);
  found.options.push(...options);
}
function named(base, value) {
  return base === "env_base" ? entriesOf(value) : [{ key: base, value }];
}
function addItems(found, value, group) {
  const single = textOf(value);
  if (value !== null && single !== null)
    for (const line of single.split("\n")) addLine(found, line, { group, position: value.position });
  for (const item of itemsOf(value)) {
    const text = textOf(item);
    if (text !== null) addLine(found, text, { group, position: item.position });
  }
}
function addLine(found, text, { group, position }) {
  const line = text.replace(/^[\w{},!.-]+:\s+/, "");
  if (line.includes("{")) return;
  const reading = readRequirementLines(findLogicalLines(line), { isConstraints: false, variables: {} });
  found.entries.push(...reading.entries.map((entry) => ({ ...entry, position, confidence: "low", group })));
  found.inclusions.push(...reading.inclusions.map((inclusion) => ({ ...inclusion, position })));
  found.indexes.push(...reading.indexes.map((index) => ({ ...index, position })));
  found.options.push(...reading.options.map((option) => ({ ...option, position })));
}

// packages/core/src/manifests/pyproject.ts
var ID21 = "pyproject";
var format22 = {
  id: ID21,
  summary: "pyproject.toml, with the tables of its tools",
  role: "manifest",
  matches: (path) => /(?:^|\/)pyproject\.toml$/.test(path),
  read: read21
};
function read21(input) {
  const document = readTomlDocument(input.bytes);
  const { root } = document;
  if (root === null) return unreadableFacts({ file: input.file, format: ID21, role: "manifest", problems: document.problems });
  const draft = startDraft();
  draft.account.endOpenTable(root, {
    "project": "option",
    "dependency-groups": "option",
    "build-system": "option",
    "tool": "option"
  });
  readProjectTables(draft, root);
  const tool = memberOf(root, "tool");
  for (const [name, readTable] of TABLES) {
    const before = draft.entries.length;
    readTable(draft, memberOf(tool, name));
    for (let at = before; at < draft.entries.length; at += 1) {
      const entry = draft.entries[at];
      if (entry !== void 0) draft.entries[at] = { ...entry, tool: name };
    }
  }
  readUvTable(draft, memberAt(tool, ["uv"]));
  return finishDraft(draft, { file: input.file, format: ID21, role: "manifest", document });
}
var TABLES = [
  ["poetry", readPoetryTable],
  ["pdm", readPdmTable],
  ["hatch", readHatchTable],
  ["pixi", readPixiTable],
  ["tox", readToolTox]
];
function readToolTox(draft, tox) {
  if (tox === null) return;
  draft.account.endOpenTable(tox, {
    legacy_tox_ini: "entry",
    requires: "entry",
    env_run_base: "entry",
    env_pkg_base: "entry",
    env: "entry"
  });
  for (const base of ["env_run_base", "env_pkg_base"])
    draft.account.endOpenTable(memberOf(tox, base), { deps: "entry", set_env: "option" });
  const legacy = memberOf(tox, "legacy_tox_ini");
  const { position } = legacy ?? tox;
  const found = legacy === null ? readToxTable(tox) : readToxSections(parseIni(textOf(legacy) ?? "").sections);
  const at = (part) => legacy === null ? part : { ...part, position };
  draft.entries.push(...found.entries.map(at));
  draft.indexes.push(...found.indexes.map(at));
  draft.options.push(...found.options.map(at));
  draft.inclusions.push(...found.inclusions.map(at));
}

// packages/core/src/manifests/ini-interpolation.ts
var MAX_DEPTH = 10;
var MAX_LINES = 1e4;
var PERCENT = /%(?:%|\(([^)]+)\)s)?/g;
function interpolateOption(option, scope) {
  if (!option.lines.some(({ text }) => text.includes("%"))) return option;
  const lines = [];
  for (const { text, position } of option.lines) {
    const filled = fill(text, { scope, depth: 1 });
    if (filled === null) return null;
    for (const line of filled.split("\n")) lines.push({ text: line.trim(), position });
    if (lines.length > MAX_LINES) return null;
  }
  return { ...option, lines };
}
function fill(text, { scope, depth }) {
  if (depth > MAX_DEPTH || text.length > 1e5) return null;
  let isBroken = false;
  const filled = text.replaceAll(PERCENT, (found, name) => {
    if (found === "%%") return "%";
    const named2 = name === void 0 ? void 0 : scope.find(({ key }) => key === name);
    const value = named2 === void 0 ? null : fill(named2.lines.map((line) => line.text).join("\n"), { scope, depth: depth + 1 });
    if (value === null) isBroken = true;
    return value ?? "";
  });
  return isBroken ? null : filled;
}

// packages/core/src/manifests/setup-cfg.ts
var ID22 = "setup-cfg";
var LISTS = /* @__PURE__ */ new Map([
  ["install_requires", { group: null, isForBuild: false }],
  ["setup_requires", { group: "build-system", isForBuild: true }],
  ["tests_require", { group: "tests", isForBuild: false }]
]);
var SECTIONS = ["metadata", "options", "options.extras_require"];
var KEYS = /* @__PURE__ */ new Map([
  ["metadata", ["name", "version"]],
  ["options", [...LISTS.keys(), "dependency_links"]]
]);
var format23 = {
  id: ID22,
  summary: "setup.cfg of setuptools",
  role: "manifest",
  matches: (path) => /(?:^|\/)setup\.cfg$/.test(path),
  read: read22
};
function read22(input) {
  const parts = { file: input.file, format: ID22, role: "manifest" };
  const decoded = decodeUtf8(input.bytes);
  if (decoded.text === null) return unreadableFacts({ ...parts, problems: decoded.problems });
  const ini = parseIni(decoded.text);
  const draft = startDraft(startLineAccounting(ini));
  const defaults = ini.sections.find(({ name }) => name === "DEFAULT");
  for (const section of ini.sections) readSection(draft, section, defaults);
  addTox(draft, readToxSections(ini.sections, "tox:"));
  return finishDraft(draft, { ...parts, document: { root: null, problems: findHiddenContent(decoded.text) } });
}
function addTox(draft, { entries, inclusions, indexes, options }) {
  for (const entry of entries) draft.account.endKey(entry, "entry");
  draft.entries.push(...entries);
  draft.inclusions.push(...inclusions);
  draft.indexes.push(...indexes);
  draft.options.push(...options);
}
function readSection(draft, section, defaults) {
  const { name, position: header, options } = section;
  const scope = [...options, ...defaults?.options ?? []];
  const likeness = findLikeness(name, SECTIONS);
  if (likeness !== null) draft.account.notUnderstood(header, `a section that looks like [${likeness}]`, name);
  const key = (option) => option.key.toLowerCase().replaceAll("-", "_");
  for (const option of options) {
    const meant = findLikeness(key(option), KEYS.get(name) ?? []);
    if (meant !== null) draft.account.notUnderstood(option.position, `an option that looks like ${meant}`, option.key);
    if (name === "metadata" && key(option) === "name")
      draft.project = { ...draft.project, name: nameOf(option.lines[0]?.text ?? null) };
    if (name === "options") {
      const list = LISTS.get(key(option));
      if (list !== void 0) readList(draft, option, { ...list, scope });
      if (key(option) === "dependency_links")
        for (const { text, position } of findSetupValues(option)) addIndex(draft, { text, position, kind: "find-links" });
    }
    if (name === "options.extras_require")
      readList(draft, option, { group: option.key.toLowerCase().replaceAll(/[-_.]+/g, "-"), isForBuild: false, scope });
  }
}
function findSetupValues(option) {
  const lines = option.lines.filter(({ text }) => text !== "");
  const [only] = lines;
  if (lines.length !== 1 || only === void 0 || only.position.line !== option.position.line) return lines;
  return only.text.split(";").flatMap((text) => text.trim() === "" ? [] : [{ text: text.trim(), position: only.position }]);
}
function readList(draft, written, { scope, ...use }) {
  const option = interpolateOption(written, scope);
  if (option === null) {
    draft.account.notUnderstood(written.position, "a value with % that configparser cannot fill in", written.key);
    return;
  }
  const file = /^file:\s*(.+)$/.exec(
    option.lines.map(({ text }) => text).join(" ").trim()
  )?.[1];
  if (file !== void 0) {
    for (const target of file.split(",")) {
      draft.inclusions.push({
        kind: "requirements",
        target: untrustedText(target.trim()),
        isRemote: false,
        position: option.position
      });
    }
    return;
  }
  for (const { text, position } of findSetupValues(option)) {
    const plain = withoutComment(text);
    const requirement = parseRequirement(plain);
    if (requirement.ok) {
      draft.account.endKey({ position }, "entry");
      draft.entries.push({ ...requirementEntry(requirement.value, { text: plain, position, marker: null }), ...use });
    } else draft.account.notUnderstood(position, requirement.problem.reason, text);
  }
}

// packages/core/src/manifests/setup-py.ts
var ID23 = "setup-py";
var LISTS2 = /* @__PURE__ */ new Map([
  ["install_requires", { group: null }],
  ["requires", { group: null }],
  ["setup_requires", { group: "build-system", isForBuild: true }],
  ["tests_require", { group: "tests" }]
]);
var format24 = {
  id: ID23,
  summary: "setup.py of setuptools, read and never run",
  role: "manifest",
  needsPython: true,
  matches: (path) => /(?:^|\/)setup\.py$/.test(path),
  read: read23
};
function read23(input) {
  const parts = { file: input.file, format: ID23, role: "manifest" };
  const found = input.python?.findCalls(input.bytes, ["setup"]) ?? null;
  if (found === null) {
    const message = input.python === void 0 ? "Python code is not read here" : "the Python code could not be read";
    return unreadableFacts({ ...parts, problems: [{ id: "limit", message, position: { line: 1, column: 1 }, text: null }] });
  }
  const draft = startDraft();
  if (found.doubt !== null) draft.gaps.push(found.doubt);
  if (found.calls.length === 0) draft.gaps.push("no call of setup() was found");
  for (const call of found.calls) readSetup(draft, call);
  return finishDraft(draft, { ...parts, document: { root: null, problems: [] } });
}
function readSetup(draft, { keywords, hasMore, line }) {
  if (hasMore) addGap(draft, line);
  for (const { name, value, ...position } of keywords) {
    const list = LISTS2.get(name);
    const text = value.kind === "text" ? value.value : null;
    if (name === "name") draft.project = { ...draft.project, name: nameOf(text) };
    if (name === "version") draft.project = { ...draft.project, version: text };
    if (name === "pbr" && !(value.kind === "constant" && value.value === "False"))
      draft.gaps.push("pbr computes the dependencies");
    if (list !== void 0) readList2(draft, value, list);
    else if (name === "extras_require") readExtras2(draft, value);
    else if (name === "dependency_links") readLinks(draft, value);
    const isEntry = list !== void 0 || name === "extras_require";
    const isOption = name === "dependency_links" || name === "python_requires" || name === "pbr";
    draft.account.endKey({ position }, isEntry ? "entry" : isOption ? "option" : "comment");
  }
}
function addGap(draft, line) {
  draft.gaps.push(`line ${line} computes what setup() is given`);
}
function readList2(draft, value, use) {
  const position = { line: value.line, column: value.column };
  switch (value.kind) {
    case "text":
      for (const [index, line] of value.value.split("\n").entries()) {
        const plain = withoutComment(line).trim();
        const at = index === 0 ? position : { line: position.line + index, column: 1 };
        if (plain !== "") addRequirement(draft, { kind: "text", value: plain, position: at }, use);
      }
      return;
    case "list":
      for (const item of value.items) readList2(draft, item, use);
      return;
    case "file-lines":
      draft.inclusions.push({ kind: "requirements", target: untrustedText(value.path), isRemote: false, position });
      return;
    case "constant":
      if (value.value !== "None") draft.account.notUnderstood(position, "a dependency that is no text");
      return;
    default:
      addGap(draft, value.line);
  }
}
function readExtras2(draft, value) {
  if (value.kind === "constant" && value.value === "None") return;
  if (value.kind !== "dict") {
    addGap(draft, value.line);
    return;
  }
  for (const { key, value: list } of value.items) {
    if (key.kind !== "text") addGap(draft, key.line);
    const [extra = "", marker = ""] = key.kind === "text" ? splitOnce(key.value) : ["unknown"];
    const before = draft.entries.length;
    readList2(draft, list, { group: extra === "" ? null : normalizeName(extra) });
    if (marker === "") continue;
    for (let at = before; at < draft.entries.length; at += 1) {
      const entry = draft.entries[at];
      if (entry !== void 0 && entry.marker === null) draft.entries[at] = { ...entry, marker: untrustedText(marker) };
    }
  }
}
function splitOnce(text) {
  const at = text.indexOf(":");
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
function readLinks(draft, value) {
  for (const item of value.kind === "list" ? value.items : [value]) {
    const position = { line: item.line, column: item.column };
    if (item.kind === "text") addIndex(draft, { text: item.value, position, kind: "find-links" });
    else if (item.kind !== "constant") addGap(draft, item.line);
  }
}

// packages/core/src/manifests/shell-candidates.ts
var ID24 = "shell-candidates";
var INSTALL = /(?:^|[\s;&|("'!%])(?:pip3?(?:\.\d+)?|uv\s+pip|python[\d.]*\s+-m\s+pip)\s+(?:-[\w-]+\s+)*install\s+/g;
var format25 = {
  id: ID24,
  summary: "pip install lines in Dockerfiles, CI files, Makefiles, scripts and notebooks (candidates)",
  role: "candidates",
  matches: (path) => /(?:^|\/)(?:(?:Dockerfile|Containerfile)[^/]*|[^/]*\.dockerfile|Makefile|GNUmakefile|[^/]*\.mk|[^/]*\.sh|[^/]*\.ipynb|\.gitlab-ci\.ya?ml|azure-pipelines\.ya?ml|\.travis\.ya?ml)$|(?:^|\/)\.(?:github\/workflows|circleci)\/[^/]+\.ya?ml$/i.test(
    path
  ),
  read: read24
};
function read24(input) {
  const text = new TextDecoder("utf-8").decode(input.bytes);
  const entries = [];
  const indexes = [];
  const options = [];
  const isNotebook = input.file.endsWith(".ipynb");
  for (const { line, number } of joinedLines(text)) {
    const shell = isNotebook ? line.replaceAll(String.raw`\"`, "'").replaceAll(String.raw`\n`, " ; ").replaceAll('"', " ; ") : line;
    for (const match of shell.matchAll(INSTALL)) {
      const position = { line: number, column: Math.max(1, match.index + 1) };
      const rest = shell.slice(match.index + match[0].length).split(/\s(?:&&|\|\||[;|&>#])|[;`]|["')]\s*$/, 1)[0] ?? "";
      const words = splitShellWords(rest) ?? rest.split(/\s+/);
      const found = readPipArguments(words.map((word) => ({ text: word, position })));
      entries.push(...found.entries);
      indexes.push(...found.indexes);
      options.push(...found.options);
    }
  }
  return manifestFacts({ file: input.file, format: ID24, role: "candidates", entries, indexes, options });
}
function joinedLines(text) {
  const joined = [];
  let open = null;
  for (const [index, physical] of text.split("\n").entries()) {
    const line = physical.replace(/\r$/, "");
    const current = open ?? { line: "", number: index + 1 };
    current.line += open === null ? line : ` ${line.trim()}`;
    if (line.endsWith("\\") && current.line.length < 2e4) {
      current.line = current.line.slice(0, -1);
      open = current;
    } else {
      joined.push(current);
      open = null;
    }
  }
  if (open !== null) joined.push(open);
  return joined;
}

// packages/core/src/manifests/tox-ini.ts
var ID25 = "tox-ini";
var format26 = {
  id: ID25,
  summary: "deps of tox.ini (candidates)",
  role: "candidates",
  matches: (path) => /(?:^|\/)tox\.ini$/.test(path),
  read: read25
};
function read25(input) {
  const parts = { file: input.file, format: ID25, role: "candidates" };
  const decoded = decodeUtf8(input.bytes);
  if (decoded.text === null) return unreadableFacts({ ...parts, problems: decoded.problems });
  return manifestFacts({
    ...parts,
    ...readToxSections(parseIni(decoded.text).sections),
    problems: findHiddenContent(decoded.text)
  });
}

// packages/core/src/manifests/tox-toml.ts
var ID26 = "tox-toml";
var format27 = {
  id: ID26,
  summary: "deps of tox.toml (candidates)",
  role: "candidates",
  matches: (path) => /(?:^|\/)tox\.toml$/.test(path),
  read: read26
};
function read26(input) {
  const parts = { file: input.file, format: ID26, role: "candidates" };
  const document = readTomlDocument(input.bytes);
  if (document.root === null) return unreadableFacts({ ...parts, problems: document.problems });
  return manifestFacts({ ...parts, ...readToxTable(document.root), problems: document.problems });
}

// packages/core/src/manifests/uv-lock-keys.ts
var UV_TOP = {
  "version": "option",
  "revision": "option",
  "requires-python": "option",
  "resolution-markers": "option",
  "conflicts": "option",
  "supported-markers": "option",
  "required-markers": "option",
  "options": "option",
  "manifest": "entry",
  "package": "entry"
};
var UV_MANIFEST = {
  "members": "comment",
  "requirements": "entry",
  "constraints": "option",
  "overrides": "option",
  "excludes": "option",
  "build-constraints": "option",
  "dependency-groups": "entry",
  "dependency-metadata": "option"
};
var UV_PACKAGE = {
  "name": "entry",
  "version": "entry",
  "source": "entry",
  "resolution-markers": "entry",
  "dependencies": "entry",
  "optional-dependencies": "entry",
  "dev-dependencies": "entry",
  // What some versions of uv call the former.
  "dependency-groups": "entry",
  "metadata": "entry",
  "sdist": "entry",
  "wheels": "entry"
};
var UV_SOURCE = {
  registry: "entry",
  git: "entry",
  url: "entry",
  path: "entry",
  directory: "entry",
  editable: "entry",
  virtual: "entry",
  subdirectory: "entry"
};
var UV_EDGE = {
  name: "entry",
  version: "entry",
  source: "entry",
  marker: "entry",
  extra: "entry"
};
var UV_ARTIFACT = {
  "url": "entry",
  "path": "entry",
  "filename": "entry",
  "hash": "entry",
  "size": "entry",
  "upload-time": "entry",
  "zstd": "comment"
};
var UV_METADATA = {
  "requires-dist": "entry",
  "requires-dev": "entry",
  "dependency-groups": "entry",
  "provides-extras": "entry"
};
var UV_REQUIREMENT = {
  name: "entry",
  extras: "entry",
  specifier: "entry",
  marker: "entry",
  git: "entry",
  url: "entry",
  path: "entry",
  directory: "entry",
  editable: "entry",
  virtual: "entry",
  subdirectory: "entry",
  index: "entry",
  conflict: "entry"
};

// packages/core/src/manifests/uv-lock.ts
var ID27 = "uv-lock";
var KNOWN_VERSION = 1n;
var KNOWN_REVISION = 5n;
var format28 = {
  id: ID27,
  summary: "uv.lock and the locks of PEP 723 scripts",
  role: "lock",
  matches: (path) => /(?:^|\/)uv\.lock$|\.py\.lock$/.test(path),
  read: read27
};
function read27(input) {
  const document = readTomlDocument(input.bytes);
  if (document.root === null) return unreadableFacts({ file: input.file, format: ID27, role: "lock", problems: document.problems });
  const account = startKeyAccounting();
  const { root } = document;
  account.endTable(root, UV_TOP);
  const manifest = memberOf(root, "manifest");
  account.endTable(manifest, UV_MANIFEST);
  const version = memberOf(root, "version");
  const revision = memberOf(root, "revision");
  const isVersionKnown = version?.kind === "integer" && version.value === KNOWN_VERSION && (revision === null || revision.kind === "integer" && revision.value >= 0n && revision.value <= KNOWN_REVISION);
  const members = new Set(itemsOf(memberOf(manifest, "members")).map((member) => nameOf(textOf(member))));
  const packages = itemsOf(memberOf(root, "package")).map((item) => readPackage6(item, { account, members }));
  const own = packages.filter(({ entry }) => entry.isOwn);
  return manifestFacts({
    file: input.file,
    format: ID27,
    role: "lock",
    project: {
      name: own.length === 1 ? own[0]?.entry.name ?? null : null,
      version: own.length === 1 ? own[0]?.entry.resolved ?? null : null
    },
    entries: packages.map(({ entry }) => entry),
    // A uv.lock declares its indexes only by the packages that come from them.
    indexes: findEntryIndexes(packages.map(({ entry }) => entry)),
    problems: [
      ...document.problems,
      ...isVersionKnown ? [] : [
        {
          id: "unknown-lock-version",
          message: `a uv.lock of a version that safe-pip does not know (version ${numberOf(version) ?? "?"}, revision ${numberOf(revision) ?? "none"})`,
          position: (version ?? root).position,
          text: null
        }
      ],
      ...account.problems
    ],
    accounting: account.sum(),
    lock: {
      tool: "uv",
      version: `${numberOf(version) ?? "?"}.${numberOf(revision) ?? 0}`,
      isVersionKnown,
      contentHash: null,
      generator: null,
      requiresPython: untrustedOrNull(textOf(memberOf(root, "requires-python"))),
      roots: [
        ...itemsOf(memberOf(manifest, "requirements")).map((item) => readRequirement(item, { account, group: null })),
        ...entriesOf(memberOf(manifest, "dependency-groups")).flatMap((group) => requirementsOf(group, account)),
        ...own.flatMap(({ roots }) => roots)
      ]
    }
  });
}
function readPackage6(item, { account, members }) {
  account.endTable(item, UV_PACKAGE);
  if (item.kind !== "table") account.notUnderstood(item.position, "a package that is no table");
  const written = textOf(memberOf(item, "name"));
  const version = textOf(memberOf(item, "version"));
  const sourceTable = memberOf(item, "source");
  account.endTable(sourceTable, UV_SOURCE);
  const source = readSource6(sourceTable, account);
  const kinds = new Set(entriesOf(sourceTable).map((entry2) => entry2.key));
  const isFolder = kinds.has("editable") || kinds.has("virtual") || kinds.has("directory");
  const sdist = memberOf(item, "sdist");
  const artifacts = [...sdist === null ? [] : [sdist], ...itemsOf(memberOf(item, "wheels"))].map(
    (value) => readArtifact2(value, account)
  );
  const metadata = memberOf(item, "metadata");
  account.endTable(metadata, UV_METADATA);
  const name = nameOf(written);
  if (name === null) account.notUnderstood(item.position, "a package without a valid name");
  const edges = [
    ...itemsOf(memberOf(item, "dependencies")).map((value) => readEdge5(value, { account, group: null })),
    ...["optional-dependencies", "dev-dependencies", "dependency-groups"].flatMap(
      (key) => entriesOf(memberOf(item, key)).flatMap(
        (group) => itemsOf(group.value).map((value) => readEdge5(value, { account, group: group.key }))
      )
    )
  ];
  const entry = dependencyEntry({
    name,
    nameAsWritten: untrustedOrNull(written),
    specifier: version === null ? null : `==${version}`,
    specifierAsWritten: untrustedText(version ?? ""),
    source,
    editable: kinds.has("editable"),
    hashes: artifacts.flatMap(({ hashes }) => hashes),
    position: (memberOf(item, "name") ?? item).position,
    resolved: version,
    artifacts,
    edges,
    isOwn: isFolder && (source.kind === "path" && isProjectFolder(rawText(source.path)) || members.has(name)),
    marker: markerOf(item)
  });
  const roots = [
    ...itemsOf(memberOf(metadata, "requires-dist")).map((value) => readRequirement(value, { account, group: null })),
    ...["requires-dev", "dependency-groups"].flatMap(
      (key) => entriesOf(memberOf(metadata, key)).flatMap((group) => requirementsOf(group, account))
    )
  ];
  return { entry, roots };
}
function markerOf(item) {
  const markers = itemsOf(memberOf(item, "resolution-markers")).map((value) => textOf(value)).filter((marker) => marker !== null);
  return markers.length === 0 ? null : untrustedText(markers.length === 1 ? markers[0] ?? "" : markers.map((marker) => `(${marker})`).join(" or "));
}
function readSource6(table, account) {
  const [first] = entriesOf(table).filter((entry) => entry.key !== "subdirectory");
  const value = textOf(first?.value);
  if (first === void 0 || value === null) {
    if (table !== null) account.notUnderstood(table.position, "the source of a package");
    return { kind: "index", index: null };
  }
  switch (first.key) {
    case "registry":
      return { kind: "index", index: untrustedText(value) };
    case "url":
      return { kind: "url", url: untrustedText(value) };
    case "git":
      return readGit(value);
    case "path":
      return { kind: "archive", path: untrustedText(value) };
    default:
      return { kind: "path", path: untrustedText(value) };
  }
}
function readGit(text) {
  const [before = "", fragment = ""] = text.split("#", 2);
  const [url = "", query = ""] = before.split("?", 2);
  const parameters = new URLSearchParams(query);
  const requested = parameters.get("rev") ?? parameters.get("tag") ?? parameters.get("branch");
  return {
    kind: "vcs",
    url: untrustedText(url),
    vcs: "git",
    requested: untrustedOrNull(requested),
    commit: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(fragment) ? fragment : null,
    subdirectory: untrustedOrNull(parameters.get("subdirectory"))
  };
}
function readArtifact2(value, account) {
  account.endTable(value, UV_ARTIFACT);
  const url = textOf(memberOf(value, "url"));
  const path = textOf(memberOf(value, "path"));
  const hash = memberOf(value, "hash");
  const hashText = textOf(hash);
  const hashes = hash === null || hashText === null ? [] : [parseDeclaredHash(hashText, hash.position)];
  const place = url ?? path;
  const filename = textOf(memberOf(value, "filename")) ?? (place === null ? null : lastSegment(place));
  return {
    filename: untrustedOrNull(filename),
    url: untrustedOrNull(url ?? path),
    hashes,
    size: numberOf(memberOf(value, "size")),
    uploadTime: untrustedOrNull(textOf(memberOf(value, "upload-time"))),
    position: value.position
  };
}
function readEdge5(value, { account, group }) {
  account.endTable(value, UV_EDGE);
  const name = nameOf(textOf(memberOf(value, "name")));
  if (name === null) account.notUnderstood(value.position, "a dependency without a valid name");
  return {
    name,
    specifier: null,
    version: textOf(memberOf(value, "version")),
    extras: itemsOf(memberOf(value, "extra")).map((extra) => nameOf(textOf(extra))).filter((extra) => extra !== null),
    marker: untrustedOrNull(textOf(memberOf(value, "marker"))),
    group,
    position: value.position
  };
}
function requirementsOf(group, account) {
  return itemsOf(group.value).map((item) => readRequirement(item, { account, group: group.key }));
}
function readRequirement(value, { account, group }) {
  account.endTable(value, UV_REQUIREMENT);
  return {
    name: nameOf(textOf(memberOf(value, "name"))),
    specifier: untrustedOrNull(textOf(memberOf(value, "specifier"))),
    version: null,
    extras: itemsOf(memberOf(value, "extras")).map((extra) => nameOf(textOf(extra))).filter((extra) => extra !== null),
    marker: untrustedOrNull(textOf(memberOf(value, "marker"))),
    group,
    position: value.position
  };
}

// packages/core/src/manifests/uv-toml.ts
var ID28 = "uv-toml";
var format29 = {
  id: ID28,
  summary: "uv.toml, the settings of uv",
  role: "configuration",
  matches: (path) => /(?:^|\/)uv\.toml$/.test(path),
  read: read28
};
function read28(input) {
  const document = readTomlDocument(input.bytes);
  const parts = { file: input.file, format: ID28, role: "configuration" };
  if (document.root === null) return unreadableFacts({ ...parts, problems: document.problems });
  const draft = startDraft();
  readUvTable(draft, document.root);
  return finishDraft(draft, { ...parts, document });
}

// packages/core/src/manifests/registry.generated.ts
var MANIFEST_FORMATS = [
  format,
  format2,
  format4,
  format5,
  format7,
  format8,
  format9,
  format10,
  format12,
  format13,
  format14,
  format15,
  format16,
  format17,
  format18,
  format19,
  format20,
  format21,
  format22,
  format3,
  format6,
  format23,
  format24,
  format25,
  format26,
  format27,
  format28,
  format29
];

// packages/core/src/vet/read-manifests.ts
var MAX_FILES = 2e3;
function findFormat(path, head) {
  const named2 = MANIFEST_FORMATS.find((format30) => format30.matches(path));
  if (named2 !== void 0) return named2;
  return head === null ? null : MANIFEST_FORMATS.find((format30) => format30.sniff?.(head) === true) ?? null;
}
async function readManifests(paths, reading) {
  const manifests = [];
  const seen = /* @__PURE__ */ new Set();
  const pending = paths.toReversed().map((path) => ({
    path,
    isConstraints: isConstraintsFor(reading.roleOf?.(path) ?? null),
    isAsked: true,
    isCandidate: false,
    includers: /* @__PURE__ */ new Set()
  }));
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    const { path, isConstraints, isAsked, isCandidate, includers } = next;
    const key = `${path}\0${isConstraints === true ? "c" : ""}`;
    if (seen.has(key) || isConstraints === null && seen.has(`${path}\0c`)) continue;
    seen.add(key);
    if (manifests.length >= MAX_FILES) {
      manifests.push(unreadable2(path, { id: "limit", message: `more than ${MAX_FILES} files that include each other` }));
      return manifests;
    }
    const content = await reading.read(path);
    const facts = await readContent(content, {
      path,
      isConstraints,
      isNamed: !isAsked || isConstraints !== null || reading.namedPaths?.has(path) === true,
      reading
    });
    if (facts === null) continue;
    if (isCandidate && content.state !== "bytes") {
      manifests.push({ ...facts, role: "candidates" });
      continue;
    }
    const chain = /* @__PURE__ */ new Set([...includers, path]);
    const followed = facts.inclusions.filter((inclusion) => !inclusion.isRemote && inclusion.kind !== "group").flatMap((inclusion) => {
      const target = resolvePath(path, rawText(inclusion.target));
      return target === null ? [] : [{ inclusion, target }];
    });
    const cycles = followed.filter(({ target }) => chain.has(target)).map(({ inclusion }) => inclusion);
    manifests.push(cycles.length === 0 ? facts : withCycles(facts, cycles));
    for (const { inclusion, target } of followed.toReversed()) {
      if (chain.has(target)) continue;
      pending.push({
        path: target,
        isConstraints: inclusion.kind === "constraints",
        isAsked: false,
        isCandidate: facts.role === "candidates",
        includers: chain
      });
    }
  }
  return manifests;
}
function withCycles(facts, cycles) {
  const problems = cycles.map(({ position, target }) => ({
    id: "not-understood",
    message: "the file includes itself, by way of others or not; pip refuses it",
    position,
    text: target
  }));
  return { ...facts, problems: [...facts.problems, ...problems] };
}
function isConstraintsFor(role) {
  return role === null ? null : role === "constraints";
}
async function readContent(content, { path, isConstraints, isNamed, reading }) {
  const role = isConstraints === true ? { role: "constraints" } : {};
  if (content.state === "missing")
    return { ...unreadable2(path, { id: "not-understood", message: "there is no such file" }), ...role };
  if (content.state === "unreadable") {
    return { ...unreadable2(path, { id: content.isLimit ? "limit" : "not-understood", message: content.reason }), ...role };
  }
  const isByInclusion = isConstraints !== null;
  const found = isByInclusion ? null : findFormat(path, content.bytes.subarray(0, 65536));
  const format30 = found ?? (isNamed ? MANIFEST_FORMATS.find(({ id }) => id === "requirements") ?? null : null);
  if (format30 === null) return null;
  const python = format30.needsPython === true ? await reading.loadPython?.() : void 0;
  return readBounded(format30, {
    file: path,
    bytes: content.bytes,
    ...isConstraints === null ? {} : { isConstraints },
    ...reading.variables === void 0 ? {} : { variables: reading.variables },
    ...python === void 0 ? {} : { python }
  });
}
function unreadable2(file, { id, message }) {
  const format30 = findFormat(file, null);
  return unreadableFacts({
    file,
    format: format30?.id ?? "unknown",
    role: format30?.role ?? "manifest",
    problems: [{ id, message, position: { line: 1, column: 1 }, text: null }]
  });
}
function resolvePath(from, target) {
  const path = target.replace(/^file:(?:\/\/(?:localhost)?)?/i, "");
  if (from.startsWith("/") && path.startsWith("/")) return path;
  if (/^(?:\/|~(?:\/|$)|[A-Za-z]:[\\/])/.test(path)) return null;
  const parts = from.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return null;
  }
  return parts.join("/");
}

// packages/core/src/vet/judge-file.ts
function judgeFile(subject, judgement) {
  const { manifest, stance, change, lockPair, repository } = subject;
  const rules = judgement.rules ?? RULES;
  const facts = {
    ...NO_FACTS,
    manifest: known(manifest),
    stance: known(stance),
    askedNames: known(findAskedNames(manifest)),
    ...change === void 0 ? {} : { change: known(change) },
    ...lockPair === void 0 ? {} : { lockPair: known(lockPair) },
    ...repository === void 0 ? {} : { repository: known(repository) }
  };
  const run = runRules(facts, { rules, context: judgement.ruleContext, subject: manifest.file });
  const found = run.findings.map(
    (finding) => manifest.role === "candidates" && (finding.effect === "block" || finding.effect === "confirm") ? { ...finding, effect: "warn" } : finding
  );
  return {
    findings: decideEffects(found, {
      policy: judgement.policy,
      rules,
      subject: { name: null, version: null },
      now: judgement.ruleContext.now
    }),
    notChecked: [...run.notChecked, ...findGaps(subject)].map((entry) => decideUnchecked(entry, judgement.policy))
  };
}
function findGaps({ manifest, lockPair }) {
  const gaps = manifest.problems.filter((problem2) => problem2.id === "limit").map((problem2) => ({ check: "dependency-file", reason: problem2.message, subject: manifest.file, effect: "refuse" }));
  const isUnreadable = manifest.problems.some(({ id }) => id === "syntax" || id === "limit" || id === "not-understood");
  if (manifest.completeness !== "complete" && !(isUnreadable && manifest.entries.length === 0)) {
    const reason = manifest.incompleteBecause ?? "its dependencies are computed";
    gaps.push({ check: "computed-dependencies", reason, subject: manifest.file, effect: "warn" });
  }
  if (lockPair?.freshness.state === "not-computable") {
    gaps.push({ check: "lock-stale", reason: lockPair.freshness.because, subject: manifest.file, effect: "warn" });
  }
  return gaps;
}

export {
  dependencyEntry,
  manifestFacts,
  unreadableFacts,
  readBounded,
  withoutComment,
  FULL_COMMIT,
  expandVariables,
  format3 as format,
  parseIni,
  iniValue,
  readJsonDocument,
  findSetupValues,
  MANIFEST_FORMATS,
  findFormat,
  readManifests,
  resolvePath,
  judgeFile
};
