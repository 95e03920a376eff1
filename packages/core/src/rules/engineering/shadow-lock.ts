import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** Which file takes the place of which: pipenv prefers a pylock.toml, uv a uv.toml, hatch a hatch.toml. */
const SHADOWS: readonly { readonly file: RegExp; readonly over: RegExp; readonly why: string }[] = [
  { file: /^pylock(?:\.[^./]+)?\.toml$/, over: /^Pipfile\.lock$/, why: 'pipenv reads it instead of Pipfile.lock' },
  { file: /^uv\.toml$/, over: /^pyproject\.toml$/, why: 'uv reads it instead of [tool.uv] in pyproject.toml' },
]

/** A lock or settings file that quietly takes the place of the one that people look at. */
export const rule: Rule = defineRule({
  id: 'shadow-lock',
  domain: 'engineering',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A file that quietly takes the place of the lock or settings that people look at.',
  needs: ['manifest', 'repository'],
  unchecked: 'none',
  find({ manifest, repository }) {
    const name = manifest.file.slice(manifest.file.lastIndexOf('/') + 1)
    return SHADOWS.filter(({ file, over }) => file.test(name) && repository.siblings.some((sibling) => over.test(sibling))).map(
      ({ why }) => ({
        message: `${display(name)}: ${why}`,
        place: { file: manifest.file, line: 1, column: 1 },
      }),
    )
  },
})
