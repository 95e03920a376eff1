import { expect, test } from 'vitest'
import { parsePlan } from './parse-plan.ts'

const SHA = 'a'.repeat(64)
const metadata = { name: 'My_Thing', version: '1.0', requires_dist: ['other>=1'] }

test('an index wheel, a directory, a local archive', () => {
  const plan = parsePlan({
    version: '1',
    environment: { python_version: '3.12', odd: 3 },
    install: [
      {
        download_info: { url: 'https://files.example/a/My_Thing-1.0-py3-none-any.whl', archive_info: { hash: `sha256=${SHA}`, hashes: { sha256: SHA } } },
        is_direct: false,
        requested: true,
        requested_extras: ['x'],
        metadata,
      },
      { download_info: { url: 'file:///home/me/app', dir_info: { editable: true } }, is_direct: true, requested: true, metadata },
      { download_info: { url: 'file:///w/b-1%2B2.whl', archive_info: {} }, is_direct: true, requested: false, metadata },
    ],
  })
  expect(plan).toMatchObject({
    ok: true,
    value: {
      environment: { python_version: '3.12' },
      items: [
        { name: 'my-thing', kind: 'index', filename: 'My_Thing-1.0-py3-none-any.whl', sha256: SHA, isRequested: true, requestedExtras: ['x'], requiresDist: ['other>=1'] },
        { kind: 'path', filename: null, sha256: null, isEditable: true },
        { kind: 'archive', filename: 'b-1+2.whl', sha256: null, isRequested: false },
      ],
    },
  })
})

test.each([
  [null, 'not an installation report of version 1'],
  [{ version: '2', install: [] }, 'not an installation report of version 1'],
  [{ version: '1' }, 'no list of what would be installed'],
  [{ version: '1', install: [{ metadata }] }, 'an entry that cannot be read (number 1)'],
  [{ version: '1', install: [{ download_info: { url: 'https://h/x' }, metadata }] }, 'an entry that cannot be read (number 1)'],
])('%j is a problem', (report, problem) => {
  expect(parsePlan(report)).toEqual({ ok: false, problem })
})
