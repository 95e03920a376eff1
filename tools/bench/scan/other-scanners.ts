import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A scanner that users would pick instead, and how it reads unpacked packages. */
export interface OtherScanner {
  readonly name: 'hexora' | 'guarddog'
  readonly version: string
  /** What its makers, or our measurements, take for a warning. */
  readonly threshold: string
  /** Prints a JSON line `{ "name", "ms", "flagged" }` for each folder below its first argument. */
  readonly driver: string
}

export const OTHERS: readonly OtherScanner[] = [
  {
    name: 'hexora',
    version: '0.3.2',
    threshold: 'file score ≥ 0.5',
    driver: `import json, os, subprocess, sys, time
tool = os.path.join(os.path.dirname(sys.executable), "hexora")
for name in sorted(os.listdir(sys.argv[1])):
    started = time.perf_counter()
    end = subprocess.run([tool, "audit", "--min-score", "0.5", "--output-format", "json", os.path.join(sys.argv[1], name)],
                         stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    print(json.dumps({"name": name, "ms": (time.perf_counter() - started) * 1000, "flagged": end.stdout.strip() != b""}))
`,
  },
  {
    name: 'guarddog',
    version: '3.2.0',
    threshold: 'score ≥ 5',
    // One process for all, so that its rules are compiled once: that is how it is fastest.
    driver: `import json, os, sys, time
from guarddog.scanners.pypi_package_scanner import PypiPackageScanner
scanner = PypiPackageScanner()
for name in sorted(os.listdir(sys.argv[1])):
    started = time.perf_counter()
    score = scanner.scan_local(os.path.join(sys.argv[1], name)).get("risk_score", {}).get("score", 0)
    print(json.dumps({"name": name, "ms": (time.perf_counter() - started) * 1000, "flagged": score >= 5}))
`,
  },
]

/** A virtual environment with nothing but that tool, from the user's index. Null, with the reason said, when it cannot be had. */
export function installScanner(
  { name, version, driver }: OtherScanner,
  { python, folder }: { python: string; folder: string },
): readonly string[] | null {
  const venv = join(folder, `venv-${name}`)
  const bin = join(venv, process.platform === 'win32' ? 'Scripts' : 'bin', 'python')
  const steps = [
    [python, '-m', 'venv', venv],
    [bin, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary', ':all:', `${name}==${version}`],
  ]
  for (const [program = '', ...words] of steps) {
    const { status, stderr } = spawnSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
    if (status === 0) continue
    console.log(`${name} ${version} does not install here: ${stderr.trim().split('\n').at(-1) ?? ''}`)
    return null
  }
  const script = join(folder, `drive-${name}.py`)
  writeFileSync(script, driver)
  return [bin, script]
}

/** Unpacks archives as data, plain files only, each into a folder of its own: these tools read nothing else. */
const UNPACK = `import os, sys, tarfile, zipfile
MOST = 64 * 1024 * 1024
def put(root, name, data):
    path = os.path.normpath(os.path.join(root, name))
    if not path.startswith(root + os.sep) or len(path) > 1000: return
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file: file.write(data)
        os.chmod(path, 0o600)
    except OSError: pass
for name in sorted(os.listdir(sys.argv[1])):
    root = os.path.join(sys.argv[2], name); os.makedirs(root); left = MOST
    try:
        path = os.path.join(sys.argv[1], name)
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                for info in archive.infolist():
                    if info.is_dir() or info.file_size > left: continue
                    left -= info.file_size; put(root, info.filename, archive.read(info))
        else:
            with tarfile.open(path) as archive:
                for info in archive:
                    if not info.isfile() or info.size > left: continue
                    left -= info.size; put(root, info.name, archive.extractfile(info).read())
    except Exception as error: print(f"{name}: {type(error).__name__}", file=sys.stderr)
`

/** Unpacks every archive of a folder below another one. */
export function unpackAll(python: string, from: string, to: string): void {
  const { status, stderr } = spawnSync(python, ['-I', '-c', UNPACK, from, to], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`unpacking failed: ${stderr}`)
}
