import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { syncSnapshot, type Synced } from '@safe-pip/core/node/intelligence/sync-snapshot'
import { loadPolicy } from '@safe-pip/core/node/load-policy'
import { DEFAULT_POLICY, type Policy } from '@safe-pip/core/policy/policy'
import type { Command, CommandInput } from '../command.ts'
import { writeOutput } from '../write-output.ts'

/** OSV's export of everything about PyPI, OpenSSF's malicious packages included. */
const DEFAULT_EXPORT = 'https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip'

/** `safe-pip sync`: the intelligence snapshot in `--home`, dated by this run. */
export const command: Command = {
  name: 'sync',
  summary: 'fetch known malware and vulnerabilities, for use without a network',
  usage: '',
  options: [
    { flags: '--from <where>', description: 'an OSV export: URL, folder of records, or zip (default: the one of osv.dev)' },
  ],
  run: runSync,
}

async function runSync({ args, options, settings, world }: CommandInput): Promise<number> {
  if (args.length > 0) throw new SafePipError('usage', 'sync takes no words', { hint: 'safe-pip sync --from URL|DIR|ZIP' })
  if (settings.format === 'jsonl') throw new SafePipError('usage', 'the format jsonl is for scan; sync knows text and json')
  const { policy } = loadPolicy({ cwd: world.cwd, env: world.env, policyFile: settings.policyFile })
  const given = options['from']
  const from = typeof given === 'string' ? given : defaultExport(policy)
  const { home, now, isOffline } = settings
  const synced = await syncSnapshot({ from, cwd: world.cwd, home, now, isOffline, env: world.env })
  const text = settings.format === 'json' ? renderSyncJson(synced) : renderSync(synced, settings.verbosity > 0)
  await writeOutput(text, { settings, world })
  return 0
}

/** Only a source that the policy has switched on is contacted (promise 5), and only the one that it names. */
function defaultExport({ sources: { osv } }: Policy): string {
  const hint = 'name an export with --from URL|DIR|ZIP'
  if (!osv.isEnabled) throw new SafePipError('usage', 'the policy switches sources.osv off', { hint })
  if (osv.url !== DEFAULT_POLICY.sources.osv.url) {
    throw new SafePipError('usage', 'the policy names another source than osv.dev, whose export is not known', { hint })
  }
  return DEFAULT_EXPORT
}

function renderSync({ header, collection, previous }: Synced, isVerbose: boolean): string {
  const { counts, digest, time } = header
  const { skipped } = collection
  const left = [
    [skipped.withdrawn, 'withdrawn'],
    [skipped['other-ecosystem'], 'not about PyPI'],
    [skipped['not-a-record'], 'no record'],
    [skipped.broken, 'broken'],
  ] as const
  const reasons = left.filter(([count]) => count > 0).map(([count, reason]) => `${count} ${reason}`)
  const faults = collection.faults.slice(0, isVerbose ? undefined : 5)
  return [
    `${counts.advisories} advisories (${counts.malware} malware, ${counts.vulnerabilities} vulnerabilities) of ${collection.records} records`,
    ...(reasons.length === 0 ? [] : [`skipped: ${reasons.join(', ')}`]),
    ...(collection.partly === 0 ? [] : [`read in part: ${collection.partly}`]),
    ...faults.map((fault) => `  ${fault}`),
    ...(isOlder(header, previous) ? ['note: this export is older than the one that it replaces'] : []),
    `snapshot ${digest} of ${time}`,
    '',
  ].join('\n')
}

function renderSyncJson({ header, collection, previous }: Synced): string {
  const { withdrawn, broken } = collection.skipped
  const document = {
    schema: 'safe-pip/sync',
    version: 1,
    snapshot: header.digest,
    time: header.time,
    sources: header.sources,
    newest: header.newest,
    records: collection.records,
    advisories: header.counts.advisories,
    malware: header.counts.malware,
    vulnerabilities: header.counts.vulnerabilities,
    skipped: {
      withdrawn,
      other_ecosystem: collection.skipped['other-ecosystem'],
      not_a_record: collection.skipped['not-a-record'],
      broken,
    },
    read_in_part: collection.partly,
    faults: collection.faults,
    is_older_than_before: isOlder(header, previous),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** An old export may be a mistake, or somebody who wants a known piece of malware forgotten. */
function isOlder(header: Synced['header'], previous: Synced['previous']): boolean {
  return previous?.newest !== null && previous?.newest !== undefined && (header.newest ?? '') < previous.newest
}
