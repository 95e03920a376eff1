import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  readDiskManifests
} from "./shared-audit-disk.mjs";
import "./shared-disk-files.mjs";
import "./shared-write-output.mjs";
import "./shared-tool-version.mjs";
import {
  findChains
} from "./shared-pair-locks.mjs";
import "./shared-jsonc-parser.mjs";
import "./shared-yaml.mjs";
import "./shared-popular-names.generated.mjs";
import "./shared-apply-exception.mjs";
import "./shared-snapshot-format.mjs";
import "./shared-toml-eslint-parser.mjs";
import "./shared-platform-folders.mjs";
import "./shared-learned-trees.generated.json.mjs";
import "./shared-specifier-clause.mjs";
import "./shared-edit-distance.mjs";
import "./shared-tar-pax.mjs";
import "./shared-smol-toml.mjs";
import "./shared-wheel-filename.mjs";
import "./shared-limits.mjs";
import {
  SafePipError
} from "./shared-error-codes.mjs";
import "./shared-intelligence.mjs";
import "./shared-cvss-4.mjs";
import "./shared-severity.mjs";
import {
  parsePackageName
} from "./shared-version-scan.mjs";
import "./shared-outcome.mjs";
import {
  display
} from "./shared-display.mjs";
import "./shared-runtime.mjs";

// packages/safe-pip/src/commands/why.ts
var command = {
  name: "why",
  summary: "say who brings a package in: chains, versions asked for, who pins it",
  usage: "NAME [FILE \u2026]",
  options: [],
  async run({ args, world }) {
    const [given, ...files] = args;
    const name = given === void 0 ? null : parsePackageName(given);
    if (name?.ok !== true) throw new SafePipError("usage", "why needs the name of a package", { hint: "safe-pip why urllib3" });
    const { manifests } = await readDiskManifests(files, { cwd: world.cwd, standardInput: null });
    const unread = manifests.filter(({ entries, problems }) => entries.length === 0 && problems.length > 0);
    for (const { file, problems } of unread)
      world.stderr(`safe-pip: ${display(file)} could not be read: ${display(problems[0]?.message ?? "", 200)}
`);
    const lines = explain(name.value, manifests);
    if (lines.length === 0) {
      world.stdout(`${name.value}: in none of ${manifests.length - unread.length} files
`);
      return unread.length === 0 ? 0 : 81;
    }
    world.stdout(`${lines.join("\n")}
`);
    return 0;
  }
};
function explain(name, manifests) {
  const chains = findChains(manifests).get(name) ?? [];
  const entries = manifests.flatMap(
    ({ file, entries: all }) => all.filter((entry) => entry.name === name).map((entry) => ({ file, entry }))
  );
  if (chains.length === 0 && entries.length === 0) return [];
  const asked = manifests.flatMap(
    ({ file, entries: all }) => all.flatMap(
      (parent) => parent.edges.filter((edge) => edge.name === name && parent.name !== null).map(
        (edge) => `  ${display(parent.name ?? "")} asks for ${edge.specifier === null ? "any version" : display(edge.specifier)} (${display(file)}:${edge.position.line})`
      )
    )
  );
  return [
    name,
    ...chains.map((chain) => `  ${chain.map((link) => display(link)).join(" > ")}`),
    ...entries.map(({ file, entry }) => {
      const version = entry.resolved === null ? `${display(entry.specifier ?? "") || "any version"}` : `pinned to ${display(entry.resolved)}`;
      return `  ${display(file)}:${entry.position.line}: ${version}`;
    }),
    ...new Set(asked)
  ];
}
export {
  command
};
