export type ErrorCode =
  | 'usage'
  | 'configuration'
  | 'node-too-old'
  | 'pip-not-found'
  | 'pip-too-old'
  | 'pip-unknown'
  | 'network'
  | 'index-answer'
  | 'limit'
  | 'disk'
  | 'child-process'
  | 'internal'

/**
 * The closed table of what can be broken in the surroundings: code → exit code (CONTRACT, "Exit codes")
 * and a default hint. 81 could not vet, 82 usage or configuration, 83 internal.
 */
export const ERROR_CODES: Readonly<Record<ErrorCode, { readonly exit: 81 | 82 | 83; readonly hint: string }>> = {
  'usage': { exit: 82, hint: 'see safe-pip --help' },
  'configuration': { exit: 82, hint: 'correct the file or the option named above' },
  'node-too-old': { exit: 82, hint: 'run it with `npm start -- …`, which brings a newer Node' },
  'pip-not-found': { exit: 82, hint: 'name a Python that has pip with --pip PATH' },
  'pip-too-old': { exit: 82, hint: 'upgrade it: python -m pip install --upgrade "pip>=22.3"' },
  'pip-unknown': { exit: 82, hint: 'this pip has no place where safe-pip can stand; report its version' },
  'network': { exit: 81, hint: 'check the connection to the index, or use --offline with what is in the store' },
  'index-answer': { exit: 81, hint: 'the index gave an answer that cannot be trusted; ask whoever runs it' },
  'limit': { exit: 81, hint: 'the input is larger than safe-pip is willing to read' },
  'disk': { exit: 81, hint: 'check space and permissions of --home' },
  'child-process': { exit: 81, hint: 'run the command again with -v; if it stays, please report it' },
  'internal': { exit: 83, hint: 'this is a bug in safe-pip; please report it' },
}
