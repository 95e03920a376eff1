/**
 * Poetry's constraint language to version specifiers (https://python-poetry.org/docs/dependency-specification/): `^1.2` and
 * `~1.2` to ranges, `1.2` (bare) to `==1.2`, `1.*` to `==1.*`, `*` to nothing. Null where no one specifier set says
 * the same: alternatives (`||`), or what is not of the language.
 */
export function translatePoetryConstraint(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed === '*' || trimmed === '') return ''
  if (trimmed.includes('|')) return null
  const parts = trimmed.split(/\s*,\s*|(?<![<>=!~^\s,])\s+(?=[<>=!~^\d])/).filter((part) => part !== '')
  const translated = parts.map((part) => translatePart(part.replaceAll(/\s+/g, '')))
  return translated.includes(null) ? null : translated.filter((part) => part !== '').join(',')
}

const RELEASE = /^(?:\d+!)?\d+(?:\.\d+)*/

function translatePart(part: string): string | null {
  if (part === '*') return ''
  const caret = /^\^(.+)$/.exec(part)
  if (caret !== null)
    return rangeTo(caret[1] ?? '', (release) =>
      Math.max(
        0,
        release.findIndex((segment) => segment !== 0n),
      ),
    )
  // `~1.2.3` and `~1.2` keep the minor, `~1` the major; `~=` is PEP 440's own.
  const tilde = /^~(?!=)(.+)$/.exec(part)
  if (tilde !== null) return rangeTo(tilde[1] ?? '', (release) => Math.min(1, release.length - 1))
  if (/^(?:===|==|!=|<=|>=|<|>|~=)/.test(part)) return part
  if (part.startsWith('=')) return `=${part}`
  return RELEASE.test(part) ? `==${part}` : null
}

/** `>=version,<release bumped at the segment that `bumpedAt` names`. */
function rangeTo(version: string, bumpedAt: (release: readonly bigint[]) => number): string | null {
  const written = RELEASE.exec(version)?.[0]
  if (written === undefined) return null
  const [epoch, digits] = written.includes('!') ? written.split('!') : [undefined, written]
  const release = (digits ?? '').split('.').map((segment) => BigInt(segment))
  const isAllZero = release.every((segment) => segment === 0n)
  const at = isAllZero ? release.length - 1 : bumpedAt(release)
  const bumped = release.slice(0, at + 1).map((segment, index) => (index === at ? segment + 1n : segment))
  return `>=${version},<${epoch === undefined ? '' : `${epoch}!`}${bumped.join('.')}`
}
