import { display, rawText, type UntrustedText } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { normalizeName } from '../../python/package-name.ts'
import { isSameVersion } from '../../python/version.ts'

/**
 * The file name decides what a resolver takes, the metadata what gets installed under which name: pip before 24
 * installs a wheel whose two names differ.
 */
export const rule: Rule = defineRule({
  id: 'metadata-mismatch',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'Metadata whose Name or Version is missing, stands twice, or is not that of the file name.',
  needs: ['file', 'metadata'],
  unchecked: 'warn',
  find({ file, metadata }) {
    const doubled = metadata.problems
      .filter(({ id }) => id === 'doubled-field')
      .map(({ message, line }) => ({ message, place: { file: metadata.file, ...(line === undefined ? {} : { line }) } }))
    const differs = (
      field: string,
      value: UntrustedText | null,
      named: string,
    ): { message: string; place: { file: string } } => ({
      message:
        value === null
          ? `no ${field} in the metadata`
          : `${field} is ${display(value, 100)}, the file name says ${display(named, 100)}`,
      place: { file: `${metadata.file}: ${field}` },
    })
    return [
      ...doubled,
      ...(isSameName(metadata.name, file.name) ? [] : [differs('Name', metadata.name, file.name)]),
      ...(metadata.version !== null && isSameVersion(rawText(metadata.version).trim(), file.version)
        ? []
        : [differs('Version', metadata.version, file.version)]),
    ]
  },
})

function isSameName(written: UntrustedText | null, name: string): boolean {
  return written !== null && normalizeName(rawText(written).trim()) === name
}
