/** A line of wheels.txt. */
export interface WantedWheel {
  readonly project: string
  readonly version: string
  readonly sha256: string
}

/** Reads wheels.txt; throws on a line without version or hash, so that nothing is ever downloaded unpinned. */
export function parseWantedWheels(text: string): WantedWheel[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, project, version, sha256] = /^([a-z0-9-]+)==([0-9.]+) --hash=sha256:([0-9a-f]{64})$/.exec(line) ?? []
      if (project === undefined || version === undefined || sha256 === undefined)
        throw new Error(`wheels.txt: not a pinned requirement: ${line}`)
      return { project, version, sha256 }
    })
}

/** Sets without two versions of one project, since pip downloads only such sets in one run. */
export function batchesOf(wheels: readonly WantedWheel[]): WantedWheel[][] {
  const batches: WantedWheel[][] = []
  for (const wheel of wheels) {
    const batch = batches.find((one) => one.every(({ project }) => project !== wheel.project))
    if (batch === undefined) batches.push([wheel])
    else batch.push(wheel)
  }
  return batches
}
