import { describe, expect, it } from 'vitest'
import { format } from './shell-candidates.ts'

const read = (text: string, file = 'Dockerfile'): ReturnType<typeof format.read> =>
  format.read({ file, bytes: new TextEncoder().encode(text) })

describe('Dockerfile', () => {
  const shown = (text: string, file = 'Dockerfile'): string[] =>
    read(text, file).entries.map(
      ({ name, specifier, confidence, position }) => `${position.line} ${name ?? '?'}${specifier ?? ''} ${confidence}`,
    )
  it('finds pip install lines', () => {
    expect(
      shown(
        'FROM x\nRUN pip install --no-cache-dir requests==2.32.5 "flask>=3" && rm -rf x\nRUN python3 -m pip install -U pip $X\n',
      ),
    ).toEqual(['2 requests==2.32.5 low', '2 flask>=3 low', '3 pip low'])
    expect(shown('run: |\n  pip install a \\\n    b\n', '.github/workflows/ci.yml')).toEqual(['2 a low', '2 b low'])
    expect(shown('{"source": ["%pip install pandas\\n", "x"]}', 'n.ipynb')).toEqual(['1 pandas low'])
    expect(shown('uv pip install -r r.txt c\necho "pip installs nothing"\n', 'x.sh')).toEqual(['1 c low'])
  })
  it('notes indexes', () => {
    expect(read('RUN pip install --index-url https://mine.example/simple a\n').indexes.map(({ kind }) => kind)).toEqual(['index'])
  })
  it('is found by its name', () => {
    expect(format.matches('a/Dockerfile')).toBe(true)
    expect(format.matches('a/other.txt')).toBe(false)
  })
})
