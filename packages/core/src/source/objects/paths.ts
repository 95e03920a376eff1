import type { FlowSourceKind } from '../../model/code-facts.ts'

/** What a path names. */
export interface PathSighting {
  readonly class:
    | 'credential-file'
    | 'browser-data'
    | 'wallet-data'
    | 'autostart'
    | 'shell-profile'
    | 'system'
    | 'executable'
    | 'site-packages'
    | 'archive'
}

type PathClass = PathSighting['class']

/** Lower-case pieces of paths with `/`; a piece that ends or begins with `/` must stand at a boundary there. */
const PIECES: readonly (readonly [PathClass, string])[] = [
  ...list(
    'credential-file',
    `.ssh/id_ .ssh/ /.ssh .aws/credentials .aws/config .netrc .npmrc .pypirc .git-credentials .docker/config.json .kube/config .config/gcloud .azure/
    /etc/shadow /etc/passwd .config/gh/hosts.yml .env.local id_rsa id_ed25519 .gnupg .bash_history .zsh_history .python_history .vault-token /proc/self/environ kubernetes.io/serviceaccount .terraform.d/credentials .config/solana/id.json
    .claude/ .gemini/ .cargo/credentials filezilla/recentservers.xml filezilla/sitemanager.xml terraform.tfstate .config/op/ windows/credentials microsoft/credentials`,
  ),
  ...list(
    'browser-data',
    `google/chrome chrome/user data /user data/default local state login data google/chrome/user bravesoftware microsoft/edge opera software/ opera stable opera gx vivaldi/ yandex/yandexbrowser
    mozilla/firefox/profiles cookies.sqlite logins.json key4.db web data leveldb local storage/leveldb discord/ discordcanary discordptb lightcord telegram desktop/tdata tdata chromium/user data
    roaming/discord library/application support/google/chrome .config/google-chrome .mozilla/firefox steam/config ssfn`,
  ),
  ...list(
    'wallet-data',
    `exodus/ exodus.wallet electrum/wallets /electrum ethereum/keystore .bitcoin/ wallet.dat atomic/local storage jaxx /metamask nkbihfbeogaeaoehlefnkodbefgpgknn zcash/ armory bytecoin coinomi guarda
    .ethereum monero ledger live trezor phantom/ bfnaelmomeimhlpmgjnjophhpkkoljpa com.liberty.jaxx wallets/`,
  ),
  ...list(
    'autostart',
    `start menu/programs/startup programs/startup currentversion/run /etc/cron /etc/init.d /etc/systemd/system .config/systemd/user .config/autostart /launchagents /launchdaemons
    /etc/rc.local /etc/ld.so.preload crontab microsoft/windows/currentversion/run`,
  ),
  ...list(
    'shell-profile',
    '.bashrc .bash_profile .zshrc .profile .zprofile .bash_login microsoft.powershell_profile.ps1 /etc/profile',
  ),
  ...list('site-packages', 'site-packages/ sitecustomize.py usercustomize.py .pth'),
]

function list(kind: PathClass, pieces: string): (readonly [PathClass, string])[] {
  // Pieces are separated by white space, except where a piece itself holds one space between words of a path.
  const SPACED = [
    'chrome/user data',
    '/user data/default',
    'local state',
    'login data',
    'opera software/',
    'opera stable',
    'opera gx',
    'web data',
    'local storage/leveldb',
    'telegram desktop/tdata',
    'chromium/user data',
    'library/application support/google/chrome',
    'atomic/local storage',
    'ledger live',
    'start menu/programs/startup',
  ]
  let rest = ` ${pieces.replaceAll(/\s+/g, ' ')} `
  const found: (readonly [PathClass, string])[] = []
  for (const spaced of SPACED) {
    if (!rest.includes(` ${spaced} `)) continue
    found.push([kind, spaced])
    rest = rest.replace(` ${spaced} `, ' ')
  }
  for (const piece of rest.trim().split(' ')) if (piece !== '') found.push([kind, piece])
  return found
}

const SCRIPT = /\.(?:exe|scr|bat|cmd|ps1|vbs|msi|dll|hta|jar|sh|pyw|lnk|pif)$/

const ARCHIVE = /\.(?:zip|whl|egg|pyz|tar|tgz|tar\.gz)$/

/** What kind of file a path names; null for ordinary ones. Linear in its length; long texts are no paths. */
export function classifyPath(text: string): PathClass | null {
  if (text.length < 4 || text.length > 400 || !/[/\\. ]|wal|tdata|disc|cron|armory|jaxx|guarda|ssfn|monero|id_/i.test(text))
    return null
  const path = text.replaceAll('\\', '/').replaceAll('//', '/').toLowerCase()
  if (path === '.env' || path.endsWith('/.env')) return 'credential-file'
  for (const [kind, piece] of PIECES) if (path.includes(piece) && isAtBoundary(path, piece)) return kind
  if (path.startsWith('/etc/') || path.startsWith('c:/windows/')) return 'system'
  if (SCRIPT.test(path)) return 'executable'
  return ARCHIVE.test(path) ? 'archive' : null
}

function isAtBoundary(path: string, piece: string): boolean {
  const at = path.indexOf(piece)
  const before = path[at - 1]
  return piece.startsWith('/') || before === undefined || !/[a-z0-9]/.test(before)
}

/** The taint of what is read from such a file. */
export function sourceOfPath(kind: PathClass | null): FlowSourceKind | null {
  return kind === 'credential-file' || kind === 'browser-data' || kind === 'wallet-data' ? kind : null
}
