import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// packages/safe-pip/src/tool-version.ts
var TOOL_VERSION = "0.1.0";

export {
  TOOL_VERSION
};
