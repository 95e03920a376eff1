import { expect, test } from 'vitest'
import { editPin, editRequirement, type RequirementChange } from './edit-requirement.ts'

test.each<[string, RequirementChange, string | null]>([
  ['app\n', { version: '1.0' }, 'app==1.0\n'],
  ['app [x]  # why\n', { version: '1.0' }, 'app [x]==1.0  # why\n'],
  ['  app >= 1  # why\r\n', { version: '1.0' }, '  app == 1.0  # why\r\n'],
  ['app[fast]~=1.0,<2 ; python_version > "3"', { version: '1.5' }, 'app[fast]==1.5 ; python_version > "3"'],
  ['app==1.0 \\\n    --hash=sha256:aa\n', { version: '2.0' }, 'app==2.0 \\\n    --hash=sha256:aa\n'],
  ['app \\\n  >=1\n', { version: '2.0' }, null],
  ['app @ https://x/app.whl\n', { version: '2.0' }, null],
  ['app (>=1)\n', { version: '2.0' }, null],
  [
    'app==1  # why\n',
    { hashes: ['sha256:aa', 'sha256:bb'] },
    'app==1 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb  # why\n',
  ],
  ['app==1\r\n', { hashes: ['sha256:aa'] }, 'app==1 \\\r\n    --hash=sha256:aa\r\n'],
  ['app==1', { hashes: ['sha256:aa'] }, 'app==1 \\\n    --hash=sha256:aa'],
  ['app==1 --hash=sha256:aa --hash sha256:bb\n', { version: '2', hashes: ['sha256:cc'] }, 'app==2 \\\n    --hash=sha256:cc\n'],
  [
    'app==1 ; os_name == "nt" \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\n',
    { version: '2', hashes: ['sha256:cc'] },
    'app==2 ; os_name == "nt" \\\n    --hash=sha256:cc\n',
  ],
  ['git+https://h/o/r@main#egg=r  # tip\n', { commit: 'c0ffee' }, 'git+https://h/o/r@c0ffee#egg=r  # tip\n'],
  ['-e git+https://me@h/o/r#egg=r\n', { commit: 'c0ffee' }, '-e git+https://me@h/o/r@c0ffee#egg=r\n'],
  [
    'r @ git+https://h/o/r.git@v1 ; os_name == "nt"\n',
    { commit: 'c0ffee' },
    'r @ git+https://h/o/r.git@c0ffee ; os_name == "nt"\n',
  ],
])('%j', (lines, change, wanted) => {
  expect(editRequirement(lines, change)).toBe(wanted)
})

test('a pin in a TOML string', () => {
  const line = '  "lib>=1", "app[x] == 1.0 ; os_name", # app==3'
  expect(editPin(line, { column: 13, version: '2.0' })).toBe('  "lib>=1", "app[x] == 2.0 ; os_name", # app==3')
  expect(editPin(line, { column: 3, version: '2.0' })).toBe(null)
})
