import { untrustedText } from '../base/display.ts'
import type { BuildHook } from '../model/artifact-facts.ts'

type Table = Readonly<Record<string, unknown>>

/** Code of its own that an sdist's pyproject.toml or setup.cfg has a build run, beside setup.py and in-tree back ends. */
export function findBuildHooks(pyproject: Table | null, setupCfg: string | null): BuildHook[] {
  const tool = tableOf(pyproject?.['tool'])
  const hooks = [
    ...hatchHooks(tableOf(tool['hatch'])),
    ...pdmHooks(tableOf(tool['pdm'])),
    ...poetryHooks(tableOf(tool['poetry'])),
  ]
  const commands = Object.values(tableOf(tableOf(tool['setuptools'])['cmdclass']))
  return [...hooks, ...commands.flatMap((target) => objectHook(target)), ...(setupCfg === null ? [] : setupCfgHooks(setupCfg))]
}

/** hatchling: custom build and metadata hooks, and versions that code computes. */
function hatchHooks(hatch: Table): BuildHook[] {
  const build = tableOf(hatch['build'])
  const holders = [build, tableOf(hatch['metadata']), ...Object.values(tableOf(build['targets'])).map(tableOf)]
  const custom = holders.map((holder) => tableOf(holder['hooks'])['custom']).filter((hook) => hook !== undefined)
  const version = tableOf(hatch['version'])
  return [
    ...custom.flatMap((hook) => fileHook(tableOf(hook)['path'] ?? 'hatch_build.py')),
    ...(version['source'] === 'code' ? fileHook(version['path']) : []),
  ]
}

/** pdm-backend: `pdm_build.py` when it is there, or another file; versions that a call gives. */
function pdmHooks(pdm: Table): BuildHook[] {
  const version = tableOf(pdm['version'])
  return [
    ...fileHook(tableOf(pdm['build'])['custom-hook'] ?? 'pdm_build.py'),
    ...(version['source'] === 'call' ? objectHook(version['getter']) : []),
  ]
}

/** poetry-core: a build script. */
function poetryHooks(poetry: Table): BuildHook[] {
  const { build } = poetry
  return fileHook(typeof build === 'string' ? build : tableOf(build)['script'])
}

/** setuptools' `cmdclass` and the hooks of pbr and d2to1; values are lines `name = module.Object` or names. */
function setupCfgHooks(text: string): BuildHook[] {
  const hooks: BuildHook[] = []
  let section = ''
  let key = ''
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/^\s*[#;]/.test(line) || line.trim() === '') continue
    const header = /^\[([^\]]+)\]/.exec(line)
    const option = /^([A-Za-z][\w.-]*)\s*[=:]\s*(.*)$/.exec(line)
    if (header !== null) {
      section = header[1]?.trim() ?? ''
      key = ''
      continue
    }
    if (option !== null) key = (option[1] ?? '').toLowerCase().replaceAll('-', '_')
    const value = option === null ? line.trim() : (option[2] ?? '')
    const isHook = (section === 'options' && key === 'cmdclass') || (section === 'global' && key === 'setup_hooks')
    if (isHook && value !== '') hooks.push(...objectHook(value.split('=').at(-1)?.trim()))
  }
  return hooks
}

function fileHook(path: unknown): BuildHook[] {
  return typeof path === 'string' && path !== '' ? [{ kind: 'file', target: untrustedText(path) }] : []
}

function objectHook(target: unknown): BuildHook[] {
  return typeof target === 'string' && target !== '' ? [{ kind: 'object', target: untrustedText(target) }] : []
}

function tableOf(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {}
}
