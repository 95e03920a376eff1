/** Command lines as shells see them: carets of cmd, back ticks of PowerShell and empty or inner quotes taken out of words. */
export function withoutEscapes(command: string): string {
  let text = command
  if (text.includes('^')) text = text.replaceAll(/\^(?=[A-Za-z0-9.:\\/-])/g, '')
  if (/powershell|pwsh|iex|invoke/i.test(text.replaceAll('`', ''))) text = text.replaceAll(/(?<=[A-Za-z])`(?=[A-Za-z])/g, '')
  return text.replaceAll(/(?<=[A-Za-z])(?:""|'')(?=[A-Za-z])/g, '')
}

const FETCHERS: ReadonlySet<string> = new Set([
  'curl',
  'wget',
  'nslookup',
  'dig',
  'ping',
  'host',
  'nc',
  'ncat',
  'httpie',
  'http',
  'xh',
])
/** What gives away who or what the machine is, or its secrets. */
const TELLING_OUTPUT =
  /(?:\$\(|`|\$\{?)(?:env|printenv|export|set|whoami|hostname|id|uname|user|home|cat|ls|ifconfig|ip\s+a|pwd|tar|base64|history|git\s+config|aws\s|gcloud\s|npm\s+config)\b/
const SECRET_FILE =
  /@?["']?(?:~|\$home|\/root|\/home\/[\w.-]+|\/etc)\/(?:\.ssh|\.aws|\.netrc|\.npmrc|\.pypirc|\.docker|\.kube|\.config\/gcloud|\.bash_history|passwd|shadow)/
const SENDS = /\s(?:-d|--data(?:-\w+)?|-f|--form|-t|--upload-file|--post-data|--post-file|--body-file)[\s=]/

/** Whether a command sends what the machine holds: `curl -d "$(env)" …`, `nslookup $(whoami).host`, `env | curl …`. */
export function isExfiltration(lower: string, names: ReadonlySet<string>): boolean {
  if (![...names].some((name) => FETCHERS.has(name))) return false
  const isLookup = /(?:^|[\s;|&"'(])(?:nslookup|dig|ping|host)\s/.test(lower)
  if (isLookup && /(?:\$\(|`)[^)`]{1,200}[)`]["']?\.[\w.-]+/.test(lower)) return true
  if (SENDS.test(lower) && (TELLING_OUTPUT.test(lower) || SECRET_FILE.test(lower))) return true
  if (/https?:\/\/\S*(?:\$\(|`)\s*(?:env|printenv|whoami|hostname|id|uname|cat)\b/.test(lower)) return true
  return /(?:^|[\s;&"'(])(?:env|printenv|whoami|hostname|id|cat\s+(?:~|\/etc|\$home)\S*)\s*\|\s*(?:base64[^|]*\|\s*)?(?:curl|wget|nc|ncat)\s/.test(
    lower,
  )
}

/** Windows' own programs that fetch and run in one (LOLBAS). */
export function isRemoteRun(lower: string, names: ReadonlySet<string>): boolean {
  if (!lower.includes('://') && !lower.includes('\\\\')) return false
  if (names.has('mshta') || (names.has('regsvr32') && /\/i:/.test(lower))) return true
  if (names.has('rundll32') && /javascript:|url\.dll|https?:/.test(lower)) return true
  if (names.has('msiexec') && /\/(?:i|q\w*|package)\s/.test(lower)) return true
  return names.has('wmic') && /\/format:["']?https?:/.test(lower)
}

/** What remains after a fetch on the same line and is started. */
export const STARTS_AFTER: RegExp =
  /[|&;]\s*(?:sudo\s+)?(?:\/\w+)*\/?(?:ba|z|da|k|a)?sh(?:\s|$|["'])|[|&;]\s*(?:sudo\s+)?(?:python|perl|ruby|php|node)|\biex\b|invoke-expression|start-process|[&;]\s*(?:start\s|\.\/|chmod|nohup|cmd\s|powershell|%temp%|call\s|cscript|wscript|rundll32|regsvr32)|[&;]\s*["']?[\w%$:\\/.-]+\.(?:exe|bat|cmd|ps1|vbs|msi)\b|\$\((?:curl|wget)|`(?:curl|wget)|<\(\s*(?:curl|wget)/
