import { expect, test } from 'vitest'
import { examineWheel, sayings } from '../../vet/built-artifact.test-support.ts'
import { rule } from './data-path-escape.ts'

async function foundIn(...paths: string[]): Promise<string[] | null> {
  return sayings(
    rule,
    await examineWheel({ files: { 'demo/__init__.py': '', ...Object.fromEntries(paths.map((path) => [path, ''])) } }),
  )
}

test('into site-packages from the side', async () => {
  expect(
    await foundIn('demo-1.0.data/data/lib/python3.12/site-packages/x.py', 'demo-1.0.data/headers/../Site-Packages/x.h'),
  ).toEqual([
    'demo-1.0.data/data/lib/python3.12/site-packages/x.py: .data/data leads into site-packages',
    'demo-1.0.data/headers/../Site-Packages/x.h: .data/headers leads into site-packages',
  ])
})

test('metadata of another distribution, and pip itself', async () => {
  expect(await foundIn('demo-1.0.data/purelib/requests-1.dist-info/METADATA')).toEqual([
    'demo-1.0.data/purelib/requests-1.dist-info/METADATA: .data/purelib writes metadata of another distribution',
  ])
  expect(await foundIn('pip/__init__.py')).toEqual(['pip: the wheel brings a top-level package named pip and is not pip'])
  expect(await foundIn('demo-1.0.data/platlib/Pip/__main__.py')).toHaveLength(1)
  expect(sayings(rule, await examineWheel({ name: 'pip', files: { 'pip/__init__.py': '' } }))).toEqual([])
})

test('an entry point that is a path', async () => {
  const wheel = await examineWheel({
    entryPoints: {
      'console_scripts': { '../evil': 'demo:main', 'good.one': 'demo:main' },
      'mkdocs.plugins': { 'material/blog': 'demo:main' },
    },
  })
  expect(sayings(rule, wheel)).toEqual([
    'demo-1.0.dist-info/entry_points.txt:2: the entry point ../evil would be written outside the folder of scripts',
  ])
})

test('what wheels usually put beside their modules', async () => {
  expect(
    await foundIn(
      'demo-1.0.data/data/share/jupyter/kernel.json',
      'demo-1.0.data/headers/demo.h',
      'demo-1.0.data/purelib/demo/x.py',
    ),
  ).toEqual([])
})
