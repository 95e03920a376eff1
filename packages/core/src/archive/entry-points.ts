import { untrustedText } from '../base/display.ts'
import type { EntryPoint } from '../model/facts.ts'

/** entry_points.txt, read line by line as `importlib.metadata` does. */
export function parseEntryPoints(text: string): EntryPoint[] {
  const points: EntryPoint[] = []
  let group = ''
  for (const [index, content] of text.split(/\r\n|\r|\n/).entries()) {
    const line = content.trim()
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue
    if (line.startsWith('[') && line.endsWith(']')) {
      group = line.slice(1, -1).trim()
      continue
    }
    const equals = line.indexOf('=')
    const name = (equals === -1 ? line : line.slice(0, equals)).trim()
    const target = equals === -1 ? '' : line.slice(equals + 1).trim()
    points.push({ group: untrustedText(group), name: untrustedText(name), target: untrustedText(target), line: index + 1 })
  }
  return points
}
