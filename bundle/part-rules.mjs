import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  writeOutput
} from "./shared-write-output.mjs";
import {
  FINDINGS_BESIDE_RULES,
  RULES
} from "./shared-learned-trees.generated.json.mjs";
import "./shared-specifier-clause.mjs";
import "./shared-edit-distance.mjs";
import "./shared-wheel-filename.mjs";
import {
  SafePipError
} from "./shared-error-codes.mjs";
import "./shared-version-scan.mjs";
import "./shared-outcome.mjs";
import "./shared-display.mjs";
import "./shared-runtime.mjs";

// packages/safe-pip/src/commands/rules.ts
var command = {
  name: "rules",
  summary: "list every rule with its domain and default effect",
  usage: "",
  options: [],
  async run({ settings, world }) {
    if (settings.format === "jsonl") throw new SafePipError("usage", "the format jsonl is for scan; rules knows text and json");
    const all = [...RULES, ...FINDINGS_BESIDE_RULES];
    const rules = all.toSorted((a, b) => a.domain === b.domain ? order(a.id, b.id) : order(a.domain, b.domain));
    await writeOutput(settings.format === "json" ? renderEntries(rules) : renderTable(rules), { settings, world });
    return 0;
  }
};
function renderEntries(rules) {
  const entries = rules.map(({ id, domain, severity, effect, unchecked = "none", summary }) => ({
    id,
    domain,
    severity,
    effect,
    unchecked,
    summary
  }));
  return `${JSON.stringify(entries, null, 2)}
`;
}
function renderTable(rules) {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = [];
  let domain = "";
  for (const rule of rules) {
    if (rule.domain !== domain) {
      domain = rule.domain;
      lines.push(domain);
    }
    lines.push(`  ${rule.id.padEnd(width)}  ${rule.effect.padEnd(7)}  ${rule.summary}`);
  }
  return `${lines.join("\n")}
`;
}
function order(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
export {
  command
};
