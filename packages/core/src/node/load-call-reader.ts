import type { PythonCallReader } from '../model/python-calls.ts'
import { createCallReader } from '../source/calls/create-call-reader.ts'
import { loadPythonParser } from './load-python-parser.ts'

/** The reader of setup.py and noxfile.py with its grammar. SafePipError `internal` when the wasm is missing or broken. */
export async function loadCallReader(): Promise<PythonCallReader> {
  return createCallReader(await loadPythonParser())
}
