import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  SafePipError
} from "./shared-error-codes.mjs";
import {
  display
} from "./shared-display.mjs";

// packages/safe-pip/src/write-output.ts
import { writeFile } from "node:fs/promises";
async function writeOutput(text, { settings, world }) {
  const file = settings.outputFile;
  if (file === null) {
    world.stdout(text);
    return;
  }
  await writeFile(file, text).catch((error) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new SafePipError("configuration", `the report cannot be written to ${display(file)}: ${code}`);
  });
}

export {
  writeOutput
};
