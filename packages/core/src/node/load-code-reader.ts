import type { CodeReader } from '../model/code-input.ts'
import { createSourceReader } from '../source/read-source.ts'
import { loadPythonParser } from './load-python-parser.ts'

/** The analyzer with its grammar. SafePipError `internal` when the wasm is missing or broken. */
export async function loadCodeReader(): Promise<CodeReader> {
  return createSourceReader(await loadPythonParser())
}
