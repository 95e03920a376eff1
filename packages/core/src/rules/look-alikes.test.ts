import { expect, it } from 'vitest'
import { factsOf } from '../node/source-facts.test-support.ts'
import { known } from '../model/facts.ts'
import { CONTEXT } from './artifact-rule.test-support.ts'
import { RULES } from './registry.generated.ts'

/** What honest packages do that looks, word by word, like what the rules on code look for. */
const HONEST: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['requests when called', { 'demo/__init__.py': 'import requests\ndef get(u):\n    return requests.get(u).json()\n' }],
  [
    'the version from git in setup.py',
    {
      'setup.py':
        "import subprocess\nfrom setuptools import setup\nv = subprocess.check_output(['git', 'describe', '--tags']).decode().strip()\nopen('demo/_version.py', 'w').write('v = %r' % v)\nsetup(name='demo', version=v)\n",
    },
  ],
  [
    'the version out of the package’s own file',
    {
      'setup.py': "from setuptools import setup\nns = {}\nexec(open('demo/version.py').read(), ns)\nsetup(version=ns['v'])\n",
      'demo/version.py': "v = '1'\n",
    },
  ],
  [
    'telemetry that must be switched on',
    {
      'demo/__init__.py':
        "import os\nimport platform\nimport requests\ndef report(event):\n    if os.environ.get('DEMO_TELEMETRY') == '1':\n        requests.post('https://telemetry.demo.io/v1', json={'event': event, 'python': platform.python_version(), 'os': platform.system()})\n",
    },
  ],
  [
    'a build that looks for a compiler of another vendor',
    {
      'setup.py':
        "import os\nimport shutil\nimport subprocess\nimport tempfile\nfrom setuptools import setup\nfrom setuptools.command.build_ext import build_ext\nclass Build(build_ext):\n    def run(self):\n        nvcc = shutil.which('nvcc') or os.path.join(os.environ.get('CUDA_PATH', '/usr/local/cuda'), 'bin', 'nvcc')\n        with tempfile.TemporaryDirectory() as work:\n            source = os.path.join(work, 'a.cu')\n            with open(source, 'w') as f:\n                f.write('int main() { return 0; }')\n            subprocess.check_call([nvcc, source, '-o', os.path.join(work, 'a.out')])\n            subprocess.check_output([os.path.join(work, 'a.out')])\n        build_ext.run(self)\nsetup(name='demo', cmdclass={'build_ext': Build})\n",
    },
  ],
  [
    'a wrapper of a system library',
    {
      'demo/__init__.py':
        "import ctypes\nimport sys\nif sys.platform == 'win32':\n    kernel32 = ctypes.windll.kernel32\n    kernel32.SetConsoleMode(kernel32.GetStdHandle(-11), 7)\nelse:\n    libc = ctypes.CDLL('libc.so.6')\n    libc.getpid()\n",
    },
  ],
  [
    'data in base64',
    {
      'demo/icons.py':
        "import base64\nICON = base64.b64decode('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')\ndef save(p):\n    with open(p, 'wb') as f:\n        f.write(ICON)\n",
    },
  ],
  [
    'a key for its own service',
    {
      'demo/__init__.py':
        "import os\nimport httpx\nclass Client:\n    def __init__(self):\n        self.key = os.environ['DEMO_API_KEY']\n    def ask(self, q):\n        return httpx.post('https://api.demo.io/v1/ask', headers={'Authorization': f'Bearer {self.key}'}, json={'q': q})\n",
    },
  ],
  [
    'a command line that opens a page and an editor',
    {
      'demo/cli.py':
        "import os\nimport subprocess\nimport webbrowser\ndef main():\n    webbrowser.open('https://demo.io/docs')\n    subprocess.call([os.environ.get('EDITOR', 'vi'), 'notes.txt'])\n",
    },
  ],
  [
    'a helper that is fetched when it is asked for',
    {
      'demo/driver.py':
        "import os\nimport stat\nimport subprocess\nimport urllib.request\ndef ensure(path):\n    if not os.path.exists(path):\n        urllib.request.urlretrieve('https://downloads.demo.io/driver', path)\n        os.chmod(path, 0o755)\n    return subprocess.Popen([path])\n",
    },
  ],
  [
    'a worker that runs what its parent hands it',
    {
      'demo/worker.py':
        'import base64\nimport pickle\nimport sys\ndef loop():\n    for line in sys.stdin.buffer:\n        job = pickle.loads(base64.b64decode(line))\n        job()\n',
    },
  ],
  [
    'an import that is put off',
    {
      'demo/__init__.py':
        "import importlib\n_names = {'a': 'demo.a'}\ndef __getattr__(name):\n    return importlib.import_module(_names[name])\n",
      'demo/a.py': 'x = 1\n',
    },
  ],
  [
    'a logger for a chat of the user’s own',
    {
      'demo/hook.py':
        "import requests\nclass Handler:\n    def __init__(self, webhook_url):\n        self.url = webhook_url\n    def emit(self, text):\n        requests.post(self.url, json={'content': text})\n",
    },
  ],
]

it.each(HONEST)('leaves %s', async (_, files) => {
  const source = known(await factsOf(files))
  const loud = RULES.filter((rule) => rule.needs.every((need) => need === 'source')).flatMap((rule) =>
    (rule.find({ source }, CONTEXT) ?? [])
      .filter((sighting) => (sighting.effect ?? rule.effect) !== 'none')
      .map((sighting) => `${rule.id}: ${sighting.message}`),
  )
  expect(loud).toEqual([])
})
