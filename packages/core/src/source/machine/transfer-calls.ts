import { constantText } from '../fold/read-constants.ts'
import { unknownWith } from '../join-values.ts'
import type { SpecialCall } from './machine.ts'

/** `os.environ['A'] = code` … `exec(os.environ['A'])`: what the same code set it reads. */
const setVariableOfProcess: SpecialCall = (machine, _, { given }) => {
  const [key, value] = given.positional
  const name = constantText(key)
  if (name !== null && value?.t === 'str' && machine.written.size < 64) machine.written.set(`env:${name}`, value)
  return null
}

const readVariableOfProcess: SpecialCall = (machine, _, { given }) => {
  const name = constantText(given.positional[0])
  return name === null ? null : (machine.written.get(`env:${name}`) ?? null)
}

/** `print(text, file=f)` writes like `f.write(text)`. */
const printTo: SpecialCall = (machine, _, { given, site }) => {
  const file = given.keywords.get('file')
  if (file?.t === 'name') machine.call(machine.attribute(file, 'write', site), { ...given, keywords: new Map() }, site)
  return null
}

/** `shutil.copyfileobj(answer, f)`. */
const copyFile: SpecialCall = (machine, _, { given, site }) => {
  const [from, to] = given.positional
  if (from === undefined || to?.t !== 'name') return null
  const content = { positional: [unknownWith(from.taint, from.layers)], keywords: new Map(), rest: null }
  machine.call(machine.attribute(to, 'write', site), content, site)
  return null
}

/** A literal as text is what it says; anything else would be refused by Python. */
const literal: SpecialCall = (machine, _, { given, site }) => {
  const text = given.positional[0]
  return text?.t === 'str' && text.isWhole && /^\s*[rbuRBU]{0,2}['"[({\d]/.test(text.s)
    ? machine.runText(text, site, 'eval')
    : null
}

/** Calls that carry data from one place to another: files, variables of the process, literals. */
export const TRANSFER_CALLS: readonly (readonly [string, SpecialCall])[] = [
  ['builtins.print', printTo],
  ['shutil.copyfileobj', copyFile],
  ['ast.literal_eval', literal],
  ['os.environ.__setitem__', setVariableOfProcess],
  ['os.putenv', setVariableOfProcess],
  ['os.environ.__getitem__', readVariableOfProcess],
  ['os.environ.get', readVariableOfProcess],
  ['os.getenv', readVariableOfProcess],
]
