import { untrustedText } from '../base/display.ts'
import type { StartupFile } from '../model/facts.ts'

/** Where an installer puts a wheel's member into site-packages itself: at the top, or in `.data/purelib`, `.data/platlib`. */
const SITE = /^(?:[^/]+\.data\/(?:purelib|platlib)\/)?([^/]+)(\/.*)?$/
const CUSTOMIZE = /^(?:site|user)customize(?:\.|$)/i

/** Whether Python reads this member at every start: a `.pth` or `.start` file, sitecustomize, usercustomize. */
export function isStartupPath(path: string): boolean {
  const [, top = '', rest] = SITE.exec(path) ?? []
  if (rest === undefined) return /\.(?:pth|start)$/i.test(top) || CUSTOMIZE.test(top)
  return /^(?:site|user)customize$/i.test(top) && /^\/__init__\.[^/]+$/.test(rest)
}

/**
 * What a start-up file runs. `site` executes the lines of a `.pth` that begin with `import` and a blank, and every
 * entry of a `.start` (PEP 829); it splits lines where Python's `splitlines` does.
 */
export function readStartupFile(path: string, bytes: Uint8Array): StartupFile {
  if (!/\.(?:pth|start)$/i.test(path)) return { path, executableLines: [{ line: 1, text: untrustedText('') }] }
  const text = new TextDecoder('utf-8').decode(bytes)
  const isPth = /\.pth$/i.test(path)
  const lines = text.split(/\r\n|[\n\r\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]/)
  const executableLines = lines.flatMap((content, index) => {
    const isRun = isPth ? /^import[ \t]/.test(content) : content.trim() !== '' && !content.trimStart().startsWith('#')
    return isRun ? [{ line: index + 1, text: untrustedText(content) }] : []
  })
  return { path, executableLines }
}
