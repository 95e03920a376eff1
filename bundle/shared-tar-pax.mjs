import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  parseSdistFilename,
  parseWheelFilename
} from "./shared-wheel-filename.mjs";
import {
  findVersion,
  normalizeName
} from "./shared-version-scan.mjs";
import {
  untrustedText
} from "./shared-display.mjs";

// packages/core/src/model/facts.ts
function known(value) {
  return { state: "known", value };
}
function absent(reason, check) {
  return check === void 0 ? { state: "absent", reason } : { state: "absent", reason, check };
}
var NOT_APPLICABLE = { state: "not-applicable" };
var NO_FACTS = {
  file: NOT_APPLICABLE,
  archive: NOT_APPLICABLE,
  metadata: NOT_APPLICABLE,
  wheel: NOT_APPLICABLE,
  sdist: NOT_APPLICABLE,
  source: NOT_APPLICABLE,
  release: NOT_APPLICABLE,
  request: NOT_APPLICABLE,
  advisories: NOT_APPLICABLE,
  missingProject: NOT_APPLICABLE,
  pinned: NOT_APPLICABLE,
  comparison: NOT_APPLICABLE,
  twins: NOT_APPLICABLE,
  askedNames: NOT_APPLICABLE,
  manifest: NOT_APPLICABLE,
  stance: NOT_APPLICABLE,
  change: NOT_APPLICABLE,
  lockPair: NOT_APPLICABLE,
  repository: NOT_APPLICABLE,
  policyChange: NOT_APPLICABLE
};

// packages/core/src/archive/tar-pax.ts
var HARMLESS = /* @__PURE__ */ new Set(["atime", "ctime", "mtime", "uid", "gid", "uname", "gname", "comment", "LIBARCHIVE.creationtime"]);
var HARMLESS_FAMILY = /^(?:LIBARCHIVE\.xattr\.|SCHILY\.xattr\.|SCHILY\.acl\.|SCHILY\.(?:fflags|dev|ino|nlink)$|RHT\.security\.|com\.apple\.|MSWINDOWS\.)/;
var MEANINGFUL = /* @__PURE__ */ new Set(["path", "linkpath", "size"]);
function parsePaxRecords(bytes, isGlobal) {
  const values = {};
  const problems = [];
  const ambiguous = (id, message) => {
    problems.push({ id, kind: "ambiguous", message });
  };
  const seen = /* @__PURE__ */ new Set();
  for (let at = 0; at < bytes.length; ) {
    const record = readRecord(bytes, at);
    if (record === null) {
      ambiguous("pax-record", "an extended header with a malformed record");
      break;
    }
    at = record.end;
    const { key, value } = record;
    if (key.startsWith("GNU.sparse.") || key === "SCHILY.realsize") ambiguous("sparse-member", "a sparse file");
    else if (key === "hdrcharset" ? value !== "ISO-IR 10646 2000 UTF-8" : key === "SCHILY.filetype") {
      ambiguous("pax-record", `an extended header with ${key}, which few readers obey`);
    } else if (MEANINGFUL.has(key)) {
      if (isGlobal) ambiguous("global-path", `a global header that sets the ${key} of all members`);
      if (seen.has(key)) ambiguous("pax-record", `an extended header that sets ${key} twice`);
      if (value === "" || value.includes("\0")) ambiguous("pax-record", `an extended header with an impossible ${key}`);
      if (key === "path") values.path = value;
      else if (key === "linkpath") values.linkpath = value;
      else if (/^\d{1,15}$/.test(value)) values.size = Number(value);
      else ambiguous("pax-record", "an extended header with an impossible size");
    } else if (key !== "hdrcharset" && !HARMLESS.has(key) && !HARMLESS_FAMILY.test(key)) {
      problems.push({ id: "unknown-pax-record", kind: "oddity", message: "an extended header with an unknown record" });
    }
    seen.add(key);
  }
  return { values, problems };
}
function readRecord(bytes, at) {
  const head = /^([1-9]\d{0,8}) /.exec(Buffer.from(bytes.subarray(at, at + 11)).toString("latin1"));
  if (head === null) return null;
  const end = at + Number(head[1]);
  const start = at + head[0].length;
  if (end > bytes.length || end <= start || bytes[end - 1] !== 10) return null;
  const record = bytes.subarray(start, end - 1);
  const equals = record.indexOf(61);
  if (equals < 1) return null;
  const key = decodeUtf8(record.subarray(0, equals));
  if (key === null) return null;
  const value = MEANINGFUL.has(key) || key === "hdrcharset" ? decodeUtf8(record.subarray(equals + 1)) : "";
  return value === null ? null : { key, value, end };
}
function decodeUtf8(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

// packages/core/src/archive/header-fields.ts
var HEADER = /^(?:From |[!-9;-~]*:|[\t ])/;
function parseHeaderFields(bytes) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const fields = [];
  let brokenLine = null;
  let end = 0;
  let open = null;
  for (const [line, content] of linesOf(text)) {
    if (!HEADER.test(content)) {
      if (content !== "" && !/^[\r\n]/.test(content)) brokenLine = line;
      break;
    }
    end += content.length;
    if (content.startsWith(" ") || content.startsWith("	")) {
      open?.push(content);
      continue;
    }
    const colon = content.indexOf(":");
    open = null;
    if (content.startsWith("From ") || colon === 0) continue;
    open = [content.slice(colon + 1).replace(/^[ \t]+/, "")];
    fields.push({ name: content.slice(0, colon), lines: open, line });
  }
  return {
    fields: fields.map(({ name, lines, line }) => ({ name, line, ...decode(lines.join("")) })),
    brokenLine,
    body: text.slice(end)
  };
}
function* linesOf(text) {
  let line = 0;
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    line += 1;
    yield [line, match[0]];
  }
}
function decode(latin) {
  const value = latin.replace(/[\r\n]+$/, "");
  const utf8 = decodeUtf8(Buffer.from(value, "latin1"));
  return { value: utf8 ?? value, isUtf8: utf8 !== null };
}

