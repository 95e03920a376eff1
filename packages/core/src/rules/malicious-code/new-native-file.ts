import { display } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { filePaths } from '../compared-code.ts'

const NATIVE = /\.(?:so|pyd|dll|dylib|exe|node|wasm)(?:\.\d+)*$|\.abi3\.so$/i

/** Native files in a project that had none: nobody can read what they do. */
export const rule: Rule = defineRule({
  id: 'new-native-file',
  domain: 'malicious-code',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A native file in a project that had none before.',
  needs: ['comparison'],
  unchecked: 'none',
  find({ comparison: { before, after } }) {
    if (before.archive === null || after.archive === null || before.kind !== after.kind) return []
    const natives = (side: typeof after): string[] => [...filePaths(side).keys()].filter((path) => NATIVE.test(path))
    const [first, ...others] = natives(before).length > 0 ? [] : natives(after)
    if (first === undefined) return []
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`
    return [
      {
        message: `new since ${display(before.version)}: the native file ${display(first, 100)}${more}`,
        place: { file: display(first) },
      },
    ]
  },
})
