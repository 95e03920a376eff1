import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rawText } from '@safe-pip/core/base/display'
import type { FileStance } from '@safe-pip/core/model/file-facts'
import type { ManifestFacts } from '@safe-pip/core/model/manifest'
import type { RuleContext } from '@safe-pip/core/model/rule'
import { readDiskFile, shownPath } from '@safe-pip/core/node/disk-files'
import type { Policy } from '@safe-pip/core/policy/policy'
import { RULES } from '@safe-pip/core/rules/registry.generated'
import { judgeFile, type FileJudged } from '@safe-pip/core/vet/judge-file'
import { readManifests, type FileContent } from '@safe-pip/core/vet/read-manifests'
import type { PipProbe } from '../pip/contract.ts'

/**
 * What this run judges with more knowledge than a file alone gives: names at the artifacts, URLs and repositories where pip asks for them,
 * local paths by what lies there, variables by their values; and what other tools make of a file is nothing to pip.
 */
const JUDGED_ELSEWHERE: ReadonlySet<string> = new Set([
  'lookalike-name',
  'url-without-hash',
  'mutable-vcs-ref',
  'path-outside-repository',
  'unresolved-variable',
  'read-differently',
])
/** What `pin` itself sees to. */
const ANSWERED_BY_PIN: ReadonlySet<string> = new Set(['unpinned-requirement', 'no-hashes', 'hash-missing'])
const RULES_ON_ASKED_FILES = RULES.filter(({ id }) => !JUDGED_ELSEWHERE.has(id))

export interface AskedFilesOptions {
  readonly cwd: string
  /** For `${NAME}`: an index whose path holds a token is judged by what pip will ask. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stance: FileStance
  readonly policy: Policy
  readonly ruleContext: RuleContext
  /** What is pinned now need not be pinned yet. */
  readonly isForPin: boolean
}

/**
 * The files that pip was given by `-r` and `-c`, and what they include, judged before pip acts on them: findings with their lines and the
 * effects of DESIGN 5. A file that is not there is pip's to complain about.
 */
export async function judgeAskedFiles(
  probe: Pick<PipProbe, 'requirementFiles' | 'constraintFiles' | 'buildConstraintFiles'>,
  options: AskedFilesOptions,
): Promise<FileJudged> {
  const { cwd, env, stance, policy, ruleContext, isForPin } = options
  const rules = RULES_ON_ASKED_FILES.filter(({ id }) => !isForPin || !ANSWERED_BY_PIN.has(id))
  const constraints = pathsOf([...probe.constraintFiles, ...probe.buildConstraintFiles], cwd)
  const requirements = pathsOf(probe.requirementFiles, cwd)
  const read = (path: string): Promise<FileContent> => Promise.resolve(readDiskFile(path, { cwd, top: cwd, isNamed: true }))
  const judged: FileJudged[] = []
  for (const [paths, role] of [
    [requirements, 'requirements'],
    [constraints, 'constraints'],
  ] as const) {
    const there = paths.filter((path) => readDiskFile(path, { cwd, top: cwd, isNamed: true }).state !== 'missing')
    const roleOf = (path: string): typeof role | null => (isPylock(path) ? null : role)
    const written = await readManifests(there, { read, roleOf })
    const manifests = await readManifests(there, { read, roleOf, variables: openVariables(written, env) })
    for (const manifest of manifests) {
      const shown = { ...manifest, file: shownPath(manifest.file, cwd) }
      judged.push(judgeFile({ manifest: shown, stance }, { policy, ruleContext, rules }))
    }
  }
  return {
    findings: judged.flatMap(({ findings }) => findings),
    notChecked: judged.flatMap(({ notChecked }) => notChecked),
  }
}

/**
 * Values for `${NAME}`, those left out that stand in the user-info of a URL: a password that is a variable is in no file, and
 * must not look as if it were.
 */
function openVariables(written: readonly ManifestFacts[], env: AskedFilesOptions['env']): Record<string, string> {
  const urls = written.flatMap(({ indexes, entries }) => [
    ...indexes.map(({ url }) => rawText(url)),
    ...entries.flatMap(({ source }) => ('url' in source ? [rawText(source.url)] : [])),
  ])
  const userInfo = urls.flatMap((url) => /:\/\/([^/?#]*)@/.exec(url)?.[1] ?? []).join(' ')
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value === undefined || userInfo.includes(`\${${name}}`) ? [] : [[name, value]],
    ),
  )
}

/** Absolute, with `/`; lists from the network are refused where pip would read them. */
function pathsOf(given: readonly string[], cwd: string): string[] {
  const paths = given.flatMap((name) => {
    if (name.startsWith('file:')) {
      try {
        return [fileURLToPath(name)]
      } catch {
        return []
      }
    }
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(name) ? [] : [resolve(cwd, name)]
  })
  return [...new Set(paths.map((path) => path.replaceAll('\\', '/')))]
}

/** PEP 751; pip knows it by its name. */
function isPylock(path: string): boolean {
  return /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/.test(path)
}
