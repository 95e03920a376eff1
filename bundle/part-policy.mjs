import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  writeOutput
} from "./shared-write-output.mjs";
import {
  findStaleExceptions
} from "./shared-apply-exception.mjs";
import {
  loadPolicy
} from "./shared-toml-eslint-parser.mjs";
import "./shared-platform-folders.mjs";
import "./shared-learned-trees.generated.json.mjs";
import "./shared-specifier-clause.mjs";
import "./shared-edit-distance.mjs";
import "./shared-smol-toml.mjs";
import "./shared-wheel-filename.mjs";
import {
  SafePipError
} from "./shared-error-codes.mjs";
import "./shared-severity.mjs";
import "./shared-version-scan.mjs";
import "./shared-outcome.mjs";
import {
  display
} from "./shared-display.mjs";
import "./shared-runtime.mjs";

// packages/safe-pip/src/commands/policy.ts
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// packages/safe-pip/src/policy-template.ts
var POLICY_TEMPLATE = `# The policy of this project: what findings of safe-pip mean here. docs/policy.md explains every key.
profile = "default"                     # audit (nothing refuses) | default | strict

[rules]                                 # off | none | warn | confirm | block, by rule id or "domain:malicious-code"
# lookalike-name = "warn"

[unchecked]                             # none | warn | refuse, by check
# known-malware = "warn"

[indexes]
allowed = []                            # mine, beside the configuration of pip and PyPI
public = ["https://pypi.org/simple/"]   # names found there may be looked up elsewhere; names from all other indexes never leave
internal-names = []                     # "acme-*": only from internal-index
# internal-index = "https://pkgs.example/simple/"

[names]
banned = []                             # "evil-*": nobody may ask for them

[build]
allow = []                              # projects that may run build code

[cooldown]
minimum-age = "2 days"
exempt = []

[sources.osv]
enabled = true
url = "https://api.osv.dev"

# [[exceptions]]
# rule = "known-vulnerability"
# package = "demo==1.0"
# reason = "why this is all right"
# expires = 2027-01-31
`;

// packages/safe-pip/src/commands/policy.ts
var command = {
  name: "policy",
  summary: "check the policy that holds here, or begin one",
  usage: "check|init",
  options: [],
  run: runPolicy
};
async function runPolicy({ args, settings, world }) {
  const [action] = args;
  if (args.length !== 1 || action !== "check" && action !== "init") {
    throw new SafePipError("usage", "policy needs one word: check or init");
  }
  if (action === "init") return initPolicy(world);
  const options = { accept: settings.accept, allowBuild: settings.allowBuild, allowIndex: settings.allowIndex };
  const loaded = loadPolicy({ cwd: world.cwd, env: world.env, policyFile: settings.policyFile, options });
  const text = settings.format === "json" ? `${JSON.stringify(loaded, withSnakeKeys, 2)}
` : renderPolicy(loaded, settings.now);
  await writeOutput(text, { settings, world });
  return 0;
}
function withSnakeKeys(_key, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const snake = (key) => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [snake(key), item]));
}
function initPolicy(world) {
  const path = join(world.cwd, "safe-pip.toml");
  if (existsSync(path)) throw new SafePipError("usage", "there is a safe-pip.toml already", { hint: "see safe-pip policy check" });
  writeFileSync(path, POLICY_TEMPLATE, { flag: "wx" });
  world.stdout("written: safe-pip.toml\n");
  return 0;
}
function renderPolicy({ policy, files, hash }, now) {
  const { rules, unchecked, indexes, build, cooldown, sources, exceptions } = policy;
  const pairs = (table) => Object.entries(table).map(([id, effect]) => `${id} = ${effect}`).join(", ");
  const rows = [
    ["files", files.length === 0 ? "none: the defaults" : files.map((file) => display(file)).join(", ")],
    ["profile", policy.profile],
    ["rules", pairs(rules)],
    ["unchecked", pairs(unchecked)],
    ["allowed indexes", indexes.allowed.join(", ")],
    ["public indexes", indexes.public.join(", ")],
    ["internal names", indexes.internalNames.join(", ")],
    ["internal index", indexes.internalIndex ?? ""],
    ["banned names", policy.names.banned.join(", ")],
    ["may build", build.allow.join(", ")],
    ["minimum age", `${cooldown.minimumAgeMs / 36e5} hours`],
    ["exempt from it", cooldown.exempt.join(", ")],
    ["live advisories", sources.osv.isEnabled ? sources.osv.url : "off"],
    ["exceptions", exceptions.length === 0 ? "" : String(exceptions.length)],
    ["hash", hash]
  ];
  const stale = findStaleExceptions([], { exceptions, now }).filter(({ rule }) => rule === "expired-exception");
  return [
    ...rows.filter(([, value]) => value !== "").map(([label, value]) => `${label.padEnd(15)}  ${display(value, 2e3)}`),
    ...stale.map(({ place, message }) => `${display(place.file)}:${place.line ?? 1}: ${message}`),
    ""
  ].join("\n");
}
export {
  command
};
