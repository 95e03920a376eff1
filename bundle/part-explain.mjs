import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  writeOutput
} from "./shared-write-output.mjs";
import {
  CHECKS_BESIDE_RULES,
  FINDINGS_BESIDE_RULES,
  KNOWN_CHECKS,
  RULES
} from "./shared-learned-trees.generated.json.mjs";
import "./shared-specifier-clause.mjs";
import {
  findNearestWord
} from "./shared-edit-distance.mjs";
import "./shared-wheel-filename.mjs";
import {
  locateAsset
} from "./shared-assets.mjs";
import {
  SafePipError
} from "./shared-error-codes.mjs";
import "./shared-version-scan.mjs";
import "./shared-outcome.mjs";
import {
  display
} from "./shared-display.mjs";
import "./shared-runtime.mjs";

// packages/safe-pip/src/rule-page.ts
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
var RULE_PAGES_FILE = "rule-pages.json";
function readRulePage(id) {
  const path = fileURLToPath(locateAsset(RULE_PAGES_FILE, new URL(`../../../docs/rules/${id}.md`, import.meta.url)));
  try {
    const text = readFileSync(path, "utf8");
    return path.endsWith(RULE_PAGES_FILE) ? JSON.parse(text)[id] ?? null : text;
  } catch {
    return null;
  }
}
function renderRulePage(page) {
  const body = page.split("\n").slice(4).join("\n");
  const shown = body.replaceAll(/^(`{3,})([^\n`]*)\n(.*?)^\1[ \t]*$/gms, (_, _fence, info, content) => {
    const words = info.split(/\s+/);
    if (words.includes("facts")) return "";
    const outcome = words.find((word) => ["flagged", "clean", "missed", "before"].includes(word));
    const file = /\bfile=(\S+)/.exec(info)?.[1];
    const label = [...outcome === void 0 ? [] : [outcome], ...file === void 0 ? [] : [file]].join(", ");
    return `${label === "" ? "" : `  ${label}:
`}${content.replaceAll(/^(?=.)/gm, "    ")}`;
  });
  return `${withoutEmptyParts(shown).trim()}
`;
}
function withoutEmptyParts(text) {
  return text.replaceAll(/\n{3,}/g, "\n\n").replaceAll(/^## [^\n]*\n+(?=## )/gm, "").replaceAll(/^#+ /gm, "");
}

// packages/safe-pip/src/commands/explain.ts
var command = {
  name: "explain",
  summary: "say what a rule finds and what follows from it",
  usage: "RULE",
  options: [],
  async run({ args, settings, world }) {
    const [id = ""] = args;
    if (args.length !== 1) throw new SafePipError("usage", "explain needs one rule", { hint: "safe-pip rules lists them" });
    if (settings.format === "jsonl") throw new SafePipError("usage", "the format jsonl is for scan; explain knows text and json");
    const rule = RULES.find((one) => one.id === id) ?? FINDINGS_BESIDE_RULES.find((one) => one.id === id) ?? null;
    const check = CHECKS_BESIDE_RULES[id];
    if (rule === null && check === void 0) throw unknownRule(id);
    const page = rule === null ? null : readRulePage(id);
    const text = settings.format === "json" ? `${JSON.stringify(describe(id, { rule, check, page }), null, 2)}
` : rule === null ? renderCheck(id, check ?? "") : renderRule(rule, page);
    await writeOutput(text, { settings, world });
    return 0;
  }
};
function describe(id, { rule, check, page }) {
  if (rule === null) return { id, kind: "check", summary: check };
  const { domain, severity, effect, summary } = rule;
  const ofRule = "needs" in rule ? { unchecked: rule.unchecked, raised_by_strict: rule.isRaisedByStrict } : {};
  return { id, kind: "rule", summary, domain, severity, effect, ...ofRule, page };
}
function renderRule(rule, page) {
  const strict = "needs" in rule && rule.isRaisedByStrict ? ", block in the profile strict" : "";
  const lines = [
    rule.id,
    `  ${rule.summary}`,
    "",
    `  domain     ${rule.domain}`,
    `  severity   ${rule.severity}`,
    `  effect     ${rule.effect}${strict}`,
    ..."needs" in rule ? [`  unchecked  ${rule.unchecked}: the effect when what it needs (${rule.needs.join(", ")}) cannot be had`] : [],
    "",
    `  in the policy file: [rules] ${rule.id} = "off" | "none" | "warn" | "confirm" | "block"`,
    `  with all examples: docs/rules/${rule.id}.md`,
    ""
  ];
  return `${lines.join("\n")}${page === null ? "" : `
${renderRulePage(page)}`}`;
}
function renderCheck(id, meaning) {
  return `${id}
  A check that is no rule. Not checked means: ${meaning}.

  in the policy file: [unchecked] ${id} = "none" | "warn" | "refuse"
`;
}
function unknownRule(id) {
  const near = findNearestWord(id, KNOWN_CHECKS);
  return new SafePipError("usage", `there is no rule ${display(id, 60)}`, {
    hint: near === null ? "safe-pip rules lists them" : `did you mean ${near}?`
  });
}
export {
  command
};
