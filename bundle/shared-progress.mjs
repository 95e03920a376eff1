import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// packages/safe-pip/src/vetted/progress.ts
var SILENT = {
  stage: () => Promise.resolve(),
  detail: () => void 0,
  note: () => void 0,
  pause: () => Promise.resolve()
};
function startProgress(world, options) {
  if (options.isQuiet) return SILENT;
  const hasWidth = (process.stderr.columns ?? 0) >= 20;
  if (!world.isStderrTerminal || !hasWidth || world.env["TERM"] === "dumb" || (world.env["CI"] ?? "") !== "")
    return plainProgress(world);
  return spinnerProgress();
}
function plainProgress(world) {
  return {
    ...SILENT,
    stage(title) {
      world.stderr(`safe-pip: ${title}
`);
      return Promise.resolve();
    },
    note: (text) => {
      world.stderr(`safe-pip: ${text}
`);
    }
  };
}
function spinnerProgress() {
  let running = null;
  let title = "";
  const end = async () => {
    const ending = running;
    running = null;
    await ending?.end();
  };
  return {
    async stage(next) {
      await end();
      title = next;
      running = await startSpinner(next);
    },
    detail(text) {
      running?.show(`${title}: ${text}`);
    },
    note: () => void 0,
    pause: end
  };
}
async function startSpinner(title) {
  const { Listr, ListrLogger, ProcessOutput } = await import("./part-listr2.mjs");
  let finish = () => void 0;
  let show = () => void 0;
  let ended = Promise.resolve();
  const logger = new ListrLogger({ processOutput: new ProcessOutput(process.stderr, process.stderr, { leaveEmptyLine: false }) });
  const begun = new Promise((ready) => {
    const list = new Listr(
      [
        {
          title,
          task: (_context, task) => {
            show = (text) => {
              task.title = text;
            };
            ready();
            return new Promise((done) => {
              finish = done;
            });
          }
        }
      ],
      { renderer: "default", rendererOptions: { logger }, registerSignalListeners: false }
    );
    ended = list.run().then(() => void 0);
  });
  await begun;
  return {
    show: (text) => {
      show(text);
    },
    async end() {
      finish();
      await ended;
    }
  };
}

export {
  startProgress
};
