import { rawText } from '@safe-pip/core/base/display'
import { withoutCredentials } from '@safe-pip/core/base/without-credentials'
import type { DependencyEntry, ManifestFacts } from '@safe-pip/core/model/manifest'
import { EDITABLE_FORMATS } from '@safe-pip/core/vet/edit-manifest'
import { findSourcePath, isCompiledFrom } from '@safe-pip/core/vet/pair-compiled'
import { findFileSources } from '@safe-pip/core/vet/file-sources'
import { findCommit } from './find-commit.ts'
import { findFixedVersion } from './find-fixed-version.ts'
import { findHashes } from './find-hashes.ts'
import { FixDraft } from './fix-draft.ts'
import type { FixSurroundings } from './fix-surroundings.ts'
import { pinAndHash } from './pin-and-hash.ts'

/** Everything that `audit --fix` can do, and why the rest is left. */
export async function planFixes(surroundings: FixSurroundings): Promise<FixDraft> {
  const draft = new FixDraft()
  await raiseVersions(draft, surroundings)
  await fixRevisions(draft, surroundings)
  await pinAndHash(draft, surroundings)
  await addHashes(draft, surroundings)
  return draft
}

/** `==` pins with known vulnerabilities go to the fixed version. */
async function raiseVersions(draft: FixDraft, { manifests, report, audit }: FixSurroundings): Promise<void> {
  const sources = findFileSources(manifests)
  for (const { name, version, findings } of report.artifacts) {
    const known = findings.filter(({ rule }) => rule === 'known-vulnerability' || rule === 'known-malware')
    if (known.length === 0 || name === null || version === null) continue
    const pinned = entriesOf(
      manifests,
      (entry) => entry.name === name && entry.resolved === version && entry.source.kind === 'index',
    )
    for (const { manifest, entry } of pinned) {
      if (!EDITABLE_FORMATS.has(manifest.format)) {
        draft.note(manifest, entry, `${name} ${version} is vulnerable; the tool that writes this file has to raise it`)
        continue
      }
      if (known.some(({ rule }) => rule === 'known-malware')) {
        draft.note(manifest, entry, `${name} ${version} is known malware; remove it`)
        continue
      }
      const release = { name, version, sources: sources.get(manifest.file)?.sources ?? [null] }
      const found = await findFixedVersion(release, { findings: known, audit })
      if ('problem' in found) draft.note(manifest, entry, `${name} ${version} is vulnerable: ${found.problem}`)
      else {
        draft.change(manifest, entry, { version: found.version })
        const source = findSourcePath(manifest.file)
        if (source !== null && isCompiledFrom(manifest, source))
          draft.hint(
            manifest,
            `compiled from ${source}; safe-pip pin -P ${name}==${found.version} ${source} also moves what it needs`,
          )
      }
    }
  }
}

/** Branches and tags become the commit that they are at. */
async function fixRevisions(draft: FixDraft, { manifests, settings, world }: FixSurroundings): Promise<void> {
  for (const { manifest, entry } of entriesOf(manifests, ({ source }) => source.kind === 'vcs' && source.commit === null)) {
    const { source } = entry
    if (source.kind !== 'vcs') continue
    const what = entry.name ?? withoutCredentials(rawText(source.url))
    if (manifest.format !== 'requirements' || source.vcs !== 'git') {
      draft.note(manifest, entry, `${what}: only git in requirements files is fixed to a commit`)
    } else if (settings.isOffline) {
      draft.note(manifest, entry, `${what}: its repository is not asked with --offline`)
    } else {
      const ref = source.requested === null ? null : rawText(source.requested)
      const found = await findCommit({ url: rawText(source.url).replace(/^git\+/i, ''), ref }, world)
      if ('problem' in found) draft.note(manifest, entry, `${what}: ${found.problem}`)
      else draft.change(manifest, entry, { commit: found.commit })
    }
  }
}

/** Where a file has hashes every pin of it has them, of the version that it will have. */
async function addHashes(draft: FixDraft, { manifests, audit }: FixSurroundings): Promise<void> {
  const sources = findFileSources(manifests)
  for (const manifest of manifests) {
    if (manifest.format !== 'requirements' || !manifest.entries.some(({ hashes }) => hashes.length > 0)) continue
    for (const entry of manifest.entries) {
      const { name, resolved, source, hashes } = entry
      const change = draft.changeOf(manifest, entry)
      const version = change.version ?? resolved
      const isDone = change.hashes !== undefined || (hashes.length > 0 && change.version === undefined)
      if (name === null || version === null || source.kind !== 'index' || isDone) continue
      const found = await findHashes({ name, version, sources: sources.get(manifest.file)?.sources ?? [null] }, audit)
      if ('hashes' in found) draft.change(manifest, entry, { hashes: found.hashes })
      else {
        // Another version with the hashes of this one could not be installed.
        draft.drop(manifest, entry)
        draft.note(manifest, entry, found.problem)
      }
    }
  }
}

function entriesOf(
  manifests: readonly ManifestFacts[],
  isWanted: (entry: DependencyEntry) => boolean,
): { manifest: ManifestFacts; entry: DependencyEntry }[] {
  return manifests.flatMap((manifest) =>
    manifest.role === 'environment'
      ? []
      : manifest.entries
          .filter((entry) => entry.confidence === 'certain' && isWanted(entry))
          .map((entry) => ({ manifest, entry })),
  )
}
