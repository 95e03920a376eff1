import type { Capability } from '../../model/code-facts.ts'

/** A call that does something to the world. */
export interface Sink {
  readonly capability: Capability
  readonly action: string
}

const sinks = new Map<string, Sink>()
function put(capability: Capability, action: string, names: string): void {
  for (const name of names.trim().split(/\s+/)) sinks.set(name, { capability, action })
}

put(
  'network',
  'fetch',
  `
  requests.get requests.head requests.options requests.Session().get requests.Session().head httpx.get httpx.head httpx.stream httpx.Client().get
  httpx.AsyncClient().get urllib.request.urlretrieve urllib.request.URLopener().open urllib.request.URLopener().retrieve urllib.request.FancyURLopener().retrieve
  urllib3.PoolManager().urlopen aiohttp.ClientSession().get wget.download pycurl.Curl().perform
  cloudscraper.create_scraper().get feedparser.parse urllib.request.build_opener().open urllib.request.OpenerDirector().open ftplib.FTP().retrbinary
  gdown.download mechanize.Browser().open requests_html.HTMLSession().get treq.get http.client.HTTPConnection().getresponse`,
)
put(
  'network',
  'send',
  `
  requests.post requests.put requests.patch requests.delete requests.request requests.Session().post requests.Session().put requests.Session().request
  requests.Session().send requests.Session().patch httpx.post httpx.put httpx.request httpx.Client().post httpx.Client().request httpx.AsyncClient().post
  httpx.AsyncClient().request urllib.request.urlopen urllib3.PoolManager().request urllib3.request http.client.HTTPConnection().request
  http.client.HTTPSConnection().request http.client.HTTPConnection().send http.client.HTTPSConnection().send aiohttp.ClientSession().post aiohttp.ClientSession().put
  aiohttp.ClientSession().request aiohttp.request cloudscraper.create_scraper().post socket.socket().send socket.socket().sendall socket.socket().sendto
  smtplib.SMTP().sendmail smtplib.SMTP().send_message smtplib.SMTP_SSL().sendmail smtplib.SMTP_SSL().send_message ftplib.FTP().storbinary ftplib.FTP_TLS().storbinary
  discord_webhook.DiscordWebhook().execute dhooks.Webhook().send discord.SyncWebhook.from_url().send discord.Webhook.from_url().send discord.Webhook.partial().send
  discordwebhook.Discord().post telebot.TeleBot().send_message telebot.TeleBot().send_document telebot.TeleBot().send_photo telegram.Bot().send_message
  telegram.Bot().send_document telegram_send.send pyrogram.Client().send_message websocket.WebSocket().send websocket.create_connection().send
  paramiko.SSHClient().exec_command slack_sdk.WebhookClient().send slack_sdk.WebClient().chat_postMessage pymongo.MongoClient ssl.wrap_socket().send ssl.wrap_socket().sendall
  ssl.create_default_context().wrap_socket().send ssl.create_default_context().wrap_socket().sendall ssl.SSLContext().wrap_socket().sendall treq.post yagmail.SMTP().send`,
)
put(
  'network',
  'connect',
  `
  socket.socket().connect socket.socket().connect_ex socket.create_connection asyncio.open_connection http.client.HTTPConnection http.client.HTTPSConnection
  telnetlib.Telnet ftplib.FTP ftplib.FTP_TLS smtplib.SMTP smtplib.SMTP_SSL websocket.create_connection websockets.connect websocket.WebSocketApp().run_forever
  paramiko.SSHClient().connect paramiko.Transport().connect xmlrpc.client.ServerProxy asyncio.get_event_loop().create_connection socketio.Client().connect
  discord.Client().run discord.ext.commands.Bot().run telebot.TeleBot().polling telebot.TeleBot().infinity_polling pyngrok.ngrok.connect`,
)
put(
  'network',
  'lookup',
  `
  socket.gethostbyname socket.gethostbyname_ex socket.getaddrinfo dns.resolver.resolve dns.resolver.query dns.resolver.Resolver().resolve dns.resolver.Resolver().query`,
)
put(
  'process',
  'shell',
  'os.system os.popen os.popen2 os.popen3 os.popen4 subprocess.getoutput subprocess.getstatusoutput asyncio.create_subprocess_shell popen2.popen3 popen2.popen2',
)
put(
  'process',
  'spawn',
  `
  subprocess.run subprocess.call subprocess.Popen subprocess.check_call subprocess.check_output subprocess._args_from_interpreter_flags os.startfile os.execl os.execle os.execlp os.execlpe os.execv os.execve os.execvp os.execvpe
  os.spawnl os.spawnle os.spawnlp os.spawnlpe os.spawnv os.spawnve os.spawnvp os.spawnvpe os.posix_spawn pty.spawn asyncio.create_subprocess_exec
  distutils.spawn.spawn pexpect.spawn pexpect.run ctypes.windll.shell32.ShellExecuteW ctypes.windll.shell32.ShellExecuteA win32api.ShellExecute win32com.client.Dispatch().Run win32com.client.Dispatch().ShellExecute
  win32process.CreateProcess psutil.Popen sh.Command pip.main pip._internal.main pip._internal.cli.main.main pip._internal.main.main ctypes.windll.kernel32.WinExec
  ctypes.windll.kernel32.CreateProcessW ctypes.windll.kernel32.CreateProcessA webbrowser.open webbrowser.open_new webbrowser.open_new_tab plumbum.local execnet.makegateway invoke.run fabric.Connection().run`,
)
put(
  'dynamic-code',
  'execute',
  `
  builtins.exec builtins.eval builtins.execfile types.FunctionType types.LambdaType types.CodeType runpy.run_path runpy.run_module code.interact code.InteractiveInterpreter().runsource code.InteractiveInterpreter().runcode
  pickle.loads pickle.load dill.loads dill.load marshal.loads marshal.load cloudpickle.loads cloudpickle.load`,
)
put(
  'dynamic-code',
  'import',
  'importlib.util.spec_from_file_location importlib.machinery.SourceFileLoader importlib.machinery.SourcelessFileLoader importlib.load_source importlib.load_module zipimport.zipimporter',
)
put('process', 'redirect', 'os.dup2')
put(
  'native',
  'load',
  `
  ctypes.CDLL ctypes.WinDLL ctypes.OleDLL ctypes.PyDLL ctypes.cdll.LoadLibrary ctypes.windll.LoadLibrary cffi.FFI().dlopen importlib.machinery.ExtensionFileLoader`,
)
put(
  'native',
  'memory',
  `
  ctypes.windll.kernel32.VirtualAlloc ctypes.windll.kernel32.VirtualAllocEx ctypes.windll.kernel32.WriteProcessMemory ctypes.windll.kernel32.CreateRemoteThread
  ctypes.windll.kernel32.CreateThread ctypes.windll.kernel32.RtlMoveMemory ctypes.windll.kernel32.VirtualProtect ctypes.windll.ntdll.NtUnmapViewOfSection ctypes.windll.kernel32.QueueUserAPC
  ctypes.windll.kernel32.EnumSystemLocalesA`,
)
put(
  'file-write',
  'write',
  `
  shutil.copy shutil.copyfile shutil.copy2 shutil.move os.rename os.replace os.symlink os.link zipfile.ZipFile().extractall tarfile.open().extractall shutil.unpack_archive
  zipfile.ZipFile().extract pathlib.Path().write_bytes pathlib.Path().write_text`,
)
put('file-write', 'permission', 'os.chmod pathlib.Path().chmod')
put('file-write', 'delete', 'os.remove os.unlink os.rmdir os.removedirs shutil.rmtree')
put('persistence', 'registry', 'winreg.SetValueEx winreg.SetValue winreg.CreateKey winreg.CreateKeyEx')
put(
  'clipboard',
  'write',
  'pyperclip.copy win32clipboard.SetClipboardText win32clipboard.SetClipboardData clipboard.copy xerox.copy pandas.io.clipboard.copy pandas.io.clipboards.to_clipboard',
)
put(
  'keyboard',
  'listen',
  'pynput.keyboard.Listener keyboard.on_press keyboard.on_release keyboard.hook keyboard.start_recording pyHook.HookManager ctypes.windll.user32.SetWindowsHookExA ctypes.windll.user32.SetWindowsHookExW ctypes.windll.user32.GetAsyncKeyState pynput.mouse.Listener pyxhook.HookManager',
)

