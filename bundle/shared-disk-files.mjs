import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  LIMITS
} from "./shared-limits.mjs";

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

export {
  shownPath,
  readDiskFile,
  findTopFolder,
  findFiles
};
