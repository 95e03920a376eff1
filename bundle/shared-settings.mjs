import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  OWN_OPTIONS
} from "./shared-own-options.mjs";
import {
  parseTime
} from "./shared-parse-time.mjs";
import {
  findPlatformFolders
} from "./shared-platform-folders.mjs";
import {
  SafePipError
} from "./shared-error-codes.mjs";
import {
  display
} from "./shared-display.mjs";

// packages/safe-pip/src/settings.ts
import { resolve } from "node:path";
var FORMATS = ["text", "json", "jsonl"];
var YES = /* @__PURE__ */ new Set(["1", "true", "yes", "on"]);
var NO = /* @__PURE__ */ new Set(["", "0", "false", "no", "off"]);
function resolveSettings(own, options) {
  const { world, verbosity } = options;
  const value = (word) => own.get(word)?.at(-1) ?? environmentValue(word, world);
  const list = (word) => [...own.get(word) ?? [], ...(environmentValue(word, world) ?? "").split(/[,\s]+/)].map((entry) => entry.trim()).filter((entry) => entry !== "");
  const path = (word) => {
    const given = value(word);
    return given === null ? null : resolve(world.cwd, given);
  };
  const home = path("--home");
  const folders = home === null ? findPlatformFolders(world.env) : { cache: home, data: home };
  const now = value("--now");
  return {
    policyFile: path("--policy"),
    isOffline: own.has("--offline") || isSwitchedOn("SAFE_PIP_OFFLINE", environmentValue("--offline", world) ?? ""),
    format: parseFormat(value("--format") ?? "text"),
    outputFile: path("--output"),
    home: folders.data,
    cacheHome: folders.cache,
    pip: value("--pip"),
    allowBuild: list("--allow-build"),
    allowIndex: list("--allow-index"),
    accept: list("--accept"),
    now: now === null ? Date.now() : parseTime(now),
    isClockFixed: now !== null,
    verbosity
  };
}
function environmentValue(word, world) {
  const variable = OWN_OPTIONS.find((option) => option.word === word)?.variable ?? "";
  const value = world.env[variable];
  return value === void 0 || value === "" ? null : value;
}
function parseFormat(text) {
  const format = FORMATS.find((known) => known === text);
  if (format === void 0)
    throw new SafePipError("usage", `unknown format "${display(text, 40)}"`, { hint: `one of ${FORMATS.join(", ")}` });
  return format;
}
function isSwitchedOn(variable, text) {
  const word = text.trim().toLowerCase();
  if (!YES.has(word) && !NO.has(word)) {
    throw new SafePipError("usage", `${variable} is "${display(text, 40)}"`, { hint: "write 1 or 0" });
  }
  return YES.has(word);
}

export {
  resolveSettings
};
