import { basename } from 'node:path'
import type { Metafile } from 'esbuild'

/**
 * esbuild names shared chunks by a hash, so that every change would rename files. This gives each a name by what it
 * mostly holds: old base name → new base name. Entry points keep theirs.
 */
export function nameChunks(outputs: Metafile['outputs']): Map<string, string> {
  const names = new Map<string, string>()
  const taken = new Set(
    Object.entries(outputs).flatMap(([path, { entryPoint }]) =>
      isHashed(path) && entryPoint === undefined ? [] : [basename(path)],
    ),
  )
  const chunks = Object.entries(outputs)
    .filter(([path]) => isHashed(path))
    .toSorted(([, a], [, b]) => (keyOf(a) < keyOf(b) ? -1 : 1))
  for (const [path, output] of chunks) {
    const stem =
      output.entryPoint === undefined ? `shared-${labelOf(largestInput(output))}` : `part-${labelOf(output.entryPoint)}`
    let name = `${stem}.mjs`
    for (let count = 2; taken.has(name); count += 1) name = `${stem}-${count}.mjs`
    taken.add(name)
    names.set(basename(path), name)
  }
  return names
}

type Output = Metafile['outputs'][string]

const isHashed = (path: string): boolean => /-[A-Z0-9]{8}\.mjs$/.test(path)
const keyOf = (output: Output): string => [output.entryPoint ?? '', ...Object.keys(output.inputs)].join('\n')

function largestInput(output: Output): string {
  const inputs = Object.entries(output.inputs).toSorted(
    ([aPath, a], [bPath, b]) => b.bytesInOutput - a.bytesInOutput || (aPath < bPath ? -1 : 1),
  )
  return inputs[0]?.[0] ?? 'empty'
}

/** `undici` for its files, `gate-server` for ours, `commands-registry` for a generated list. */
function labelOf(input: string): string {
  const library = /.*node_modules\/(?:@([^/]+)\/)?([^/]+)\//.exec(input)
  if (library !== null) return [library[1], library[2]].filter((part) => part !== undefined).join('-')
  const [folder = '', file = ''] = input.split('/').slice(-2)
  const stem = file.replace(/\.ts$/, '')
  if (stem === '' || stem.startsWith('<')) return 'runtime'
  return stem === 'registry.generated' ? `${folder}-registry` : stem
}
