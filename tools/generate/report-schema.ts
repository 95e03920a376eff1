import { DOMAINS, EFFECTS, SEVERITIES, UNCHECKED_EFFECTS, VERDICTS } from '@safe-pip/core/model/severity'

/** As much of JSON Schema as the report needs. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly $ref?: string
  readonly anyOf?: readonly JsonSchema[]
  readonly $defs?: Readonly<Record<string, JsonSchema>>
}

const text: JsonSchema = { type: 'string' }
const textOrNull: JsonSchema = { type: ['string', 'null'] }
const count: JsonSchema = { type: 'integer', minimum: 0 }
const flag: JsonSchema = { type: 'boolean' }
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })
const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` })
const oneOf = (values: readonly string[]): JsonSchema => ({ enum: values })

/** Keys that end in `?` may be absent. */
function record(keys: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const names = Object.keys(keys)
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(keys).map(([key, value]) => [key.replace('?', ''), value])),
    required: names.filter((key) => !key.endsWith('?')),
  }
}

/** The report, version 1, as `--format json` writes it. Keys may be added within the version, never renamed or removed. */
export const REPORT_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'safe-pip report, version 1',
  ...record({
    schema: { const: 'safe-pip/report' },
    version: { const: 1 },
    tool: record({ name: { const: 'safe-pip' }, version: text }),
    command: oneOf(['install', 'download', 'wheel', 'lock', 'pin', 'scan', 'audit', 'hook', 'diff']),
    time: { type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$` },
    intelligence: { anyOf: [{ type: 'null' }, record({ snapshot: text, time: text, sources: list(text) })] },
    policy: record({ files: list(text), hash: { type: 'string', pattern: '^sha256:[0-9a-f]+$' } }),
    verdict: oneOf(VERDICTS),
    artifacts: list(ref('artifact')),
    dependencies: list(ref('dependency')),
    findings: list(ref('finding')),
    not_checked: list(ref('notChecked')),
  }),
  $defs: {
    source: record({ 'kind': oneOf(['index', 'url', 'vcs', 'path', 'archive']), 'url?': text }),
    place: record({ 'file': text, 'line?': count, 'column?': count, 'end_line?': count }),
    finding: record({
      'rule': text,
      'severity': oneOf(SEVERITIES),
      'domain': oneOf(DOMAINS),
      'effect': oneOf(EFFECTS),
      'message': text,
      'place': ref('place'),
      'evidence': list(record({ 'place': ref('place'), 'text': text, 'note?': text })),
      'aliases': list(text),
      'fixed_in': list(text),
      'exception?': record({ reason: text, expires: text, place: ref('place') }),
      'fingerprint': { type: 'string', pattern: '^[0-9a-f]{32}$' },
    }),
    notChecked: record({ check: text, reason: text, subject: text, effect: oneOf(UNCHECKED_EFFECTS) }),
    artifact: record({
      'name': textOrNull,
      'version': textOrNull,
      'filename': textOrNull,
      'path?': text,
      'sha256': textOrNull,
      'size': { type: ['integer', 'null'], minimum: 0 },
      'source': ref('source'),
      'required_by': list(list(text)),
      'verdict': oneOf(VERDICTS),
      'findings': list(ref('finding')),
      'not_checked': list(ref('notChecked')),
    }),
    dependency: record({
      'name': textOrNull,
      'specifier': text,
      'extras': list(text),
      'marker': textOrNull,
      'group': textOrNull,
      'source': ref('source'),
      'editable': flag,
      'constraint': flag,
      'hashes': list(text),
      'place': record({ file: text, line: count, column: count }),
      'resolved?': text,
    }),
  },
}
