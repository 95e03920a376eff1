import { display } from '../../base/display.ts'
import type { NativeFile } from '../../model/inventory.ts'
import { defineRule, type Rule } from '../../model/rule.ts'

/**
 * Machine code where source or pure Python is promised: an extension module in an sdist, whose purpose is to be built, or in a
 * wheel for every platform that imports it at once. Nobody can read it, and such packages have been stealers.
 */
export const rule: Rule = defineRule({
  id: 'prebuilt-native-module',
  domain: 'malicious-code',
  severity: 'medium',
  effect: 'warn',
  isRaisedByStrict: true,
  summary: 'A compiled module in a source distribution, or imported at once in a wheel that is for every platform.',
  needs: ['source', 'file'],
  unchecked: 'none',
  find: ({ source, file }) => {
    const isPure = file.kind === 'wheel' && /-none-any\.whl$/i.test(file.filename)
    if (file.kind === 'wheel' && !isPure) return []
    const found = source.inventory.natives.filter((native) => isModule(native) && (!isPure || isAutomatic(native)))
    const [first] = found
    if (first === undefined) return []
    const others = found.length === 1 ? '' : ` (and ${found.length - 1} more)`
    const where = isPure
      ? 'in a wheel for every platform, is imported with the package'
      : 'in a source distribution, is already compiled'
    return [
      {
        message: `${display(first.file)}${others}, ${where}`,
        place: { file: display(first.file) },
        automatic: isAutomatic(first),
        evidence: [...first.symbols, ...first.texts]
          .slice(0, 6)
          .map((text) => ({ place: { file: display(first.file) }, text, note: `in this ${first.format ?? 'file'}` })),
      },
    ]
  },
})

function isAutomatic({ imported }: NativeFile): boolean {
  return imported === 'start-up' || imported === 'install' || imported === 'import'
}

/** Whether Python imports a file of this name; libraries for `ctypes` begin with `lib`. */
function isModule({ file }: NativeFile): boolean {
  return (
    /(?:^|\/)(?!lib)[A-Za-z_]\w*(?:\.[\w-]+)?\.(?:so|pyd)$/.test(file) && !/(?:^|\/)(?:tests?|testdata|fixtures)\//.test(file)
  )
}
