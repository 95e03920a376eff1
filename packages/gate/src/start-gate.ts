import { mkdir } from 'node:fs/promises'
import type { Gate, GateOptions } from './contract.ts'
import { GateRun } from './gate-run.ts'
import { GateServer } from './gate-server.ts'
import { Store } from './store.ts'

/** Opens the store and listens on a free port of 127.0.0.1. `configure` must follow before pip asks for anything. */
export async function startGate(options: GateOptions): Promise<Gate> {
  await mkdir(options.home, { recursive: true, mode: 0o700 })
  const store = new Store(options.home)
  await store.open()
  const run = new GateRun(options, store)
  const server = new GateServer(run)
  await server.listen()
  run.origin = server.origin
  return {
    origin: server.origin,
    userInfo: server.userInfo,
    userKey: server.userKey,
    configure(surroundings) {
      run.configure(surroundings)
    },
    indexUrl(upstream) {
      return server.urlOf(run.pathOfUpstream(upstream))
    },
    freeze(plan) {
      run.freeze(plan)
    },
    expect(project, what) {
      run.expect(project, what)
    },
    prefetch(project, filename) {
      void run.prefetch(project, filename)
    },
    obtain: (project, filename) => run.obtain(project, filename),
    isStored: (sha256) => store.has(sha256),
    importLocal: (path) => run.artifacts().importLocal(path),
    trueUrl: (gateUrl) => run.trueUrl(gateUrl),
    ledger: () => run.ledger.list(),
    missingProjects: () => run.missingProjects(),
    withheld: () => run.withheld(),
    setWithholding(isOn) {
      run.isWithholding = isOn
    },
    async close() {
      await server.close()
      await run.close()
    },
  }
}