// packages/core/src/archive/metadata.ts
var DECIDING = ["metadata-version", "name", "version", "requires-python"];
function parseMetadata(bytes, file) {
  const { fields, brokenLine, body } = parseHeaderFields(bytes);
  const named = (name) => fields.filter((field) => field.name.toLowerCase() === name);
  const all = (name) => named(name).map(({ value }) => untrustedText(value));
  const one = (name) => all(name)[0] ?? null;
  const problems = [];
  for (const name of DECIDING) {
    const second = named(name)[1];
    if (second !== void 0) {
      problems.push({
        id: "doubled-field",
        message: `${second.name} stands twice; readers differ in which they take`,
        file,
        line: second.line
      });
    }
  }
  for (const field of fields) {
    if (!field.isUtf8) problems.push({ id: "undecodable-field", message: "a field that is not UTF-8", file, line: field.line });
  }
  if (brokenLine !== null) {
    problems.push({ id: "broken-header", message: "the headers end at a line that is no header", file, line: brokenLine });
  }
  for (const name of ["name", "version"]) {
    if (one(name) === null)
      problems.push({ id: `missing-${name}`, message: `no ${name === "name" ? "Name" : "Version"} in the metadata`, file });
  }
  return {
    file,
    metadataVersion: one("metadata-version"),
    name: one("name"),
    version: one("version"),
    requiresPython: one("requires-python"),
    requiresDist: named("requires-dist").map(({ value, line }) => ({ text: untrustedText(value), line })),
    providesExtra: all("provides-extra"),
    summary: one("summary"),
    homePage: one("home-page"),
    projectUrls: all("project-url"),
    author: one("author"),
    authorEmail: one("author-email"),
    maintainer: one("maintainer"),
    maintainerEmail: one("maintainer-email"),
    license: one("license-expression") ?? one("license"),
    classifierCount: named("classifier").length,
    descriptionLength: (named("description")[0]?.value ?? body).trim().length,
    dynamic: all("dynamic"),
    problems
  };
}

// packages/core/src/index/archive-name.ts
var SAFE = /^[A-Za-z0-9][A-Za-z0-9._+!-]{0,254}$/;
function parseArchiveName(filename, project) {
  if (!SAFE.test(filename)) return null;
  const found = filename.endsWith(".whl") ? wheelOf(filename) : sdistOf(filename, project);
  return found === null || project === void 0 || found.project === project ? found : null;
}
function wheelOf(filename) {
  const wheel = parseWheelFilename(filename);
  return wheel.ok ? { kind: "wheel", project: wheel.value.name, version: wheel.value.version.normalized } : null;
}
function sdistOf(filename, project) {
  if (project === void 0) {
    const sdist = parseSdistFilename(filename);
    return sdist.ok ? { kind: "sdist", project: sdist.value.name, version: sdist.value.version.normalized } : null;
  }
  const stem = /^(.+)\.(?:tar\.gz|zip)$/.exec(filename)?.[1] ?? "";
  for (let dash = stem.indexOf("-"); dash !== -1; dash = stem.indexOf("-", dash + 1)) {
    const name = normalizeName(stem.slice(0, dash));
    if (name !== project) continue;
    const version = findVersion(stem.slice(dash + 1));
    return version === null ? null : { kind: "sdist", project: name, version: version.normalized };
  }
  return null;
}

export {
  known,
  absent,
  NO_FACTS,
  parseArchiveName,
  parsePaxRecords,
  decodeUtf8,
  parseHeaderFields,
  parseMetadata
};
