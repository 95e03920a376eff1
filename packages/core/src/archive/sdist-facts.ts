import { parse } from 'smol-toml'
import { display, rawText, untrustedText, type UntrustedText } from '../base/display.ts'
import type { ArchiveMember, EntryPoint, ReadProblem, SdistFacts } from '../model/facts.ts'
import { findBuildHooks } from './build-hooks.ts'
import { parseEntryPoints } from './entry-points.ts'

/** Nested tables and arrays, as deep as dependency files may be (manifests). */
const MAX_DEPTH = 200

/** Members of an sdist whose content `readSdistFacts` and the metadata reader need. */
export function isSdistText(path: string): boolean {
  return /^[^/]+\/(?:PKG-INFO|pyproject\.toml|setup\.cfg|(?:[^/]+\/)?[^/]+\.egg-info\/entry_points\.txt)$/.test(path)
}

/** The one top-level folder; null when there are several or a file stands beside it. */
export function findSdistRoot(members: readonly ArchiveMember[]): string | null {
  const tops = new Set(members.map(({ path }) => rawText(path).split('/', 1)[0] ?? ''))
  const [root] = tops
  const isFolder = members.some(({ path, kind }) => rawText(path) !== root || kind === 'directory')
  return tops.size === 1 && root !== undefined && isFolder ? root : null
}

/** What an sdist says of how it is built (PEP 517, 518). Total; `root` is empty for a plain folder. */
export function readSdistFacts(
  members: readonly ArchiveMember[],
  { root, texts }: { root: string; texts: ReadonlyMap<string, Uint8Array> },
): SdistFacts {
  const at = (name: string): string => (root === '' ? name : `${root}/${name}`)
  const problems: ReadProblem[] = []
  const pyproject = texts.get(at('pyproject.toml'))
  const tables = pyproject === undefined ? null : parsePyproject(pyproject)
  if (pyproject !== undefined && tables === null) {
    problems.push({ id: 'broken-pyproject', message: 'pyproject.toml is no TOML', file: display(at('pyproject.toml')) })
  }
  const build = tableOf(tables?.['build-system'])
  const setupCfg = texts.get(at('setup.cfg'))
  return {
    root,
    hasSetupPy: members.some(({ path, kind }) => kind !== 'directory' && rawText(path) === at('setup.py')),
    buildSystem:
      build === null
        ? null
        : {
            requires: listOf(build['requires']),
            backend: typeof build['build-backend'] === 'string' ? untrustedText(build['build-backend']) : null,
            backendPath: listOf(build['backend-path']),
          },
    buildHooks: findBuildHooks(tables, setupCfg === undefined ? null : new TextDecoder().decode(setupCfg)),
    entryPoints: [
      ...projectScripts(tableOf(tables?.['project'])),
      ...[...texts]
        .filter(([path]) => path.endsWith('/entry_points.txt'))
        .flatMap(([, bytes]) => parseEntryPoints(new TextDecoder().decode(bytes))),
    ],
    problems,
  }
}

/** Integers of any size, as tomllib reads them: a number must not hide how a project is built. */
function parsePyproject(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    return parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), { integersAsBigInt: true, maxDepth: MAX_DEPTH })
  } catch {
    return null
  }
}

/** `[project.scripts]` and `[project.gui-scripts]` (PEP 621); lines are not known here. */
function projectScripts(project: Readonly<Record<string, unknown>> | null): EntryPoint[] {
  return (['scripts', 'gui-scripts'] as const).flatMap((key) =>
    Object.entries(tableOf(project?.[key]) ?? {}).map(([name, target]) => ({
      group: untrustedText(key === 'scripts' ? 'console_scripts' : 'gui_scripts'),
      name: untrustedText(name),
      target: untrustedText(typeof target === 'string' ? target : ''),
      line: 1,
    })),
  )
}

function tableOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
    ? (value as Readonly<Record<string, unknown>>)
    : null
}

function listOf(value: unknown): UntrustedText[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string').map(untrustedText) : []
}
