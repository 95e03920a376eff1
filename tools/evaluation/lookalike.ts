/**
 * `node tools/evaluation/lookalike.ts [--benign LIST.tsv] [--malware LIST.tsv]`: how often the rule lookalike-name speaks.
 * Without lists: on the names of ranks 5,001 to 15,000 as if they were not popular themselves, of which at most 0.8 %
 * may be flagged. With `--benign` (columns name, …) also as users see it, where none may be; with `--malware` (columns
 * cluster, added, path of an archive) how many names and families are flagged. Exits 1 when a bar is missed.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { normalizeName } from '@safe-pip/core/python/package-name'
import { findLookalike } from '@safe-pip/core/rules/find-lookalike'
import { popularNames } from '@safe-pip/core/rules/popular-names'
import { POPULAR_NAMES_DATE } from '@safe-pip/core/rules/popular-names.generated'

const FIRST_RANK = 5001
const MOST_SHARE = 0.008

const { values } = parseArgs({ options: { benign: { type: 'string' }, malware: { type: 'string' } } })
const popular = popularNames()
const ranked = new Set(popular)
const isFlagged = (name: string): boolean => !ranked.has(name) && findLookalike(name, popular) !== null
let isMissed = false

function say(what: string, flagged: readonly string[], { of, most }: { of: number; most: number }): void {
  const isOver = flagged.length > most
  isMissed ||= isOver
  const share = ((100 * flagged.length) / of).toFixed(2)
  console.log(`${what}: ${flagged.length} of ${of} flagged (${share} %; at most ${most})${isOver ? ': MISSED' : ''}`)
  if (flagged.length > 0) console.log(`  ${flagged.slice(0, 12).join(' ')}${flagged.length > 12 ? ' …' : ''}`)
}

function readRows(file: string): string[][] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'))
}

console.log(`popular names of ${POPULAR_NAMES_DATE}`)
const tail = popular.slice(FIRST_RANK - 1)
say(
  `ranks ${FIRST_RANK} to ${popular.length}, popularity exemption off`,
  tail.filter((name) => findLookalike(name, popular) !== null),
  {
    of: tail.length,
    most: Math.floor(tail.length * MOST_SHARE),
  },
)
if (values.benign !== undefined) {
  const names = [
    ...new Set(
      readRows(values.benign)
        .slice(1)
        .map(([name]) => normalizeName(name ?? '')),
    ),
  ]
  const littleKnown = names.filter((name) => !ranked.has(name))
  say('benign projects that are not popular, exemption on', littleKnown.filter(isFlagged), { of: littleKnown.length, most: 0 })
}
if (values.malware !== undefined) {
  const families = new Map(
    readRows(values.malware).map(([family = '', , path = '']) => [normalizeName(path.split('/')[0] ?? ''), family]),
  )
  const flagged = [...families].filter(([name]) => isFlagged(name))
  say(
    'malware, by name',
    flagged.map(([name]) => name),
    { of: families.size, most: families.size },
  )
  const flaggedFamilies = [...new Set(flagged.map(([, family]) => family))]
  say('malware, by family', flaggedFamilies, { of: new Set(families.values()).size, most: families.size })
}
if (isMissed) process.exitCode = 1
