import { untrustedText } from '../base/display.ts'
import type { ManifestFacts, Position } from '../model/manifest.ts'
import { decodeUtf8 } from './decode-text.ts'
import { manifestFacts, unreadableFacts } from './dependency-entry.ts'
import { memberAt, memberOf, type DocumentValue, type StructuredDocument } from './document.ts'
import { addRequirements, finishDraft, startDraft } from './manifest-draft.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { readUvTable } from './pyproject-uv.ts'
import { parseTomlDocument } from './toml-document.ts'

const ID = 'script-metadata'
const OPENING = /^# \/\/\/ ([a-zA-Z0-9-]+)[ \t\r]*$/

/** Inline metadata of Python scripts (PEP 723): the `script` block, a TOML document in comments. */
export const format: ManifestFormat = {
  id: ID,
  summary: 'inline metadata of Python scripts (PEP 723)',
  role: 'manifest',
  matches: () => false,
  sniff: (head) => /^# \/\/\/ script[ \t\r]*$/m.test(new TextDecoder('latin1').decode(head)),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const decoded = decodeUtf8(input.bytes)
  if (decoded.text === null)
    return unreadableFacts({ file: input.file, format: ID, role: 'manifest', problems: decoded.problems })
  const blocks = findScriptBlocks(decoded.text)
  const [block] = blocks
  if (block === undefined) return manifestFacts({ file: input.file, format: ID, role: 'manifest' })
  const document = moved(parseTomlDocument(block.toml), block.line)
  const draft = startDraft()
  if (blocks.length > 1)
    draft.account.notUnderstood({ line: blocks[1]?.line ?? 1, column: 1 }, 'a second script block, which is an error')
  if (!block.isClosed) draft.account.notUnderstood({ line: block.line, column: 1 }, 'a script block that is not closed')
  if (document.root === null)
    return unreadableFacts({ file: input.file, format: ID, role: 'manifest', problems: document.problems })
  draft.account.endTable(document.root, { 'requires-python': 'option', 'dependencies': 'entry', 'tool': 'option' })
  addRequirements(draft, memberOf(document.root, 'dependencies'), { group: null })
  readUvTable(draft, memberAt(document.root, ['tool', 'uv']))
  return finishDraft(draft, { file: input.file, format: ID, role: 'manifest', document })
}

interface ScriptBlock {
  /** Line of the opening. */
  readonly line: number
  readonly toml: string
  readonly isClosed: boolean
}

/** The closing is the last `# ///` of the run of comment lines, as the standard's reference pattern has it; linear. */
function findScriptBlocks(text: string): ScriptBlock[] {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''))
  const blocks: ScriptBlock[] = []
  for (let at = 0; at < lines.length; at += 1) {
    if (OPENING.exec(lines[at] ?? '')?.[1] !== 'script') continue
    const content: string[] = []
    let closing = -1
    let next = at + 1
    for (; next < lines.length && /^#(?: |$)/.test(lines[next] ?? ''); next += 1) {
      if (lines[next] === '# ///') closing = content.length
      content.push((lines[next] ?? '').replace(/^# ?/, ''))
    }
    blocks.push({
      line: at + 1,
      toml: content.slice(0, closing === -1 ? content.length : closing).join('\n'),
      isClosed: closing !== -1,
    })
    at = next - 1
  }
  return blocks
}

/** Positions in the block to positions in the script: lines below the opening, two columns to the right. */
function moved(document: StructuredDocument, by: number): StructuredDocument {
  const move = (position: Position): Position => ({
    line: position.line + by,
    column: position.column + 2,
    ...(position.endLine === undefined ? {} : { endLine: position.endLine + by }),
  })
  const moveValue = (value: DocumentValue): DocumentValue => {
    const position = move(value.position)
    if (value.kind === 'table') {
      return {
        ...value,
        position,
        entries: value.entries.map((entry) => ({ ...entry, position: move(entry.position), value: moveValue(entry.value) })),
      }
    }
    return value.kind === 'array'
      ? { ...value, position, items: value.items.map((item) => moveValue(item)) }
      : { ...value, position }
  }
  return {
    root: document.root === null ? null : moveValue(document.root),
    problems: document.problems.map((problem) => ({
      ...problem,
      position: move(problem.position),
      text: problem.text ?? untrustedText(''),
    })),
  }
}
