import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// packages/core/src/node/hash-file.ts
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
var PIECE = 1048576;
var AT_ONCE = 2;
var running = 0;
var waiting = [];
async function hashFile(path) {
  if (running >= AT_ONCE) await new Promise((resolve) => waiting.push(resolve));
  running++;
  try {
    const file = await open(path, "r");
    try {
      const hash = createHash("sha256");
      const piece = Buffer.allocUnsafe(PIECE);
      for (; ; ) {
        const { bytesRead } = await file.read(piece, 0, PIECE, null);
        if (bytesRead === 0) return hash.digest("hex");
        hash.update(piece.subarray(0, bytesRead));
      }
    } finally {
      await file.close();
    }
  } finally {
    running--;
    waiting.shift()?.();
  }
}

export {
  hashFile
};
