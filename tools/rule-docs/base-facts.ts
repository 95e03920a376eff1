import { untrustedText } from '@safe-pip/core/base/display'
import type { ComparedArtifact } from '@safe-pip/core/model/comparison'
import type { FactTable } from '@safe-pip/core/model/facts'
import { manifestFacts } from '@safe-pip/core/manifests/dependency-entry'

/**
 * An ordinary wheel that no rule has anything to say about: `demo 1.0`, three years old, from PyPI. A `facts` example
 * states only what differs from it.
 */
const MANIFEST = manifestFacts({ file: 'requirements.txt', format: 'requirements', role: 'manifest' })

const ORDINARY = {
  file: {
    kind: 'wheel',
    filename: 'demo-1.0-py3-none-any.whl',
    name: 'demo',
    version: '1.0',
    sha256: '0'.repeat(64),
    size: 2000,
  },
  archive: {
    format: 'zip',
    members: [
      { path: untrustedText('demo/__init__.py'), kind: 'file', size: 100 },
      { path: untrustedText('demo-1.0.dist-info/METADATA'), kind: 'file', size: 100 },
    ],
    anomalies: [],
    unpackedBytes: 200,
  },
  metadata: {
    file: 'demo-1.0.dist-info/METADATA',
    metadataVersion: untrustedText('2.1'),
    name: untrustedText('demo'),
    version: untrustedText('1.0'),
    requiresPython: null,
    requiresDist: [],
    providesExtra: [],
    summary: untrustedText('A demonstration.'),
    homePage: null,
    projectUrls: [],
    author: null,
    authorEmail: null,
    maintainer: null,
    maintainerEmail: null,
    license: null,
    classifierCount: 0,
    descriptionLength: 0,
    dynamic: [],
    problems: [],
  },
  wheel: {
    distInfo: 'demo-1.0.dist-info',
    tags: ['py3-none-any'],
    rootIsPurelib: true,
    problems: [],
    entryPoints: [],
    dataMembers: [],
    startupFiles: [],
    topLevel: [untrustedText('demo')],
  },
  sdist: { root: 'demo-1.0', hasSetupPy: false, buildSystem: null, buildHooks: [], entryPoints: [], problems: [] },
  source: {
    uses: [],
    literals: [],
    files: 1,
    bytes: 100,
    problems: [],
    inventory: { bytecode: [], pickles: [], natives: [], archives: [] },
  },
  release: {
    indexUrl: 'https://pypi.org/simple/',
    projectStatus: null,
    statusReason: null,
    yanked: false,
    yankedReason: null,
    uploadTime: '2023-11-22T00:00:00Z',
    pageGivesTimes: true,
    sidecarProblem: null,
  },
  request: {
    name: 'demo',
    version: '1.0',
    sourceKind: 'index',
    requiredBy: [['demo']],
    exactPin: false,
    contentFixed: true,
    installedVersion: null,
  },
  advisories: { matches: [] },
  askedNames: { names: [{ name: 'demo', place: { file: 'request for demo' } }] },
  pinned: {
    name: 'demo',
    version: '1.0',
    pins: [
      {
        place: { file: 'uv.lock', line: 3, column: 1 },
        isLock: true,
        recorded: [
          {
            filename: untrustedText('demo-1.0-py3-none-any.whl'),
            sha256: ['0'.repeat(64)],
            size: 2000,
            uploadTime: untrustedText('2023-11-22T00:00:00Z'),
            place: { file: 'uv.lock', line: 5, column: 3 },
          },
        ],
        edges: [],
      },
    ],
    published: {
      indexes: ['https://pypi.org/simple/'],
      foundOn: ['https://pypi.org/simple/'],
      hasProject: true,
      projectStatus: null,
      statusReason: null,
      pageGivesTimes: true,
      files: [
        {
          filename: 'demo-1.0-py3-none-any.whl',
          version: '1.0',
          sha256: '0'.repeat(64),
          size: 2000,
          uploadTime: '2023-11-22T00:00:00Z',
          yanked: null,
        },
      ],
      requirements: [],
    },
  },
  missingProject: { name: 'demo', indexes: ['https://pypi.org/simple/'] },
  manifest: MANIFEST,
  stance: { declaredIndexes: ['https://pypi.org/simple/'], internalNames: [], internalIndex: null },
  change: { before: MANIFEST, after: MANIFEST, isManifestUnchanged: null },
  lockPair: {
    manifest: MANIFEST,
    lock: MANIFEST,
    freshness: { state: 'fresh' },
    hasEdges: true,
    phantoms: [],
    missing: [],
    mismatches: [],
  },
  repository: { isIgnored: false, hidingAttributes: [], siblings: [] },
  policyChange: { isChanged: false, file: 'safe-pip.toml', loosened: [] },
} satisfies Omit<FactTable, 'comparison' | 'twins'>

const { archive, metadata, wheel, source } = ORDINARY
const AFTER: ComparedArtifact = {
  kind: 'wheel',
  filename: 'demo-1.0-py3-none-any.whl',
  version: '1.0',
  size: 2000,
  uploadTime: '2023-11-22T00:00:00Z',
  hasProvenance: false,
  archive,
  metadata,
  wheel,
  sdist: null,
  source,
}

export const BASE_FACTS: FactTable = {
  ...ORDINARY,
  comparison: {
    before: { ...AFTER, filename: 'demo-0.9-py3-none-any.whl', version: '0.9', uploadTime: '2023-09-22T00:00:00Z' },
    after: AFTER,
  },
  twins: {
    wheel: AFTER,
    sdist: { ...AFTER, kind: 'sdist', filename: 'demo-1.0.tar.gz', wheel: null, sdist: ORDINARY.sdist },
  },
}
