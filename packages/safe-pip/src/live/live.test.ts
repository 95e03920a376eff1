/** Against the real PyPI: `pnpm test:live`. Not part of `pnpm check`: it needs the network and takes minutes. */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makePythonEnvironment, pipsUnderTest, readTree } from '@safe-pip/testkit/python-environment'
import { differencesOf, parseReport } from '../end-to-end/expect.test-support.ts'
import { runCommand, type RunEnd } from '../end-to-end/run-command.test-support.ts'
import { ENTRY } from '../end-to-end/stand.test-support.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'safe-pip-live-')))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** The same paths each time: scripts and RECORD hold them. */
function freshRun(pip: string, name: string): (command: 'pip' | 'safe-pip', args: readonly string[]) => Promise<RunEnd> {
  const venv = join(folder, name)
  rmSync(venv, { recursive: true, force: true })
  const environment = makePythonEnvironment(venv, pip)
  return (command, args) =>
    runCommand(command === 'pip' ? [environment.pip, ...args] : [process.execPath, ENTRY, ...args], {
      cwd: folder,
      env: {
        ...process.env,
        VIRTUAL_ENV: venv,
        PATH: `${environment.bin}:${process.env['PATH'] ?? ''}`,
        HOME: folder,
        SAFE_PIP_HOME: join(folder, 'safe-pip-home'),
      },
    })
}

test.each(
  pipsUnderTest().flatMap(
    (pip) =>
      [
        [pip, 'requests', 5],
        [pip, 'jupyterlab', 50],
      ] as const,
  ),
)(
  'pip %s installs the same %s as plain pip constrained to the plan (at least %i files)',
  { timeout: 600_000 },
  async (pip, name, atLeast) => {
    const vetted = await freshRun(pip, 'venv')('safe-pip', ['--format', 'json', 'install', name])
    expect(vetted.code, vetted.output).toBe(0)
    const { artifacts } = parseReport(vetted)
    expect(artifacts.length).toBeGreaterThanOrEqual(atLeast)
    const tree = readTree(join(folder, 'venv'))
    writeFileSync(join(folder, 'plan.txt'), artifacts.map((one) => `${one.name}==${one.version}\n`).join(''))
    const plain = await freshRun(pip, 'venv')('pip', ['install', '-c', 'plan.txt', name])
    expect(plain.code, plain.output).toBe(0)
    // requests' wheel is the same, and so is every byte that pip made of it.
    expect(differencesOf(readTree(join(folder, 'venv')), tree)).toEqual([])
  },
)

test('one summary line names packages, files, bytes, checks, and what was not checked', { timeout: 120_000 }, async () => {
  const end = await freshRun(pipsUnderTest().at(-1) ?? '', 'venv')('safe-pip', [
    'install',
    '--target',
    join(folder, 'T'),
    'requests',
  ])
  expect(end.code, end.output).toBe(0)
  expect(end.output.split('\n').filter((line) => /\d+ packages.*\d+ files.*checks/.test(line))).toHaveLength(1)
  expect(Object.keys(readTree(join(folder, 'T')))).toContain('requests/__init__.py')
})
