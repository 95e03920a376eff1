import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// packages/core/src/base/error-codes.ts
var ERROR_CODES = {
  "usage": { exit: 82, hint: "see safe-pip --help" },
  "configuration": { exit: 82, hint: "correct the file or the option named above" },
  "node-too-old": { exit: 82, hint: "run it with `npm start -- \u2026`, which brings a newer Node" },
  "pip-not-found": { exit: 82, hint: "name a Python that has pip with --pip PATH" },
  "pip-too-old": { exit: 82, hint: 'upgrade it: python -m pip install --upgrade "pip>=22.3"' },
  "pip-unknown": { exit: 82, hint: "this pip has no place where safe-pip can stand; report its version" },
  "network": { exit: 81, hint: "check the connection to the index, or use --offline with what is in the store" },
  "index-answer": { exit: 81, hint: "the index gave an answer that cannot be trusted; ask whoever runs it" },
  "limit": { exit: 81, hint: "the input is larger than safe-pip is willing to read" },
  "disk": { exit: 81, hint: "check space and permissions of --home" },
  "child-process": { exit: 81, hint: "run the command again with -v; if it stays, please report it" },
  "internal": { exit: 83, hint: "this is a bug in safe-pip; please report it" }
};

// packages/core/src/base/safe-pip-error.ts
var SafePipError = class extends Error {
  name = "SafePipError";
  code;
  hint;
  constructor(code, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.code = code;
    this.hint = options.hint ?? ERROR_CODES[code].hint;
  }
  get exitCode() {
    return ERROR_CODES[this.code].exit;
  }
};
function isSafePipError(value) {
  return value instanceof SafePipError;
}

export {
  SafePipError,
  isSafePipError
};
