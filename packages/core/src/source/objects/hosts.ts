/** Kinds of hosts by what they are used for; ordinary hosts have none. */
export type HostClass =
  | 'oast'
  | 'tunnel'
  | 'chat-webhook'
  | 'bot-api'
  | 'paste'
  | 'file-host'
  | 'ip-lookup'
  | 'shortener'
  | 'cheap-tld'
  | 'ip-literal'
  | 'onion'
  | 'executable'
  | 'code-raw'
  | 'app-host'

const BY_SUFFIX: Readonly<Record<Exclude<HostClass, 'cheap-tld' | 'ip-literal' | 'onion' | 'executable'>, string>> = {
  'oast': `oast.fun oast.me oast.live oast.pro oast.site oast.online oastify.com burpcollaborator.net interact.sh interactsh.com pipedream.net webhook.site requestbin.com requestbin.net
    requestcatcher.com beeceptor.com ceye.io dnslog.cn dnslog.pw dnslog.link canarytokens.com canarytokens.org hookbin.com bxss.me xss.ht r87.me bxss.in requestrepo.com mockbin.org eo8ck3rkpx8glif.m.pipedream.net dnsbin.zhack.ca
    log.xn--9tr.com webhook.cool typedwebhook.tools postb.in ptsv2.com ptsv3.com interactsh.online callback.red eyes.sh tu4.org oob.li dig.pm ezstat.ru`,
  'tunnel': `ngrok.io ngrok.app ngrok-free.app ngrok.dev ngrok-free.dev trycloudflare.com ply.gg playit.gg loca.lt localhost.run serveo.net localtunnel.me bore.pub portmap.io portmap.host duckdns.org no-ip.org no-ip.biz
    ddns.net hopto.org zapto.org sytes.net localto.net pinggy.io pinggy.link devtunnels.ms lhr.life lhr.rocks telebit.io tunnelmole.com cfargotunnel.com myftp.org servehttp.com`,
  'chat-webhook':
    'discord.com/api/webhooks discordapp.com/api/webhooks canary.discord.com/api/webhooks ptb.discord.com/api/webhooks discord.com/api/v9/webhooks discord.com/api/v10/webhooks',
  'bot-api': 'api.telegram.org',
  'paste': `pastebin.com hastebin.com ghostbin.com ghostbin.co paste.ee rentry.co rentry.org controlc.com dpaste.com dpaste.org ix.io termbin.com sprunge.us paste.rs pastie.org 0bin.net privatebin.net
    zerobin.net justpaste.it telegra.ph pastebin.pl bpa.st paste.fo pastes.dev paste.bingner.com hst.sh paste.gg textbin.net rentry.org paste.website haste.zneix.eu cl1p.net`,
  'file-host': `cdn.discordapp.com media.discordapp.net transfer.sh anonfiles.com gofile.io file.io catbox.moe files.catbox.moe litter.catbox.moe mediafire.com mega.nz dropbox.com dl.dropbox.com dl.dropboxusercontent.com
    0x0.st bashupload.com temp.sh tmpfiles.org uguu.se pixeldrain.com filebin.net wetransfer.com sendspace.com zippyshare.com workupload.com send.cm krakenfiles.com ufile.io oshi.at x0.at envs.sh
    storage.to pomf.cat cdn.filesend.jp bayfiles.com filetransfer.io uploadfiles.io 1fichier.com nippyfile.com store1.gofile.io api.anonfiles.com upload.ee filedropper.com`,
  'ip-lookup': `ipinfo.io api.ipify.org ipify.org icanhazip.com ifconfig.me ip-api.com ipapi.co ident.me checkip.amazonaws.com checkip.dyndns.org wtfismyip.com myexternalip.com ipwho.is ipwhois.app
    freegeoip.app geolocation-db.com api.myip.com ip.seeip.org ipecho.net api.ip.sb whatismyipaddress.com ifconfig.co ipgeolocation.io ipv4.icanhazip.com ip.42.pl jsonip.com httpbin.org/ip api64.ipify.org`,
  'shortener':
    'bit.ly tinyurl.com cutt.ly is.gd t.ly rb.gy shorturl.at grabify.link iplogger.org iplogger.com 2no.co yip.su iplis.ru blasze.tk v.gd tiny.cc ow.ly t.me goo.su',
  'app-host': `onrender.com netlify.app vercel.app herokuapp.com pythonanywhere.com replit.dev replit.app repl.co glitch.me workers.dev pages.dev fly.dev railway.app deno.dev surge.sh
    web.app firebaseio.com firebaseapp.com 000webhostapp.com koyeb.app cyclic.app mockapi.io infinityfreeapp.com byethost.com cloudfunctions.net r2.dev azurewebsites.net
    rf.gd epizy.com anondns.net ddnsking.com zrok.io`,
  'code-raw':
    'raw.githubusercontent.com gist.githubusercontent.com gist.github.com codeload.github.com bitbucket.org/raw gitlab.com/-/raw',
}
const CHEAP: ReadonlySet<string> = new Set(
  'tk ml ga cf gq xyz top pw icu cyou buzz monster rest cam sbs click quest bond cfd lol zip mov ru su cn.com best beauty hair makeup fun autos homes lat ws rip lat surf pics site'.split(
    ' ',
  ),
)
const EXECUTABLE = /\.(?:exe|scr|bat|cmd|ps1|vbs|msi|dll|hta|jar|apk|elf|sh|pyw|bin|so|lnk|pif|com_|py|pyc)(?:[?#]|$)/i
const LOCAL: RegExp = /^(?:127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|255\.|::1|localhost$)/

const table = new Map<string, HostClass>()
/** A Slack hook names its team; scanners of secrets write a pattern there. */
const withPath: (readonly [string, string, HostClass])[] = Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => [
  'hooks.slack.com',
  `/services/T${letter}`,
  'chat-webhook',
])
for (const [kind, hosts] of Object.entries(BY_SUFFIX) as [HostClass, string][]) {
  for (const host of hosts.trim().split(/\s+/)) {
    const slash = host.indexOf('/')
    if (slash === -1) table.set(host, kind)
    else withPath.push([host.slice(0, slash), host.slice(slash), kind])
  }
}

export interface HostSighting {
  readonly class: HostClass | 'plain' | 'documentation'
  readonly host: string
  /** The URL or host as it stands in the text, cut. */
  readonly text: string
}

const SCHEME = '://'
const MOST_HOSTS = 8

/** Hosts named in a text: after `://`, or the whole text when it is one host name or address. Linear in its length. */
export function findHosts(text: string): HostSighting[] {
  const found: HostSighting[] = []
  for (let at = text.indexOf(SCHEME); at !== -1 && found.length < MOST_HOSTS; at = text.indexOf(SCHEME, at + 3)) {
    const scheme = schemeBefore(text, at)
    if (scheme === null) continue
    const end = endOfUrl(text, at + 3)
    const rest = text.slice(at + 3, end)
    found.push(classify(rest, text.slice(at - scheme.length, end)))
  }
  if (found.length === 0 && text.length < 128) {
    const bare = bareHost(text)
    if (bare !== null) found.push(classify(bare, text))
  }
  return found
}

function schemeBefore(text: string, at: number): string | null {
  let from = at
  while (from > 0 && at - from < 12 && /[a-zA-Z0-9+.-]/.test(text[from - 1] ?? '')) from--
  const scheme = text.slice(from, at).toLowerCase()
  return [
    'http',
    'https',
    'ftp',
    'ws',
    'wss',
    'tcp',
    'udp',
    'mongodb+srv',
    'mongodb',
    'ftps',
    'socks5',
    'stratum+tcp',
    'h',
    's',
  ].includes(scheme) || scheme === ''
    ? text.slice(from, at)
    : null
}

function endOfUrl(text: string, from: number): number {
  let end = from
  const most = Math.min(text.length, from + 400)
  while (end < most && !' \t\r\n"\'<>`|;,()[]{}\\^'.includes(text[end] ?? '')) end++
  return end
}

function bareHost(text: string): string | null {
  const trimmed = text.trim()
  if (/^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/.test(trimmed)) return trimmed
  const slash = trimmed.indexOf('/')
  const host = (slash === -1 ? trimmed : trimmed.slice(0, slash)).toLowerCase()
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/.test(host)) return null
  return suffixClass(host.replace(/:\d+$/, '')) === null ? null : trimmed
}

