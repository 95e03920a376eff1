import { expect, test } from 'vitest'
import type { RequestFacts } from '@safe-pip/core/model/facts'
import type { Finding } from '@safe-pip/core/model/finding'
import { decideVerdict, type Judged } from '@safe-pip/core/vet/judge'
import type { StoredArtifact } from '@safe-pip/gate/contract'
import { VettingDesk, type DeskOptions } from './vetting-desk.ts'

const none = { state: 'not-applicable' } as const

function artifactOf(filename: string): StoredArtifact {
  return {
    file: null,
    source: { kind: 'index', url: `https://h/${filename}` },
    filename,
    sha256: 'ab',
    size: 1,
    blobPath: '/b',
    isForBuild: false,
    isContentFixed: true,
    examination: {
      sha256: 'ab',
      size: 1,
      file: none,
      archive: none,
      metadata: none,
      wheel: none,
      sdist: none,
      source: none,
      metadataBytes: null,
    },
  }
}

const REQUEST: RequestFacts = {
  name: 'demo',
  version: '1.0',
  sourceKind: 'index',
  requiredBy: [],
  exactPin: false,
  contentFixed: true,
  installedVersion: null,
}

function finding(rule: string, effect: Finding['effect']): Finding {
  return {
    rule,
    severity: 'high',
    domain: 'malicious-code',
    effect,
    message: `saw ${rule}`,
    place: { file: 'setup.py', line: 3 },
  }
}

function judgedAs(...findings: Finding[]): Judged {
  return { findings, notChecked: [], verdict: decideVerdict(findings, []) }
}

function deskWith(options: Partial<DeskOptions> & { found?: Finding[] }): { desk: VettingDesk; asked: string[] } {
  const asked: string[] = []
  const desk = new VettingDesk({
    requestOf: () => REQUEST,
    judge: (_artifact, request) => {
      const build = request.needsBuildPermission === true ? [finding('source-build', 'block')] : []
      return Promise.resolve(judgedAs(...(options.found ?? []), ...build))
    },
    isBuildAllowed: () => false,
    ask: (question) => {
      asked.push(question)
      return Promise.resolve(false)
    },
    ...options,
  })
  return { desk, asked }
}

test('a clean wheel is released without a question', async () => {
  const { desk, asked } = deskWith({})
  expect(await desk.decide(artifactOf('demo-1.0-py3-none-any.whl'))).toEqual({ release: true })
  expect(asked).toEqual([])
})

test('a block is refused with place and rule, and judged once', async () => {
  const { desk } = deskWith({ found: [finding('known-malware', 'block')] })
  const artifact = artifactOf('demo-1.0-py3-none-any.whl')
  expect(await desk.decide(artifact)).toEqual({ release: false, reason: 'saw known-malware (setup.py:3) [known-malware]' })
  await desk.vet(artifact)
  expect(desk.all().map(({ refusal }) => refusal)).toEqual(['block'])
})

test('an sdist without permission is refused, and asked for at the terminal', async () => {
  const refused = deskWith({})
  expect(await refused.desk.decide(artifactOf('demo-1.0.tar.gz'))).toMatchObject({ release: false })
  expect(refused.asked).toEqual(['demo has to be built, which runs its code. Let it?'])
  expect(refused.desk.all()[0]?.refusal).toBe('build')
  const allowed = deskWith({ ask: () => Promise.resolve(true) })
  expect(await allowed.desk.decide(artifactOf('demo-1.0.tar.gz'))).toEqual({ release: true })
  const permitted = deskWith({ isBuildAllowed: (name) => name === 'demo' })
  expect(await permitted.desk.decide(artifactOf('demo-1.0.tar.gz'))).toEqual({ release: true })
  expect(permitted.asked).toEqual([])
})

test('a malicious sdist is never asked about', async () => {
  const { desk, asked } = deskWith({ found: [finding('known-malware', 'block')], isBuildAllowed: () => false })
  expect(await desk.decide(artifactOf('demo-1.0.tar.gz'))).toMatchObject({ release: false })
  expect([asked, desk.all()[0]?.refusal]).toEqual([[], 'block'])
})

test('a yes turns what had to be confirmed into a warning', async () => {
  const { desk } = deskWith({ found: [finding('odd', 'confirm')], ask: () => Promise.resolve(true) })
  expect(await desk.decide(artifactOf('demo-1.0-py3-none-any.whl'))).toEqual({ release: true })
  expect(desk.all()[0]?.judged).toMatchObject({ verdict: 'warn', findings: [{ effect: 'warn' }] })
  const silent = deskWith({ found: [finding('odd', 'confirm')] })
  expect(await silent.desk.decide(artifactOf('demo-1.0-py3-none-any.whl'))).toMatchObject({ release: false })
  expect(silent.desk.all()[0]?.refusal).toBe('confirm')
})

test('what could not be vetted is not released', async () => {
  const gap = { check: 'archive', reason: 'damaged', subject: 'demo', effect: 'refuse' as const }
  const { desk } = deskWith({ judge: () => Promise.resolve({ findings: [], notChecked: [gap], verdict: 'cannot-vet' }) })
  expect(await desk.decide(artifactOf('demo-1.0-py3-none-any.whl'))).toEqual({
    release: false,
    reason: 'could not be vetted: damaged [archive]',
  })
})
