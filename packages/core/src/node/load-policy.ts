import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { display } from '../base/display.ts'
import { SafePipError } from '../base/safe-pip-error.ts'
import { hashPolicy } from '../policy/hash-policy.ts'
import { parsePolicy, type ParsedPolicy } from '../policy/parse-policy.ts'
import { mergeLayers, type PolicyLayer, type PolicyOptions } from '../policy/policy-layer.ts'
import type { Policy } from '../policy/policy.ts'
import { findPlatformFolders } from './platform-folders.ts'
import { findProjectPolicy, readPolicyFile, type PolicyFile, type PolicyFileReader } from './find-policy-file.ts'

/** A policy and what the report says of it. */
export interface LoadedPolicy {
  readonly policy: Policy
  /** The files that speak, strongest last; relative to the working directory with `/` where they lie in it. */
  readonly files: readonly string[]
  /** `sha256:…` of what they say together with the options. */
  readonly hash: string
}

export interface PolicySurroundings {
  /** Absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** `--policy`: this file and no other. */
  readonly policyFile: string | null
  readonly options?: PolicyOptions
  /** The project's files as something else than the disk holds them: what is staged, what an earlier commit holds. */
  readonly readProjectFile?: PolicyFileReader
}

/**
 * The policy of this run (CONTRACT "The policy file"): the project's over the user's own, or the one named, and the
 * command line over all. Throws `configuration` (82) with every fault and its place.
 */
export function loadPolicy(surroundings: PolicySurroundings): LoadedPolicy {
  const { cwd, policyFile, options = {} } = surroundings
  const parsed = new Map<string, ParsedPolicy>()
  const read = (file: PolicyFile): ParsedPolicy => {
    const known = parsed.get(file.path)
    if (known !== undefined) return known
    const policy = parsePolicy(file.text, { file: showPath(file.path, cwd), isPyproject: file.isPyproject })
    parsed.set(file.path, policy)
    return policy
  }
  const found = policyFile === null ? findLayers(surroundings, read) : [namedFile(resolve(cwd, policyFile))]
  const layers: PolicyLayer[] = []
  for (const file of found) {
    const { layer, problems, isPresent } = read(file)
    if (policyFile !== null && !isPresent) {
      throw new SafePipError('configuration', `${display(file.path)} holds no [tool.safe-pip]`)
    }
    if (problems.length > 0) throw faultyPolicy(showPath(file.path, cwd), problems)
    layers.push(layer)
  }
  const policy = mergeLayers(layers, options)
  return { policy, files: found.map((file) => showPath(file.path, cwd)), hash: hashPolicy(policy) }
}

/** Weakest first. */
function findLayers({ cwd, env, readProjectFile }: PolicySurroundings, read: (file: PolicyFile) => ParsedPolicy): PolicyFile[] {
  const users = readPolicyFile(join(findPlatformFolders(env).config, 'safe-pip.toml'))
  // A pyproject.toml that never names safe-pip needs no parser, and a broken one of that kind is not our business.
  const speaks = (file: PolicyFile): boolean => file.text.includes('safe-pip') && read(file).isPresent
  const project = findProjectPolicy(cwd, { speaks, ...(readProjectFile === undefined ? {} : { read: readProjectFile }) })
  return [users, project].filter((file) => file !== null)
}

function namedFile(path: string): PolicyFile {
  const file = readPolicyFile(path, { isPyproject: path.endsWith('pyproject.toml') })
  if (file === null) throw new SafePipError('configuration', `there is no policy file ${display(path)}`)
  return file
}

function faultyPolicy(file: string, problems: ParsedPolicy['problems']): SafePipError {
  const shown = problems
    .slice(0, 20)
    .map(({ position, message }) => `${display(file)}:${position.line}:${position.column}: ${message}`)
  return new SafePipError('configuration', shown.join('\n'), { hint: 'docs/policy.md names every key' })
}

function showPath(path: string, cwd: string): string {
  const inside = relative(cwd, path)
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside.split(sep).join('/')
}
