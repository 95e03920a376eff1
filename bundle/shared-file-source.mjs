import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  SafePipError,
  isSafePipError
} from "./shared-error-codes.mjs";
import {
  display
} from "./shared-display.mjs";

// packages/core/src/node/file-source.ts
import { closeSync, openSync, readSync, statSync } from "node:fs";
var WINDOW = 1048576;
function openFileSource(path) {
  let file;
  let size;
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw new SafePipError("disk", `${display(path)} is no file`);
    size = stat.size;
    file = openSync(path, "r");
  } catch (error) {
    if (isSafePipError(error)) throw error;
    throw new SafePipError("disk", `${display(path)} cannot be opened: ${codeOf(error)}`, { cause: error });
  }
  let window = new Uint8Array(0);
  let windowStart = 0;
  return {
    size,
    read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > size) {
        throw new RangeError(`read of ${length} bytes at ${offset} outside 0..${size}`);
      }
      if (offset < windowStart || offset + length > windowStart + window.length) {
        window = readExactly(file, { offset, length: Math.min(Math.max(length, WINDOW), size - offset) });
        windowStart = offset;
      }
      return window.subarray(offset - windowStart, offset - windowStart + length);
    },
    close: () => closeSync(file)
  };
}
function readExactly(file, { offset, length }) {
  const bytes = new Uint8Array(length);
  let at = 0;
  while (at < length) {
    const got = readSync(file, bytes, at, length - at, offset + at);
    if (got === 0) throw new RangeError("the file became shorter while it was read");
    at += got;
  }
  return bytes;
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}

export {
  openFileSource
};
