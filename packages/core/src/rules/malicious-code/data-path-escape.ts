import { display, rawText } from '../../base/display.ts'
import { defineRule, type Rule, type Sighting } from '../../model/rule.ts'
import { scriptsOf } from './find-shadowing-commands.ts'

const SITE_PACKAGES = /(?:^|\/)(?:site-packages|dist-packages)(?:\/|$)/i
/** Schemes that the installer copies somewhere below the environment's prefix. */
const PREFIX_SCHEMES = new Set(['data', 'headers', 'scripts'])

/**
 * What a wheel writes beside its own modules: `.data/data` lands anywhere below the prefix, so it can replace files
 * of another distribution, pip among them; an entry point's name becomes a file name.
 */
export const rule: Rule = defineRule({
  id: 'data-path-escape',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: "A wheel that writes into site-packages from the side, or into another distribution's files.",
  needs: ['file', 'wheel'],
  unchecked: 'refuse',
  find({ file, wheel }) {
    const found: Sighting[] = []
    for (const { scheme, path, member } of wheel.dataMembers) {
      const raw = rawText(path)
      const place = { file: display(member) }
      if (PREFIX_SCHEMES.has(scheme) && SITE_PACKAGES.test(raw)) {
        found.push({ message: `.data/${scheme} leads into site-packages`, place })
      } else if (!PREFIX_SCHEMES.has(scheme) && /^[^/]+\.(?:dist-info|egg-info)(?:\/|$)/i.test(raw)) {
        found.push({ message: `.data/${display(scheme)} writes metadata of another distribution`, place })
      }
    }
    // Entry points of other groups are names for plug-ins and never become files; mkdocs-material's hold slashes.
    for (const { name, line } of scriptsOf(wheel.entryPoints)) {
      if (/[/\\]|^\.{1,2}$/.test(name)) {
        const place = { file: `${display(wheel.distInfo)}/entry_points.txt`, line }
        found.push({ message: `the entry point ${display(name)} would be written outside the folder of scripts`, place })
      }
    }
    if (file.name !== 'pip' && wheel.topLevel.some((name) => rawText(name).toLowerCase() === 'pip')) {
      found.push({ message: 'the wheel brings a top-level package named pip and is not pip', place: { file: 'pip' } })
    }
    return found
  },
})
