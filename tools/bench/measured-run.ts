import { spawnSync } from 'node:child_process'

export interface Measured {
  /** Wall clock. */
  readonly seconds: number
  /** User and system time of the process and everything it waited for. */
  readonly cpuSeconds: number
  /** Largest resident size of any one process, MiB. */
  readonly memory: number
  readonly code: number
  readonly output: string
}

/** Only a parent that waits learns the CPU time of a whole tree of processes; Node does not tell, Python does. */
const METER = `import json, resource, subprocess, sys, time
started = time.perf_counter()
end = subprocess.run(sys.argv[2:], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
wall = time.perf_counter() - started
used = resource.getrusage(resource.RUSAGE_CHILDREN)
scale = 1024 * 1024 if sys.platform == "darwin" else 1024
with open(sys.argv[1], "w") as file:
    json.dump({"seconds": wall, "cpuSeconds": used.ru_utime + used.ru_stime, "memory": used.ru_maxrss / scale, "code": end.returncode, "output": end.stdout.decode("utf-8", "replace")}, file)
`

/** Runs a command and measures it. */
export function measureRun(
  command: readonly string[],
  options: {
    readonly python: string
    readonly env: NodeJS.ProcessEnv
    readonly cwd: string
    readonly resultFile: string
    readonly read: (file: string) => string
  },
): Measured {
  const { status, stderr } = spawnSync(options.python, ['-I', '-c', METER, options.resultFile, ...command], {
    env: options.env,
    cwd: options.cwd,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the meter failed: ${stderr}`)
  return JSON.parse(options.read(options.resultFile)) as Measured
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? Number.NaN)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
