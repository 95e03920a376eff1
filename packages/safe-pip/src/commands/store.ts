import { relative } from 'node:path'
import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { measureStore, purgeStore, STORE_PARTS, verifyStore } from '@safe-pip/gate/store-upkeep'
import type { Command, CommandInput } from '../command.ts'
import { writeOutput } from '../write-output.ts'

/** `safe-pip store info|verify|purge`: what is kept below `--home`, whether it is whole, and away with it. */
export const command: Command = {
  name: 'store',
  summary: 'show, verify or empty what is kept: archives, pages, facts',
  usage: 'info|verify|purge',
  options: [],
  run: runStore,
}

async function runStore({ args, settings, world }: CommandInput): Promise<number> {
  const [action] = args
  const run = args.length === 1 && action !== undefined && Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined
  if (run === undefined) throw new SafePipError('usage', 'store needs one word: info, verify or purge')
  if (settings.format === 'jsonl') throw new SafePipError('usage', 'the format jsonl is for scan; store knows text and json')
  const { text, document } = await run(settings.cacheHome)
  await writeOutput(
    settings.format === 'json' ? `${JSON.stringify({ schema: 'safe-pip/store', version: 1, ...document }, null, 2)}\n` : text,
    {
      settings,
      world,
    },
  )
  return 0
}

interface Answer {
  readonly text: string
  readonly document: Readonly<Record<string, unknown>>
}

const ACTIONS: Readonly<Record<string, (home: string) => Promise<Answer>>> = {
  async info(home) {
    const sizes = await measureStore(home)
    const rows = STORE_PARTS.map(
      (part) => `${part.padEnd(8)} ${String(sizes[part].files).padStart(7)}  ${size(sizes[part].bytes).padStart(10)}`,
    )
    return { text: [`${display(home, 2000)}`, ...rows, ''].join('\n'), document: { home, parts: sizes } }
  },
  async verify(home) {
    const { checked, damaged } = await verifyStore(home)
    const names = damaged.map((path) => relative(home, path).replaceAll('\\', '/'))
    const lines = names.map((name) => `removed, for it was not what its name says: ${display(name, 2000)}`)
    return {
      text: [...lines, `${checked} files verified, ${damaged.length} damaged`, ''].join('\n'),
      document: { checked, damaged: names },
    }
  },
  async purge(home) {
    const before = await measureStore(home)
    await purgeStore(home)
    const after = await measureStore(home)
    const freed = STORE_PARTS.reduce((sum, part) => sum + before[part].bytes - after[part].bytes, 0)
    const files = STORE_PARTS.reduce((sum, part) => sum + before[part].files - after[part].files, 0)
    return {
      text: `removed: ${files} files, ${size(freed)}; ${after.pins.files} pins stay, to notice a file that changed on its index\n`,
      document: { removed_files: files, freed_bytes: freed, pins: after.pins.files },
    }
  },
}

function size(bytes: number): string {
  return bytes < 1_048_576 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1_048_576).toFixed(1)} MiB`
}
