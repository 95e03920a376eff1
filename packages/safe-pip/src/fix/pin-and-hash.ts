import { isInSpecifier, parseSpecifier } from '@safe-pip/core/python/specifier'
import { display, rawText } from '@safe-pip/core/base/display'
import type { DependencyEntry, ManifestFacts } from '@safe-pip/core/model/manifest'
import { resolvePath } from '@safe-pip/core/vet/read-manifests'
import type { LockedPackage } from '../pin/locked-package.ts'
import type { FixDraft } from './fix-draft.ts'
import type { FixSurroundings } from './fix-surroundings.ts'
import { resolveFile } from './resolve-file.ts'

/** A requirements file that somebody hands to pip, with what it includes. */
interface Group {
  readonly root: ManifestFacts
  readonly members: readonly ManifestFacts[]
}

/**
 * Entries without a version get the one that pip takes now, from a vetted plan of the whole file; a file without any hash
 * gets all of them if it lists all that it needs, since with one hash pip wants every package listed and hashed. Files
 * called `.in` are meant to be open: `pin` compiles them.
 */
export async function pinAndHash(draft: FixDraft, surroundings: FixSurroundings): Promise<void> {
  for (const group of findGroups(surroundings.manifests)) {
    const entries = group.members.flatMap((manifest) => manifest.entries.map((entry) => ({ manifest, entry })))
    const open = entries.filter(({ entry }) => isOpen(entry))
    const isHashed = entries.some(({ entry }) => entry.hashes.length > 0)
    if (entries.length === 0 || (open.length === 0 && isHashed)) continue
    const obstacle = findObstacle(group, { isHashed })
    if (obstacle !== null) {
      for (const { manifest, entry } of open) draft.note(manifest, entry, `${entry.name ?? 'it'} is not pinned: ${obstacle}`)
      continue
    }
    surroundings.world.stderr(`safe-pip: resolving ${display(group.root.file)}\n`)
    const resolved = await resolveFile(group.root.file, surroundings)
    if ('problem' in resolved) {
      draft.note(group.root, null, `not pinned and not hashed: ${resolved.problem}`)
      continue
    }
    const packages = new Map(resolved.packages.map((one) => [one.name, one]))
    for (const { manifest, entry } of open) {
      const found = packages.get(entry.name ?? '')
      if (found === undefined)
        draft.note(manifest, entry, `${entry.name ?? 'it'} is not pinned: pip does not take it here (its marker)`)
      else if (!mayBe(found.version, entry.specifier))
        draft.note(
          manifest,
          entry,
          `${entry.name ?? 'it'} is not pinned: pip takes ${found.version} here, which this line does not allow`,
        )
      else draft.change(manifest, entry, { version: found.version })
    }
    if (!isHashed) hashAll(draft, { group, packages })
  }
}

/** Whether a line allows the version: another line of the same name, under another marker, may not. */
function mayBe(version: string, specifier: string | null): boolean {
  const parsed = specifier === null ? null : parseSpecifier(specifier)
  return parsed?.ok === true && isInSpecifier(version, parsed.value, { prereleases: true })
}

function hashAll(draft: FixDraft, { group, packages }: { group: Group; packages: ReadonlyMap<string, LockedPackage> }): void {
  const entries = group.members.flatMap((manifest) => manifest.entries.map((entry) => ({ manifest, entry })))
  const listed = new Set(entries.map(({ entry }) => entry.name))
  const missing = [...packages.keys()].filter((name) => !listed.has(name))
  const hint = `safe-pip pin ${group.root.file} -o FILE writes hashes for everything that it needs`
  if (missing.length > 0) {
    draft.note(group.root, null, `not hashed: it does not list ${missing.slice(0, 5).join(', ')}, which it needs; ${hint}`)
    return
  }
  const hashed = entries.map(({ manifest, entry }) => ({ manifest, entry, found: packages.get(entry.name ?? '') }))
  const odd = hashed.find(
    ({ entry, found }) =>
      found === undefined || !mayBe(found.version, entry.specifier) || found.kind !== 'index' || entry.source.kind !== 'index',
  )
  if (odd !== undefined) {
    draft.note(odd.manifest, odd.entry, `not hashed: ${odd.entry.name ?? 'an entry'} has no hash here; ${hint}`)
    return
  }
  const raised = hashed.find(
    ({ manifest, entry, found }) => (draft.changeOf(manifest, entry).version ?? found?.version) !== found?.version,
  )
  if (raised !== undefined) {
    draft.note(group.root, null, 'not hashed: versions change now; run it once more')
    return
  }
  for (const { manifest, entry, found } of hashed) {
    const hashes = [...new Set(found?.files.map(({ sha256 }) => `sha256:${sha256}`))].toSorted()
    draft.change(manifest, entry, { hashes })
  }
}

function isOpen({ name, resolved, source, editable, confidence }: DependencyEntry): boolean {
  return name !== null && resolved === null && source.kind === 'index' && !editable && confidence === 'certain'
}

function findObstacle({ root }: Group, { isHashed }: { isHashed: boolean }): string | null {
  if (isHashed) return 'the file has hashes, so pip refuses the line itself; pin it by hand, its hashes are added then'
  return root.problems.some(({ id }) => id === 'not-understood') ? 'the file holds lines that are not understood' : null
}

/** Requirements files that no other one includes, `.in` files and constraints left out. */
function findGroups(manifests: readonly ManifestFacts[]): Group[] {
  const files = manifests.filter(({ format, role }) => format === 'requirements' && role === 'manifest')
  const byFile = new Map(files.map((manifest) => [manifest.file, manifest]))
  const includedBy = ({ file, inclusions }: ManifestFacts): ManifestFacts[] =>
    inclusions
      .filter(({ kind, isRemote }) => kind === 'requirements' && !isRemote)
      .flatMap(({ target }) => byFile.get(resolvePath(file, rawText(target)) ?? '') ?? [])
  const included = new Set(files.flatMap(includedBy))
  return files
    .filter((manifest) => !included.has(manifest) && !manifest.file.endsWith('.in'))
    .map((root) => {
      const members = new Set([root])
      for (const member of members) for (const inner of includedBy(member)) members.add(inner)
      return { root, members: [...members] }
    })
}
