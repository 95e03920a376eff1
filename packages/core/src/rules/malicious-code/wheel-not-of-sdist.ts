import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { filePaths } from '../compared-code.ts'

/** Written by builds. */
const GENERATED = /(?:^|\/)_?_?version_?_?(?:_info)?\.py$|_pb2(?:_grpc)?\.py$|(?:^|\/)_build_info\.py$|(?:^|\/)__config__\.py$/

/**
 * Python code in a wheel that its sdist does not hold: whoever reads the source, on the index or in the repository, does not see it. Sizes are
 * compared too, so that a file that was changed between the two shows.
 */
export const rule: Rule = defineRule({
  id: 'wheel-not-of-sdist',
  domain: 'malicious-code',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'Python code in a wheel that the sdist of the same release does not have, or has otherwise.',
  needs: ['twins'],
  unchecked: 'none',
  find({ twins: { wheel, sdist } }) {
    if (wheel.archive === null || sdist.archive === null) return []
    const sources = new Map<string, Set<number>>()
    for (const [path, size] of filePaths(sdist)) {
      // The folder of the sources is left out in the wheel: src/, lib/, python/, …
      for (let at = 0; at !== -1; at = nextPart(path, at)) {
        const inside = path.slice(at)
        sources.set(inside, (sources.get(inside) ?? new Set()).add(size))
      }
    }
    return [...filePaths(wheel)].flatMap(([path, size]) => {
      if (!/\.pyw?$|\.pth$/.test(path) || GENERATED.test(path)) return []
      const inside = path.replace(/^[^/]+\.data\/(?:purelib|platlib)\//, '')
      const sizes = sources.get(inside)
      if (sizes?.has(size) === true || (sizes === undefined && size === 0)) return []
      const message =
        sizes === undefined
          ? `${display(path, 120)} is not in ${display(sdist.filename, 80)}`
          : `${display(path, 120)} has ${size} bytes, in ${display(sdist.filename, 80)} ${[...sizes].join(' or ')}`
      return [{ message, place: { file: display(path) } }]
    })
  },
})

function nextPart(path: string, at: number): number {
  const slash = path.indexOf('/', at)
  return slash === -1 ? -1 : slash + 1
}
