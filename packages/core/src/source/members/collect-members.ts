import { rawText, untrustedText } from '../../base/display.ts'
import { LIMITS } from '../../base/limits.ts'
import type { CodeInput } from '../../model/code-input.ts'
import type { ReadProblem } from '../../model/facts.ts'
import type { BytecodeFile, Inventory, NativeFile, NestedArchive, PickleFile } from '../../model/inventory.ts'
import { outlinePyc, readPyc, type PycFile } from '../bytecode/pyc.ts'
import { decodePython } from '../decode-python.ts'
import { readNative, unreadNative } from '../native/read-native.ts'
import { isActingGlobal } from '../pickle/acting-globals.ts'
import { readPickle } from '../pickle/read-pickle.ts'
import { decideLoading, findExtra, placeOfBytecode } from './compare-bytecode.ts'
import { formatOfHead, isBareScript, isDisguise, isWantedMember, memberKind } from './member-kind.ts'
import { readNotebook } from './read-notebook.ts'

/** One file's code as Python text. */
export interface CodeText {
  readonly file: string
  readonly text: string
}

/** What an artifact's members are to the analyzer: Python text, whatever it was made of, and the rest as an inventory. */
export interface CollectedMembers {
  readonly texts: readonly CodeText[]
  /** Python files, and bytes of them. */
  readonly files: number
  readonly bytes: number
  readonly inventory: Inventory
  /** Shell, batch and PowerShell scripts, by path. */
  readonly scripts: ReadonlyMap<string, string>
  readonly problems: readonly ReadProblem[]
}

/** Reads every wanted member once. Never rejects on any bytes. */
export async function collectMembers(input: CodeInput): Promise<CollectedMembers> {
  const problems: ReadProblem[] = input.tooLarge.map((member) => tooLarge(rawText(member.path)))
  const texts: CodeText[] = []
  const bytecode: { file: string; pyc: PycFile }[] = []
  const pickles: PickleFile[] = []
  const natives: NativeFile[] = []
  const archives: NestedArchive[] = []
  const scripts = new Map<string, string>()
  let files = 0
  let bytes = 0
  const readPython = (file: string, content: Uint8Array): void => {
    const { text, strange } = decodePython(content)
    if (strange !== null) problems.push(strangeEncoding(file, strange))
    texts.push({ file, text })
  }
  for await (const { path, bytes: content, unpacked } of input.files) {
    const kind = memberKind(path)
    if (isOtherScript(path, content)) {
      scripts.set(path, scriptText(content))
      continue
    }
    const isCode = kind === 'python' || kind === 'startup'
    if (isCode) {
      files++
      bytes += content.length
    }
    if (content.length > LIMITS.pythonSourceBytes && (isCode || kind === 'bytecode')) problems.push(tooLarge(path))
    else if (isCode) readPython(path, content)
    else if (kind === 'bytecode') bytecode.push({ file: path, pyc: readPyc(content) })
    else if (kind === 'script') scripts.set(path, scriptText(content))
    else if (kind === 'native') natives.push(readNative(path, content))
    else if (kind === 'archive') archives.push({ file: path, size: content.length, members: unpacked ?? null })
    else if (kind === 'notebook') {
      const text = readNotebook(new TextDecoder().decode(content))
      if (text !== null) texts.push({ file: path, text })
    } else if (kind === 'pickle') {
      const { entry, text, problem } = describePickle(path, content)
      pickles.push(entry)
      if (problem !== null) problems.push(problem)
      if (text !== null) texts.push({ file: path, text })
    }
  }
  for (const { path, kind, size } of input.members) {
    const name = rawText(path)
    const format = kind === 'file' ? formatOfHead(input.heads?.get(name) ?? NO_BYTES) : null
    if (format !== null) natives.push({ ...unreadNative(name, size), format, isDisguised: isDisguise(name) })
    if (kind !== 'file' || isWantedMember(name, size)) continue
    if (isBareScript(name) && format === null) problems.push(tooLarge(name))
    const what = memberKind(name)
    if (what === 'native') natives.push(unreadNative(name, size))
    else if (what === 'archive') archives.push({ file: name, size, members: null })
  }
  const held = holdAgainstSource(bytecode, texts)
  problems.push(...held.problems)
  return {
    texts: [...texts, ...held.texts],
    files,
    bytes,
    inventory: { bytecode: held.entries, pickles, natives, archives },
    scripts,
    problems,
  }
}

