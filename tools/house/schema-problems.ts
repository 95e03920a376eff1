import type { JsonSchema } from '../generate/report-schema.ts'

interface Walk {
  readonly root: JsonSchema
  /** Schema paths that some value has reached. */
  readonly reached: Set<string>
}

/** Where a value departs from the schema; a key that the schema does not name is a departure too, though outsiders must allow it. */
export function findSchemaProblems(value: unknown, schema: JsonSchema, walk: Walk, at = '$'): string[] {
  if (schema.$ref !== undefined) {
    const target = walk.root.$defs?.[schema.$ref.replace('#/$defs/', '')]
    return target === undefined ? [`${at}: no ${schema.$ref}`] : findSchemaProblems(value, target, walk, at)
  }
  if (schema.anyOf !== undefined) {
    const tries = schema.anyOf.map((option) => findSchemaProblems(value, option, walk, at))
    return tries.some((problems) => problems.length === 0) ? [] : tries.flat()
  }
  if (schema.const !== undefined) return value === schema.const ? [] : [`${at}: ${JSON.stringify(value)}`]
  if (schema.enum !== undefined) return schema.enum.includes(value) ? [] : [`${at}: ${JSON.stringify(value)}`]
  const types = [schema.type ?? []].flat()
  if (!types.includes(typeOf(value)) && !(types.includes('integer') && Number.isInteger(value)))
    return [`${at}: is ${typeOf(value)}`]
  if (typeof value === 'string' && schema.pattern !== undefined && !new RegExp(schema.pattern).test(value))
    return [`${at}: ${value}`]
  if (Array.isArray(value))
    return value.flatMap((item, index) => findSchemaProblems(item, schema.items ?? {}, walk, `${at}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  const { properties = {}, required = [] } = schema
  const missing = required.filter((key) => !Object.hasOwn(value, key)).map((key) => `${at}.${key}: missing`)
  const inside = Object.entries(value).flatMap(([key, member]) => {
    const known = properties[key]
    if (known === undefined) return [`${at}.${key}: not in the schema`]
    walk.reached.add(`${Object.keys(properties).join()} ${key}`)
    return findSchemaProblems(member, known, walk, `${at}.${key}`)
  })
  return [...missing, ...inside]
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}
