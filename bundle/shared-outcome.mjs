import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// packages/core/src/base/outcome.ts
function success(value) {
  return { ok: true, value };
}
function failure(problem) {
  return { ok: false, problem };
}

export {
  success,
  failure
};
