import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  evaluateMarker
} from "./shared-evaluate-marker.mjs";
import {
  findInSpecifier,
  isInSpecifier,
  parseMarker,
  parseRequirement,
  parseSpecifier
} from "./shared-specifier-clause.mjs";
import {
  parseSdistFilename,
  parseWheelFilename
} from "./shared-wheel-filename.mjs";
import {
  SafePipError
} from "./shared-error-codes.mjs";
import {
  compareVersions,
  hasOversizedNumber,
  normalizeName,
  parseVersion,
  renderBaseVersion,
  renderLocalLabel
} from "./shared-version-scan.mjs";
import "./shared-outcome.mjs";
import {
  rawText
} from "./shared-display.mjs";
import "./shared-runtime.mjs";

// packages/safe-pip/src/conformance/answer-case.ts
var REFUSED = '{"error":true}';
function answerCase(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return REFUSED;
    throw error;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return REFUSED;
  const answer = answerOf(value);
  return answer === null ? REFUSED : render(answer);
}
function answerOf(asked) {
  const has = (...keys) => keys.every((key) => Object.hasOwn(asked, key));
  if (has("versions", "specifier")) return answerFilter(asked);
  if (has("version", "specifier")) return answerContains(asked);
  if (has("version")) return answerVersion(asked["version"]);
  if (has("compare")) return answerCompare(asked["compare"]);
  if (has("specifier")) return answerSpecifier(asked["specifier"]);
  if (has("requirement")) return answerRequirement(asked["requirement"]);
  if (has("marker")) return answerMarker(asked);
  if (has("name")) return answerName(asked["name"]);
  if (has("wheel")) return answerWheel(asked["wheel"]);
  return has("sdist") ? answerSdist(asked["sdist"]) : null;
}
function answerVersion(text) {
  const version = typeof text === "string" ? parseVersion(text) : null;
  if (version?.ok !== true) return null;
  const { value } = version;
  return {
    normalized: value.normalized,
    prerelease: value.isPrerelease,
    postrelease: value.post !== null,
    devrelease: value.dev !== null,
    base: renderBaseVersion(value),
    local: renderLocalLabel(value)
  };
}
function answerCompare(pair) {
  if (!Array.isArray(pair) || pair.length !== 2) return null;
  const [left, right] = pair.map((text) => typeof text === "string" ? parseVersion(text) : null);
  return left?.ok === true && right?.ok === true ? { order: compareVersions(left.value, right.value) } : null;
}
function answerSpecifier(text) {
  const specifier = typeof text === "string" ? parseSpecifier(text) : null;
  return specifier?.ok === true ? { normalized: specifier.value.normalized } : null;
}
function answerContains(asked) {
  const { version, specifier, prereleases = null } = asked;
  if (typeof version !== "string" || typeof specifier !== "string" || !isChoice(prereleases) || hasOversizedNumber(version))
    return null;
  const parsed = parseSpecifier(specifier);
  return parsed.ok ? { contains: isInSpecifier(version, parsed.value, { prereleases }) } : null;
}
function answerFilter(asked) {
  const { versions, specifier, prereleases = null } = asked;
  if (!isTexts(versions) || typeof specifier !== "string" || !isChoice(prereleases) || versions.some(hasOversizedNumber))
    return null;
  const parsed = parseSpecifier(specifier);
  return parsed.ok ? { filter: findInSpecifier(versions, parsed.value, { prereleases }) } : null;
}
function answerRequirement(text) {
  const requirement = typeof text === "string" ? parseRequirement(text) : null;
  if (requirement?.ok !== true) return null;
  const { name, extras, specifier, marker, url } = requirement.value;
  if (marker !== null && marker.normalized === null) return null;
  return {
    name,
    extras,
    specifier: specifier.normalized,
    marker: marker?.normalized ?? null,
    url: url === null ? null : rawText(url)
  };
}
function answerMarker({ marker, environment }) {
  const parsed = typeof marker === "string" ? parseMarker(marker) : null;
  const given = environmentOf(environment);
  if (parsed?.ok !== true || given === null) return null;
  const outcome = evaluateMarker(parsed.value, given);
  return outcome.ok ? { evaluates: outcome.value } : null;
}
function environmentOf(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const given = Object.entries(value).map(
    ([key, entry]) => [key, key === "extra" && entry === null ? "" : entry]
  );
  return given.every(([, entry]) => typeof entry === "string" || isTexts(entry)) ? Object.fromEntries(given) : null;
}
function answerName(text) {
  return typeof text === "string" ? { normalized: normalizeName(text) } : null;
}
function answerWheel(text) {
  const wheel = typeof text === "string" ? parseWheelFilename(text) : null;
  if (wheel?.ok !== true) return null;
  const { name, version, build, tags } = wheel.value;
  return { name, version: version.normalized, build: build === null ? [] : [build.number, build.suffix], tags };
}
function answerSdist(text) {
  const sdist = typeof text === "string" ? parseSdistFilename(text) : null;
  return sdist?.ok === true ? { name: sdist.value.name, version: sdist.value.version.normalized } : null;
}
function isChoice(value) {
  return value === null || typeof value === "boolean";
}
function isTexts(value) {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}
function render(value) {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${value.map(render).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}:${render(entry)}`).join(",")}}`;
}

// packages/safe-pip/src/commands/internal.ts
var command = {
  name: "internal",
  summary: "doors for testing safe-pip itself",
  usage: "conformance",
  options: [],
  run: runInternal
};
async function runInternal({ args, world }) {
  if (args.length !== 1 || args[0] !== "conformance") {
    throw new SafePipError("usage", "the only internal door is `safe-pip internal conformance`");
  }
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of world.stdin) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const lastEnd = text.lastIndexOf("\n");
    if (lastEnd === -1) {
      rest += text;
      continue;
    }
    world.stdout(answerLines(rest + text.slice(0, lastEnd)));
    rest = text.slice(lastEnd + 1);
  }
  rest += decoder.decode();
  if (rest !== "") world.stdout(answerLines(rest));
  return 0;
}
function answerLines(text) {
  return text.split("\n").map((line) => `${answerCase(line)}
`).join("");
}
export {
  command
};
