import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// packages/core/src/node/assets.ts
function locateAsset(bundledName, source) {
  const isBundled = true;
  return isBundled ? new URL(`./${bundledName}`, import.meta.url) : source;
}

export {
  locateAsset
};
