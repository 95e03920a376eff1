import { display, rawText } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { findShadowing, scriptsOf } from './find-shadowing-commands.ts'

/** Folders below the prefix whose files are on PATH when the environment is active. */
const BIN = /^(?:bin|Scripts)\/([^/]+)$/i

/** pip installs entry points and scripts of any name, `python3` and `ls` among them, and an environment's folder comes first on PATH. */
export const rule: Rule = defineRule({
  id: 'shadowing-command',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A wheel that installs a command of the name of an interpreter, pip, a shell or a basic system command.',
  needs: ['file', 'wheel'],
  unchecked: 'refuse',
  find({ file, wheel }) {
    const fromEntryPoints = scriptsOf(wheel.entryPoints).map(({ name, line }) => ({
      name,
      place: { file: `${display(wheel.distInfo)}/entry_points.txt`, line },
    }))
    const fromData = wheel.dataMembers.flatMap(({ scheme, path, member }) => {
      const raw = rawText(path)
      const name = scheme === 'scripts' ? raw.replace(/^.*\//, '') : scheme === 'data' ? BIN.exec(raw)?.[1] : undefined
      return name === undefined ? [] : [{ name, place: { file: display(member) } }]
    })
    return [...fromEntryPoints, ...fromData].flatMap(({ name, place }) => {
      const shadowing = findShadowing(name, file.name)
      return shadowing === null ? [] : [{ message: shadowing.message, place }]
    })
  },
})
