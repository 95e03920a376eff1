import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import "./shared-runtime.mjs";

// packages/safe-pip/src/commands/registry.generated.ts
var COMMANDS = [
  { name: "audit", load: async () => (await import("./part-audit.mjs")).command },
  { name: "diff", load: async () => (await import("./part-diff.mjs")).command },
  { name: "explain", load: async () => (await import("./part-explain.mjs")).command },
  { name: "internal", load: async () => (await import("./part-internal.mjs")).command },
  { name: "pin", load: async () => (await import("./part-pin.mjs")).command },
  { name: "policy", load: async () => (await import("./part-policy.mjs")).command },
  { name: "rules", load: async () => (await import("./part-rules.mjs")).command },
  { name: "scan", load: async () => (await import("./part-scan.mjs")).command },
  { name: "store", load: async () => (await import("./part-store.mjs")).command },
  { name: "sync", load: async () => (await import("./part-sync.mjs")).command },
  { name: "why", load: async () => (await import("./part-why.mjs")).command }
];
export {
  COMMANDS
};
