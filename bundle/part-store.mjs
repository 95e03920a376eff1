import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  hashFile
} from "./shared-hash-file.mjs";
import {
  writeOutput
} from "./shared-write-output.mjs";
import {
  FACTS_FOLDER,
  isWholeEntry
} from "./shared-kept-facts.mjs";
import "./shared-assets.mjs";
import {
  SafePipError
} from "./shared-error-codes.mjs";
import {
  display
} from "./shared-display.mjs";
import "./shared-runtime.mjs";

// packages/safe-pip/src/commands/store.ts
import { relative } from "node:path";

// packages/gate/src/store-upkeep.ts
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
var STORE_PARTS = ["archives", "copies", "pages", "facts", "pins"];
var FOLDERS = {
  archives: "store",
  copies: "local",
  pages: "pages",
  facts: FACTS_FOLDER,
  pins: "pins"
};
async function measureStore(home) {
  const sizes = await Promise.all(
    STORE_PARTS.map(async (part) => {
      let bytes = 0;
      const files = await listFiles(join(home, FOLDERS[part]));
      for (const file of files)
        bytes += await stat(file).then(
          ({ size: size2 }) => size2,
          () => 0
        );
      return [part, { files: files.length, bytes }];
    })
  );
  return Object.fromEntries(sizes);
}
async function verifyStore(home) {
  const damaged = [];
  let checked = 0;
  const check = async (path, isWhole) => {
    checked++;
    if (await isWhole.catch(() => false)) return;
    damaged.push(path);
    await rm(path, { force: true });
  };
  for (const path of await listFiles(join(home, FOLDERS.archives)))
    if (isDigest(basename(path)))
      await check(
        path,
        hashFile(path).then((digest) => digest === basename(path))
      );
  for (const path of await listFiles(join(home, FOLDERS.copies)))
    if (isDigest(basename(dirname(path))))
      await check(
        path,
        hashFile(path).then((digest) => digest === basename(dirname(path)))
      );
  for (const path of await listFiles(join(home, FOLDERS.facts))) await check(path, readFile(path).then(isWholeEntry));
  return { checked, damaged };
}
async function purgeStore(home) {
  for (const part of STORE_PARTS) if (part !== "pins") await rm(join(home, FOLDERS[part]), { recursive: true, force: true });
}
function isDigest(name) {
  return /^[0-9a-f]{64}$/.test(name);
}
async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name)).toSorted();
}

// packages/safe-pip/src/commands/store.ts
var command = {
  name: "store",
  summary: "show, verify or empty what is kept: archives, pages, facts",
  usage: "info|verify|purge",
  options: [],
  run: runStore
};
async function runStore({ args, settings, world }) {
  const [action] = args;
  const run = args.length === 1 && action !== void 0 && Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : void 0;
  if (run === void 0) throw new SafePipError("usage", "store needs one word: info, verify or purge");
  if (settings.format === "jsonl") throw new SafePipError("usage", "the format jsonl is for scan; store knows text and json");
  const { text, document } = await run(settings.cacheHome);
  await writeOutput(
    settings.format === "json" ? `${JSON.stringify({ schema: "safe-pip/store", version: 1, ...document }, null, 2)}
` : text,
    {
      settings,
      world
    }
  );
  return 0;
}
var ACTIONS = {
  async info(home) {
    const sizes = await measureStore(home);
    const rows = STORE_PARTS.map(
      (part) => `${part.padEnd(8)} ${String(sizes[part].files).padStart(7)}  ${size(sizes[part].bytes).padStart(10)}`
    );
    return { text: [`${display(home, 2e3)}`, ...rows, ""].join("\n"), document: { home, parts: sizes } };
  },
  async verify(home) {
    const { checked, damaged } = await verifyStore(home);
    const names = damaged.map((path) => relative(home, path).replaceAll("\\", "/"));
    const lines = names.map((name) => `removed, for it was not what its name says: ${display(name, 2e3)}`);
    return {
      text: [...lines, `${checked} files verified, ${damaged.length} damaged`, ""].join("\n"),
      document: { checked, damaged: names }
    };
  },
  async purge(home) {
    const before = await measureStore(home);
    await purgeStore(home);
    const after = await measureStore(home);
    const freed = STORE_PARTS.reduce((sum, part) => sum + before[part].bytes - after[part].bytes, 0);
    const files = STORE_PARTS.reduce((sum, part) => sum + before[part].files - after[part].files, 0);
    return {
      text: `removed: ${files} files, ${size(freed)}; ${after.pins.files} pins stay, to notice a file that changed on its index
`,
      document: { removed_files: files, freed_bytes: freed, pins: after.pins.files }
    };
  }
};
function size(bytes) {
  return bytes < 1048576 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1048576).toFixed(1)} MiB`;
}
export {
  command
};
