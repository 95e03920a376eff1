/** One link of an index page as written there: nothing in it is checked yet but its type. */
export interface PageLink {
  /** The `filename` key (JSON) or the anchor's text (HTML). */
  readonly label: string
  /** As written; may be relative. */
  readonly url: string
  /** Lower-case hex, when the page gives one. */
  readonly sha256: string | null
  readonly requiresPython: string | null
  /** PEP 658/714: the sidecar's sha256, true = offered without hash, false = not offered. */
  readonly coreMetadata: string | boolean
  /** PEP 592: null = not yanked, otherwise the reason, which may be empty. */
  readonly yanked: string | null
  /** PEP 700, as given. */
  readonly uploadTime: string | null
  /** PEP 700, bytes. */
  readonly size: number | null
  /** Whether there are attestations (PEP 740); absent = the page names none. */
  readonly hasProvenance?: boolean
}

/** An index page (Simple repository API, PEP 503/691/700/792) as values. */
export interface IndexPage {
  /** As written; null in HTML. */
  readonly name: string | null
  /** `<base href>` of an HTML page. */
  readonly base: string | null
  /** PEP 792. */
  readonly status: string | null
  readonly statusReason: string | null
  readonly links: readonly PageLink[]
}