function suffixClass(host: string): HostClass | null {
  for (let from = 0; from !== -1;) {
    const kind = table.get(host.slice(from))
    if (kind !== undefined) return kind
    const dot = host.indexOf('.', from)
    from = dot === -1 ? -1 : dot + 1
  }
  return null
}

function classify(rest: string, text: string): HostSighting {
  const authority = rest.split(/[/?#]/, 1)[0] ?? ''
  const host = authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .toLowerCase()
  const path = rest.slice(authority.length)
  const shown = text.slice(0, 200)
  for (const [name, start, kind] of withPath)
    if ((host === name || host.endsWith(`.${name}`)) && path.startsWith(start)) return { class: kind, host, text: shown }
  const suffix = suffixClass(host)
  if (suffix !== null) return { class: suffix, host, text: shown }
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) {
    const isOrdinary =
      LOCAL.test(host) || host.startsWith('8.8.') || host === '1.1.1.1' || host.split('.').some((part) => Number(part) > 255)
    return { class: isOrdinary ? 'documentation' : 'ip-literal', host, text: shown }
  }
  if (LOCAL.test(host)) return { class: 'documentation', host, text: shown }
  if (host.endsWith('.onion')) return { class: 'onion', host, text: shown }
  const tld = host.slice(host.lastIndexOf('.') + 1)
  if (EXECUTABLE.test(path)) return { class: 'executable', host, text: shown }
  if (/(?:^|\.)example(?:\.(?:com|org|net))?$/.test(host) || host === '') return { class: 'documentation', host, text: shown }
  return { class: host.includes('.') && CHEAP.has(tld) ? 'cheap-tld' : 'plain', host, text: shown }
}
