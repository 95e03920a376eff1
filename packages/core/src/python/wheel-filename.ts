import { success, type Outcome } from '../base/outcome.ts'
import { compareCodePoints } from './code-point-order.ts'
import { malformed, type Malformed } from './malformed.ts'
import { numeralOf, OVERSIZED, type Numeral } from './numeral.ts'
import { normalizeName, type PackageName } from './package-name.ts'
import { parseVersion, type Version } from './version.ts'

declare const wheelFilename: unique symbol

/** A wheel's file name (binary distribution format). */
export interface WheelFilename {
  readonly [wheelFilename]: 'WheelFilename'
  readonly name: PackageName
  readonly version: Version
  /** Number and the rest behind it; null: none. */
  readonly build: { readonly number: Numeral; readonly suffix: string } | null
  /** The compressed tag sets unfolded, lower case, sorted, each once: `py3-none-any`. */
  readonly tags: readonly string[]
}

/** A name of 255 bytes cannot unfold to more. */
const MAX_TAGS = 100_000

// Python's `\w` for text: letters and numbers of any script, and `_`.
const NAME = /^[\p{L}\p{N}_.]+$/u
const INTERPRETER = /^[\p{XID_Start}_]\p{XID_Continue}*$/u

/** Reads a wheel's file name as `packaging.utils.parse_wheel_filename` does. */
export function parseWheelFilename(filename: string): Outcome<WheelFilename, Malformed> {
  if (!filename.endsWith('.whl')) return malformed('wheel filename', 'does not end in .whl', filename)
  const parts = filename.slice(0, -4).split('-')
  if (parts.length !== 5 && parts.length !== 6) return malformed('wheel filename', 'not five or six parts', filename)
  const [project = '', versionText = ''] = parts
  if (project.includes('__') || !NAME.test(project))
    return malformed('wheel filename', 'the project name is not valid there', filename)
  const version = parseVersion(versionText)
  if (!version.ok) return malformed('wheel filename', version.problem.reason, filename)
  const build = parts.length === 6 ? readBuild(parts[2] ?? '') : null
  if (build === undefined) return malformed('wheel filename', 'the build tag does not begin with a number', filename)
  const tags = unfoldTags(parts.slice(-3).map((part) => part.split('.')))
  if (typeof tags === 'string') return malformed('wheel filename', tags, filename)
  const parsed: Omit<WheelFilename, typeof wheelFilename> = { name: normalizeName(project), version: version.value, build, tags }
  return success(parsed as WheelFilename)
}

/** Undefined: not a build tag. */
function readBuild(text: string): WheelFilename['build'] | undefined {
  const match = /^([0-9]+)([^\n]*)/.exec(text)
  const number = match === null ? OVERSIZED : numeralOf(match[1] ?? '')
  return number === OVERSIZED ? undefined : { number, suffix: match?.[2] ?? '' }
}

/** A text says what is wrong. */
function unfoldTags(sets: readonly (readonly string[])[]): string[] | string {
  if (sets.some((set) => set.includes(''))) return 'an empty tag'
  const [interpreters = [], abis = [], platforms = []] = sets
  if (interpreters.length * abis.length * platforms.length > MAX_TAGS) return `more than ${MAX_TAGS} tags`
  if (!interpreters.every((interpreter) => INTERPRETER.test(interpreter))) return 'an interpreter tag that is no identifier'
  const tags = interpreters.flatMap((interpreter) =>
    abis.flatMap((abi) =>
      platforms.map((platform) => `${interpreter.toLowerCase()}-${abi.toLowerCase()}-${platform.toLowerCase()}`),
    ),
  )
  return [...new Set(tags)].toSorted(compareCodePoints)
}
