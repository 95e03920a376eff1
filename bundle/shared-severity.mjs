import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// packages/core/src/model/severity.ts
var SEVERITIES = ["info", "low", "medium", "high", "critical"];
var DOMAINS = ["malicious-code", "vulnerability", "license", "author", "engineering"];
var EFFECTS = ["none", "warn", "confirm", "block"];
var UNCHECKED_EFFECTS = ["none", "warn", "refuse"];
var VERDICTS = ["allow", "warn", "confirm", "cannot-vet", "block"];
function worstVerdict(verdicts) {
  let worst = 0;
  for (const verdict of verdicts) worst = Math.max(worst, VERDICTS.indexOf(verdict));
  return VERDICTS[worst] ?? "block";
}

export {
  SEVERITIES,
  DOMAINS,
  EFFECTS,
  UNCHECKED_EFFECTS,
  worstVerdict
};
