/** The code of a Jupyter notebook's cells (nbformat 3 and 4) as one Python text; null when it is no notebook. */
export function readNotebook(text: string): string | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(value)) return null
  const sheets = Array.isArray(value['worksheets']) ? value['worksheets'] : [value]
  const cells = sheets.flatMap((sheet: unknown) =>
    isRecord(sheet) && Array.isArray(sheet['cells']) ? (sheet['cells'] as unknown[]) : [],
  )
  const place = createPlacer(text)
  for (const cell of cells) {
    if (!isRecord(cell) || cell['cell_type'] !== 'code') continue
    const source = linesOf(cell['source'] ?? cell['input'])
    const isPython = source[0]?.startsWith('%%') !== true || /^%%(?:time|timeit|capture|prun|python3?)\b/.test(source[0])
    if (/^%%(?:bash|sh|system|sx|!|script\b)/.test(source[0] ?? '')) {
      place(`__import__("os").system(${JSON.stringify(source.slice(1).join('\n'))})`, source[1] ?? '')
      continue
    }
    for (const line of source) place(isPython ? plainLine(line) : `# ${line}`, line)
  }
  return place.result()
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function linesOf(source: unknown): string[] {
  const whole =
    typeof source === 'string' ? source : Array.isArray(source) ? source.filter((line) => typeof line === 'string').join('') : ''
  return whole.split('\n')
}

/** IPython's shell escapes run commands, its other magics do not matter. */
function plainLine(line: string): string {
  const found = /^(\s*)(?:[\w, ]+ = )?(!{1,2}|%)(?:(?:sx|system|bash)\s)?(.*)$/.exec(line)
  if (found === null) return line.startsWith('%%') ? `# ${line}` : line
  const [, indent = '', sign = '', command = ''] = found
  const isCommand = sign !== '%' || /^(?:pip|conda|sx|system)\b/.test(command)
  return isCommand ? `${indent}__import__("os").system(${JSON.stringify(command)})` : `${indent}pass  # ${line.trim()}`
}

interface Placer {
  (line: string, original: string): void
  readonly result: () => string
}

/** Lines that were looked for in vain: cells on one line of the file have none of their own, and looking takes the whole file. */
const MOST_MISSES = 50

/** Puts each line of code where it stands in the file, as far as the file has a line for each, so that findings point there. */
function createPlacer(text: string): Placer {
  const lines: string[] = []
  let at = 0
  let number = 0
  let newline = text.indexOf('\n')
  let misses = 0
  const place = (line: string, original: string): void => {
    const quoted = JSON.stringify(original).slice(1, -1)
    const found = quoted === '' || misses > MOST_MISSES ? -1 : text.indexOf(`"${quoted}`, at)
    if (found === -1 && quoted !== '') misses++
    if (found !== -1) {
      for (; newline !== -1 && newline < found; newline = text.indexOf('\n', newline + 1)) number++
      at = found
      while (lines.length < number) lines.push('')
    }
    lines.push(line)
  }
  return Object.assign(place, { result: () => `${lines.join('\n')}\n` })
}
