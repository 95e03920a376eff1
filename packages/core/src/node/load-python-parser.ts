import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Language, Parser } from 'web-tree-sitter'
import { SafePipError } from '../base/safe-pip-error.ts'
import { buildTree, readGrammarTables, type WholeText } from '../source/build-tree.ts'
import { cutBodies, findBodies, isWorthCutting, wholeOffset, type FunctionBody } from '../source/find-bodies.ts'
import { plainNames } from '../source/plain-names.ts'
import { readQuickly } from '../source/quick/read-quickly.ts'
import { Kind, type PythonParser, type SyntaxTree } from '../source/syntax-tree.ts'
import { locateAsset } from './assets.ts'

/** Callbacks of the grammar without an end before it is stopped, for each byte of text; honest files need under 0.1. */
const PROGRESS_PER_BYTE = 4
const PROGRESS_FLOOR = 20_000

let loading: Promise<PythonParser> | null = null

/**
 * The reader of Python text, loaded once a process: plain Python 3 is read by hand, all else by the grammar. SafePipError
 * `internal` when the wasm is missing or broken.
 */
export function loadPythonParser(): Promise<PythonParser> {
  loading ??= loadGrammar({ isQuick: true })
  return loading
}

/** `isQuick` false: the grammar alone, to hold the other against it. */
export async function loadGrammar({ isQuick }: { isQuick: boolean }): Promise<PythonParser> {
  const [runtime, grammar] = await Promise.all([readWasm('web-tree-sitter'), readWasm('tree-sitter-python')])
  await Parser.init({ wasmBinary: runtime })
  const language = await Language.load(grammar)
  const parser = new Parser()
  parser.setLanguage(language)
  const tables = readGrammarTables(language)
  const parseText = (parsed: string, whole: WholeText): SyntaxTree | string => {
    let steps = 0
    const most = PROGRESS_FLOOR + parsed.length * PROGRESS_PER_BYTE
    // The callback's type says void, its documentation that a true answer stops the parse.
    const progressCallback = (): boolean => ++steps > most
    try {
      const tree = parser.parse(parsed, null, { progressCallback })
      if (tree === null) {
        parser.reset()
        return 'the grammar needed more steps than a file of this size may take'
      }
      try {
        return buildTree(tree, parsed, { tables, whole })
      } finally {
        tree.delete()
      }
    } catch {
      parser.reset()
      return 'the grammar ended with an error'
    }
  }
  return {
    parse(given, isLazy = false) {
      const text = plainNames(withNewlines(given))
      const source = {}
      const bodies = isLazy ? (findBodies(text)?.filter(isWorthCutting) ?? []) : []
      const held = bodies.length === 0 ? null : new Map(bodies.map((body) => [body.start, body]))
      const quick = isQuick ? readQuickly(text, { from: 0, to: text.length, bodies: held, source }) : null
      if (quick !== null && (held === null || hasDefinitions(quick, held))) return quick
      if (held !== null) {
        const skeleton = cutBodies(text, bodies)
        const tree = parseText(skeleton.text, { text, source, offset: (at) => wholeOffset(skeleton, at), bodies: held })
        // Where the grammar sees something else than the scanner did, it reads the file itself.
        if (typeof tree !== 'string' && !tree.hasErrors && hasDefinitions(tree, held)) return tree
      }
      return parseText(text, { text, source, offset: (at) => at, bodies: null })
    },
    parseBody: ({ text, source }, { start, end }) =>
      (isQuick ? readQuickly(text, { from: start, to: end, bodies: null, source }) : null) ??
      parseText(text.slice(start, end), { text, source, offset: (at) => at + start, bodies: null }),
  }
}

/** Python reads a carriage return alone as a newline too, and with it ends a comment; offsets stay. */
function withNewlines(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r(?!\n)/g, '\n') : text
}

/** Whether every body that was cut out belongs to a definition of the tree. */
function hasDefinitions(tree: SyntaxTree, bodies: ReadonlyMap<number, FunctionBody>): boolean {
  let found = 0
  for (let node = 0; node < tree.count; node++) {
    if (tree.kind[node] === Kind.function_definition && bodies.has(tree.start[node] ?? -1)) found++
  }
  return found === bodies.size
}

async function readWasm(name: 'web-tree-sitter' | 'tree-sitter-python'): Promise<Uint8Array> {
  const file = `${name}.wasm`
  try {
    return await readFile(locateAsset(file, locateInModules(`${name}/${file}`)))
  } catch (error) {
    throw new SafePipError('internal', `the Python grammar is missing: ${file}`, { cause: error })
  }
}

/** In the bundle nothing lies in node_modules; there the place is not used. */
function locateInModules(specifier: string): URL {
  try {
    return pathToFileURL(createRequire(import.meta.url).resolve(specifier))
  } catch {
    return new URL('about:blank')
  }
}