const NO_BYTES = new Uint8Array(0)

/** A script of a wheel without a suffix whose first line does not name Python. */
function isOtherScript(path: string, content: Uint8Array): boolean {
  if (!isBareScript(path)) return false
  return !/^#![^\n]*python/i.test(Buffer.from(content.subarray(0, 200)).toString('latin1'))
}

/** PowerShell often writes UTF-16. */
function scriptText(content: Uint8Array): string {
  const isWide = content[0] === 0xff && content[1] === 0xfe
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(content)
}

/** A pickle's entry, and its calls as text where one of them acts. */
function describePickle(
  file: string,
  content: Uint8Array,
): { entry: PickleFile; text: string | null; problem: ReadProblem | null } {
  const walk = readPickle(content)
  const globals = walk?.globals ?? []
  const acting = globals.filter((name) => isActingGlobal(name))
  // Data of a model under such a name is no pickle; what begins as one, or says more than was read, may do anything.
  const isUnread = walk === null ? content[0] === 0x80 && (content[1] ?? 9) <= 5 : !walk.isWhole
  return {
    problem: isUnread ? { id: 'pickle-not-read', message: 'a pickle that could not be read to its end', file } : null,
    entry: {
      file,
      isRead: walk !== null,
      globals: globals.slice(0, 200).map((name) => untrustedText(name)),
      acting: acting.slice(0, 40).map((name) => untrustedText(name)),
    },
    text: acting.length > 0 && walk !== null ? walk.text : null,
  }
}

function holdAgainstSource(
  found: readonly { file: string; pyc: PycFile }[],
  sources: readonly CodeText[],
): { entries: BytecodeFile[]; texts: CodeText[]; problems: ReadProblem[] } {
  const byFile = new Map(sources.map(({ file, text }) => [file, text]))
  const entries: BytecodeFile[] = []
  const texts: CodeText[] = []
  const problems: ReadProblem[] = []
  for (const { file, pyc } of found) {
    const place = placeOfBytecode(file)
    const source = byFile.get(place.source)
    const loads = decideLoading(place, pyc, source !== undefined)
    const { extra, hasActing } =
      pyc.code === null || source === undefined ? { extra: [], hasActing: false } : findExtra(pyc.code, source)
    entries.push({ file, python: pyc.python, isBytecode: pyc.isBytecode, loads, isRead: pyc.code !== null, extra, hasActing })
    // Python refuses what does not begin as bytecode; a finding says that it is something else.
    if (!pyc.isBytecode || (loads === 'never' && !hasActing)) continue
    if (pyc.code === null && (loads === 'alone' || loads === 'always')) {
      problems.push({ id: 'bytecode-not-read', message: 'bytecode that Python would run and that could not be read', file })
    } else {
      // What Python may run is followed like source, whatever the source beside it looks like.
      const outline = outlinePyc(pyc)
      if (outline !== null) texts.push({ file, text: outline.text })
      if (outline?.isWhole === false && loads !== 'never')
        problems.push({ id: 'bytecode-too-large', message: 'bytecode that says more than the analyzer reads of its size', file })
      if (outline !== null) continue
      if (loads === 'alone' || loads === 'always')
        problems.push({ id: 'bytecode-not-read', message: 'bytecode of a Python whose instructions are not known', file })
    }
  }
  return { entries, texts, problems }
}

function strangeEncoding(file: string, encoding: string): ReadProblem {
  return {
    id: 'strange-encoding',
    message: `the file names the encoding ${encoding}, in which Python would see other code`,
    file,
  }
}

function tooLarge(file: string): ReadProblem {
  return { id: 'file-too-large', message: 'a Python file is larger than the analyzer reads', file }
}
