import { untrustedText, type UntrustedText } from '../base/display.ts'
import type { MetadataFacts, ReadProblem } from '../model/facts.ts'
import { parseHeaderFields, type HeaderField } from './header-fields.ts'

/** Fields of which readers take the first, the last or none when they stand twice, and which decide what is installed. */
const DECIDING = ['metadata-version', 'name', 'version', 'requires-python']

/** Core metadata (PEP 241 to 808), fields as written, read as `packaging.metadata` and pip read it. Total. */
export function parseMetadata(bytes: Uint8Array, file: string): MetadataFacts {
  const { fields, brokenLine, body } = parseHeaderFields(bytes)
  const named = (name: string): HeaderField[] => fields.filter((field) => field.name.toLowerCase() === name)
  const all = (name: string): UntrustedText[] => named(name).map(({ value }) => untrustedText(value))
  const one = (name: string): UntrustedText | null => all(name)[0] ?? null
  const problems: ReadProblem[] = []
  for (const name of DECIDING) {
    const second = named(name)[1]
    if (second !== undefined) {
      problems.push({
        id: 'doubled-field',
        message: `${second.name} stands twice; readers differ in which they take`,
        file,
        line: second.line,
      })
    }
  }
  for (const field of fields) {
    if (!field.isUtf8) problems.push({ id: 'undecodable-field', message: 'a field that is not UTF-8', file, line: field.line })
  }
  if (brokenLine !== null) {
    problems.push({ id: 'broken-header', message: 'the headers end at a line that is no header', file, line: brokenLine })
  }
  for (const name of ['name', 'version'] as const) {
    if (one(name) === null)
      problems.push({ id: `missing-${name}`, message: `no ${name === 'name' ? 'Name' : 'Version'} in the metadata`, file })
  }
  return {
    file,
    metadataVersion: one('metadata-version'),
    name: one('name'),
    version: one('version'),
    requiresPython: one('requires-python'),
    requiresDist: named('requires-dist').map(({ value, line }) => ({ text: untrustedText(value), line })),
    providesExtra: all('provides-extra'),
    summary: one('summary'),
    homePage: one('home-page'),
    projectUrls: all('project-url'),
    author: one('author'),
    authorEmail: one('author-email'),
    maintainer: one('maintainer'),
    maintainerEmail: one('maintainer-email'),
    license: one('license-expression') ?? one('license'),
    classifierCount: named('classifier').length,
    descriptionLength: (named('description')[0]?.value ?? body).trim().length,
    dynamic: all('dynamic'),
    problems,
  }
}
