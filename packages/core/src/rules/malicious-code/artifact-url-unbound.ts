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
      // pip writes no index into its lock: the files may lie where those of its own settings do.
      const configured = source.index === null ? (stance.plainIndexes ?? []).filter((one) => !isSameIndex(one, PYPI)) : []
      return artifacts.flatMap(({ url, position }) => {
        const parsed = url === null ? null : URL.parse(rawText(url))
        if (url === null || parsed === null || !/^https?:$/.test(parsed.protocol)) return []
        const isRight = isPypi
          ? isPypiFile(parsed) || (configured.length > 0 && isHostOf(parsed, configured))
          : isOwnHost(parsed, [index, ...stance.declaredIndexes])
        if (isRight) return []
        const message = `${shownUrl(rawText(url))} of ${display(name ?? 'a package')} is no place where ${shownUrl(index)} keeps files`
        return [{ message, place: placeIn(manifest.file, position) }]
      })
    })
  },
})

function isPypiFile({ protocol, host, pathname }: URL): boolean {
  return protocol === 'https:' && host === PYPI_FILES && PYPI_PATH.test(pathname)
}

/** Files of an index that is not PyPI: on its own host or its parent domain's, or with PyPI's file host for a mirror. */
function isOwnHost(url: URL, indexes: readonly string[]): boolean {
  return url.host === PYPI_FILES || isHostOf(url, indexes)
}

function isHostOf(url: URL, indexes: readonly string[]): boolean {
  return indexes.some((index) => {
    const host = URL.parse(index)?.hostname ?? ''
    const domain = ownedDomain(host)
    return host !== '' && (url.hostname === host || (domain !== null && url.hostname.endsWith(`.${domain}`)))
  })
}

/** `mine.example` of `pkgs.mine.example`, `mine.co.uk` of `pkgs.mine.co.uk`; null for addresses and lone names. */
function ownedDomain(host: string): string | null {
  const labels = host.split('.')
  const [second = '', top = ''] = labels.slice(-2)
  if (labels.length < 2 || !/^[a-z]/i.test(top)) return null
  const isShared = top.length === 2 && second.length <= 3
  if (!isShared) return `${second}.${top}`
  return labels.length < 3 ? null : labels.slice(-3).join('.')
}
