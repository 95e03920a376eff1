import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { RepositoryFacts } from '../model/file-facts.ts'
import type { ManifestFacts } from '../model/manifest.ts'
import { HIDING_ATTRIBUTES, readHidingAttributes } from '../vet/hiding-attributes.ts'
import { findFormat } from '../vet/read-manifests.ts'

/**
 * What git and the folders say of dependency files on disk: a tracked lock is ignored by nobody. Git is asked only where there
 * is a lock; outside of a repository nothing is ignored or hidden.
 */
export function findDiskRepository(manifests: readonly ManifestFacts[], cwd: string): ReadonlyMap<string, RepositoryFacts> {
  const onDisk = manifests.filter(({ role }) => role !== 'environment')
  const locks = onDisk.filter(({ role }) => role === 'lock').map(({ file }) => file)
  const ignored = new Set(askGit(cwd, { words: ['check-ignore', '-z', '--stdin'], files: locks }))
  const hiding = readHidingAttributes(askGit(cwd, { words: ['check-attr', '-z', '--stdin', ...HIDING_ATTRIBUTES], files: locks }))
  const siblings = new Map<string, readonly string[]>()
  return new Map(
    onDisk.map(({ file }) => {
      const folder = file.slice(0, file.lastIndexOf('/') + 1)
      const names = siblings.get(folder) ?? listDependencyFiles(resolve(cwd, folder))
      siblings.set(folder, names)
      const facts: RepositoryFacts = {
        isIgnored: ignored.has(file),
        hidingAttributes: hiding.get(file) ?? [],
        siblings: names.filter((name) => folder + name !== file),
      }
      return [file, facts]
    }),
  )
}

function listDependencyFiles(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries.filter((entry) => !entry.isDirectory() && findFormat(entry.name, null) !== null).map(({ name }) => name)
  } catch {
    return []
  }
}

/** The NUL-separated fields of the answer; none where there is no git, no repository, or nothing to say (exit 1). */
function askGit(cwd: string, { words, files }: { words: readonly string[]; files: readonly string[] }): string[] {
  const inside = files.filter((file) => !file.startsWith('../'))
  if (inside.length === 0) return []
  try {
    const input = inside.map((file) => `${file}\0`).join('')
    const answer = execFileSync('git', ['-C', cwd, ...words], { encoding: 'utf8', input, stdio: ['pipe', 'pipe', 'ignore'] })
    return answer.split('\0').slice(0, -1)
  } catch {
    return []
  }
}
