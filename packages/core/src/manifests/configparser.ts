import type { Position } from '../model/manifest.ts'

/** One option with all lines of its value, as Python's configparser joins them. */
export interface IniOption {
  /** As written; `optionxform` (lower case) is the reader's business. */
  readonly key: string
  /** Lines of the value, stripped; blank ones inside are kept as ''. */
  readonly lines: readonly { readonly text: string; readonly position: Position }[]
  readonly position: Position
}

export interface IniSection {
  readonly name: string
  readonly position: Position
  readonly options: readonly IniOption[]
}

export interface IniProblem {
  readonly id: 'not-understood' | 'duplicate-key'
  readonly message: string
  readonly position: Position
  readonly text: string
}

export interface IniFile {
  readonly sections: readonly IniSection[]
  readonly problems: readonly IniProblem[]
  /** How each physical line ended; headers and continued lines are options. */
  readonly ends: readonly ('option' | 'comment' | 'notUnderstood')[]
}

const SECTION = /^\[(.+)\]/

/**
 * Python's configparser in its default dialect, without interpolation: `#` and `;` begin a comment only at the start of
 * a line, `=` or `:` divide, a line indented deeper than its option continues the value, blank lines inside a value belong
 * to it. What Python raises for is a problem, and reading goes on.
 */
export function parseIni(text: string): IniFile {
  const sections: {
    name: string
    position: Position
    options: { key: string; lines: { text: string; position: Position }[]; position: Position }[]
  }[] = []
  const problems: IniProblem[] = []
  const ends: IniFile['ends'][number][] = []
  const names = new Set<string>()
  /** Of the section that is being read, without case. */
  const keys = new Set<string>()
  let indentOfOption = 0
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.at(-1) === '') lines.pop()
  for (const [index, line] of lines.entries()) {
    const trimmed = line.trim()
    const position = { line: index + 1, column: line.length - line.trimStart().length + 1 }
    const section = sections.at(-1)
    const option = section?.options.at(-1)
    if (trimmed === '' || /^[#;]/.test(trimmed)) {
      ends.push('comment')
      if (trimmed === '' && option !== undefined) option.lines.push({ text: '', position })
      continue
    }
    const indent = position.column - 1
    if (option !== undefined && indent > indentOfOption) {
      option.lines.push({ text: trimmed, position })
      ends.push('option')
      continue
    }
    indentOfOption = indent
    const header = SECTION.exec(trimmed)?.[1]
    if (header !== undefined) {
      if (names.has(header)) problems.push({ id: 'duplicate-key', message: 'this section stands twice', position, text: trimmed })
      names.add(header)
      keys.clear()
      sections.push({ name: header, position, options: [] })
      ends.push('option')
      continue
    }
    // By search and trim, not by one expression: that would take quadratic time on a million blanks.
    const divider = trimmed.search(/[=:]/)
    const key = trimmed.slice(0, Math.max(0, divider)).trimEnd()
    if (section === undefined || key === '') {
      ends.push('notUnderstood')
      problems.push({
        id: 'not-understood',
        message: section === undefined ? 'a line before any section' : 'neither a section nor an option',
        position,
        text: trimmed,
      })
      continue
    }
    if (keys.has(key.toLowerCase())) {
      problems.push({ id: 'duplicate-key', message: 'this option stands twice', position, text: trimmed })
    }
    keys.add(key.toLowerCase())
    const value = trimmed.slice(divider + 1).trimStart()
    const column = position.column + trimmed.length - value.length
    section.options.push({
      key,
      position,
      lines: value === '' ? [] : [{ text: value, position: { line: position.line, column } }],
    })
    ends.push('option')
  }
  return { sections, problems, ends }
}

/** The value as one text, lines joined by newlines; null = no such option. Keys compare without case, `_` as `-`. */
export function iniValue(section: IniSection | undefined, key: string): string | null {
  const wanted = plainKey(key)
  const option = section?.options.find((each) => plainKey(each.key) === wanted)
  return option === undefined
    ? null
    : option.lines
        .map((line) => line.text)
        .join('\n')
        .trim()
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/^--/, '').replaceAll('_', '-')
}
