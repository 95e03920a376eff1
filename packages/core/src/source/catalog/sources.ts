import type { FlowSourceKind } from '../../model/code-facts.ts'

const sources = new Map<string, FlowSourceKind>()
function put(kind: FlowSourceKind, names: string): void {
  for (const name of names.trim().split(/\s+/)) sources.set(name, kind)
}

put(
  'host-identity',
  `
  socket.gethostname socket.getfqdn platform.node platform.uname os.uname getpass.getuser os.getlogin uuid.getnode platform.platform
  os.getcwd os.getcwdu psutil.net_if_addrs psutil.users psutil.virtual_memory psutil.disk_partitions pwd.getpwuid netifaces.interfaces
  netifaces.ifaddresses wmi.WMI GPUtil.getGPUs cpuinfo.get_cpu_info getmac.get_mac_address win32api.GetUserName win32api.GetComputerName
  screeninfo.get_monitors pkg_resources.working_set importlib.metadata.distributions psutil.process_iter psutil.boot_time`,
)
put('environment', 'os.environ')
put(
  'clipboard',
  'pyperclip.paste win32clipboard.GetClipboardData clipboard.paste pandas.read_clipboard xerox.paste ImageGrab.grabclipboard pandas.io.clipboard.paste',
)
put(
  'screen',
  'PIL.ImageGrab.grab pyautogui.screenshot mss.mss().shot mss.mss().grab pyscreenshot.grab cv2.VideoCapture d3dshot.create ImageGrab.grab mss.mss',
)
put('input', 'builtins.input getpass.getpass')
put(
  'browser-data',
  'win32crypt.CryptUnprotectData browser_cookie3.chrome browser_cookie3.load browser_cookie3.firefox browser_cookie3.edge browser_cookie3.brave browser_cookie3.opera ctypes.windll.crypt32.CryptUnprotectData browserhistory.get_browserhistory',
)
put(
  'credential-file',
  'keyring.get_password netrc.netrc dotenv.dotenv_values boto3.Session().get_credentials().get_frozen_credentials botocore.session.get_session().get_credentials().get_frozen_credentials',
)

/** What reading this canonical name (or calling it) gives; null when nothing telling. */
export function sourceOf(name: string): FlowSourceKind | null {
  return sources.get(name) ?? null
}

const SECRET_VARIABLE =
  /(?:^|_)(?:TOKEN|SECRET|SECRETS|PASSWORD|PASSWD|PASS|PWD|APIKEY|KEY|KEYS|CREDENTIALS?|AUTH|PRIVATE|MNEMONIC|WEBHOOK|COOKIE)(?:$|_)/

/** Whether an environment variable's name says that it holds a secret. */
export function isSecretVariable(name: string): boolean {
  return SECRET_VARIABLE.test(name.toUpperCase()) && name.length < 80
}

/** Environment variables that say who and where one is. */
export const IDENTITY_VARIABLES: ReadonlySet<string> = new Set([
  'USER',
  'USERNAME',
  'LOGNAME',
  'COMPUTERNAME',
  'HOSTNAME',
  'USERDOMAIN',
  'USERPROFILE',
  'HOME',
  'PWD',
])

const SECRET_PARAMETER =
  /^(?:_*)(?:private_?keys?|priv_?key|mnemonics?|mnemonic_?phrase|seed(?:_?phrase)?|passphrase|wallet_?key|keypair|secret_?phrase|prv_?key|wif)$/i

/** Whether a parameter's name says that a caller hands in a wallet's secret. */
export function isSecretParameter(name: string): boolean {
  return name.length < 40 && SECRET_PARAMETER.test(name)
}
