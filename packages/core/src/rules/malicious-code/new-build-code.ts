import { display, rawText } from '../../base/display.ts'
import type { SdistFacts } from '../../model/facts.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** Code that runs while an sdist is built, and that the sdist before did not bring: a setup.py, a backend of its own, another backend. */
export const rule: Rule = defineRule({
  id: 'new-build-code',
  domain: 'malicious-code',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'Code that runs while this sdist is built and that the one before did not have.',
  needs: ['comparison'],
  unchecked: 'none',
  find({ comparison: { before, after } }) {
    if (before.sdist === null || after.sdist === null) return []
    const since = `new since ${display(before.version)}:`
    const [was, is] = [backendOf(before.sdist), backendOf(after.sdist)]
    const messages: { message: string; file: string }[] = []
    if (after.sdist.hasSetupPy && !before.sdist.hasSetupPy) messages.push({ message: `${since} a setup.py`, file: 'setup.py' })
    if (is.path !== '' && is.path !== was.path)
      messages.push({ message: `${since} a build backend of its own in ${display(is.path, 100)}`, file: 'pyproject.toml' })
    if (is.name !== was.name)
      messages.push({
        message: `${since} the build backend ${display(is.name, 100)} (before: ${display(was.name, 100)})`,
        file: 'pyproject.toml',
      })
    return messages.map(({ message, file }) => ({ message, place: { file } }))
  },
})

function backendOf({ buildSystem }: SdistFacts): { name: string; path: string } {
  const name = buildSystem === null || buildSystem.backend === null ? 'setuptools' : rawText(buildSystem.backend)
  const path = (buildSystem?.backendPath ?? []).map((part) => rawText(part)).join(', ')
  return { name: name.replace(/^setuptools\.build_meta.*$/, 'setuptools'), path }
}
