import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/** A `.pth` file, `sitecustomize` or `usercustomize` that the release before did not have (LiteLLM 1.82.8 came with one). */
export const rule: Rule = defineRule({
  id: 'new-startup-file',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A file that Python runs at every start, in this release and not in the one before.',
  needs: ['comparison'],
  unchecked: 'none',
  find({ comparison: { before, after } }) {
    if (before.wheel === null || after.wheel === null) return []
    const had = new Set(before.wheel.startupFiles.map(({ path }) => path))
    return after.wheel.startupFiles
      .filter(({ path, executableLines }) => !had.has(path) && executableLines.length > 0)
      .map(({ path, executableLines }) => ({
        message: `new since ${display(before.version)}: ${display(path, 100)} runs whenever Python starts`,
        place: { file: display(path), line: executableLines[0]?.line ?? 1 },
      }))
  },
})
