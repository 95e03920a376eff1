import type { PythonCallReader } from '../model/python-calls.ts'

/**
 * The reader of setup.py and noxfile.py with its grammar, which takes time to load: it is only loaded when it is asked for, for
 * few audits and commits meet a file in Python. SafePipError `internal` when the wasm is missing or broken.
 */
export async function loadCallReader(): Promise<PythonCallReader> {
  const [{ createCallReader }, { loadPythonParser }] = await Promise.all([
    import('../source/calls/create-call-reader.ts'),
    import('./load-python-parser.ts'),
  ])
  return createCallReader(await loadPythonParser())
}
