import { display, rawText } from '../../base/display.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { findRecorded, matchRecorded } from '../match-recorded.ts'

/**
 * A recorded hash that is not the one of the index: files of a release never change, so the lock was tampered with or made from another
 * index. A file name that is gone is `artifact-vanished`, a release without any file `release-vanished`. The wrapper says the same of
 * bytes that are not those that the index announced.
 */
export const rule: Rule = defineRule({
  id: 'hash-not-on-index',
  domain: 'malicious-code',
  severity: 'critical',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A hash that is not one that the index publishes for this release.',
  needs: ['pinned'],
  unchecked: 'warn',
  find({ pinned }) {
    const { name, version, published } = pinned
    if (published.files.length === 0) return []
    const index = published.indexes.map((one) => display(one)).join(', ')
    const release = `${display(name)} ${display(version)}`
    const isComplete = published.files.every(({ sha256 }) => sha256 !== null)
    return findRecorded(pinned).flatMap((recorded) => {
      const { filename, sha256, place } = recorded
      if (filename === null) {
        const foreign = sha256.find((digest) => published.files.every((file) => file.sha256 !== digest))
        if (foreign === undefined || !isComplete) return []
        return [{ message: `${index} publishes no file of ${release} with sha256:${foreign}`, place }]
      }
      const file = matchRecorded(recorded, published)
      const foreign = file === null || file.sha256 === null ? undefined : sha256.find((digest) => digest !== file.sha256)
      if (foreign === undefined) return []
      const shown = display(rawText(filename), 120)
      return [{ message: `${index} publishes ${shown} with sha256:${file?.sha256 ?? ''}, not ${foreign}`, place }]
    })
  },
})
