import { expect, test } from 'vitest'
import { examineWheel, sayings } from '../../vet/built-artifact.test-support.ts'
import { isKnownStartupLine } from './known-startup-lines.ts'
import { rule } from './startup-file.ts'

const NAMESPACE =
  "import sys, types, os;has_mfs = sys.version_info > (3, 5);p = os.path.join(sys._getframe(1).f_locals['sitedir'], *('google', 'cloud'));importlib = has_mfs and __import__('importlib.util');has_mfs and __import__('importlib.machinery');m = has_mfs and sys.modules.setdefault('google.cloud', importlib.util.module_from_spec(importlib.machinery.PathFinder.find_spec('google.cloud', [os.path.dirname(p)])));m = m or sys.modules.setdefault('google.cloud', types.ModuleType('google.cloud'));mp = (m or []) and m.__dict__.setdefault('__path__',[]);(p not in mp) and mp.append(p);m and setattr(sys.modules['google'], 'cloud', m)"
const SETUPTOOLS =
  "import os; var = 'SETUPTOOLS_USE_DISTUTILS'; enabled = os.environ.get(var, 'local') == 'local'; enabled and __import__('_distutils_hack').add_shim(); "
const COVERAGE =
  'import sys; exec(\'import os\\n\\nif os.getenv("COVERAGE_PROCESS_START") or os.getenv("COVERAGE_PROCESS_CONFIG"):\\n try:\\n  import coverage\\n except:\\n  pass\\n else:\\n  coverage.process_startup(slug="pth")\')'

test('lines that Python runs, wherever an installer puts them into site-packages', async () => {
  const wheel = await examineWheel({
    files: {
      'demo.pth': '# comment\nfolder\nimport demo\n',
      'demo-1.0.data/purelib/two.pth': 'import\tdemo\n',
      'demo-1.0.data/platlib/three.PTH': 'a\u000bimport demo',
      'sitecustomize.py': 'x = 1\n',
      'usercustomize/__init__.py': '',
    },
  })
  expect(sayings(rule, wheel)).toEqual([
    'demo.pth:3: this line of demo.pth runs at every start of Python',
    'demo-1.0.data/purelib/two.pth:1: this line of demo-1.0.data/purelib/two.pth runs at every start of Python',
    'demo-1.0.data/platlib/three.PTH:2: this line of demo-1.0.data/platlib/three.PTH runs at every start of Python',
    'sitecustomize.py:1: sitecustomize.py runs at every start of Python',
    'usercustomize/__init__.py:1: usercustomize/__init__.py runs at every start of Python',
  ])
})

test('files that only look like it', async () => {
  const files = {
    'demo.pth': '../elsewhere\n import indented\n#import x\n',
    'demo/weights.pth': 'import x\n',
    'demo/sitecustomize.py': '',
  }
  expect(sayings(rule, await examineWheel({ files }))).toEqual([])
})

test('known lines pass in their own project only', () => {
  expect([isKnownStartupLine(NAMESPACE, 'google-cloud-core'), isKnownStartupLine(NAMESPACE, 'demo')]).toEqual([true, true])
  expect([isKnownStartupLine(SETUPTOOLS, 'setuptools'), isKnownStartupLine(SETUPTOOLS, 'demo')]).toEqual([true, false])
  expect([isKnownStartupLine(COVERAGE, 'coverage'), isKnownStartupLine(COVERAGE, 'demo')]).toEqual([true, false])
})

test('a known line with something added does not pass', () => {
  expect(isKnownStartupLine(`${SETUPTOOLS}import demo`, 'setuptools')).toBe(false)
  expect(isKnownStartupLine(COVERAGE.replace('pass', 'import demo'), 'coverage')).toBe(false)
  expect(isKnownStartupLine(NAMESPACE.replace("'google', 'cloud'", "'google', *__import__('demo').x"), 'demo')).toBe(false)
})
