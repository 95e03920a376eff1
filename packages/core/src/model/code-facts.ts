import type { UntrustedText } from '../base/display.ts'
import type { CodeContext } from './code-context.ts'
import type { Inventory } from './inventory.ts'
import type { ReadProblem } from './read-problem.ts'

export type { CodeContext } from './code-context.ts'

export type Capability =
  | 'network'
  | 'process'
  | 'dynamic-code'
  | 'decode'
  | 'environment'
  | 'file-write'
  | 'file-read'
  | 'native'
  | 'clipboard'
  | 'screen'
  | 'keyboard'
  | 'persistence'

/** Where data came from that reached a sink. */
export type FlowSourceKind =
  | 'environment'
  | 'secret-variable'
  | 'host-identity'
  | 'credential-file'
  | 'browser-data'
  | 'wallet-data'
  | 'clipboard'
  | 'screen'
  | 'keyboard'
  | 'network-answer'
  | 'decoded'
  | 'file'
  | 'parameter'
  | 'secret-parameter'
  | 'input'
  | 'process-output'
  | 'downloaded-file'
  | 'decoded-file'
  | 'written-file'

export interface FlowSource {
  readonly kind: FlowSourceKind
  /** The resolved name that gave the data: `os.environ`, `socket.gethostname`, the parameter's name. */
  readonly name: string
  readonly file: string
  readonly line: number
  readonly column: number
  /** The source line, cut. */
  readonly text: UntrustedText
}

/** Something named in constant text: a host, a command, a path. Classes are data of the analyzer. */
export interface CodeObject {
  readonly kind: 'host' | 'command' | 'path' | 'marker'
  /** `oast`, `chat-webhook`, `ip-literal`, `download-and-run`, `autostart` … */
  readonly class: string
  /** The constant, cut. */
  readonly text: UntrustedText
}

export interface CapabilityUse {
  readonly capability: Capability
  /** `send`, `fetch`, `connect`, `lookup`; `spawn`, `shell`; `execute`, `load` … */
  readonly action: string
  readonly context: CodeContext
  /** The resolved dotted name: `urllib.request.urlopen`. */
  readonly name: string
  readonly file: string
  readonly line: number
  readonly column: number
  /** The source line, cut; for code that was decoded, the decoded line. */
  readonly text: UntrustedText
  /** Encodings peeled from the code or the argument, outermost first: `base64`, `zlib`. */
  readonly layers: readonly string[]
  /** Whether this code itself only exists after decoding. */
  readonly isDerived: boolean
  /** For imports: whether importing a top-level package gets here; otherwise only who imports this module by name. */
  readonly isReached: boolean
  /** What its constant arguments name. */
  readonly objects: readonly CodeObject[]
  /** Data that reaches it. */
  readonly sources: readonly FlowSource[]
}

/** A constant string that names something telling, wherever it stands (docstrings excepted). */
export interface TellingLiteral extends CodeObject {
  readonly context: CodeContext
  readonly file: string
  readonly line: number
  readonly layers: readonly string[]
}

export interface SourceFacts {
  readonly uses: readonly CapabilityUse[]
  readonly literals: readonly TellingLiteral[]
  /** Python files read, and bytes. */
  readonly files: number
  readonly bytes: number
  /** Files that could not be read: too large, grammar gave up, budget spent. Each is *not checked*. */
  readonly problems: readonly ReadProblem[]
  /** Bytecode, pickles, programs and archives among the files. */
  readonly inventory: Inventory
}
