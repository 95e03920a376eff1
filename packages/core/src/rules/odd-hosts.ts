import type { CapabilityUse, CodeContext, SourceFacts } from '../model/code-facts.ts'

/** Hosts that packages have no business with: where stolen data and second stages lie. */
const ODD: ReadonlySet<string> = new Set([
  'oast',
  'tunnel',
  'chat-webhook',
  'bot-api',
  'paste',
  'file-host',
  'ip-literal',
  'cheap-tld',
  'onion',
  'shortener',
])
/** Those of them that also honest code names now and then. */
const LESS_ODD: ReadonlySet<string> = new Set(['cheap-tld', 'file-host', 'shortener', 'paste', 'bot-api'])

/** Whether a call names such a host. */
export function isOddHost(use: Pick<CapabilityUse, 'objects'>): boolean {
  return use.objects.some((object) => object.kind === 'host' && ODD.has(object.class))
}

export function isVeryOddHost(use: Pick<CapabilityUse, 'objects'>): boolean {
  return use.objects.some((object) => object.kind === 'host' && ODD.has(object.class) && !LESS_ODD.has(object.class))
}

/** Hosts that take what is thrown at them from anybody: nothing honest that is packaged talks to one. */
const CATCHERS: ReadonlySet<string> = new Set(['oast', 'chat-webhook', 'telegram-token', 'tunnel', 'ip-literal', 'onion'])

/** Whether a call, or a constant of its file, names such a host. */
export function namesCatcher(source: SourceFacts, use: CapabilityUse): boolean {
  return (
    use.objects.some((object) => CATCHERS.has(object.class)) ||
    source.literals.some((literal) => literal.file === use.file && CATCHERS.has(literal.class) && !isOutOfReach(literal.context))
  )
}

function isOutOfReach(context: CodeContext): boolean {
  return context === 'test' || context === 'dead'
}