put(
  'network',
  'send',
  `
  socket.socket().sendmsg socket.socket().makefile().write socket.socket().send_bytes http.client.HTTPConnection().putrequest http.client.HTTPSConnection().putrequest
  http.client.HTTPConnection().putheader http.client.HTTPSConnection().putheader http.client.HTTPConnection().endheaders http.client.HTTPSConnection().endheaders
  urllib3.HTTPSConnectionPool().request urllib3.HTTPConnectionPool().request urllib3.HTTPSConnectionPool().urlopen urllib3.HTTPConnectionPool().urlopen urllib3.connection_from_url().request
  requests.adapters.HTTPAdapter().send multiprocessing.connection.Client().send multiprocessing.connection.Client().send_bytes imaplib.IMAP4_SSL().append imaplib.IMAP4_SSL().login
  imaplib.IMAP4().login poplib.POP3().user poplib.POP3_SSL().user nntplib.NNTP().post asyncio.open_connection().__getitem__().write asyncio.open_connection().write`,
)
put(
  'network',
  'connect',
  `
  multiprocessing.connection.Client imaplib.IMAP4_SSL imaplib.IMAP4 poplib.POP3 poplib.POP3_SSL`,
)
put('network', 'lookup', 'socket.gethostbyaddr socket.getnameinfo')
put('process', 'input', 'subprocess.Popen().communicate subprocess.Popen().stdin.write os.popen().write os.popen().writelines')
put('file-write', 'write', 'tempfile.NamedTemporaryFile().write tempfile.TemporaryFile().write os.write')
put('process', 'shell', 'ctypes.CDLL().system ctypes.CDLL().popen ctypes.cdll.LoadLibrary().system ctypes.cdll.msvcrt.system')
put(
  'dynamic-code',
  'execute',
  'timeit.timeit timeit.repeat timeit.Timer cProfile.run profile.run bdb.Bdb().run pdb.run trace.Trace().run code.InteractiveConsole().push code.InteractiveConsole().runsource ctypes.pythonapi.PyRun_SimpleString',
)

const REMOTE_CALL: Sink = { capability: 'network', action: 'send' }
const METHOD_SINKS: ReadonlyMap<string, Sink> = new Map<string, Sink>([
  ['builtins.open().write', { capability: 'file-write', action: 'write' }],
  ['builtins.open().writelines', { capability: 'file-write', action: 'write' }],
])

/** What a call of this canonical name does; null when nothing that is known. */
export function sinkOf(name: string): Sink | null {
  return sinks.get(name) ?? METHOD_SINKS.get(name) ?? (name.startsWith('xmlrpc.client.ServerProxy().') ? REMOTE_CALL : null)
}
