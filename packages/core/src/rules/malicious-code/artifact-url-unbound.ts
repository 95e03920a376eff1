import { display, rawText } from '../../base/display.ts'
import { placeIn } from '../../model/place.ts'
import { defineRule, type Rule } from '../../model/rule.ts'
import { isSameIndex, shownUrl } from '../declared-urls.ts'

const PYPI = 'https://pypi.org/simple'
const PYPI_FILES = 'files.pythonhosted.org'
/** PyPI puts every file below its blake2b-256 digest, split 2/2/60 (`packages/ab/cd/…/name`); older ones below py3/p/… */
const PYPI_PATH = /^\/packages\/(?:[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{60}|[^/]+\/[^/]+\/[^/]+)\/[^/]+$/

/** A lock entry whose file lies on a host that its index does not use: a swapped artifact (lock-file injection). */
export const rule: Rule = defineRule({
  id: 'artifact-url-unbound',
  domain: 'malicious-code',
  severity: 'high',
  effect: 'block',
  isRaisedByStrict: false,
  summary: 'A locked file that lies where its index keeps none.',
  needs: ['manifest', 'stance'],
  unchecked: 'refuse',
  find({ manifest, stance }) {
    if (manifest.role !== 'lock') return []
    return manifest.entries.flatMap(({ source, artifacts, name }) => {
      if (source.kind !== 'index') return []
      const index = source.index === null ? PYPI : rawText(source.index)
      const isPypi = isSameIndex(index, PYPI)
      return artifacts.flatMap(({ url, position }) => {
        const parsed = url === null ? null : URL.parse(rawText(url))
        if (url === null || parsed === null || !/^https?:$/.test(parsed.protocol)) return []
        const isRight = isPypi
          ? parsed.protocol === 'https:' && parsed.host === PYPI_FILES && PYPI_PATH.test(parsed.pathname)
          : isOwnHost(parsed, [index, ...stance.declaredIndexes])
        if (isRight) return []
        const message = `${shownUrl(rawText(url))} of ${display(name ?? 'a package')} is no place where ${shownUrl(index)} keeps files`
        return [{ message, place: placeIn(manifest.file, position) }]
      })
    })
  },
})

/** Files of an index that is not PyPI: on its own host or its parent domain's, or with PyPI's file host for a mirror. */
function isOwnHost(url: URL, indexes: readonly string[]): boolean {
  return (
    url.host === PYPI_FILES ||
    indexes.some((index) => {
      const host = URL.parse(index)?.hostname ?? ''
      const domain = host.split('.').slice(-2).join('.')
      return host !== '' && (url.hostname === host || (domain.includes('.') && url.hostname.endsWith(`.${domain}`)))
    })
  )
}
