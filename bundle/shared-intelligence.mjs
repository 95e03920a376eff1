import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// packages/core/src/node/intelligence/intelligence.ts
function releaseKey(release) {
  return `${release.name} ${release.version}`;
}

export {
  releaseKey
};
