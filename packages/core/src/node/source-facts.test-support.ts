import { untrustedText } from '../base/display.ts'
import type { CodeInput } from '../model/code-input.ts'
import type { SourceFacts } from '../model/code-facts.ts'
import { loadPythonParser } from './load-python-parser.ts'
import { readSource } from '../source/read-source.ts'

/** Facts of an artifact made of these files: a wheel, or an sdist when there is a setup.py. */
export async function factsOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  more: Partial<CodeInput> = {},
): Promise<SourceFacts> {
  const entries = Object.entries(files).map(([path, text]) => ({
    path,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }))
  const input: CodeInput = {
    kind: 'setup.py' in files ? 'sdist' : 'wheel',
    root: '',
    wheel: null,
    sdist: null,
    tooLarge: [],
    members: entries.map(({ path, bytes }) => ({ path: untrustedText(path), kind: 'file', size: bytes.length })),
    files: (async function* give() {
      yield* entries
    })(),
    ...more,
  }
  return readSource(input, await loadPythonParser())
}

/** `install network requests.get [layers] <sources> {objects}` for each use. */
export async function usesOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  more: Partial<CodeInput> = {},
): Promise<string[]> {
  const facts = await factsOf(files, more)
  return facts.uses.map((use) =>
    [
      use.context,
      use.capability,
      use.name,
      ...(use.layers.length > 0 ? [`[${use.layers.join(' ')}]`] : []),
      ...(use.sources.length > 0 ? [`<${use.sources.map((source) => source.kind).join(' ')}>`] : []),
      ...(use.objects.length > 0 ? [`{${use.objects.map((object) => object.class).join(' ')}}`] : []),
    ].join(' '),
  )
}
