import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  RULES
} from "./shared-learned-trees.generated.json.mjs";
import {
  display
} from "./shared-display.mjs";

// packages/safe-pip/src/vetted/show-plan.ts
var WIDTH = 100;
var OF_ARTIFACTS = /* @__PURE__ */ new Set([
  "file",
  "archive",
  "metadata",
  "wheel",
  "sdist",
  "source",
  "release",
  "request",
  "advisories"
]);
var VERBS = {
  install: "install",
  download: "download",
  wheel: "build",
  lock: "lock",
  pin: "pin"
};
function renderSize(bytes) {
  if (bytes < 1e3) return `${bytes} B`;
  if (bytes < 1e6) return `${Math.round(bytes / 1e3)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
function renderPlan(artifacts, command) {
  if (artifacts.length === 0) return `plan: nothing to ${VERBS[command]}
`;
  const total = artifacts.reduce((sum, { size }) => sum + (size ?? 0), 0);
  const words = artifacts.map(({ name, version, size, source }) => {
    const note = source.kind === "path" ? "yours, not vetted" : size === null ? "size unknown" : renderSize(size);
    return `${display(name ?? "unnamed", 80)} ${display(version ?? "", 80)} (${note})`;
  });
  return `plan: ${VERBS[command]} ${countOf(artifacts.length, "package")}, ${renderSize(total)}
${wrap(words)}`;
}
function renderSummary(counts, outcome) {
  const gaps = /* @__PURE__ */ new Map();
  for (const { check, reason, effect } of outcome.notChecked) {
    if (effect === "none") continue;
    gaps.set(reason, (gaps.get(reason) ?? /* @__PURE__ */ new Set()).add(check));
  }
  const own = outcome.notChecked.filter(({ check }) => check === "own-directory").length;
  const missed = new Set([...gaps.values()].flatMap((checks2) => [...checks2]));
  const checks = RULES.filter(({ id, needs }) => !missed.has(id) && needs.every((need) => OF_ARTIFACTS.has(need))).length;
  const notChecked = [...gaps].map(([reason, names]) => `${[...names].join(", ")} (${display(reason)})`).join("; ");
  return [
    `read ${countOf(counts.packages, "package")}: ${countOf(counts.files, "file")} in ${countOf(counts.archives, "archive")}, ${renderSize(counts.bytes)}`,
    countOf(checks, "check"),
    outcome.found,
    ...own === 0 ? [] : [`yours, not vetted: ${own} ${own === 1 ? "directory" : "directories"}`],
    notChecked !== "" ? `not checked: ${notChecked}` : own === 0 ? "everything was checked" : "all else was checked"
  ].join("; ");
}
function countOf(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function wrap(words) {
  const lines = [];
  let line = "";
  for (const [index, word] of words.entries()) {
    const piece = index === words.length - 1 ? word : `${word}, `;
    if (line !== "" && line.length + piece.length > WIDTH) {
      lines.push(line);
      line = "";
    }
    line += piece;
  }
  return [...lines, line].map((text) => `  ${text.trimEnd()}
`).join("");
}

export {
  renderPlan,
  renderSummary,
  countOf
};
