import type { Counts, Measured, Recorded } from './measured.ts'

const share = (part: number, { of }: Counts): string => `${part} (${of === 0 ? '0' : ((100 * part) / of).toFixed(1)} %)`

function row(what: string, counts: Counts): string {
  return `| ${what} (${counts.of}) | ${share(counts.flagged, counts)} | ${share(counts.refused, counts)} | ${share(counts.blocked, counts)} |`
}

function rowsOf(measured: Measured | undefined, what: string): string[] {
  if (measured === undefined) return []
  return [row(what, measured.counts), ...Object.entries(measured.groups).map(([group, counts]) => row(`of ${group}`, counts))]
}

const NAMES = { families: 'one archive a family', archives: 'every archive', benign: 'benign artifacts' } as const

/** What stands by hand below this line in the page is kept. */
export const BY_HAND = '<!-- below this line by hand -->'

/** The page `docs/evaluation.md` out of the record; `kept` is what stands below the line. */
export function renderPage(recorded: Recorded, kept: string): string {
  const { families, archives, benign } = recorded
  const rules = [...new Set([families, benign].flatMap((one) => Object.keys(one?.rules ?? {})))].toSorted(
    (a, b) => (families?.rules[b] ?? 0) - (families?.rules[a] ?? 0) || (a < b ? -1 : 1),
  )
  return [
    '# How well the analyzer finds malware',
    '',
    'Written by `pnpm evaluate` from the rules that read source code: no name, age, index, advisory or learned score counts, so that the analyzer is',
    'measured and not its surroundings. The data are not part of the repository: a public registry of malware (`lxyeternal/pypi_malregistry`, the',
    'development half of its families) and 722 benign artifacts: popular wheels, sdists with difficult builds, little-known packages. Archives are',
    'data: read in memory, never unpacked to disk, run or committed. The numbers below are a ratchet: a run that comes out worse says so and fails.',
    '',
    '```sh',
    'pnpm evaluate --malware GITDIR|DIR --list malware-dev.tsv    # one archive a family; --all for every archive; --misses',
    'pnpm evaluate --benign DIR',
    '```',
    '',
    '| sample | flagged (warn or more) | confirmed or blocked | blocked |',
    '|---|---|---|---|',
    ...rowsOf(families, 'families, one archive each'),
    ...rowsOf(archives, 'every archive of the families'),
    ...rowsOf(benign, 'benign artifacts'),
    '',
    '## Misses',
    '',
    'Families that no rule on code flags, by number, and why. Where nothing in the archive acts, no reader of code can help: known malware, names,',
    'age and index facts are there for that.',
    '',
    '| cause | families |',
    '|---|---|',
    ...Object.entries(families?.misses ?? {})
      .toSorted((a, b) => b[1].length - a[1].length)
      .map(([cause, list]) => `| ${cause} (${list.length}) | ${list.toSorted().join(' ')} |`),
    '',
    '## By rule',
    '',
    'Artifacts in which a rule has a finding of this effect.',
    '',
    '| rule | effect | families | benign |',
    '|---|---|---|---|',
    ...rules.map((key) => {
      const [rule = '', effect = ''] = key.split(' ')
      return `| [${rule}](rules/${rule}.md) | ${effect} | ${families?.rules[key] ?? 0} | ${benign?.rules[key] ?? 0} |`
    }),
    '',
    '## Speed',
    '',
    'Milliseconds an artifact, reading the archive included, and megabytes of Python a second, on two busy cores.',
    '',
    '| sample | median | p95 | worst | MB/s | measured on |',
    '|---|---|---|---|---|---|',
    ...(['families', 'archives', 'benign'] as const).flatMap((name) => {
      const one = recorded[name]
      if (one === undefined) return []
      const { median, p95, worst, megabytesPerSecond } = one.speed
      return [`| ${NAMES[name]} | ${median} | ${p95} | ${worst} | ${megabytesPerSecond} | ${one.date} |`]
    }),
    '',
    BY_HAND,
    kept === '' ? '' : `\n${kept.trim()}\n`,
  ]
    .join('\n')
    .replace(/\n+$/, '\n')
}
