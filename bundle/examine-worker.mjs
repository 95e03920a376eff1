import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  openFileSource
} from "./shared-file-source.mjs";
import {
  HEAD_BYTES,
  NESTED_SEPARATOR,
  createNestedBudget,
  examineArtifact,
  isSdistText,
  readSdistFacts,
  withNested
} from "./shared-tar.mjs";
import {
  openKeptFacts
} from "./shared-kept-facts.mjs";
import "./shared-zip.mjs";
import {
  absent,
  known,
  parseMetadata
} from "./shared-tar-pax.mjs";
import "./shared-smol-toml.mjs";
import "./shared-wheel-filename.mjs";
import {
  decodeContent,
  decodeEscapes,
  decodePython,
  parseInteger,
  shapeOfString
} from "./shared-literals.mjs";
import {
  LIMITS
} from "./shared-limits.mjs";
import {
  findCodeStretches,
  findStyledNames,
  loadPythonParser
} from "./shared-web-tree-sitter.mjs";
import "./shared-assets.mjs";
import {
  isSafePipError
} from "./shared-error-codes.mjs";
import {
  Field,
  Kind,
  childOf,
  childrenOf,
  lineTextAt,
  positionOf,
  textOf
} from "./shared-syntax-tree.mjs";
import "./shared-version-scan.mjs";
import "./shared-outcome.mjs";
import {
  display,
  rawText,
  untrustedText
} from "./shared-display.mjs";
import "./shared-runtime.mjs";

// packages/core/src/node/examine-worker.ts
import { parentPort, workerData } from "node:worker_threads";

// packages/core/src/vet/examine-tree.ts
async function examineTree(tree, { codeReader: codeReader2 }) {
  const anomalies = [...tree.anomalies];
  const texts2 = /* @__PURE__ */ new Map();
  const read = (path) => {
    const bytes2 = tree.read(path);
    if (bytes2 === null)
      anomalies.push({ id: "unreadable-file", kind: "damaged", message: "a file that cannot be read", member: path });
    return bytes2;
  };
  for (const { path, kind, size } of tree.members) {
    const raw = rawText(path);
    if (kind !== "file" || size > LIMITS.memberTextBytes || !isSdistText(`tree/${raw}`)) continue;
    const bytes2 = read(raw);
    if (bytes2 !== null) texts2.set(raw, bytes2);
  }
  const sdist = readSdistFacts(tree.members, { root: "", texts: texts2 });
  const metadataBytes = texts2.get("PKG-INFO");
  let source = absent("no reader of source code was given", "source-code");
  if (codeReader2 !== null) {
    const wanted = tree.members.filter((member) => member.kind === "file" && codeReader2.wants(member, "tree"));
    const { wants } = codeReader2;
    const budget = createNestedBudget();
    async function* files() {
      for (const { path, size } of wanted) {
        const bytes2 = size > LIMITS.memberTextBytes ? null : read(rawText(path));
        if (bytes2 !== null) yield* withNested({ path: rawText(path), bytes: bytes2 }, { wants, kind: "tree", budget });
      }
    }
    async function* more(paths) {
      for (const path of paths) {
        const bytes2 = read(path);
        if (bytes2 !== null) yield* withNested({ path, bytes: bytes2 }, { wants, kind: "tree", budget: createNestedBudget() });
      }
    }
    const tooLarge2 = wanted.filter(({ size }) => size > LIMITS.memberTextBytes);
    source = await codeReader2.read({
      kind: "tree",
      root: "",
      members: tree.members,
      wheel: null,
      sdist,
      heads: findHeads(tree, codeReader2),
      files: files(),
      readMore: more,
      tooLarge: tooLarge2
    });
  }
  return {
    sha256: "",
    size: tree.members.reduce((sum2, { size }) => sum2 + size, 0),
    file: { state: "not-applicable" },
    archive: known({
      format: "folder",
      members: tree.members,
      anomalies,
      unpackedBytes: tree.members.reduce((sum2, { size }) => sum2 + size, 0)
    }),
    metadata: metadataBytes === void 0 ? { state: "not-applicable" } : known(parseMetadata(metadataBytes, "PKG-INFO")),
    wheel: { state: "not-applicable" },
    sdist: known(sdist),
    source,
    metadataBytes: null
  };
}
function findHeads({ members, head }, { wantsHead }) {
  const heads = /* @__PURE__ */ new Map();
  if (head === void 0 || wantsHead === void 0) return heads;
  for (const member of members) {
    const path = rawText(member.path);
    const bytes2 = member.kind === "file" && member.size >= HEAD_BYTES && wantsHead(member) ? head(path, HEAD_BYTES) : null;
    if (bytes2?.length === HEAD_BYTES) heads.set(path, bytes2);
  }
  return heads;
}

// packages/core/src/node/folder-tree.ts
import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readlinkSync, readSync, statSync } from "node:fs";
import { basename, join } from "node:path";
var NOT_SOURCE = /* @__PURE__ */ new Set([".git", ".hg", ".svn"]);
function readFolderTree(path) {
  const stat = statSync(path);
  if (stat.isFile()) {
    const member = { path: untrustedText(basename(path)), kind: "file", size: stat.size };
    return { members: [member], anomalies: [], read: () => readOrNull(path), head: (_, most) => headOrNull(path, most) };
  }
  const members = [];
  const anomalies = [];
  const folders = [""];
  let bytes2 = 0;
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    const names = namesIn(join(path, folder));
    if (names === null) {
      anomalies.push({
        id: "unreadable-folder",
        kind: "damaged",
        message: "a folder that cannot be listed",
        member: display(folder)
      });
      continue;
    }
    for (const name of names) {
      const inside = folder === "" ? name : `${folder}/${name}`;
      const member = describe(join(path, inside), inside);
      if (member === null || member.kind === "directory" && NOT_SOURCE.has(name)) continue;
      members.push(member);
      bytes2 += member.size;
      if (member.kind === "directory") folders.push(inside);
    }
    if (members.length > LIMITS.archiveEntries || bytes2 > LIMITS.archiveUnpackedBytes) {
      anomalies.push({ id: "too-large", kind: "limit", message: "a folder with more files or bytes than safe-pip reads" });
      break;
    }
  }
  members.sort((a, b) => a.path < b.path ? -1 : 1);
  return {
    members,
    anomalies,
    read: (inside) => readOrNull(join(path, inside)),
    head: (inside, most) => headOrNull(join(path, inside), most)
  };
}
function describe(path, inside) {
  try {
    const stat = lstatSync(path);
    if (stat.isSymbolicLink()) {
      return { path: untrustedText(inside), kind: "symlink", size: 0, linkTarget: untrustedText(readlinkSync(path)) };
    }
    const kind = stat.isDirectory() ? "directory" : stat.isFile() ? "file" : "other";
    return { path: untrustedText(inside), kind, size: kind === "file" ? stat.size : 0, mode: stat.mode & 4095 };
  } catch {
    return null;
  }
}
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return null;
  }
}
function readOrNull(path) {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
function headOrNull(path, bytes2) {
  try {
    const file = openSync(path, "r");
    try {
      const head = new Uint8Array(bytes2);
      return head.subarray(0, readSync(file, head, 0, bytes2, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

// packages/core/src/node/examine-file.ts
async function examineHere(task, options) {
  if (task.kind === "tree") return examineTree(readFolderTree(task.path), options);
  const source = openFileSource(task.path);
  try {
    return await examineArtifact(source, task.filename, options);
  } finally {
    source.close();
  }
}

// packages/core/src/source/frame-of.ts
function frameOf(module, unit, context) {
  const isReached = context !== "import" || !module.name.includes(".");
  return { unit, module, scope: module.scope, context, depth: 0, fn: null, isReached, returned: void 0 };
}

// packages/core/src/source/machine/annotations.ts
var keptAsText = /* @__PURE__ */ new WeakSet();
function noteFuture(node, frame) {
  if (frame.unit.outer !== null) return;
  const { tree } = frame.unit;
  if (childrenOf(tree, node).some((child) => textOf(tree, child) === "annotations")) keptAsText.add(frame.module);
}
function evaluateAnnotation(machine, node, frame) {
  if (node === 0 || keptAsText.has(frame.module) || !textOf(frame.unit.tree, node).includes("(")) return;
  const unit = machine.readAnew(frame.unit, node, { before: "(", after: ")", skipped: 0 });
  if (unit !== null) machine.evaluate(unit.tree.first[0] ?? 0, { ...frame, unit });
}
function readMisreadMatch(machine, node, frame) {
  const { tree } = frame.unit;
  const type = childOf(tree, node, Field.type);
  const text2 = textOf(tree, node);
  if (type === 0 || !/^match\b/.test(text2)) return null;
  const between = tree.text.slice(tree.end[childOf(tree, node, Field.left)], tree.start[type]);
  if (!/:[ \t\f]*(?:#[^\n]*)?\r?\n/.test(between)) return null;
  return machine.readAnew(frame.unit, node, { before: "match ~", after: "\n", skipped: 5 });
}
function evaluateSignature(machine, node, frame) {
  const { tree } = frame.unit;
  if (tree.kind[node] === Kind.lambda) return;
  const parameters = childOf(tree, node, Field.parameters);
  for (const child of parameters === 0 ? [] : childrenOf(tree, parameters))
    evaluateAnnotation(machine, childOf(tree, child, Field.type), frame);
  evaluateAnnotation(machine, childOf(tree, node, Field.return_type), frame);
}

// packages/core/src/source/machine/definitions.ts
function defineFunction(machine, given) {
  const { node, frame, owner, name } = given;
  const { tree } = frame.unit;
  const defaults = /* @__PURE__ */ new Map();
  const parameters = childOf(tree, node, Field.parameters);
  for (let child = parameters === 0 ? 0 : tree.first[parameters] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    const value2 = childOf(tree, child, Field.value);
    if (value2 !== 0) defaults.set(textOf(tree, childOf(tree, child, Field.name)), machine.evaluate(value2, frame));
  }
  evaluateSignature(machine, node, frame);
  const value = {
    t: "function",
    self: null,
    fn: {
      name,
      node,
      unit: frame.unit,
      module: frame.module,
      scope: frame.scope,
      defaults,
      owner,
      results: /* @__PURE__ */ new Map(),
      body: null,
      evaluations: 0,
      active: 0
    }
  };
  machine.functions.push(value);
  return value;
}
function defineClass(machine, node, frame) {
  const { tree } = frame.unit;
  const name = textOf(tree, childOf(tree, node, Field.name));
  const bases = [];
  let metaclass;
  const list2 = childOf(tree, node, Field.superclasses);
  for (const child of list2 === 0 ? [] : childrenOf(tree, list2)) {
    const value = machine.evaluate(tree.kind[child] === Kind.keyword_argument ? childOf(tree, child, Field.value) : child, frame);
    if (tree.kind[child] !== Kind.keyword_argument) bases.push(value);
    else if (value.t === "class" && textOf(tree, childOf(tree, child, Field.name)) === "metaclass") metaclass = value.cls;
  }
  const attributes = /* @__PURE__ */ new Map();
  const cls = {
    name,
    node,
    unit: frame.unit,
    module: frame.module,
    bases,
    attributes,
    instanceAttributes: /* @__PURE__ */ new Map(),
    metaclass
  };
  const before = machine.functions.length;
  const inner = {
    ...frame,
    fn: null,
    scope: { variables: attributes, parent: frame.scope, globals: /* @__PURE__ */ new Set() },
    returned: void 0
  };
  machine.executeBlock(childOf(tree, node, Field.body), inner);
  for (let index = before; index < machine.functions.length; index++) {
    const made = machine.functions[index];
    if (made === void 0 || made.fn.scope !== inner.scope) continue;
    const method = { ...made, fn: { ...made.fn, scope: frame.scope, owner: cls } };
    machine.functions[index] = method;
    for (const [key, value] of attributes) if (value.t === "function" && value.fn === made.fn) attributes.set(key, method);
  }
  return { t: "class", cls };
}
function classAttribute(cls, name, depth = 8) {
  const own = cls.attributes.get(name);
  if (own !== void 0) return own;
  if (depth === 0) return null;
  for (const base of cls.bases) {
    const found = base.t === "class" ? classAttribute(base.cls, name, depth - 1) : null;
    if (found !== null) return found;
  }
  return null;
}
function outsideBases(cls, depth = 8) {
  return cls.bases.flatMap((base) => {
    if (base.t === "name") return [base.name];
    if (base.t === "choice") return base.options.flatMap((option) => option.t === "name" ? [option.name] : []);
    return base.t === "class" && depth > 0 ? outsideBases(base.cls, depth - 1) : [];
  });
}
function anyInstance(cls) {
  return { t: "instance", cls, attributes: cls.instanceAttributes };
}

// packages/core/src/source/catalog/canonical-name.ts
var PREFIXES = [
  ["__builtin__", "builtins"],
  ["__builtins__", "builtins"],
  ["six.moves.builtins", "builtins"],
  ["posix", "os"],
  ["nt", "os"],
  ["_socket", "socket"],
  ["_posixsubprocess", "subprocess"],
  ["subprocess32", "subprocess"],
  ["commands", "subprocess"],
  ["six.moves.urllib", "urllib"],
  ["future.moves.urllib", "urllib"],
  ["future.backports.urllib", "urllib"],
  ["urllib2", "urllib.request"],
  ["six.moves.http_client", "http.client"],
  ["httplib", "http.client"],
  ["requests.api", "requests"],
  ["requests.sessions", "requests"],
  ["pip._vendor.requests", "requests"],
  ["pip._vendor.urllib3", "urllib3"],
  ["botocore.vendored.requests", "requests"],
  ["httpx._api", "httpx"],
  ["curl_cffi.requests", "requests"],
  ["gevent.socket", "socket"],
  ["gevent.subprocess", "subprocess"],
  ["multiprocessing.context", "multiprocessing"],
  ["cPickle", "pickle"],
  ["_pickle", "pickle"],
  ["fernet", "cryptography.fernet"],
  ["Cryptodome", "Crypto"],
  ["posixpath", "os.path"],
  ["ntpath", "os.path"],
  ["_winreg", "winreg"],
  ["imp", "importlib"],
  ["setuptools.distutils", "distutils"]
];
var RENAMED = /* @__PURE__ */ new Map([
  ["urllib.urlopen", "urllib.request.urlopen"],
  ["urllib.urlretrieve", "urllib.request.urlretrieve"],
  ["urllib.quote", "urllib.parse.quote"],
  ["urllib.urlencode", "urllib.parse.urlencode"],
  ["urllib.unquote", "urllib.parse.unquote"],
  ["urllib.request.quote", "urllib.parse.quote"],
  ["urllib.URLopener", "urllib.request.URLopener"],
  ["urllib.FancyURLopener", "urllib.request.FancyURLopener"],
  ["requests.session", "requests.Session"],
  ["os.getenvb", "os.getenv"],
  ["os.environb", "os.environ"],
  ["builtins.__import__", "importlib.import_module"],
  ["builtins.execfile", "builtins.execfile"],
  ["builtins.unicode", "builtins.str"],
  ["builtins.reduce", "functools.reduce"],
  ["importlib.__import__", "importlib.import_module"],
  ["builtins.raw_input", "builtins.input"],
  ["io.open", "builtins.open"],
  ["codecs.open", "builtins.open"],
  ["os.fdopen", "builtins.open"],
  ["builtins.file", "builtins.open"],
  ["aiofiles.open", "builtins.open"],
  ["os.open", "builtins.open"],
  ["base64.decodestring", "base64.decodebytes"],
  ["pathlib.PosixPath", "pathlib.Path"],
  ["pathlib.WindowsPath", "pathlib.Path"],
  ["socket.socket.connect", "socket.socket().connect"],
  ["os.posix_spawnp", "os.posix_spawn"],
  ["codecs.getdecoder", "codecs.getdecoder"]
]);
var HEADS = Map.groupBy(
  PREFIXES,
  ([prefix]) => prefix.split(".")[0] ?? ""
);
var HELD_MODULE = /^(?:\w+\.)+?_?((?:os|sys|subprocess|builtins|importlib|ctypes)(?=\.|$))/;
var OWN_SUBMODULES = /* @__PURE__ */ new Set([
  "asyncio",
  "gevent",
  "eventlet",
  "trio",
  "anyio",
  "curio",
  "six",
  "future",
  "sys"
]);
var MOST = 160;
function canonicalName(name) {
  if (name.startsWith("?")) return name.length > MOST ? name.slice(0, MOST) : name;
  let canonical = cache.get(name);
  if (canonical === void 0) {
    if (cache.size > 2e4) cache.clear();
    cache.set(name, canonical = findCanonical(name));
  }
  return canonical;
}
var cache = /* @__PURE__ */ new Map();
function findCanonical(name) {
  let canonical = name.length > MOST ? name.slice(0, MOST) : name;
  const dot = canonical.indexOf(".");
  const candidates = HEADS.get(dot === -1 ? canonical : canonical.slice(0, dot));
  if (candidates !== void 0) {
    for (const [prefix, to] of candidates) {
      if (canonical === prefix || canonical.startsWith(`${prefix}.`)) {
        canonical = to + canonical.slice(prefix.length);
        break;
      }
    }
  }
  const held = HELD_MODULE.exec(canonical);
  if (held !== null && !OWN_SUBMODULES.has(canonical.slice(0, canonical.indexOf("."))))
    canonical = canonical.slice(held[0].length - (held[1] ?? "").length);
  if (canonical.endsWith(".__call__")) canonical = canonical.slice(0, -".__call__".length);
  if (canonical.startsWith("socket.create_connection()"))
    canonical = `socket.socket()${canonical.slice("socket.create_connection()".length)}`;
  const wrapped = canonical.indexOf(".wrap_socket()");
  if (wrapped !== -1) canonical = `socket.socket()${canonical.slice(wrapped + ".wrap_socket()".length)}`;
  return RENAMED.get(canonical) ?? canonical;
}
var BUILTIN_NAMES = new Set(
  "abs all any ascii bin bool bytearray bytes callable chr classmethod compile complex delattr dict dir divmod enumerate eval exec execfile exit filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len license list locals long map max memoryview min next object oct open ord pow print property quit range raw_input reduce reload repr reversed round set setattr slice sorted staticmethod str sum super tuple type unichr unicode vars xrange zip __import__ __builtins__ copyright credits file breakpoint aiter anext".split(" ")
);

// packages/core/src/source/values.ts
var UNKNOWN = { t: "unknown" };
var NONE = { t: "none" };
var UNKNOWN_PIECE = "\uFFFC";
function str(s, carried) {
  return { t: "str", s, isWhole: true, taint: carried?.taint, layers: carried?.layers };
}
function bytes(s, carried) {
  return { t: "bytes", s, isWhole: true, taint: carried?.taint, layers: carried?.layers };
}
function num(n, isFloat = false) {
  return { t: "num", n, isFloat };
}
function sequence(kind, items, isWhole = true) {
  return { t: "seq", kind, items, isWhole };
}
function nameValue(name, carried) {
  return { t: "name", name, taint: carried?.taint, layers: carried?.layers };
}

// packages/core/src/source/machine/imports.ts
function importModule(machine, name, site) {
  const { module: importer } = site.frame;
  const resolved = resolveName(name, importer);
  const own = machine.modules.find(resolved);
  if (own !== null) return runModule(machine, own, site);
  noteMissing(machine, resolved, site);
  if (name.startsWith(".")) return UNKNOWN;
  const folder = importer.isPackage ? importer.name : importer.name.slice(0, Math.max(importer.name.lastIndexOf("."), 0));
  const sibling = folder === "" || STANDARD.has(name.split(".")[0] ?? "") ? null : machine.modules.find(`${folder}.${name}`);
  if (sibling !== null) return runModule(machine, sibling, site);
  if (folder !== "") noteMissing(machine, `${folder}.${name}`, site);
  return nameValue(canonicalName(name));
}
var MOST_MISSING = 2e4;
function noteMissing(machine, name, { frame }) {
  const before = machine.missing.get(name);
  if (before === "start-up" || before === "install" || before === "import" || machine.missing.size >= MOST_MISSING) return;
  machine.missing.set(name, frame.context);
}
var STANDARD = new Set(
  "os sys subprocess socket requests urllib base64 json re time random platform ctypes shutil tempfile threading".split(" ")
);
function resolveName(name, importer) {
  if (!name.startsWith(".")) return name;
  const dots = name.length - name.replace(/^\.+/, "").length;
  const parts = importer.name === "" ? [] : importer.name.split(".");
  const up = importer.isPackage ? dots - 1 : dots;
  const base = up === 0 ? parts : parts.slice(0, -up);
  const rest = name.slice(dots);
  return [...base, ...rest === "" ? [] : [rest]].join(".");
}
function runModule(machine, module, site) {
  const value = { t: "module", module };
  if (module.state !== "unread") return value;
  if (site.frame.module !== module && !machine.modules.isFollowed(module, site.frame.module)) return value;
  module.state = "running";
  const dot = module.name.lastIndexOf(".");
  const parent = dot === -1 ? null : machine.modules.find(module.name.slice(0, dot));
  if (parent !== null && parent.state === "unread") runModule(machine, parent, site);
  const unit = machine.modules.unitOf(module);
  if (unit === null) return value;
  const frame = {
    unit,
    module,
    scope: module.scope,
    context: site.frame.context,
    depth: 0,
    fn: null,
    isReached: site.frame.isReached,
    returned: void 0
  };
  module.state = machine.budget.isolate(() => machine.executeBlock(0, frame)) ? "done" : "unread";
  return value;
}

// packages/core/src/source/machine/machine.ts
var NO_ARGUMENTS = { positional: [], keywords: /* @__PURE__ */ new Map(), rest: null };

// packages/core/src/source/catalog/sinks.ts
var sinks = /* @__PURE__ */ new Map();
function put(capability, action, names) {
  for (const name of names.trim().split(/\s+/)) sinks.set(name, { capability, action });
}
put(
  "network",
  "fetch",
  `
  requests.get requests.head requests.options requests.Session().get requests.Session().head httpx.get httpx.head httpx.stream httpx.Client().get
  httpx.AsyncClient().get urllib.request.urlretrieve urllib.request.URLopener().open urllib.request.URLopener().retrieve urllib.request.FancyURLopener().retrieve
  urllib3.PoolManager().urlopen aiohttp.ClientSession().get wget.download pycurl.Curl().perform
  cloudscraper.create_scraper().get feedparser.parse urllib.request.build_opener().open urllib.request.OpenerDirector().open ftplib.FTP().retrbinary
  gdown.download mechanize.Browser().open requests_html.HTMLSession().get treq.get http.client.HTTPConnection().getresponse`
);
put(
  "network",
  "send",
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
  ssl.create_default_context().wrap_socket().send ssl.create_default_context().wrap_socket().sendall ssl.SSLContext().wrap_socket().sendall treq.post yagmail.SMTP().send`
);
put(
  "network",
  "connect",
  `
  socket.socket().connect socket.socket().connect_ex socket.create_connection asyncio.open_connection http.client.HTTPConnection http.client.HTTPSConnection
  telnetlib.Telnet ftplib.FTP ftplib.FTP_TLS smtplib.SMTP smtplib.SMTP_SSL websocket.create_connection websockets.connect websocket.WebSocketApp().run_forever
  paramiko.SSHClient().connect paramiko.Transport().connect xmlrpc.client.ServerProxy asyncio.get_event_loop().create_connection socketio.Client().connect
  discord.Client().run discord.ext.commands.Bot().run telebot.TeleBot().polling telebot.TeleBot().infinity_polling pyngrok.ngrok.connect`
);
put(
  "network",
  "lookup",
  `
  socket.gethostbyname socket.gethostbyname_ex socket.getaddrinfo dns.resolver.resolve dns.resolver.query dns.resolver.Resolver().resolve dns.resolver.Resolver().query`
);
put(
  "process",
  "shell",
  "os.system os.popen os.popen2 os.popen3 os.popen4 subprocess.getoutput subprocess.getstatusoutput asyncio.create_subprocess_shell popen2.popen3 popen2.popen2"
);
put(
  "process",
  "spawn",
  `
  subprocess.run subprocess.call subprocess.Popen subprocess.check_call subprocess.check_output subprocess._args_from_interpreter_flags os.startfile os.execl os.execle os.execlp os.execlpe os.execv os.execve os.execvp os.execvpe
  os.spawnl os.spawnle os.spawnlp os.spawnlpe os.spawnv os.spawnve os.spawnvp os.spawnvpe os.posix_spawn pty.spawn asyncio.create_subprocess_exec
  distutils.spawn.spawn pexpect.spawn pexpect.run ctypes.windll.shell32.ShellExecuteW ctypes.windll.shell32.ShellExecuteA win32api.ShellExecute win32com.client.Dispatch().Run win32com.client.Dispatch().ShellExecute
  win32process.CreateProcess psutil.Popen sh.Command pip.main pip._internal.main pip._internal.cli.main.main pip._internal.main.main ctypes.windll.kernel32.WinExec
  ctypes.windll.kernel32.CreateProcessW ctypes.windll.kernel32.CreateProcessA webbrowser.open webbrowser.open_new webbrowser.open_new_tab plumbum.local execnet.makegateway invoke.run fabric.Connection().run`
);
put(
  "dynamic-code",
  "execute",
  `
  builtins.exec builtins.eval builtins.execfile types.FunctionType types.LambdaType types.CodeType runpy.run_path runpy.run_module code.interact code.InteractiveInterpreter().runsource code.InteractiveInterpreter().runcode
  pickle.loads pickle.load dill.loads dill.load marshal.loads marshal.load cloudpickle.loads cloudpickle.load`
);
put(
  "dynamic-code",
  "import",
  "importlib.util.spec_from_file_location importlib.machinery.SourceFileLoader importlib.machinery.SourcelessFileLoader importlib.load_source importlib.load_module zipimport.zipimporter"
);
put("process", "redirect", "os.dup2");
put(
  "native",
  "load",
  `
  ctypes.CDLL ctypes.WinDLL ctypes.OleDLL ctypes.PyDLL ctypes.cdll.LoadLibrary ctypes.windll.LoadLibrary cffi.FFI().dlopen importlib.machinery.ExtensionFileLoader`
);
put(
  "native",
  "memory",
  `
  ctypes.windll.kernel32.VirtualAlloc ctypes.windll.kernel32.VirtualAllocEx ctypes.windll.kernel32.WriteProcessMemory ctypes.windll.kernel32.CreateRemoteThread
  ctypes.windll.kernel32.CreateThread ctypes.windll.kernel32.RtlMoveMemory ctypes.windll.kernel32.VirtualProtect ctypes.windll.ntdll.NtUnmapViewOfSection ctypes.windll.kernel32.QueueUserAPC
  ctypes.windll.kernel32.EnumSystemLocalesA`
);
put(
  "file-write",
  "write",
  `
  shutil.copy shutil.copyfile shutil.copy2 shutil.move os.rename os.replace os.symlink os.link zipfile.ZipFile().extractall tarfile.open().extractall shutil.unpack_archive
  zipfile.ZipFile().extract pathlib.Path().write_bytes pathlib.Path().write_text`
);
put("file-write", "permission", "os.chmod pathlib.Path().chmod");
put("file-write", "delete", "os.remove os.unlink os.rmdir os.removedirs shutil.rmtree");
put("persistence", "registry", "winreg.SetValueEx winreg.SetValue winreg.CreateKey winreg.CreateKeyEx");
put(
  "clipboard",
  "write",
  "pyperclip.copy win32clipboard.SetClipboardText win32clipboard.SetClipboardData clipboard.copy xerox.copy pandas.io.clipboard.copy pandas.io.clipboards.to_clipboard"
);
put(
  "keyboard",
  "listen",
  "pynput.keyboard.Listener keyboard.on_press keyboard.on_release keyboard.hook keyboard.start_recording pyHook.HookManager ctypes.windll.user32.SetWindowsHookExA ctypes.windll.user32.SetWindowsHookExW ctypes.windll.user32.GetAsyncKeyState pynput.mouse.Listener pyxhook.HookManager"
);
put(
  "network",
  "send",
  `
  socket.socket().sendmsg socket.socket().makefile().write socket.socket().send_bytes http.client.HTTPConnection().putrequest http.client.HTTPSConnection().putrequest
  http.client.HTTPConnection().putheader http.client.HTTPSConnection().putheader http.client.HTTPConnection().endheaders http.client.HTTPSConnection().endheaders
  urllib3.HTTPSConnectionPool().request urllib3.HTTPConnectionPool().request urllib3.HTTPSConnectionPool().urlopen urllib3.HTTPConnectionPool().urlopen urllib3.connection_from_url().request
  requests.adapters.HTTPAdapter().send multiprocessing.connection.Client().send multiprocessing.connection.Client().send_bytes imaplib.IMAP4_SSL().append imaplib.IMAP4_SSL().login
  imaplib.IMAP4().login poplib.POP3().user poplib.POP3_SSL().user nntplib.NNTP().post asyncio.open_connection().__getitem__().write asyncio.open_connection().write`
);
put(
  "network",
  "connect",
  `
  multiprocessing.connection.Client imaplib.IMAP4_SSL imaplib.IMAP4 poplib.POP3 poplib.POP3_SSL`
);
put("network", "lookup", "socket.gethostbyaddr socket.getnameinfo");
put("process", "input", "subprocess.Popen().communicate subprocess.Popen().stdin.write os.popen().write os.popen().writelines");
put("file-write", "write", "tempfile.NamedTemporaryFile().write tempfile.TemporaryFile().write os.write");
put("process", "shell", "ctypes.CDLL().system ctypes.CDLL().popen ctypes.cdll.LoadLibrary().system ctypes.cdll.msvcrt.system");
put(
  "dynamic-code",
  "execute",
  "timeit.timeit timeit.repeat timeit.Timer cProfile.run profile.run bdb.Bdb().run pdb.run trace.Trace().run code.InteractiveConsole().push code.InteractiveConsole().runsource ctypes.pythonapi.PyRun_SimpleString"
);
var REMOTE_CALL = { capability: "network", action: "send" };
var METHOD_SINKS = /* @__PURE__ */ new Map([
  ["builtins.open().write", { capability: "file-write", action: "write" }],
  ["builtins.open().writelines", { capability: "file-write", action: "write" }]
]);
function sinkOf(name) {
  return sinks.get(name) ?? METHOD_SINKS.get(name) ?? (name.startsWith("xmlrpc.client.ServerProxy().") ? REMOTE_CALL : null);
}

// packages/core/src/source/fold/modules.ts
import { createDecipheriv, createHmac } from "node:crypto";

// packages/core/src/source/join-values.ts
var MOST_ORIGINS = 8;
var MOST_LAYERS = 12;
var MOST_OPTIONS = 6;
function joinTaints(a, b) {
  if (a === void 0 || a === b) return b;
  if (b === void 0) return a;
  const added = b.filter(
    (origin2) => !a.some((had) => had === origin2 || had.kind === origin2.kind && had.offset === origin2.offset && had.unit === origin2.unit)
  );
  if (added.length === 0) return a;
  if (a.length >= MOST_ORIGINS) {
    const fresh = added.filter((origin2) => !a.some((had) => had.kind === origin2.kind));
    return fresh.length === 0 ? a : [...a, ...fresh].slice(0, 2 * MOST_ORIGINS);
  }
  return [...a, ...added].slice(0, MOST_ORIGINS * 2);
}
function joinLayers(a, b) {
  if (a === void 0 || a.length === 0 || a === b) return b;
  if (b === void 0 || b.length === 0) return a;
  const added = b.filter((layer) => !a.includes(layer));
  return added.length === 0 ? a : [...a, ...added].slice(0, MOST_LAYERS);
}
function withTaint(value, taint) {
  if (taint === void 0 || taint === value.taint) return value;
  const joined = joinTaints(value.taint, taint);
  return joined === value.taint ? value : { ...value, taint: joined };
}
function withLayer(value, layer, before) {
  return { ...value, layers: joinLayers(joinLayers(before, value.layers), [layer]) };
}
function withLayers(value, layers) {
  if (layers === void 0 || layers.length === 0) return value;
  return { ...value, layers: joinLayers(value.layers, layers) };
}
function unknownWith(taint, layers) {
  return taint === void 0 && (layers === void 0 || layers.length === 0) ? UNKNOWN : { t: "unknown", taint, layers };
}
function deepTaint(value, depth = 3) {
  if (value === void 0) return void 0;
  let taint = value.taint;
  if (depth === 0) return taint;
  if (value.t === "seq") for (const item of value.items.slice(0, 64)) taint = joinTaints(taint, deepTaint(item, depth - 1));
  else if (value.t === "choice") for (const item of value.options) taint = joinTaints(taint, deepTaint(item, depth - 1));
  else if (value.t === "dict") {
    let seen = 0;
    for (const [key, item] of value.entries.values()) {
      if (++seen > 64) break;
      taint = joinTaints(joinTaints(taint, key.taint), deepTaint(item, depth - 1));
    }
  } else if (value.t === "instance") {
    for (const item of [...value.attributes.values()].slice(0, 16)) taint = joinTaints(taint, item.taint);
  } else if (value.t === "name" && value.given !== void 0 && value.receiver === void 0 && depth === 3) {
    for (const item of argumentValues(value.given)) taint = joinTaints(taint, deepTaint(item, 1));
  }
  return taint;
}
function argumentValues(given) {
  const values = [...given.positional, ...given.keywords.values()];
  return given.rest === null ? values : [...values, given.rest];
}
function joinValues(a, b) {
  if (a === void 0) return b ?? UNKNOWN;
  if (b === void 0 || a === b) return a;
  if (a.t === "unknown")
    return b.t === "unknown" ? unknownWith(joinTaints(a.taint, b.taint), joinLayers(a.layers, b.layers)) : withTaint(b, a.taint);
  if (b.t === "unknown" || b.t === "none") return withTaint(a, b.taint);
  if (a.t === "none") return withTaint(b, a.taint);
  if (isSame(a, b)) return withTaint(a, b.taint);
  const options = [...a.t === "choice" ? a.options : [a]];
  for (const option of b.t === "choice" ? b.options : [b]) {
    if (!options.some((had) => isSame(had, option))) options.push(option);
  }
  const taint = joinTaints(a.taint, b.taint);
  const kept2 = options.slice(-MOST_OPTIONS);
  return {
    t: "choice",
    options: kept2,
    taint: options.slice(0, -MOST_OPTIONS).reduce((all, option) => joinTaints(all, option.taint), taint)
  };
}
function isSame(a, b) {
  if (a === b) return true;
  if (a.t !== b.t) return false;
  if ((a.t === "str" || a.t === "bytes") && (b.t === "str" || b.t === "bytes")) return a.s === b.s && a.taint === b.taint;
  if (a.t === "num" && b.t === "num") return a.n === b.n;
  if (a.t === "bool" && b.t === "bool") return a.b === b.b;
  if (a.t === "name" && b.t === "name") return a.name === b.name && a.taint === b.taint && a.given === b.given;
  if (a.t === "function" && b.t === "function") return a.fn.node === b.fn.node && a.fn.unit === b.fn.unit;
  if (a.t === "class" && b.t === "class") return a.cls === b.cls;
  if (a.t === "module" && b.t === "module") return a.module === b.module;
  return a.t === "none";
}
function truthOf(value) {
  switch (value.t) {
    case "bool":
      return value.b;
    case "none":
      return false;
    case "num":
      return value.n !== 0 && value.n !== 0n;
    case "str":
    case "bytes":
      return value.isWhole ? value.s.length > 0 : value.s.length > 1 ? true : null;
    case "seq":
      return value.items.length > 0 ? true : value.isWhole ? false : null;
    case "dict":
      return value.entries.size > 0 ? true : value.isWhole ? false : null;
    case "function":
    case "class":
    case "module":
      return true;
    default:
      return null;
  }
}
function isSafe(value) {
  return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
}
function keyOf(value, depth = 3) {
  switch (value.t) {
    case "str":
      return value.isWhole ? `s${value.s}` : null;
    case "bytes":
      return value.isWhole ? `b${value.s}` : null;
    case "num":
      return typeof value.n === "bigint" && !isSafe(value.n) ? `N${value.n.toString(16)}` : `n${value.n}`;
    case "bool":
      return `n${value.b ? 1 : 0}`;
    case "none":
      return "N";
    case "name":
      return value.given === void 0 ? `@${value.name}` : null;
    case "seq": {
      if (depth === 0 || value.items.length > 16 || !value.isWhole) return null;
      const keys = value.items.map((item) => keyOf(item, depth - 1));
      return keys.includes(null) ? null : `(${keys.join(",")})`;
    }
    default:
      return null;
  }
}

// packages/core/src/source/fold/codecs.ts
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

// packages/core/src/source/fold/fold-limits.ts
var FOLD_LIMITS = {
  /** Characters of one derived text or one layer. */
  textLength: 4194304,
  /** Items of one derived list. */
  items: 65536,
  /** Digits of one integer, in bits. */
  integerBits: 65536
};

// packages/core/src/source/fold/codecs.ts
var BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;
var HEX = /^[0-9a-fA-F\s]*$/;
var BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
var A85 = { first: 33, zero: "z" };
var B85 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";
function decodeBase64(input, isUrlSafe = false) {
  const text2 = isUrlSafe ? input.replaceAll("-", "+").replaceAll("_", "/") : input;
  const clean = BASE64.test(text2) ? text2 : text2.replaceAll(/[^A-Za-z0-9+/=]+/g, "");
  if (clean.length === 0 && input.length > 0) return null;
  return Buffer.from(clean, "base64").toString("latin1");
}
function decodeHex(input) {
  if (!HEX.test(input)) return null;
  const clean = input.replaceAll(/\s+/g, "");
  return clean.length % 2 === 0 ? Buffer.from(clean, "hex").toString("latin1") : null;
}
function decodeBase32(input) {
  const text2 = input.toUpperCase().replaceAll(/[=\s]+/g, "");
  const out = [];
  let bits = 0;
  let held = 0;
  for (const letter of text2) {
    const value = BASE32.indexOf(letter);
    if (value < 0) return null;
    held = held << 5 | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      out.push(String.fromCharCode(held >> bits & 255));
      held &= (1 << bits) - 1;
    }
  }
  return out.join("");
}
function decodeAscii85(input) {
  const text2 = input.replace(/^<~/, "").replace(/~>$/, "");
  const digits = [];
  for (const letter of text2) {
    if (letter === A85.zero && digits.length % 5 === 0) digits.push(0, 0, 0, 0, 0);
    else if (letter > " ") digits.push(letter.charCodeAt(0) - A85.first);
  }
  return decodeDigits85(digits);
}
function decodeBase85(input) {
  return decodeDigits85(Array.from(input).map((letter) => B85.indexOf(letter)));
}
function decodeDigits85(digits) {
  if (digits.some((digit) => digit < 0 || digit > 84)) return null;
  const padding = (5 - digits.length % 5) % 5;
  for (let index = 0; index < padding; index++) digits.push(84);
  const out = [];
  for (let at = 0; at < digits.length; at += 5) {
    let value = 0;
    for (let index = 0; index < 5; index++) value = value * 85 + (digits[at + index] ?? 0);
    out.push(String.fromCharCode(value / 16777216 & 255, value >> 16 & 255, value >> 8 & 255, value & 255));
  }
  const all = out.join("");
  return padding === 0 ? all : all.slice(0, -padding);
}
function inflateWith(input, run) {
  try {
    return run(Buffer.from(input, "latin1"), { maxOutputLength: FOLD_LIMITS.textLength }).toString("latin1");
  } catch {
    return null;
  }
}
var decodeZlib = (input) => inflateWith(input, inflateSync);
var decodeGzip = (input) => inflateWith(input, gunzipSync);
var decodeBrotli = (input) => inflateWith(input, brotliDecompressSync);
function decodeRot13(input) {
  return input.replaceAll(/[A-Za-z]/g, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode((letter.charCodeAt(0) - base + 13) % 26 + base);
  });
}
function decodeText(input, codec) {
  switch (codec.toLowerCase().replaceAll("_", "-")) {
    case "utf-8":
    case "utf8":
    case "utf-8-sig":
    case "u8":
      return Buffer.from(input, "latin1").toString("utf8").replace(/^\uFEFF/, "");
    case "ascii":
    case "us-ascii":
    case "latin-1":
    case "latin1":
    case "iso-8859-1":
    case "cp1252":
    case "charmap":
      return input;
    case "utf-16":
    case "utf16":
    case "utf-16le":
    case "utf-16-le":
      return Buffer.from(input, "latin1").toString("utf16le").replace(/^\uFEFF/, "");
    case "utf-32":
    case "utf-32le":
    case "utf-32-le": {
      const bytes2 = Buffer.from(input, "latin1");
      let out = "";
      for (let at = 0; at + 4 <= bytes2.length; at += 4) {
        const point = bytes2.readUInt32LE(at);
        if (point > 1114111) return null;
        out += String.fromCodePoint(point);
      }
      return out.replace(/^\uFEFF/, "");
    }
    default:
      return decodeWith(input, codec);
  }
}
function decodeWith(input, codec) {
  try {
    return new TextDecoder(codec).decode(Buffer.from(input, "latin1"));
  } catch {
    return /^[\x00-\x7f]*$/.test(input) ? input : null;
  }
}
function encodeText(input, codec) {
  switch (codec.toLowerCase().replaceAll("_", "-")) {
    case "utf-8":
    case "utf8":
      return Buffer.from(input, "utf8").toString("latin1");
    case "ascii":
    case "us-ascii":
    case "latin-1":
    case "latin1":
    case "iso-8859-1":
      return Buffer.from(input, "latin1").toString("latin1");
    case "utf-16le":
    case "utf-16-le":
      return Buffer.from(input, "utf16le").toString("latin1");
    case "utf-16":
      return `\xFF\xFE${Buffer.from(input, "utf16le").toString("latin1")}`;
    default:
      return null;
  }
}
var DATA_CODECS = {
  "base64": ["base64", decodeBase64],
  "base64-codec": ["base64", decodeBase64],
  "base-64": ["base64", decodeBase64],
  "hex": ["hex", decodeHex],
  "hex-codec": ["hex", decodeHex],
  "zlib": ["zlib", decodeZlib],
  "zlib-codec": ["zlib", decodeZlib],
  "zip": ["zlib", decodeZlib],
  "rot13": ["rot13", decodeRot13],
  "rot-13": ["rot13", decodeRot13]
};

// packages/core/src/source/fold/plain-text.ts
function dedent(value) {
  if (value?.t !== "str" || !value.isWhole) return null;
  const lines = value.s.split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const common = indents.reduce((least, indent) => Math.min(least, indent), indents.length === 0 ? 0 : 400);
  return { ...value, s: lines.map((line) => line.slice(Math.min(common, line.length - line.trimStart().length))).join("\n") };
}
function substitute([pattern, replacement, text2]) {
  if (pattern?.t !== "str" || replacement?.t !== "str" || text2?.t !== "str") return null;
  if (!pattern.isWhole || !replacement.isWhole || !text2.isWhole) return null;
  if (!/^[\w ,:;@#%&=-]+$/.test(pattern.s) || replacement.s.includes("\\")) return null;
  return { ...text2, s: text2.s.replaceAll(pattern.s, () => replacement.s), layers: joinLayers(text2.layers, ["table"]) };
}

// packages/core/src/source/fold/bzip2.ts
function decodeBzip2(input) {
  if (!input.startsWith("BZh")) return null;
  try {
    return decompress(Buffer.from(input, "latin1")).toString("latin1");
  } catch {
    return null;
  }
}
var BLOCK = 54156738319193;
var END = 25779555029136;
function decompress(data2) {
  let position = 32;
  const bits = (count) => {
    let value = 0;
    for (let left = count; left > 0; ) {
      const byte = data2[position >> 3];
      if (byte === void 0) throw new RangeError("cut");
      const take = Math.min(left, 8 - (position & 7));
      value = value * 2 ** take + (byte >> 8 - (position & 7) - take & (1 << take) - 1);
      position += take;
      left -= take;
    }
    return value;
  };
  const out = [];
  let total = 0;
  for (; ; ) {
    const mark = bits(48);
    if (mark === END) break;
    if (mark !== BLOCK) throw new RangeError("no block");
    const block = readBlock(bits);
    total += block.length;
    if (total > FOLD_LIMITS.textLength) throw new RangeError("too large");
    out.push(block);
  }
  return Buffer.concat(out);
}
function readTable(bits, symbols) {
  const lengths = [];
  let length = bits(5);
  for (let index = 0; index < symbols; index++) {
    while (bits(1) === 1) length += bits(1) === 1 ? -1 : 1;
    if (length < 1 || length > 20) throw new RangeError("length");
    lengths.push(length);
  }
  const sorted = lengths.map((size, symbol) => ({ size, symbol })).toSorted((a, b) => a.size - b.size || a.symbol - b.symbol);
  const limits = [];
  const bases = [];
  let code = 0;
  let seen = 0;
  for (let size = 1; size <= 20; size++) {
    const count = lengths.filter((one) => one === size).length;
    bases[size] = seen - code;
    code += count;
    seen += count;
    limits[size] = code - 1;
    code <<= 1;
  }
  return { limits, bases, symbols: sorted.map((entry) => entry.symbol) };
}
function readBlock(bits) {
  bits(32);
  if (bits(1) === 1) throw new RangeError("randomised");
  const origin2 = bits(24);
  const used = [];
  const groups = bits(16);
  for (let group = 0; group < 16; group++) {
    if ((groups & 32768 >> group) === 0) continue;
    const row = bits(16);
    for (let index = 0; index < 16; index++) if ((row & 32768 >> index) !== 0) used.push(group * 16 + index);
  }
  const tableCount = bits(3);
  const selectorCount = bits(15);
  if (tableCount < 2 || tableCount > 6 || selectorCount === 0) throw new RangeError("tables");
  const recent = Array.from({ length: tableCount }, (_, index) => index);
  const selectors = [];
  for (let index = 0; index < selectorCount; index++) {
    let at = 0;
    while (bits(1) === 1) at++;
    const [picked] = recent.splice(at, 1);
    if (picked === void 0) throw new RangeError("selector");
    recent.unshift(picked);
    selectors.push(picked);
  }
  const tables2 = Array.from({ length: tableCount }, () => readTable(bits, used.length + 2));
  const symbols = readSymbols(bits, { tables: tables2, selectors, used });
  return expandRuns(invert(symbols, origin2));
}
function readSymbols(bits, given) {
  const last = new Uint8Array(9e5);
  let length = 0;
  const recent = [...given.used];
  const end = given.used.length + 1;
  let run = 0;
  let weight = 1;
  for (let read = 0; ; read++) {
    const table3 = given.tables[given.selectors[Math.floor(read / 50)] ?? -1];
    if (table3 === void 0) throw new RangeError("symbols");
    let code = 0;
    let size = 0;
    let symbol;
    do {
      code = code << 1 | bits(1);
      size++;
      if (size > 20) throw new RangeError("code");
      if (code <= (table3.limits[size] ?? -1)) symbol = table3.symbols[code + (table3.bases[size] ?? 0)];
    } while (symbol === void 0);
    if (symbol <= 1) {
      run += weight << symbol;
      weight <<= 1;
      if (run > 9e5) throw new RangeError("run");
      continue;
    }
    if (run > 0) {
      if (length + run > last.length) throw new RangeError("block");
      last.fill(recent[0] ?? 0, length, length + run);
      length += run;
      run = 0;
      weight = 1;
    }
    if (symbol === end) break;
    const [byte] = recent.splice(symbol - 1, 1);
    if (byte === void 0 || length >= last.length) throw new RangeError("symbol");
    recent.unshift(byte);
    last[length++] = byte;
  }
  return last.subarray(0, length);
}
function invert(last, origin2) {
  if (origin2 >= last.length) throw new RangeError("origin");
  const starts = new Uint32Array(257);
  for (const byte of last) starts[byte + 1] = (starts[byte + 1] ?? 0) + 1;
  for (let byte = 0; byte < 256; byte++) starts[byte + 1] = (starts[byte + 1] ?? 0) + (starts[byte] ?? 0);
  const follow = new Uint32Array(last.length);
  for (let index = 0; index < last.length; index++) {
    const byte = last[index] ?? 0;
    const at2 = starts[byte] ?? 0;
    follow[at2] = index;
    starts[byte] = at2 + 1;
  }
  const out = new Uint8Array(last.length);
  let at = follow[origin2] ?? 0;
  for (let index = 0; index < last.length; index++) {
    out[index] = last[at] ?? 0;
    at = follow[at] ?? 0;
  }
  return out;
}
function expandRuns(data2) {
  const out = [];
  let total = 0;
  let from = 0;
  let equal = 1;
  for (let index = 1; index <= data2.length; index++) {
    if (equal === 4) {
      const count = data2[index] ?? 0;
      out.push(Buffer.from(data2.subarray(from, index)), Buffer.alloc(count, data2[index - 1] ?? 0));
      total += index - from + count;
      if (total > FOLD_LIMITS.textLength) throw new RangeError("too large");
      from = index + 1;
      equal = 0;
      continue;
    }
    equal = equal > 0 && data2[index] === data2[index - 1] ? equal + 1 : 1;
  }
  out.push(Buffer.from(data2.subarray(Math.min(from, data2.length))));
  return Buffer.concat(out);
}

// packages/core/src/source/fold/data-decoders.ts
import { gunzipSync as gunzipSync2, inflateRawSync } from "node:zlib";

// packages/core/src/source/fold/lzma.ts
function createWindow() {
  return { data: new Uint8Array(4096), length: 0, start: 0 };
}
function put2(window, byte) {
  if (window.length === window.data.length) {
    if (window.length >= FOLD_LIMITS.textLength) throw new RangeError("too large");
    const grown = new Uint8Array(Math.min(window.data.length * 2, FOLD_LIMITS.textLength));
    grown.set(window.data);
    window.data = grown;
  }
  window.data[window.length++] = byte;
}
function append(window, bytes2) {
  for (const byte of bytes2) put2(window, byte);
}
var odds = (count) => new Uint16Array(count).fill(1024);
var lengthCoder = () => ({ choice: odds(2), low: odds(16 << 3), middle: odds(16 << 3), high: odds(256) });
function createLzmaDecoder(window) {
  let lc = 3;
  let lowMask = 0;
  let positionMask = 3;
  let literals = odds(768 << 3);
  let [isMatch, isRep, isRepG0, isRepG1, isRepG2, isRep0Long] = [odds(192), odds(12), odds(12), odds(12), odds(12), odds(192)];
  let [slots, special, align] = [odds(4 << 6), odds(128), odds(16)];
  let [matchLength, repLength] = [lengthCoder(), lengthCoder()];
  let state = 0;
  let reps = [0, 0, 0, 0];
  let input = new Uint8Array(0);
  let at = 0;
  let range2 = 0;
  let code = 0;
  const next = () => {
    const byte = input[at++];
    if (byte === void 0) throw new RangeError("cut");
    return byte;
  };
  const normalize = () => {
    if (range2 >= 16777216) return;
    range2 = range2 << 8 >>> 0;
    code = (code << 8 | next()) >>> 0;
  };
  const bit = (table3, index) => {
    normalize();
    const chance = table3[index] ?? 1024;
    const bound = (range2 >>> 11) * chance;
    if (code < bound) {
      range2 = bound;
      table3[index] = chance + (2048 - chance >>> 5);
      return 0;
    }
    range2 -= bound;
    code -= bound;
    table3[index] = chance - (chance >>> 5);
    return 1;
  };
  const tree = (table3, offset, bits) => {
    let node = 1;
    for (let left = bits; left > 0; left--) node = node << 1 | bit(table3, offset + node);
    return node - (1 << bits);
  };
  const reverseTree = (table3, offset, bits) => {
    let node = 1;
    let value = 0;
    for (let index = 0; index < bits; index++) {
      const one = bit(table3, offset + node);
      node = node << 1 | one;
      value |= one << index;
    }
    return value;
  };
  const direct = (bits) => {
    let value = 0;
    for (let left = bits; left > 0; left--) {
      normalize();
      range2 >>>= 1;
      const one = code >= range2 ? 1 : 0;
      if (one === 1) code -= range2;
      value = value * 2 + one;
    }
    return value;
  };
  const length = (coder, position) => {
    if (bit(coder.choice, 0) === 0) return 2 + tree(coder.low, position << 3, 3);
    if (bit(coder.choice, 1) === 0) return 10 + tree(coder.middle, position << 3, 3);
    return 18 + tree(coder.high, 0, 8);
  };
  const distance = (size) => {
    const slot = tree(slots, Math.min(size - 2, 3) << 6, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 | slot & 1) * 2 ** bits;
    return slot < 14 ? base + reverseTree(special, base - slot, bits) : base + direct(bits - 4) * 16 + reverseTree(align, 0, 4);
  };
  const back = (far) => {
    if (far >= window.length - window.start) throw new RangeError("before the dictionary");
    return window.data[window.length - far - 1] ?? 0;
  };
  const literal3 = () => {
    const before = window.length > window.start ? window.data[window.length - 1] ?? 0 : 0;
    const offset = 768 * (((window.length & lowMask) << lc) + (before >> 8 - lc));
    let node = 1;
    if (state >= 7) {
      let matched = back(reps[0]);
      while (node < 256) {
        const expected = matched >> 7 & 1;
        matched <<= 1;
        const one = bit(literals, offset + (1 + expected << 8) + node);
        node = node << 1 | one;
        if (expected !== one) break;
      }
    }
    while (node < 256) node = node << 1 | bit(literals, offset + node);
    put2(window, node & 255);
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
  };
  const match = (position) => {
    if (bit(isRep, state) === 0) {
      reps = [0, reps[0], reps[1], reps[2]];
      const size2 = length(matchLength, position);
      state = state < 7 ? 7 : 10;
      reps[0] = distance(size2);
      return reps[0] === 4294967295 ? 0 : size2;
    }
    if (bit(isRepG0, state) === 0) {
      if (bit(isRep0Long, (state << 4) + position) === 0) {
        state = state < 7 ? 9 : 11;
        return -1;
      }
    } else if (bit(isRepG1, state) === 0) reps = [reps[1], reps[0], reps[2], reps[3]];
    else if (bit(isRepG2, state) === 0) reps = [reps[2], reps[0], reps[1], reps[3]];
    else reps = [reps[3], reps[0], reps[1], reps[2]];
    const size = length(repLength, position);
    state = state < 7 ? 8 : 11;
    return size;
  };
  const resetState = () => {
    literals.fill(1024);
    [isMatch, isRep, isRepG0, isRepG1, isRepG2, isRep0Long] = [odds(192), odds(12), odds(12), odds(12), odds(12), odds(192)];
    [slots, special, align] = [odds(4 << 6), odds(128), odds(16)];
    [matchLength, repLength] = [lengthCoder(), lengthCoder()];
    state = 0;
    reps = [0, 0, 0, 0];
  };
  return {
    resetState,
    setProperties(byte) {
      if (byte >= 9 * 5 * 5) throw new RangeError("no properties");
      lc = byte % 9;
      const lp = Math.floor(byte / 9) % 5;
      lowMask = (1 << lp) - 1;
      positionMask = (1 << Math.floor(byte / 45)) - 1;
      literals = odds(768 << lc + lp);
      resetState();
    },
    run(bytes2, from, size) {
      input = bytes2;
      at = from;
      range2 = 4294967295;
      code = 0;
      if (next() !== 0) throw new RangeError("no range coder");
      for (let index = 0; index < 4; index++) code = (code << 8 | next()) >>> 0;
      const end = size === null ? Number.POSITIVE_INFINITY : window.length + size;
      while (window.length < end) {
        const position = window.length & positionMask;
        if (bit(isMatch, (state << 4) + position) === 0) literal3();
        else {
          const count = match(position);
          if (count === 0) return at;
          for (let left = Math.abs(count); left > 0 && window.length < end; left--) put2(window, back(reps[0]));
        }
      }
      normalize();
      return at;
    }
  };
}

// packages/core/src/source/fold/xz.ts
var MAGIC = [253, 55, 122, 88, 90, 0];
var CHECK_BYTES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
var LZMA2 = 33;
var DELTA = 3;
function decodeLzma(text2) {
  const input = Buffer.from(text2, "latin1");
  try {
    const window = MAGIC.every((byte, index) => input[index] === byte) ? readStreams(input) : readAlone(input);
    return Buffer.from(window.data.buffer, 0, window.length).toString("latin1");
  } catch {
    return null;
  }
}
function decodeRawLzma(text2) {
  const input = Buffer.from(text2, "latin1");
  for (const read of [readChunks, readPlain]) {
    try {
      const window = createWindow();
      read(input, window, 0);
      if (window.length > 0) return Buffer.from(window.data.buffer, 0, window.length).toString("latin1");
    } catch {
    }
  }
  return null;
}
function readPlain(input, window) {
  const decoder2 = createLzmaDecoder(window);
  decoder2.setProperties(93);
  decoder2.run(input, 0, null);
}
function readAlone(input) {
  if (input.length < 18 || (input[0] ?? 255) >= 225) throw new RangeError("no header");
  const window = createWindow();
  const decoder2 = createLzmaDecoder(window);
  decoder2.setProperties(input[0] ?? 0);
  const size = input.readBigUInt64LE(5);
  decoder2.run(input, 13, size === 0xffffffffffffffffn ? null : Number(size));
  return window;
}
function readStreams(input) {
  const window = createWindow();
  let at = 0;
  while (at + 12 < input.length && MAGIC.every((byte, index) => input[at + index] === byte)) {
    const check = CHECK_BYTES[(input[at + 7] ?? 0) & 15] ?? 0;
    at += 12;
    while ((input[at] ?? 0) !== 0) at = readBlock2(input, at, { window, check });
    at = endOfIndex(input, at) + 12;
    while (input[at] === 0) at += 4;
  }
  return window;
}
function readBlock2(input, from, { window, check }) {
  const header = ((input[from] ?? 0) + 1) * 4;
  const flags = input[from + 1] ?? 0;
  let at = from + 2;
  const number = () => {
    const [value, end2] = multibyte(input, at);
    at = end2;
    return value;
  };
  if ((flags & 64) !== 0) number();
  if ((flags & 128) !== 0) number();
  let delta = 0;
  for (let left = (flags & 3) + 1; left > 0; left--) {
    const id = number();
    const size = number();
    if (id === DELTA) delta = (input[at] ?? 0) + 1;
    else if (id !== LZMA2) throw new RangeError("a filter for programs");
    at += size;
  }
  window.start = window.length;
  const start = window.length;
  const end = readChunks(input, window, from + header);
  if (delta > 0)
    for (let index = start + delta; index < window.length; index++)
      window.data[index] = (window.data[index] ?? 0) + (window.data[index - delta] ?? 0);
  return from + header + Math.ceil((end - from - header) / 4) * 4 + check;
}
function readChunks(input, window, from) {
  const decoder2 = createLzmaDecoder(window);
  let at = from;
  for (; ; ) {
    const control = input[at] ?? 0;
    if (at >= input.length) throw new RangeError("cut");
    if (control === 0) return at + 1;
    if (control >= 128) {
      const size = ((control & 31) << 16) + ((input[at + 1] ?? 0) << 8) + (input[at + 2] ?? 0) + 1;
      const packed = ((input[at + 3] ?? 0) << 8) + (input[at + 4] ?? 0) + 1;
      at += 5;
      const reset = control >> 5 & 3;
      if (reset === 3) window.start = window.length;
      if (reset >= 2) decoder2.setProperties(input[at++] ?? 255);
      else if (reset === 1) decoder2.resetState();
      decoder2.run(input.subarray(0, at + packed), at, size);
      at += packed;
    } else if (control <= 2) {
      const size = ((input[at + 1] ?? 0) << 8) + (input[at + 2] ?? 0) + 1;
      if (control === 1) window.start = window.length;
      append(window, input.subarray(at + 3, at + 3 + size));
      at += 3 + size;
    } else throw new RangeError("no chunk");
  }
}
function endOfIndex(input, from) {
  let [left, at] = multibyte(input, from + 1);
  for (left *= 2; left > 0; left--) [, at] = multibyte(input, at);
  return from + Math.ceil((at - from) / 4) * 4 + 4;
}
function multibyte(input, from) {
  let value = 0;
  for (let index = 0; index < 9; index++) {
    const byte = input[from + index];
    if (byte === void 0) throw new RangeError("cut");
    value += (byte & 127) * 2 ** (7 * index);
    if (byte < 128) return [value, from + index + 1];
  }
  throw new RangeError("too long a number");
}

// packages/core/src/source/fold/data-decoders.ts
function decodeQuotedPrintable(input) {
  return input.replaceAll(/=[ \t]*(?:\r\n|\n)/g, "").replaceAll(/=([0-9A-Fa-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
function decodeUu(input) {
  const out = [];
  for (const line of input.split(/\r\n|\n/)) {
    if (line === "" || line === "end" || line.startsWith("begin ")) continue;
    const size = line.charCodeAt(0) - 32 & 63;
    const bytes2 = [];
    for (let at = 1; bytes2.length < size; at += 4) {
      const [a, b, c, d] = [0, 1, 2, 3].map((index) => (line.charCodeAt(at + index) || 32) - 32 & 63);
      bytes2.push(a << 2 | b >> 4, (b & 15) << 4 | c >> 2, (c & 3) << 6 | d);
    }
    out.push(String.fromCharCode(...bytes2.slice(0, size)));
  }
  return out.length === 0 && input.length > 0 ? null : out.join("");
}
var BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
var MOST_BASE58 = 8e3;
function decodeBase58(input) {
  if (input.length > MOST_BASE58) return null;
  let value = 0n;
  for (const letter of input.trim()) {
    const digit = BASE58.indexOf(letter);
    if (digit < 0) return null;
    value = value * 58n + BigInt(digit);
  }
  const zeros = /^1*/.exec(input.trim())?.[0].length ?? 0;
  const hex = value === 0n ? "" : value.toString(16);
  return "\0".repeat(zeros) + (decodeHex(hex.length % 2 === 0 ? hex : `0${hex}`) ?? "");
}
var BASE91 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&()*+,./:;<=>?@[]^_`{|}~"';
function decodeBase91(input) {
  const out = [];
  let first2 = -1;
  let held = 0;
  let bits = 0;
  for (const letter of input) {
    const digit = BASE91.indexOf(letter);
    if (digit < 0) continue;
    if (first2 < 0) {
      first2 = digit;
      continue;
    }
    const value = first2 + digit * 91;
    held |= value << bits;
    bits += (value & 8191) > 88 ? 13 : 14;
    for (; bits > 7; bits -= 8) {
      out.push(String.fromCharCode(held & 255));
      held >>>= 8;
    }
    first2 = -1;
  }
  if (first2 >= 0) out.push(String.fromCharCode((held | first2 << bits) & 255));
  return out.join("");
}
var Z85 = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#";
function decodeZ85(input) {
  if (input.length % 5 !== 0) return null;
  const out = [];
  for (let at = 0; at < input.length; at += 5) {
    let value = 0;
    for (let index = 0; index < 5; index++) {
      const digit = Z85.indexOf(input[at + index] ?? "");
      if (digit < 0) return null;
      value = value * 85 + digit;
    }
    out.push(String.fromCharCode(value / 16777216 & 255, value >> 16 & 255, value >> 8 & 255, value & 255));
  }
  return out.join("");
}
function decodeBase32Hex(input, base32) {
  const HEX32 = "0123456789ABCDEFGHIJKLMNOPQRSTUV";
  return base32(
    input.toUpperCase().replaceAll(/[0-9A-V]/g, (letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[HEX32.indexOf(letter)] ?? "")
  );
}
function decodeDeflate(input, wbits) {
  if (wbits === null) return decodeZlib(input) ?? inflateWith(input, gunzipSync2) ?? inflateWith(input, inflateRawSync);
  if (wbits < 0) return inflateWith(input, inflateRawSync);
  return wbits > 15 ? inflateWith(input, gunzipSync2) ?? decodeZlib(input) : decodeZlib(input);
}
var decodeAnyLzma = (input) => decodeLzma(input) ?? decodeRawLzma(input);
var MORE_CODECS = {
  "bz2": ["bzip2", decodeBzip2],
  "bz2-codec": ["bzip2", decodeBzip2],
  "quopri": ["quoted-printable", decodeQuotedPrintable],
  "quopri-codec": ["quoted-printable", decodeQuotedPrintable],
  "quoted-printable": ["quoted-printable", decodeQuotedPrintable],
  "uu": ["uu", decodeUu],
  "uu-codec": ["uu", decodeUu]
};

// packages/core/src/source/fold/format-text.ts
var MOST_HEX_DIGITS = 830;
function printed(value) {
  const gap2 = { s: UNKNOWN_PIECE, isWhole: false };
  switch (value?.t) {
    case "str":
      return { s: value.s, isWhole: value.isWhole };
    case "bytes":
      return { s: value.s, isWhole: value.isWhole };
    case "num":
      if (typeof value.n === "bigint" && value.n.toString(16).length > MOST_HEX_DIGITS) return gap2;
      return { s: String(value.n), isWhole: true };
    case "bool":
      return { s: value.b ? "True" : "False", isWhole: true };
    case "none":
      return { s: "None", isWhole: true };
    case "choice": {
      const text2 = value.options.findLast((option) => option.t === "str");
      return text2?.t === "str" ? { s: text2.s, isWhole: false } : gap2;
    }
    default:
      return gap2;
  }
}
function concatenate(kind, pieces) {
  let taint;
  let layers;
  let isWhole = true;
  let length = 0;
  const texts2 = [];
  for (const piece of pieces) {
    if (typeof piece === "string") texts2.push(piece);
    else {
      const shown = printed(piece);
      texts2.push(shown.s);
      if (!shown.isWhole) isWhole = false;
      taint = joinTaints(taint, piece.taint);
      layers = joinLayers(layers, piece.layers);
    }
    length += texts2.at(-1)?.length ?? 0;
    if (length > FOLD_LIMITS.textLength) return { t: "unknown", taint, layers };
  }
  return { t: kind, s: texts2.join(""), isWhole, taint, layers };
}
function formatMethod(self, given) {
  const pieces = [];
  let automatic = 0;
  let plain = 0;
  for (let at = nextBrace(self.s, 0); at !== -1; at = nextBrace(self.s, plain)) {
    if (self.s[at + 1] === self.s[at]) {
      pieces.push(self.s.slice(plain, at + 1));
      plain = at + 2;
      continue;
    }
    pieces.push(self.s.slice(plain, at));
    const close = self.s[at] === "{" ? self.s.indexOf("}", at) : -1;
    if (close === -1) {
      pieces.push(self.s.slice(at, at + 1));
      plain = at + 1;
      continue;
    }
    const [name = ""] = self.s.slice(at + 1, close).split(/[!:.[]/, 1);
    const value = name === "" ? given.positional[automatic++] : /^\d+$/.test(name) ? given.positional[Number(name)] : given.keywords.get(name);
    pieces.push(value ?? { t: "unknown", taint: given.rest?.taint });
    plain = close + 1;
  }
  pieces.push(self.s.slice(plain));
  const made = concatenate(self.t, pieces);
  return self.isWhole || made.t !== "str" ? made : { ...made, isWhole: false };
}
function nextBrace(text2, from) {
  for (let at = from; at < text2.length; at++) {
    const code = text2.charCodeAt(at);
    if (code === 123 || code === 125) return at;
  }
  return -1;
}
function formatPercent(self, right) {
  const values = right.t === "seq" && right.kind === "tuple" ? right.items : [right];
  const pieces = [];
  let used = 0;
  let plain = 0;
  for (let at = self.s.indexOf("%"); at !== -1; at = self.s.indexOf("%", plain)) {
    pieces.push(self.s.slice(plain, at));
    if (self.s[at + 1] === "%") {
      pieces.push("%");
      plain = at + 2;
      continue;
    }
    let end = at + 1;
    let key = null;
    if (self.s[end] === "(") {
      const close = self.s.indexOf(")", end);
      if (close !== -1) {
        key = self.s.slice(end + 1, close);
        end = close + 1;
      }
    }
    while (end < self.s.length && end < at + 40 && "-+ #0123456789.*lh".includes(self.s[end] ?? "")) end++;
    const kind = self.s[end] ?? "";
    const value = key === null ? values[used++] : right.t === "dict" ? right.entries.get(`s${key}`)?.[1] : void 0;
    const filled = value ?? { t: "unknown", taint: right.taint };
    pieces.push(
      kind === "c" && filled.t === "num" ? String.fromCodePoint(Math.min(Math.max(Number(filled.n), 0), 1114111)) : filled
    );
    plain = end + 1;
  }
  pieces.push(self.s.slice(plain));
  return concatenate(self.t, pieces);
}

// packages/core/src/source/fold/read-constants.ts
function constantText(value) {
  if (value === void 0) return null;
  if (value.t === "str" || value.t === "bytes") return value.isWhole ? value.s : null;
  if (value.t === "choice") {
    for (let index = value.options.length - 1; index >= 0; index--) {
      const text2 = constantText(value.options[index]);
      if (text2 !== null) return text2;
    }
  }
  return null;
}
function integerOf(value) {
  if (value === void 0) return null;
  if (value.t === "bool") return value.b ? 1 : 0;
  if (value.t !== "num") return null;
  const n = Number(value.n);
  return Number.isSafeInteger(n) ? n : null;
}
function itemsOf(value) {
  if (value === void 0) return null;
  switch (value.t) {
    case "seq":
      return value.isWhole ? value.items : null;
    case "str":
      return value.isWhole && value.s.length <= FOLD_LIMITS.items ? Array.from(value.s, (c) => str(c, value)) : null;
    case "bytes": {
      if (!value.isWhole || value.s.length > FOLD_LIMITS.items) return null;
      return Array.from(value.s, (c) => ({ ...num(c.charCodeAt(0)), taint: value.taint, layers: value.layers }));
    }
    case "dict":
      return value.isWhole ? [...value.entries.values()].map(([key]) => key) : null;
    default:
      return null;
  }
}
function bytesOfIntegers(items) {
  const out = [];
  for (const item of items) {
    const n = integerOf(item);
    if (n === null || n < 0 || n > 255) return null;
    out.push(String.fromCharCode(n));
  }
  return bytes(out.join(""));
}

// packages/core/src/source/fold/operators.ts
function foldBinary(operator2, left, right) {
  const folded = foldKnown(operator2, left, right);
  if (folded === null) return unknownWith(joinTaints(left.taint, right.taint), joinLayers(left.layers, right.layers));
  const carried = withTaint(withTaint(folded, left.taint), right.taint);
  const layers = joinLayers(joinLayers(left.layers, right.layers), carried.layers);
  return layers === carried.layers ? carried : { ...carried, layers };
}
function foldKnown(operator2, left, right) {
  if (operator2 === "+") {
    const isLeft = left.t === "str" || left.t === "bytes";
    const isRight = right.t === "str" || right.t === "bytes";
    if (isLeft || isRight) return addTexts(left, right);
    if (left.t === "seq" && right.t === "seq" && left.items.length + right.items.length <= FOLD_LIMITS.items) {
      return sequence(left.kind, [...left.items, ...right.items], left.isWhole && right.isWhole);
    }
  }
  if (operator2 === "%" && (left.t === "str" || left.t === "bytes")) return formatPercent(left, right);
  if (operator2 === "*") {
    const repeated = left.t === "num" ? repeat(right, left) : right.t === "num" ? repeat(left, right) : null;
    if (repeated !== null) return repeated;
  }
  if (operator2 === "/" && left.t === "str" && right.t === "str") return addTexts(addTexts(left, str("/")) ?? left, right);
  const a = numberOf(left);
  const b = numberOf(right);
  return a === null || b === null ? null : foldNumbers(operator2, a, b);
}
function addTexts(left, right) {
  const part = (value) => {
    if (value.t === "str" || value.t === "bytes") return value;
    if (value.t !== "choice") return gap(value);
    const texts2 = value.options.filter((option) => option.t === "str" || option.t === "bytes");
    const last = texts2.at(-1);
    if (last === void 0) return gap(value);
    const isOnly = texts2.length === 1 && value.options.every((option) => option === last || option.t === "none");
    return isOnly ? last : { ...last, isWhole: false };
  };
  const a = part(left);
  const b = part(right);
  if (a.s.length + b.s.length > FOLD_LIMITS.textLength) return null;
  const isWhole = a.isWhole && b.isWhole;
  return { t: a.t === "bytes" || b.t === "bytes" ? "bytes" : "str", s: a.s + b.s, isWhole };
}
var gap = (value) => ({ t: "str", s: UNKNOWN_PIECE, isWhole: false, taint: value.taint });
function repeat(value, times) {
  const n = integerOf(times);
  if (n === null) return null;
  const count = Math.max(n, 0);
  if (value.t === "str" || value.t === "bytes")
    return value.s.length * count > FOLD_LIMITS.textLength ? null : { ...value, s: value.s.repeat(count) };
  if (value.t === "seq") {
    if (value.items.length * count > FOLD_LIMITS.items) return null;
    return sequence(value.kind, Array.from({ length: count }, () => value.items).flat(), value.isWhole);
  }
  return null;
}
function numberOf(value) {
  if (value.t === "num") return value;
  return value.t === "bool" ? num(value.b ? 1 : 0) : null;
}
function foldNumbers(operator2, a, b) {
  if (a.isFloat || b.isFloat || operator2 === "/") {
    const x2 = Number(a.n);
    const y2 = Number(b.n);
    const made2 = operator2 === "+" ? x2 + y2 : operator2 === "-" ? x2 - y2 : operator2 === "*" ? x2 * y2 : operator2 === "/" ? x2 / y2 : operator2 === "**" ? x2 ** y2 : operator2 === "//" ? Math.floor(x2 / y2) : operator2 === "%" ? x2 - y2 * Math.floor(x2 / y2) : Number.NaN;
    return Number.isFinite(made2) ? num(made2, true) : null;
  }
  const x = BigInt(a.n);
  const y = BigInt(b.n);
  const made = foldIntegers(operator2, x, y);
  if (made === null) return null;
  const small = Number(made);
  const value = num(Number.isSafeInteger(small) ? small : made);
  return operator2 === "^" ? withLayer(value, "xor") : value;
}
function foldIntegers(operator2, x, y) {
  const bits = (value) => (value < 0n ? -value : value).toString(16).length * 4;
  switch (operator2) {
    case "+":
      return x + y;
    case "-":
      return x - y;
    case "*":
      return bits(x) + bits(y) > FOLD_LIMITS.integerBits ? null : x * y;
    case "//":
      return y === 0n ? null : floorDivide(x, y);
    case "%":
      return y === 0n ? null : x - y * floorDivide(x, y);
    case "**":
      return y < 0n || y > 65536n || bits(x) * Number(y) > FOLD_LIMITS.integerBits ? null : x ** y;
    case "^":
      return x ^ y;
    case "&":
      return x & y;
    case "|":
      return x | y;
    case "<<":
      return y < 0n || y > 65536n || bits(x) + Number(y) > FOLD_LIMITS.integerBits ? null : x << y;
    case ">>":
      return y < 0n || y > 1000000n ? null : x >> y;
    default:
      return null;
  }
}
function floorDivide(x, y) {
  const quotient = x / y;
  return x % y !== 0n && x < 0n !== y < 0n ? quotient - 1n : quotient;
}
function foldUnary(operator2, value) {
  const n = numberOf(value);
  if (n === null) return unknownWith(value.taint);
  if (operator2 === "-") return { ...n, n: -n.n };
  if (operator2 === "~" && !n.isFloat) return foldBinary("-", num(-1), n);
  return n;
}
function foldComparison(operator2, left, right) {
  if (operator2 === "in" || operator2 === "not in") {
    const found = contains(right, left);
    return found === null ? null : found === (operator2 === "in");
  }
  if (left.t === "num" && right.t === "num") return compareNumbers(operator2, left.n, right.n);
  const a = keyOf(left);
  const b = keyOf(right);
  if (a === null || b === null || a.includes("@") || b.includes("@")) return null;
  if (operator2 === "==" || operator2 === "is") return a === b;
  if (operator2 === "!=" || operator2 === "<>" || operator2 === "is not") return a !== b;
  return a[0] === b[0] ? compareOrder(operator2, a, b) : null;
}
function compareOrder(operator2, x, y) {
  return operator2 === "<" ? x < y : operator2 === ">" ? x > y : operator2 === "<=" ? x <= y : operator2 === ">=" ? x >= y : null;
}
function compareNumbers(operator2, x, y) {
  const isSame2 = x === y || Number(x) === Number(y) && typeof x !== typeof y;
  if (operator2 === "==" || operator2 === "is") return isSame2;
  if (operator2 === "!=" || operator2 === "<>" || operator2 === "is not") return !isSame2;
  return compareOrder(operator2, x, y);
}
function contains(container, item) {
  if ((container.t === "str" || container.t === "bytes") && (item.t === "str" || item.t === "bytes")) {
    return container.isWhole && item.isWhole ? container.s.includes(item.s) : null;
  }
  const key = keyOf(item);
  if (key === null || key.includes("@")) return null;
  if (container.t === "dict") return container.entries.has(key) ? true : container.isWhole ? false : null;
  if (container.t !== "seq" || !container.isWhole || container.items.length > 1024) return null;
  const keys = container.items.map((part) => keyOf(part));
  return keys.includes(key) ? true : keys.includes(null) ? null : false;
}
function foldIndex(value, index) {
  if (value.t === "dict") {
    const key = keyOf(index);
    return key === null ? null : value.entries.get(key)?.[1] ?? null;
  }
  const n = integerOf(index);
  if (n === null) return null;
  if (value.t === "seq") return (value.isWhole || n >= 0 ? value.items.at(n) : void 0) ?? null;
  if ((value.t === "str" || value.t === "bytes") && value.isWhole) {
    const code = value.s.at(n);
    if (code === void 0) return null;
    return value.t === "bytes" ? { ...num(code.charCodeAt(0)), taint: value.taint, layers: value.layers } : { ...value, s: code };
  }
  return null;
}
function foldSlice(value, bounds) {
  const [from, to, step = 1] = bounds.map(
    (bound) => bound === null || bound.t === "none" ? void 0 : integerOf(bound) ?? Number.NaN
  );
  if (Number.isNaN(from) || Number.isNaN(to) || Number.isNaN(step) || step === 0) return null;
  if (value.t === "str" || value.t === "bytes") {
    if (!value.isWhole) return null;
    if (step === 1) return { ...value, s: value.s.slice(from, to) };
    const picked = pick(Array.from(value.s), { from, to, step }).join("");
    return step < 0 ? withLayer({ ...value, s: picked }, "reversed") : { ...value, s: picked };
  }
  if (value.t === "seq" && value.isWhole) return sequence(value.kind, pick(value.items, { from, to, step }));
  return null;
}
function pick(items, { from, to, step }) {
  const size = items.length;
  const clamp = (n) => Math.min(Math.max(n < 0 ? n + size : n, step < 0 ? -1 : 0), step < 0 ? size - 1 : size);
  const begin = from === void 0 ? step < 0 ? size - 1 : 0 : clamp(from);
  const end = to === void 0 ? step < 0 ? -1 : size : clamp(to);
  const picked = [];
  for (let at = begin; step < 0 ? at > end : at < end; at += step) {
    const item = items[at];
    if (item !== void 0) picked.push(item);
  }
  return picked;
}
function foldNot(value) {
  const truth = truthOf(value);
  return truth === null ? unknownWith(value.taint) : { t: "bool", b: !truth };
}

// packages/core/src/source/fold/text-methods.ts
var bool = (b) => ({ t: "bool", b });
var same = (self, s) => ({ ...self, s });
var argument = (given, index) => {
  const value = given.positional[index];
  return value === void 0 ? null : constantText(value);
};
function foldTextMethod(name, self, given) {
  if (!self.isWhole && !PARTIAL.has(name)) return null;
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : void 0;
  const result = method?.(self, given) ?? null;
  if (result === null) return null;
  let taint = joinTaints(self.taint, result.taint);
  let layers = joinLayers(self.layers, result.layers);
  for (const value of given.positional) {
    taint = joinTaints(taint, value.taint);
    layers = joinLayers(layers, value.layers);
  }
  return taint === result.taint && layers === result.layers ? result : { ...result, taint, layers };
}
var PARTIAL = /* @__PURE__ */ new Set([
  "strip",
  "lstrip",
  "rstrip",
  "lower",
  "encode",
  "decode",
  "format",
  "join",
  "replace",
  "startswith"
]);
var METHODS = {
  encode: (self, given) => {
    const codec = argument(given, 0) ?? "utf-8";
    const encoded = encodeText(self.s, codec);
    if (encoded !== null) return { ...self, t: "bytes", s: encoded };
    const rot = DATA_CODECS[codec.toLowerCase().replaceAll("_", "-")];
    return rot?.[0] === "rot13" ? withLayer(same(self, rot[1](self.s) ?? ""), "rot13") : null;
  },
  decode: (self, given) => {
    const codec = argument(given, 0) ?? argumentOf(given, "encoding") ?? "utf-8";
    const name = codec.toLowerCase().replaceAll("_", "-");
    if (name === "unicode-escape" || name === "string-escape" || name === "raw-unicode-escape")
      return str(decodeEscapes(self.s), self);
    const data2 = Object.hasOwn(DATA_CODECS, name) ? DATA_CODECS[name] : void 0;
    if (data2 !== void 0) {
      const decoded = data2[1](self.s);
      return decoded === null ? null : withLayer(same(self, decoded), data2[0]);
    }
    if (self.t === "str") return self;
    const text2 = decodeText(self.s, codec);
    return text2 === null ? null : { ...self, t: "str", s: text2 };
  },
  join: (self, given) => {
    const parts = itemsOf(given.positional[0]);
    if (parts === null) return null;
    let taint = given.positional[0]?.taint;
    let layers = given.positional[0]?.layers;
    let isWhole = self.isWhole;
    let length = 0;
    const texts2 = [];
    for (const part of parts) {
      const isText = part.t === "str" || part.t === "bytes";
      texts2.push(isText ? part.s : UNKNOWN_PIECE);
      if (!isText || !part.isWhole) isWhole = false;
      length += (texts2.at(-1)?.length ?? 0) + self.s.length;
      if (length > FOLD_LIMITS.textLength) return null;
      taint = joinTaints(taint, part.taint);
      layers = joinLayers(layers, part.layers);
    }
    return { t: self.t, s: texts2.join(self.s), isWhole, taint, layers };
  },
  replace: (self, given) => {
    const from = argument(given, 0);
    const to = argument(given, 1);
    if (from === null || to === null) return null;
    if (from === "") return null;
    const count = integerOf(given.positional[2]);
    const parts = self.s.split(from);
    if (self.s.length + parts.length * to.length > FOLD_LIMITS.textLength) return null;
    if (count === null || count < 0 || count >= parts.length - 1) return same(self, parts.join(to));
    return same(self, [...parts.slice(0, count), parts.slice(count).join(from)].join(to));
  },
  format: (self, given) => formatMethod(self, given),
  strip: (self, given) => stripText(self, argument(given, 0), "both"),
  lstrip: (self, given) => stripText(self, argument(given, 0), "left"),
  rstrip: (self, given) => stripText(self, argument(given, 0), "right"),
  lower: (self) => same(self, self.s.toLowerCase()),
  casefold: (self) => same(self, self.s.toLowerCase()),
  upper: (self) => same(self, self.s.toUpperCase()),
  swapcase: (self) => same(
    self,
    Array.from(self.s).map((c) => c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase()).join("")
  ),
  title: (self) => same(
    self,
    self.s.replaceAll(/[A-Za-z]+/g, (word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1).toLowerCase()}`)
  ),
  capitalize: (self) => same(self, `${self.s.slice(0, 1).toUpperCase()}${self.s.slice(1).toLowerCase()}`),
  zfill: (self, given) => same(self, self.s.padStart(Math.min(integerOf(given.positional[0]) ?? 0, 1e4), "0")),
  split: (self, given) => splitText(self, given),
  rsplit: (self, given) => given.positional.length < 2 ? splitText(self, given) : null,
  splitlines: (self) => sequence(
    "list",
    self.s.split(/\r\n|\n|\r/).map((line) => same(self, line))
  ),
  partition: (self, given) => {
    const separator = argument(given, 0);
    const at = separator === null ? -1 : self.s.indexOf(separator);
    const cut2 = separator !== null && at >= 0 ? [self.s.slice(0, at), separator, self.s.slice(at + separator.length)] : [self.s, "", ""];
    return sequence(
      "tuple",
      cut2.map((part) => same(self, part))
    );
  },
  startswith: (self, given) => decide(argument(given, 0), (text2) => self.s.startsWith(text2)),
  endswith: (self, given) => decide(argument(given, 0), (text2) => self.s.endsWith(text2)),
  find: (self, given) => decideNumber(argument(given, 0), (text2) => self.s.indexOf(text2)),
  index: (self, given) => decideNumber(argument(given, 0), (text2) => self.s.indexOf(text2)),
  count: (self, given) => decideNumber(argument(given, 0), (text2) => text2 === "" ? 0 : self.s.split(text2).length - 1),
  isdigit: (self) => bool(/^[0-9]+$/.test(self.s)),
  isalpha: (self) => bool(new RegExp("^\\p{L}+$", "u").test(self.s)),
  isalnum: (self) => bool(/^[\p{L}\p{N}]+$/u.test(self.s)),
  isupper: (self) => bool(self.s !== self.s.toLowerCase() && self.s === self.s.toUpperCase()),
  islower: (self) => bool(self.s !== self.s.toUpperCase() && self.s === self.s.toLowerCase()),
  hex: (self) => self.t === "bytes" ? str(Buffer.from(self.s, "latin1").toString("hex")) : null,
  fromhex: (_, given) => {
    const text2 = argument(given, 0);
    const decoded = text2 === null ? null : decodeHex(text2);
    return decoded === null ? null : withLayer(bytes(decoded), "hex");
  },
  translate: (self, given) => translateText(self, given.positional[0]),
  tolist: (self) => sequence(
    "list",
    Array.from(self.s).slice(0, FOLD_LIMITS.items).map((c) => num(c.charCodeAt(0)))
  ),
  tobytes: (self) => ({ ...self, t: "bytes" }),
  __len__: (self) => num(self.s.length),
  __str__: (self) => self,
  __add__: (self, given) => {
    const text2 = argument(given, 0);
    return text2 === null || text2.length + self.s.length > FOLD_LIMITS.textLength ? null : same(self, self.s + text2);
  }
};
function argumentOf(given, keyword) {
  const value = given.keywords.get(keyword);
  return value === void 0 ? null : constantText(value);
}
function decide(text2, ask) {
  return text2 === null ? null : bool(ask(text2));
}
function decideNumber(text2, ask) {
  return text2 === null ? null : num(ask(text2));
}
function stripText(self, characters, side) {
  const isDropped = (c) => characters === null ? /\s/.test(c) : characters.includes(c);
  let from = 0;
  let to = self.s.length;
  if (side !== "right") while (from < to && isDropped(self.s[from] ?? "")) from++;
  if (side !== "left") while (to > from && isDropped(self.s[to - 1] ?? "")) to--;
  return same(self, self.s.slice(from, to));
}
function splitText(self, given) {
  const separator = argument(given, 0);
  if (given.positional.length > 1 && integerOf(given.positional[1]) === null) return null;
  const most = integerOf(given.positional[1]) ?? -1;
  const parts = separator === null || separator === "" ? self.s.trim().split(/\s+/) : self.s.split(separator);
  if (parts.length > FOLD_LIMITS.items) return unknownWith(self.taint, self.layers);
  if (most >= 0 && parts.length > most + 1 && separator !== null) {
    return sequence(
      "list",
      [...parts.slice(0, most), parts.slice(most).join(separator)].map((part) => same(self, part))
    );
  }
  return sequence(
    "list",
    parts.map((part) => same(self, part))
  );
}
function translateText(self, table3) {
  if (table3?.t === "bytes" && table3.s.length === 256)
    return same(
      self,
      Array.from(self.s).map((c) => table3.s[c.charCodeAt(0)] ?? c).join("")
    );
  if (table3?.t !== "dict" || !table3.isWhole) return null;
  const out = [];
  for (const c of self.s) {
    const to = table3.entries.get(`n${c.codePointAt(0)}`)?.[1];
    if (to === void 0) out.push(c);
    else if (to.t === "str") out.push(to.s);
    else if (to.t === "num") out.push(String.fromCodePoint(Math.min(Number(to.n), 1114111)));
    else if (to.t !== "none") return null;
  }
  return withLayer(same(self, out.join("")), "table");
}

// packages/core/src/source/fold/modules.ts
function decoder(layer, decode) {
  return (given) => {
    const from = given.positional[0] ?? given.keywords.values().next().value;
    const text2 = constantText(from);
    const decoded = text2 === null ? null : decode(text2);
    if (decoded === null || from === void 0) return null;
    return withTaint(withLayer(bytes(decoded), layer, from.layers), from.taint);
  };
}
function deflate(given, wbits) {
  return decoder("zlib", (text2) => decodeDeflate(text2, wbits === void 0 ? 15 : integerOf(wbits)))(given);
}
function encoder(encode) {
  return (given) => {
    const from = given.positional[0];
    return from?.t === "bytes" && from.isWhole ? { ...from, s: encode(Buffer.from(from.s, "latin1")) } : null;
  };
}
function codecsDecode(given) {
  const [data2, ...rest] = given.positional;
  if (data2?.t !== "str" && data2?.t !== "bytes") return null;
  const codec = constantText(rest[0] ?? given.keywords.get("encoding"))?.toLowerCase().replaceAll("_", "-");
  const known3 = codec === void 0 ? void 0 : Object.hasOwn(DATA_CODECS, codec) ? DATA_CODECS[codec] : Object.hasOwn(MORE_CODECS, codec) ? MORE_CODECS[codec] : void 0;
  if (known3 !== void 0 && data2.isWhole) {
    const decoded = known3[1](data2.s);
    return decoded === null ? null : withLayer({ ...data2, t: known3[0] === "rot13" ? "str" : "bytes", s: decoded }, known3[0]);
  }
  return foldTextMethod("decode", data2, { ...given, positional: rest });
}
function joinPath(given) {
  if (given.rest !== null || given.positional.length === 0) return null;
  let path = "";
  let isWhole = true;
  let value = str("");
  for (const part of given.positional) {
    const shown = printed(part);
    if (!shown.isWhole) isWhole = false;
    path = shown.s.startsWith("/") ? shown.s : path === "" || path.endsWith("/") ? path + shown.s : `${path}/${shown.s}`;
    value = withTaint(value, part.taint);
  }
  return { t: "str", s: path, isWhole, taint: value.taint };
}
function decryptFernet(key, token) {
  const keys = Buffer.from(key.replaceAll("-", "+").replaceAll("_", "/"), "base64");
  const body = Buffer.from(token.replaceAll("-", "+").replaceAll("_", "/"), "base64");
  if (keys.length !== 32 || body.length < 73 || body[0] !== 128) return null;
  const mac = createHmac("sha256", keys.subarray(0, 16)).update(body.subarray(0, -32)).digest();
  if (!mac.equals(body.subarray(-32))) return null;
  const cipher = createDecipheriv("aes-128-cbc", keys.subarray(16), body.subarray(9, 25));
  return Buffer.concat([cipher.update(body.subarray(25, -32)), cipher.final()]).toString("latin1");
}
function unquote(given) {
  const from = given.positional[0];
  const text2 = constantText(from);
  if (text2 === null || from === void 0) return null;
  const raw = text2.replaceAll(/%([0-9a-fA-F]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
  return {
    ...from,
    t: "str",
    s: Buffer.from(raw, "latin1").toString("utf8"),
    layers: raw === text2 ? from.layers : [...from.layers ?? [], "percent"]
  };
}
function makeTable(given) {
  const from = constantText(given.positional[0]);
  const to = constantText(given.positional[1]);
  if (from === null || to === null) return null;
  const letters = Array.from(from);
  const others = Array.from(to);
  return {
    t: "dict",
    isWhole: true,
    entries: new Map(
      letters.map((c, i) => [`n${c.codePointAt(0)}`, [num(c.codePointAt(0) ?? 0), str(others[i] ?? "")]])
    )
  };
}
var operator = (sign) => (given) => {
  const [a, b] = given.positional;
  return a === void 0 || b === void 0 ? null : foldBinary(sign, a, b);
};
var LETTERS = "abcdefghijklmnopqrstuvwxyz";
var CONSTANT_ATTRIBUTES = {
  "string.ascii_lowercase": LETTERS,
  "string.ascii_uppercase": LETTERS.toUpperCase(),
  "string.ascii_letters": LETTERS + LETTERS.toUpperCase(),
  "string.lowercase": LETTERS,
  "string.uppercase": LETTERS.toUpperCase(),
  "string.letters": LETTERS + LETTERS.toUpperCase(),
  "string.digits": "0123456789",
  "string.hexdigits": "0123456789abcdefABCDEF",
  "string.punctuation": "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
  "string.printable": `0123456789${LETTERS}${LETTERS.toUpperCase()}!"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~ 	
\r\v\f`,
  "os.sep": "/",
  "os.path.sep": "/",
  "os.linesep": "\n",
  "os.pathsep": ":",
  "os.curdir": "."
};
var base64 = decoder("base64", decodeBase64);
var urlSafe = decoder("base64", (text2) => decodeBase64(text2, true));
var MODULE_FOLDS = {
  "base64.b64decode": base64,
  "base64.standard_b64decode": base64,
  "base64.decodebytes": base64,
  "base64.decodestring": base64,
  "binascii.a2b_base64": base64,
  "base64.urlsafe_b64decode": urlSafe,
  "base64.b32decode": decoder("base32", decodeBase32),
  "base64.b16decode": decoder("hex", decodeHex),
  "base64.b85decode": decoder("base85", decodeBase85),
  "base64.a85decode": decoder("base85", decodeAscii85),
  "binascii.unhexlify": decoder("hex", decodeHex),
  "binascii.a2b_hex": decoder("hex", decodeHex),
  "builtins.bytes.fromhex": decoder("hex", decodeHex),
  "builtins.bytearray.fromhex": decoder("hex", decodeHex),
  "zlib.decompress": (given) => deflate(given, given.positional[1] ?? given.keywords.get("wbits")),
  "gzip.decompress": decoder("gzip", decodeGzip),
  "bz2.decompress": decoder("bzip2", decodeBzip2),
  "bz2.BZ2Decompressor().decompress": decoder("bzip2", decodeBzip2),
  "lzma.decompress": decoder("lzma", decodeAnyLzma),
  "lzma.LZMADecompressor().decompress": decoder("lzma", decodeAnyLzma),
  "pylzma.decompress": decoder("lzma", decodeAnyLzma),
  "brotli.decompress": decoder("brotli", decodeBrotli),
  "quopri.decodestring": decoder("quoted-printable", decodeQuotedPrintable),
  "binascii.a2b_qp": decoder("quoted-printable", decodeQuotedPrintable),
  "binascii.a2b_uu": decoder("uu", decodeUu),
  "base64.b32hexdecode": decoder("base32", (text2) => decodeBase32Hex(text2, decodeBase32)),
  "base64.z85decode": decoder("base85", decodeZ85),
  "base58.b58decode": decoder("base58", decodeBase58),
  "base91.decode": decoder("base91", decodeBase91),
  "based91.decode": decoder("base91", decodeBase91),
  "base64.b64encode": encoder((data2) => data2.toString("base64")),
  "base64.urlsafe_b64encode": encoder((data2) => data2.toString("base64url")),
  "binascii.hexlify": encoder((data2) => data2.toString("hex")),
  "codecs.decode": codecsDecode,
  "urllib.parse.unquote": unquote,
  "urllib.parse.unquote_plus": unquote,
  "urllib.unquote": unquote,
  "html.unescape": (given) => {
    const text2 = constantText(given.positional[0]);
    return text2 === null ? null : str(
      text2.replaceAll(/&#(x?)([0-9a-fA-F]{1,6});/g, (all, hex, digits) => {
        const point = Number.parseInt(digits, hex === "" ? 10 : 16);
        return Number.isNaN(point) || point > 1114111 ? all : String.fromCodePoint(point);
      })
    );
  },
  "os.path.join": joinPath,
  "posixpath.join": joinPath,
  "ntpath.join": joinPath,
  "pathlib.Path": joinPath,
  "pathlib.PurePath": joinPath,
  "os.path.expanduser": (given) => given.positional[0] ?? null,
  "pathlib.Path.home": () => str("~"),
  "re.sub": (given) => substitute(given.positional),
  "textwrap.dedent": (given) => dedent(given.positional[0]),
  "os.path.expandvars": (given) => given.positional[0] ?? null,
  "os.path.abspath": (given) => given.positional[0] ?? null,
  "os.path.normpath": (given) => given.positional[0] ?? null,
  "os.fspath": (given) => given.positional[0] ?? null,
  "builtins.str.maketrans": makeTable,
  "builtins.bytes.maketrans": (given) => {
    const from = constantText(given.positional[0]);
    const to = constantText(given.positional[1]);
    if (from === null || to === null || from.length !== to.length) return null;
    const table3 = Array.from({ length: 256 }, (_, index) => String.fromCharCode(index));
    for (let index = 0; index < from.length; index++) table3[from.charCodeAt(index) & 255] = to[index] ?? "";
    return bytes(table3.join(""));
  },
  "string.maketrans": makeTable,
  "operator.add": operator("+"),
  "operator.concat": operator("+"),
  "operator.xor": operator("^"),
  "operator.sub": operator("-"),
  "operator.mul": operator("*"),
  "operator.mod": operator("%"),
  "itertools.chain": (given) => {
    const all = given.positional.map((value) => itemsOf(value));
    return all.includes(null) ? null : sequence("list", all.flat());
  },
  "itertools.cycle": (given) => {
    const items = itemsOf(given.positional[0]);
    if (items === null || items.length === 0) return null;
    return sequence(
      "list",
      Array.from({ length: 65536 }, (_, index) => items[index % items.length] ?? num(0))
    );
  },
  "int.from_bytes": (given) => fromBytes(given),
  "builtins.int.from_bytes": (given) => fromBytes(given),
  "json.loads": (given) => {
    const text2 = constantText(given.positional[0]);
    if (text2 === null || text2.length > 65536) return null;
    try {
      return fromJson(JSON.parse(text2), 4);
    } catch {
      return null;
    }
  }
};
function fromBytes(given) {
  const text2 = constantText(given.positional[0]);
  if (text2 === null || text2.length === 0 || text2.length > 4096) return null;
  const order = constantText(given.positional[1] ?? given.keywords.get("byteorder")) ?? "big";
  const data2 = Buffer.from(text2, "latin1");
  if (order === "little") data2.reverse();
  const big = BigInt(`0x${data2.toString("hex")}`);
  return num(Number.isSafeInteger(Number(big)) ? Number(big) : big);
}
function fromJson(value, depth) {
  if (typeof value === "string") return str(value);
  if (typeof value === "number") return num(value, !Number.isInteger(value));
  if (typeof value === "boolean") return { t: "bool", b: value };
  if (depth > 0 && Array.isArray(value))
    return sequence(
      "list",
      value.map((item) => fromJson(item, depth - 1))
    );
  if (depth > 0 && typeof value === "object" && value !== null) {
    return {
      t: "dict",
      isWhole: true,
      entries: new Map(Object.entries(value).map(([key, item]) => [`s${key}`, [str(key), fromJson(item, depth - 1)]]))
    };
  }
  return value === null ? { t: "none" } : str(UNKNOWN_PIECE);
}

// packages/core/src/source/bytecode/opcode-tables.ts
var NAMES = {
  "2.7": `0 STOP_CODE POP_TOP ROT_TWO ROT_THREE DUP_TOP ROT_FOUR 9 NOP UNARY_POSITIVE UNARY_NEGATIVE UNARY_NOT UNARY_CONVERT 15
    UNARY_INVERT 19 BINARY_POWER BINARY_MULTIPLY BINARY_DIVIDE BINARY_MODULO BINARY_ADD BINARY_SUBTRACT BINARY_SUBSCR
    BINARY_FLOOR_DIVIDE BINARY_TRUE_DIVIDE INPLACE_FLOOR_DIVIDE INPLACE_TRUE_DIVIDE SLICE+0 SLICE+1 SLICE+2 SLICE+3 40
    STORE_SLICE+0 STORE_SLICE+1 STORE_SLICE+2 STORE_SLICE+3 50 DELETE_SLICE+0 DELETE_SLICE+1 DELETE_SLICE+2 DELETE_SLICE+3
    STORE_MAP INPLACE_ADD INPLACE_SUBTRACT INPLACE_MULTIPLY INPLACE_DIVIDE INPLACE_MODULO STORE_SUBSCR DELETE_SUBSCR
    BINARY_LSHIFT BINARY_RSHIFT BINARY_AND BINARY_XOR BINARY_OR INPLACE_POWER GET_ITER 70 PRINT_EXPR PRINT_ITEM
    PRINT_NEWLINE PRINT_ITEM_TO PRINT_NEWLINE_TO INPLACE_LSHIFT INPLACE_RSHIFT INPLACE_AND INPLACE_XOR INPLACE_OR BREAK_LOOP
    WITH_CLEANUP LOAD_LOCALS RETURN_VALUE IMPORT_STAR EXEC_STMT YIELD_VALUE POP_BLOCK END_FINALLY BUILD_CLASS STORE_NAME
    DELETE_NAME UNPACK_SEQUENCE FOR_ITER LIST_APPEND STORE_ATTR DELETE_ATTR STORE_GLOBAL DELETE_GLOBAL DUP_TOPX LOAD_CONST
    LOAD_NAME BUILD_TUPLE BUILD_LIST BUILD_SET BUILD_MAP LOAD_ATTR COMPARE_OP IMPORT_NAME IMPORT_FROM JUMP_FORWARD
    JUMP_IF_FALSE_OR_POP JUMP_IF_TRUE_OR_POP JUMP_ABSOLUTE POP_JUMP_IF_FALSE POP_JUMP_IF_TRUE LOAD_GLOBAL 119 CONTINUE_LOOP
    SETUP_LOOP SETUP_EXCEPT SETUP_FINALLY 124 LOAD_FAST STORE_FAST DELETE_FAST 130 RAISE_VARARGS CALL_FUNCTION MAKE_FUNCTION
    BUILD_SLICE MAKE_CLOSURE LOAD_CLOSURE LOAD_DEREF STORE_DEREF 140 CALL_FUNCTION_VAR CALL_FUNCTION_KW CALL_FUNCTION_VAR_KW
    SETUP_WITH 145 EXTENDED_ARG SET_ADD MAP_ADD`,
  "3.8": `1 POP_TOP ROT_TWO ROT_THREE DUP_TOP DUP_TOP_TWO ROT_FOUR 9 NOP UNARY_POSITIVE UNARY_NEGATIVE UNARY_NOT 15 UNARY_INVERT
    BINARY_MATRIX_MULTIPLY INPLACE_MATRIX_MULTIPLY 19 BINARY_POWER BINARY_MULTIPLY 22 BINARY_MODULO BINARY_ADD
    BINARY_SUBTRACT BINARY_SUBSCR BINARY_FLOOR_DIVIDE BINARY_TRUE_DIVIDE INPLACE_FLOOR_DIVIDE INPLACE_TRUE_DIVIDE 50
    GET_AITER GET_ANEXT BEFORE_ASYNC_WITH BEGIN_FINALLY END_ASYNC_FOR INPLACE_ADD INPLACE_SUBTRACT INPLACE_MULTIPLY 59
    INPLACE_MODULO STORE_SUBSCR DELETE_SUBSCR BINARY_LSHIFT BINARY_RSHIFT BINARY_AND BINARY_XOR BINARY_OR INPLACE_POWER
    GET_ITER GET_YIELD_FROM_ITER PRINT_EXPR LOAD_BUILD_CLASS YIELD_FROM GET_AWAITABLE 75 INPLACE_LSHIFT INPLACE_RSHIFT
    INPLACE_AND INPLACE_XOR INPLACE_OR BREAK_LOOP WITH_CLEANUP_START WITH_CLEANUP_FINISH RETURN_VALUE IMPORT_STAR
    SETUP_ANNOTATIONS YIELD_VALUE POP_BLOCK END_FINALLY POP_EXCEPT STORE_NAME DELETE_NAME UNPACK_SEQUENCE FOR_ITER UNPACK_EX
    STORE_ATTR DELETE_ATTR STORE_GLOBAL DELETE_GLOBAL 100 LOAD_CONST LOAD_NAME BUILD_TUPLE BUILD_LIST BUILD_SET BUILD_MAP
    LOAD_ATTR COMPARE_OP IMPORT_NAME IMPORT_FROM JUMP_FORWARD JUMP_IF_FALSE_OR_POP JUMP_IF_TRUE_OR_POP JUMP_ABSOLUTE
    POP_JUMP_IF_FALSE POP_JUMP_IF_TRUE LOAD_GLOBAL 119 CONTINUE_LOOP SETUP_LOOP SETUP_EXCEPT SETUP_FINALLY 124 LOAD_FAST
    STORE_FAST DELETE_FAST STORE_ANNOTATION 130 RAISE_VARARGS CALL_FUNCTION MAKE_FUNCTION BUILD_SLICE 135 LOAD_CLOSURE
    LOAD_DEREF STORE_DEREF DELETE_DEREF 141 CALL_FUNCTION_KW CALL_FUNCTION_EX SETUP_WITH EXTENDED_ARG LIST_APPEND SET_ADD
    MAP_ADD LOAD_CLASSDEREF BUILD_LIST_UNPACK BUILD_MAP_UNPACK BUILD_MAP_UNPACK_WITH_CALL BUILD_TUPLE_UNPACK
    BUILD_SET_UNPACK SETUP_ASYNC_WITH FORMAT_VALUE BUILD_CONST_KEY_MAP BUILD_STRING BUILD_TUPLE_UNPACK_WITH_CALL 160
    LOAD_METHOD CALL_METHOD CALL_FINALLY POP_FINALLY`,
  "3.10": `1 POP_TOP ROT_TWO ROT_THREE DUP_TOP DUP_TOP_TWO ROT_FOUR 9 NOP UNARY_POSITIVE UNARY_NEGATIVE UNARY_NOT 15 UNARY_INVERT
    BINARY_MATRIX_MULTIPLY INPLACE_MATRIX_MULTIPLY 19 BINARY_POWER BINARY_MULTIPLY 22 BINARY_MODULO BINARY_ADD
    BINARY_SUBTRACT BINARY_SUBSCR BINARY_FLOOR_DIVIDE BINARY_TRUE_DIVIDE INPLACE_FLOOR_DIVIDE INPLACE_TRUE_DIVIDE GET_LEN
    MATCH_MAPPING MATCH_SEQUENCE MATCH_KEYS COPY_DICT_WITHOUT_KEYS 48 RERAISE WITH_EXCEPT_START GET_AITER GET_ANEXT
    BEFORE_ASYNC_WITH 54 END_ASYNC_FOR INPLACE_ADD INPLACE_SUBTRACT INPLACE_MULTIPLY 59 INPLACE_MODULO STORE_SUBSCR
    DELETE_SUBSCR BINARY_LSHIFT BINARY_RSHIFT BINARY_AND BINARY_XOR BINARY_OR INPLACE_POWER GET_ITER GET_YIELD_FROM_ITER
    PRINT_EXPR LOAD_BUILD_CLASS YIELD_FROM GET_AWAITABLE LOAD_ASSERTION_ERROR INPLACE_LSHIFT INPLACE_RSHIFT INPLACE_AND
    INPLACE_XOR INPLACE_OR 82 LIST_TO_TUPLE RETURN_VALUE IMPORT_STAR SETUP_ANNOTATIONS YIELD_VALUE POP_BLOCK 89 POP_EXCEPT
    STORE_NAME DELETE_NAME UNPACK_SEQUENCE FOR_ITER UNPACK_EX STORE_ATTR DELETE_ATTR STORE_GLOBAL DELETE_GLOBAL ROT_N
    LOAD_CONST LOAD_NAME BUILD_TUPLE BUILD_LIST BUILD_SET BUILD_MAP LOAD_ATTR COMPARE_OP IMPORT_NAME IMPORT_FROM
    JUMP_FORWARD JUMP_IF_FALSE_OR_POP JUMP_IF_TRUE_OR_POP JUMP_ABSOLUTE POP_JUMP_IF_FALSE POP_JUMP_IF_TRUE LOAD_GLOBAL IS_OP
    CONTAINS_OP RERAISE 121 JUMP_IF_NOT_EXC_MATCH SETUP_FINALLY 124 LOAD_FAST STORE_FAST DELETE_FAST 129 GEN_START
    RAISE_VARARGS CALL_FUNCTION MAKE_FUNCTION BUILD_SLICE 135 LOAD_CLOSURE LOAD_DEREF STORE_DEREF DELETE_DEREF 141
    CALL_FUNCTION_KW CALL_FUNCTION_EX SETUP_WITH EXTENDED_ARG LIST_APPEND SET_ADD MAP_ADD LOAD_CLASSDEREF 152 MATCH_CLASS
    154 SETUP_ASYNC_WITH FORMAT_VALUE BUILD_CONST_KEY_MAP BUILD_STRING 160 LOAD_METHOD CALL_METHOD LIST_EXTEND SET_UPDATE
    DICT_MERGE DICT_UPDATE`,
  "3.11": `0 CACHE POP_TOP PUSH_NULL 9 NOP UNARY_POSITIVE UNARY_NEGATIVE UNARY_NOT 15 UNARY_INVERT 25 BINARY_SUBSCR 30 GET_LEN
    MATCH_MAPPING MATCH_SEQUENCE MATCH_KEYS 35 PUSH_EXC_INFO CHECK_EXC_MATCH CHECK_EG_MATCH 49 WITH_EXCEPT_START GET_AITER
    GET_ANEXT BEFORE_ASYNC_WITH BEFORE_WITH END_ASYNC_FOR 60 STORE_SUBSCR DELETE_SUBSCR 68 GET_ITER GET_YIELD_FROM_ITER
    PRINT_EXPR LOAD_BUILD_CLASS 74 LOAD_ASSERTION_ERROR RETURN_GENERATOR 82 LIST_TO_TUPLE RETURN_VALUE IMPORT_STAR
    SETUP_ANNOTATIONS YIELD_VALUE ASYNC_GEN_WRAP PREP_RERAISE_STAR POP_EXCEPT STORE_NAME DELETE_NAME UNPACK_SEQUENCE
    FOR_ITER UNPACK_EX STORE_ATTR DELETE_ATTR STORE_GLOBAL DELETE_GLOBAL SWAP LOAD_CONST LOAD_NAME BUILD_TUPLE BUILD_LIST
    BUILD_SET BUILD_MAP LOAD_ATTR COMPARE_OP IMPORT_NAME IMPORT_FROM JUMP_FORWARD JUMP_IF_FALSE_OR_POP JUMP_IF_TRUE_OR_POP
    114 POP_JUMP_FORWARD_IF_FALSE POP_JUMP_FORWARD_IF_TRUE LOAD_GLOBAL IS_OP CONTAINS_OP RERAISE COPY 122 BINARY_OP SEND
    LOAD_FAST STORE_FAST DELETE_FAST 128 POP_JUMP_FORWARD_IF_NOT_NONE POP_JUMP_FORWARD_IF_NONE RAISE_VARARGS GET_AWAITABLE
    MAKE_FUNCTION BUILD_SLICE JUMP_BACKWARD_NO_INTERRUPT MAKE_CELL LOAD_CLOSURE LOAD_DEREF STORE_DEREF DELETE_DEREF
    JUMP_BACKWARD 142 CALL_FUNCTION_EX 144 EXTENDED_ARG LIST_APPEND SET_ADD MAP_ADD LOAD_CLASSDEREF COPY_FREE_VARS 151
    RESUME MATCH_CLASS 155 FORMAT_VALUE BUILD_CONST_KEY_MAP BUILD_STRING 160 LOAD_METHOD 162 LIST_EXTEND SET_UPDATE
    DICT_MERGE DICT_UPDATE PRECALL 171 CALL KW_NAMES POP_JUMP_BACKWARD_IF_NOT_NONE POP_JUMP_BACKWARD_IF_NONE
    POP_JUMP_BACKWARD_IF_FALSE POP_JUMP_BACKWARD_IF_TRUE`,
  "3.12": `0 CACHE POP_TOP PUSH_NULL INTERPRETER_EXIT END_FOR END_SEND 9 NOP 11 UNARY_NEGATIVE UNARY_NOT 15 UNARY_INVERT 17
    RESERVED 25 BINARY_SUBSCR BINARY_SLICE STORE_SLICE 30 GET_LEN MATCH_MAPPING MATCH_SEQUENCE MATCH_KEYS 35 PUSH_EXC_INFO
    CHECK_EXC_MATCH CHECK_EG_MATCH 49 WITH_EXCEPT_START GET_AITER GET_ANEXT BEFORE_ASYNC_WITH BEFORE_WITH END_ASYNC_FOR
    CLEANUP_THROW 60 STORE_SUBSCR DELETE_SUBSCR 68 GET_ITER GET_YIELD_FROM_ITER 71 LOAD_BUILD_CLASS 74 LOAD_ASSERTION_ERROR
    RETURN_GENERATOR 83 RETURN_VALUE 85 SETUP_ANNOTATIONS 87 LOAD_LOCALS 89 POP_EXCEPT STORE_NAME DELETE_NAME
    UNPACK_SEQUENCE FOR_ITER UNPACK_EX STORE_ATTR DELETE_ATTR STORE_GLOBAL DELETE_GLOBAL SWAP LOAD_CONST LOAD_NAME
    BUILD_TUPLE BUILD_LIST BUILD_SET BUILD_MAP LOAD_ATTR COMPARE_OP IMPORT_NAME IMPORT_FROM JUMP_FORWARD 114
    POP_JUMP_IF_FALSE POP_JUMP_IF_TRUE LOAD_GLOBAL IS_OP CONTAINS_OP RERAISE COPY RETURN_CONST BINARY_OP SEND LOAD_FAST
    STORE_FAST DELETE_FAST LOAD_FAST_CHECK POP_JUMP_IF_NOT_NONE POP_JUMP_IF_NONE RAISE_VARARGS GET_AWAITABLE MAKE_FUNCTION
    BUILD_SLICE JUMP_BACKWARD_NO_INTERRUPT MAKE_CELL LOAD_CLOSURE LOAD_DEREF STORE_DEREF DELETE_DEREF JUMP_BACKWARD
    LOAD_SUPER_ATTR CALL_FUNCTION_EX LOAD_FAST_AND_CLEAR EXTENDED_ARG LIST_APPEND SET_ADD MAP_ADD 149 COPY_FREE_VARS
    YIELD_VALUE RESUME MATCH_CLASS 155 FORMAT_VALUE BUILD_CONST_KEY_MAP BUILD_STRING 162 LIST_EXTEND SET_UPDATE DICT_MERGE
    DICT_UPDATE 171 CALL KW_NAMES CALL_INTRINSIC_1 CALL_INTRINSIC_2 LOAD_FROM_DICT_OR_GLOBALS LOAD_FROM_DICT_OR_DEREF`,
  "3.13": `0 CACHE BEFORE_ASYNC_WITH BEFORE_WITH 4 BINARY_SLICE BINARY_SUBSCR CHECK_EG_MATCH CHECK_EXC_MATCH CLEANUP_THROW
    DELETE_SUBSCR END_ASYNC_FOR END_FOR END_SEND EXIT_INIT_CHECK FORMAT_SIMPLE FORMAT_WITH_SPEC GET_AITER RESERVED GET_ANEXT
    GET_ITER GET_LEN GET_YIELD_FROM_ITER INTERPRETER_EXIT LOAD_ASSERTION_ERROR LOAD_BUILD_CLASS LOAD_LOCALS MAKE_FUNCTION
    MATCH_KEYS MATCH_MAPPING MATCH_SEQUENCE NOP POP_EXCEPT POP_TOP PUSH_EXC_INFO PUSH_NULL RETURN_GENERATOR RETURN_VALUE
    SETUP_ANNOTATIONS STORE_SLICE STORE_SUBSCR TO_BOOL UNARY_INVERT UNARY_NEGATIVE UNARY_NOT WITH_EXCEPT_START BINARY_OP
    BUILD_CONST_KEY_MAP BUILD_LIST BUILD_MAP BUILD_SET BUILD_SLICE BUILD_STRING BUILD_TUPLE CALL CALL_FUNCTION_EX
    CALL_INTRINSIC_1 CALL_INTRINSIC_2 CALL_KW COMPARE_OP CONTAINS_OP CONVERT_VALUE COPY COPY_FREE_VARS DELETE_ATTR
    DELETE_DEREF DELETE_FAST DELETE_GLOBAL DELETE_NAME DICT_MERGE DICT_UPDATE ENTER_EXECUTOR EXTENDED_ARG FOR_ITER
    GET_AWAITABLE IMPORT_FROM IMPORT_NAME IS_OP JUMP_BACKWARD JUMP_BACKWARD_NO_INTERRUPT JUMP_FORWARD LIST_APPEND
    LIST_EXTEND LOAD_ATTR LOAD_CONST LOAD_DEREF LOAD_FAST LOAD_FAST_AND_CLEAR LOAD_FAST_CHECK LOAD_FAST_LOAD_FAST
    LOAD_FROM_DICT_OR_DEREF LOAD_FROM_DICT_OR_GLOBALS LOAD_GLOBAL LOAD_NAME LOAD_SUPER_ATTR MAKE_CELL MAP_ADD MATCH_CLASS
    POP_JUMP_IF_FALSE POP_JUMP_IF_NONE POP_JUMP_IF_NOT_NONE POP_JUMP_IF_TRUE RAISE_VARARGS RERAISE RETURN_CONST SEND SET_ADD
    SET_FUNCTION_ATTRIBUTE SET_UPDATE STORE_ATTR STORE_DEREF STORE_FAST STORE_FAST_LOAD_FAST STORE_FAST_STORE_FAST
    STORE_GLOBAL STORE_NAME SWAP UNPACK_EX UNPACK_SEQUENCE YIELD_VALUE 149 RESUME`,
  "3.14": `0 CACHE BINARY_SLICE BUILD_TEMPLATE 4 CALL_FUNCTION_EX CHECK_EG_MATCH CHECK_EXC_MATCH CLEANUP_THROW DELETE_SUBSCR
    END_FOR END_SEND EXIT_INIT_CHECK FORMAT_SIMPLE FORMAT_WITH_SPEC GET_AITER GET_ANEXT GET_ITER RESERVED GET_LEN
    GET_YIELD_FROM_ITER INTERPRETER_EXIT LOAD_BUILD_CLASS LOAD_LOCALS MAKE_FUNCTION MATCH_KEYS MATCH_MAPPING MATCH_SEQUENCE
    NOP NOT_TAKEN POP_EXCEPT POP_ITER POP_TOP PUSH_EXC_INFO PUSH_NULL RETURN_GENERATOR RETURN_VALUE SETUP_ANNOTATIONS
    STORE_SLICE STORE_SUBSCR TO_BOOL UNARY_INVERT UNARY_NEGATIVE UNARY_NOT WITH_EXCEPT_START BINARY_OP BUILD_INTERPOLATION
    BUILD_LIST BUILD_MAP BUILD_SET BUILD_SLICE BUILD_STRING BUILD_TUPLE CALL CALL_INTRINSIC_1 CALL_INTRINSIC_2 CALL_KW
    COMPARE_OP CONTAINS_OP CONVERT_VALUE COPY COPY_FREE_VARS DELETE_ATTR DELETE_DEREF DELETE_FAST DELETE_GLOBAL DELETE_NAME
    DICT_MERGE DICT_UPDATE END_ASYNC_FOR EXTENDED_ARG FOR_ITER GET_AWAITABLE IMPORT_FROM IMPORT_NAME IS_OP JUMP_BACKWARD
    JUMP_BACKWARD_NO_INTERRUPT JUMP_FORWARD LIST_APPEND LIST_EXTEND LOAD_ATTR LOAD_COMMON_CONSTANT LOAD_CONST LOAD_DEREF
    LOAD_FAST LOAD_FAST_AND_CLEAR LOAD_FAST_BORROW LOAD_FAST_BORROW_LOAD_FAST_BORROW LOAD_FAST_CHECK LOAD_FAST_LOAD_FAST
    LOAD_FROM_DICT_OR_DEREF LOAD_FROM_DICT_OR_GLOBALS LOAD_GLOBAL LOAD_NAME LOAD_SMALL_INT LOAD_SPECIAL LOAD_SUPER_ATTR
    MAKE_CELL MAP_ADD MATCH_CLASS POP_JUMP_IF_FALSE POP_JUMP_IF_NONE POP_JUMP_IF_NOT_NONE POP_JUMP_IF_TRUE RAISE_VARARGS
    RERAISE SEND SET_ADD SET_FUNCTION_ATTRIBUTE SET_UPDATE STORE_ATTR STORE_DEREF STORE_FAST STORE_FAST_LOAD_FAST
    STORE_FAST_STORE_FAST STORE_GLOBAL STORE_NAME SWAP UNPACK_EX UNPACK_SEQUENCE YIELD_VALUE 128 RESUME`
};
var tables = /* @__PURE__ */ new Map();
function opcodesOf(version) {
  let table3 = tables.get(version);
  if (table3 === void 0) {
    const made = /* @__PURE__ */ new Map();
    let next = 0;
    for (const word of NAMES[version === "3.9" ? "3.10" : version].split(/\s+/)) {
      if (/^[0-9]+$/.test(word)) next = Number(word);
      else made.set(next++, word);
    }
    tables.set(version, table3 = made);
  }
  return table3;
}

// packages/core/src/source/bytecode/instructions.ts
var MOST2 = 4e5;
var HAVE_ARGUMENT = 90;
function instructionsOf(code, version) {
  const names = opcodesOf(version);
  const bytes2 = code.instructions;
  const found = [];
  const isOld = version === "2.7";
  let extended = 0;
  for (let at = 0; at < bytes2.length && found.length < MOST2; ) {
    const offset = at;
    const opcode = bytes2[at] ?? 0;
    const name = names.get(opcode) ?? "?";
    let argument3 = 0;
    if (!isOld) {
      argument3 = bytes2[at + 1] ?? 0;
      at += 2;
    } else if (opcode >= HAVE_ARGUMENT) {
      argument3 = (bytes2[at + 1] ?? 0) | (bytes2[at + 2] ?? 0) << 8;
      at += 3;
    } else at++;
    if (name === "CACHE") continue;
    argument3 = (extended * (isOld ? 65536 : 256) + argument3) % 2147483648;
    extended = name === "EXTENDED_ARG" ? argument3 : 0;
    if (name !== "EXTENDED_ARG") found.push({ name, argument: argument3, offset, end: at });
  }
  return found;
}
var BY_LAYOUT = {
  "2.7": ["2.7"],
  "3.0": ["3.8"],
  "3.8": ["3.10", "3.9", "3.8"],
  "3.11": ["3.14", "3.13", "3.12", "3.11"]
};
function findVersion(code) {
  const candidates = BY_LAYOUT[code.layout];
  let best = candidates[0] ?? "3.14";
  let fewest = Number.POSITIVE_INFINITY;
  const codes = candidates.length === 1 ? [] : nestedCodes(code);
  for (const candidate of candidates) {
    const strange = candidates.length === 1 ? 0 : codes.reduce((sum2, one) => sum2 + countStrange(one, candidate), 0);
    if (strange < fewest) {
      fewest = strange;
      best = candidate;
    }
  }
  return best;
}
var MOST_LOOKED_AT = 40;
function nestedCodes(code) {
  const found = [code];
  for (let at = 0; at < found.length && found.length < MOST_LOOKED_AT; at++)
    for (const constant of found[at]?.constants ?? []) if (constant.t === "code") found.push(constant.code);
  return found.slice(0, MOST_LOOKED_AT);
}
function countBrokenLoops(list2, unit) {
  const byEnd = new Map(list2.map((instruction) => [instruction.end, instruction]));
  let broken2 = 0;
  for (const { name, argument: argument3, offset, end } of list2) {
    const last = name === "FOR_ITER" ? byEnd.get(end + argument3 * unit) : void 0;
    if (name === "FOR_ITER" && (last?.name !== "JUMP_ABSOLUTE" || last.argument * unit !== offset)) broken2++;
  }
  return broken2;
}
function countStrange(code, version) {
  const isShifted = version !== "3.8" && version !== "3.9" && version !== "3.10";
  const list2 = instructionsOf(code, version);
  let strange = 0;
  for (const { name, argument: argument3 } of list2.slice(0, 4e3)) {
    if (name === "?" || name === "RESERVED") strange += 4;
    else if (name === "LOAD_CONST" && argument3 >= code.constants.length) strange++;
    else if ((name === "LOAD_NAME" || name === "STORE_NAME" || name === "IMPORT_NAME") && argument3 >= code.names.length) strange++;
    else if (name === "LOAD_GLOBAL" && (isShifted ? argument3 >> 1 : argument3) >= code.names.length) strange++;
    else if (name === "LOAD_ATTR" && (isShifted && version !== "3.11" ? argument3 >> 1 : argument3) >= code.names.length) strange++;
  }
  if (!isShifted) strange += countBrokenLoops(list2, version === "3.10" ? 2 : 1);
  const resumes = list2.some(({ name }) => name === "RESUME");
  const last = list2.at(-1)?.name ?? "";
  if (isShifted && !resumes) strange += 8;
  return strange + (/^(?:RETURN|RERAISE|JUMP|RAISE)/.test(last) ? 0 : 2);
}
function opcodeVersionOf(python) {
  const [major, minor] = python;
  if (major === 2) return minor >= 6 ? "2.7" : null;
  if (minor < 6) return null;
  if (minor <= 8) return "3.8";
  if (minor <= 10) return minor === 9 ? "3.9" : "3.10";
  return minor === 11 ? "3.11" : minor === 12 ? "3.12" : minor === 13 ? "3.13" : "3.14";
}

// packages/core/src/source/bytecode/outline-block.ts
var GENERATED = "_generated";
var UNKNOWN_ITEM = { text: "_" };
var NULL_ITEM = { text: "_", is: "null" };
var MOST_STACK = 2e3;
var MOST_EXPRESSION = 262144;
function push(block, item) {
  if (block.stack.length >= MOST_STACK) block.stack.length = 0;
  const one = typeof item === "string" ? { text: item } : item;
  block.stack.push(one.text.length > MOST_EXPRESSION ? UNKNOWN_ITEM : one);
}
function pushNull(block) {
  block.stack.push(NULL_ITEM);
}
function pop(block) {
  return block.stack.pop() ?? UNKNOWN_ITEM;
}
function popMany(block, count) {
  const taken = count > MOST_STACK ? [] : block.stack.splice(Math.max(0, block.stack.length - count));
  return taken;
}
function top(block, below = 1) {
  return block.stack[block.stack.length - below] ?? UNKNOWN_ITEM;
}
function emit(block, line) {
  const { outline } = block;
  const indent = Math.min(block.depth + block.loops.length, 60);
  if (outline.left <= 0) return;
  outline.left -= line.length + indent + 1;
  outline.lines.push(" ".repeat(indent) + line);
}
function freshName(block, kind) {
  return `_${kind}${block.outline.next++}`;
}
var KEYWORDS = new Set(
  "and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" ")
);
function identifier(name) {
  if (name === void 0) return "_";
  const clean = name.slice(0, 200).replaceAll(/[^\w\u0080-\uffff]/g, "_");
  return clean === "" || /^[0-9]/.test(clean) || KEYWORDS.has(clean) ? `_${clean}` : clean;
}
var MOST_LITERAL = 4194304;
function literal(value, { isOld, room = MOST_LITERAL } = {}) {
  if (value === void 0 || room <= 0) return "_";
  switch (value.t) {
    case "none":
      return "None";
    case "true":
      return "True";
    case "false":
      return "False";
    case "ellipsis":
      return "...";
    case "int":
      return String(value.n);
    case "float":
      return /^-?[0-9][0-9.e+-]*$/.test(value.text) ? value.text : "0.0";
    case "str":
      return quoted(value.s, false);
    case "bytes":
      return quoted(value.s, isOld !== true);
    case "tuple":
    case "list":
    case "set":
    case "frozenset": {
      let left = room;
      const parts = [];
      for (const item of value.items) {
        const part = literal(item, { room: left, isOld: isOld === true });
        left -= part.length + 2;
        if (left <= 0) return "_";
        parts.push(part);
      }
      if (value.t === "tuple") return parts.length === 1 ? `(${parts[0]},)` : `(${parts.join(", ")})`;
      return value.t === "list" ? `[${parts.join(", ")}]` : `{${parts.join(", ")}}`;
    }
    default:
      return "_";
  }
}
function quoted(text2, isBytes) {
  const escaped = text2.replaceAll(/[\\"\x00-\x1f\x7f-\xff\u0100-\u{10ffff}]/gu, (letter) => {
    const point = letter.codePointAt(0) ?? 0;
    if (letter === "\\" || letter === '"') return `\\${letter}`;
    if (letter === "\n") return "\\n";
    if (point <= 255) return `\\x${point.toString(16).padStart(2, "0")}`;
    return point > 65535 ? `\\U${point.toString(16).padStart(8, "0")}` : `\\u${point.toString(16).padStart(4, "0")}`;
  });
  return `${isBytes ? "b" : ""}"${escaped}"`;
}

// packages/core/src/source/bytecode/outline-calls.ts
var VARIABLE_ARGUMENTS = 4;
var VARIABLE_KEYWORDS = 8;
var OPTIMIZED = 1;
var MOST_BLOCKS = 40;
var QUALIFIED = /* @__PURE__ */ new Set(["3.8", "3.9", "3.10"]);
function textOf2(block, item, writeBody2) {
  if (item.is !== "function" || item.code === void 0 || item.named === void 0) return item.text;
  if (item.named.name === null) {
    const { code } = item;
    item.named.name = /^<|^_$/.test(code.name) ? freshName(block, identifier(code.name)) : identifier(code.name);
    emit(block, `def ${item.named.name}(${parametersOf(code, item.named.defaults)}):`);
    writeBody2(code, block, block.depth + block.loops.length + 1);
  }
  return item.named.name;
}
function parametersOf(code, defaults) {
  const names = code.locals.map(identifier);
  const count = Math.min(code.positional, 255, names.length);
  const first2 = count - defaults.length;
  const parts = names.slice(0, count).map((name, index) => index >= first2 ? `${name}=${defaults[index - first2] ?? "_"}` : name);
  const keywords = names.slice(count, count + Math.min(code.keywordOnly, 255));
  let next = count + keywords.length;
  const rest = (code.flags & VARIABLE_ARGUMENTS) !== 0 ? `*${names[next++] ?? "_"}` : keywords.length > 0 ? "*" : null;
  if (rest !== null) parts.push(rest);
  parts.push(...keywords.map((name) => `${name}=None`));
  if ((code.flags & VARIABLE_KEYWORDS) !== 0) parts.push(`**${names[next] ?? "_"}`);
  return parts.join(", ");
}
function makeFunction(block, argument3, isClosure) {
  const { version } = block.outline;
  if (QUALIFIED.has(version)) pop(block);
  const made = pop(block);
  let defaults = [];
  if (version === "2.7") {
    if (isClosure) pop(block);
    defaults = popMany(block, argument3).map((item) => item.text);
  } else if (version !== "3.13" && version !== "3.14") {
    for (const flag of [8, 4, 2, 1]) {
      if ((argument3 & flag) === 0) continue;
      const given = pop(block);
      if (flag === 1) defaults = given.items ?? [];
    }
  }
  pushFunction(block, made, defaults);
}
function pushFunction(block, made, defaults) {
  const code = made.constant?.t === "code" ? made.constant.code : void 0;
  if (code === void 0 || block.depth > MOST_BLOCKS) push(block, UNKNOWN_ITEM);
  else push(block, { text: identifier(code.name), is: "function", code, named: { name: null, defaults } });
}
function setFunctionAttribute(block, flag) {
  const made = pop(block);
  const value = pop(block);
  if (flag === 1 && made.named !== void 0 && value.items !== void 0) {
    push(block, { ...made, named: { name: made.named.name, defaults: value.items } });
  } else push(block, made);
}
function takeCallee(block) {
  const { version } = block.outline;
  const last = pop(block);
  if (version === "2.7" || QUALIFIED.has(version)) {
    return last.is === "null" ? { callee: pop(block), self: null } : { callee: last, self: null };
  }
  const first2 = pop(block);
  if (first2.is === "null") return { callee: last, self: null };
  return last.is === "null" ? { callee: first2, self: null } : { callee: first2, self: last };
}
function callWith(block, count, { names, writeBody: writeBody2 }) {
  const given = popMany(block, count);
  const { callee, self } = takeCallee(block);
  const values = self === null ? given : [self, ...given];
  if (callee.is === "enter") push(block, values[0] ?? UNKNOWN_ITEM);
  else if (callee.is === "builder") buildClass(block, values, writeBody2);
  else if (callee.is === "function" && block.outline.version === "2.7" && ((callee.code?.flags ?? 1) & OPTIMIZED) === 0) {
    push(block, { text: "_", is: "body", ...callee.code === void 0 ? {} : { code: callee.code } });
  } else {
    const plain = values.length - names.length;
    const texts2 = values.map((value, index) => {
      const text2 = textOf2(block, value, writeBody2);
      return index < plain ? text2 : `${identifier(names[index - plain])}=${text2}`;
    });
    push(block, `${calleeText(block, callee, writeBody2)}(${texts2.join(", ")})`);
  }
}
function calleeText(block, callee, writeBody2) {
  const text2 = textOf2(block, callee, writeBody2);
  return /^[\w.]+(?:\(|$)/.test(text2) || /^["b(]/.test(text2) ? text2 : `(${text2})`;
}
function callSpread(block, hasKeywords, writeBody2) {
  const keywords = hasKeywords ? pop(block) : null;
  const values = pop(block);
  const { callee } = QUALIFIED.has(block.outline.version) ? { callee: pop(block) } : takeCallee(block);
  const parts = values.items ?? [`*${values.text}`];
  const named = keywords === null || keywords.is === "null" ? [] : [`**${keywords.text}`];
  push(block, `${calleeText(block, callee, writeBody2)}(${[...parts, ...named].join(", ")})`);
}
function buildClass(block, values, writeBody2) {
  const [body, , ...bases] = values;
  const code = body?.code;
  if (code === void 0) push(block, UNKNOWN_ITEM);
  else push(block, writeClass(block, code, { bases: bases.map((base) => textOf2(block, base, writeBody2)), writeBody: writeBody2 }));
}
function writeClass(block, code, { bases, writeBody: writeBody2 }) {
  const name = identifier(code.name);
  emit(block, `class ${name}(${bases.join(", ")}):`);
  writeBody2(code, block, block.depth + block.loops.length + 1);
  return name;
}
function buildOldClass(block, writeBody2) {
  const body = pop(block);
  const bases = pop(block).items ?? [];
  pop(block);
  push(block, body.code === void 0 ? UNKNOWN_ITEM : { text: writeClass(block, body.code, { bases, writeBody: writeBody2 }) });
}
function importName(block, name) {
  const from = pop(block);
  const level = pop(block).constant;
  const dots = level?.t === "int" && Number(level.n) > 0 ? ".".repeat(Math.min(Number(level.n), 20)) : "";
  const module = name.slice(0, 200).split(".").map(identifier).join(".");
  if (from.text === "None" && dots === "") {
    emit(block, `import ${module}`);
    push(block, module.split(".")[0] ?? "_");
  } else push(block, { text: "_", is: "import", module: dots + (name === "" ? "" : module) });
}
function importFrom(block, name) {
  const module = top(block);
  if (module.is === "import") {
    emit(block, `from ${module.module ?? "."} import ${identifier(name)}`);
    push(block, identifier(name));
  } else push(block, `${module.text}.${identifier(name)}`);
}
function importStar(block) {
  const module = pop(block);
  if (module.is === "import") emit(block, `from ${module.module ?? "."} import *`);
}

// packages/core/src/source/bytecode/outline-values.ts
var isSince = (block, ...versions) => versions.includes(block.outline.version);
var isFrom311 = (block) => isSince(block, "3.11", "3.12", "3.13", "3.14");
var isFrom312 = (block) => isSince(block, "3.12", "3.13", "3.14");
var nameAt = (block, index) => identifier(block.code.names[index]);
var localAt = (block, index) => identifier(block.code.locals[index]);
var cellAt = (block, index) => isFrom311(block) ? localAt(block, index) : identifier(block.code.cells[index]);
function constantItem(block, index) {
  const constant = block.code.constants[index];
  if (constant === void 0) return UNKNOWN_ITEM;
  const how = { isOld: isSince(block, "2.7") };
  const text2 = literal(constant, how);
  return constant.t === "tuple" ? { text: text2, constant, items: constant.items.map((item) => literal(item, how)) } : { text: text2, constant };
}
var store = (nameOf) => (block, { argument: argument3 }, writeBody2) => {
  assign(block, nameOf(block, argument3), writeBody2);
};
function assign(block, name, writeBody2) {
  const item = pop(block);
  if (item.is === "import" || item.is === "null") return;
  const text2 = textOf2(block, item, writeBody2);
  if (text2 !== name) emit(block, `${name} = ${text2}`);
}
var load = (nameOf) => (block, { argument: argument3 }) => push(block, nameOf(block, argument3));
function statement(block, item, writeBody2) {
  const text2 = textOf2(block, item, writeBody2);
  if (item.is === void 0 && text2.includes("(")) emit(block, text2);
}
var binary = (sign) => (block, _, writeBody2) => {
  const right = textOf2(block, pop(block), writeBody2);
  const left = textOf2(block, pop(block), writeBody2);
  push(block, `(${left} ${sign} ${right})`);
};
var unary = (sign) => (block, _, writeBody2) => push(block, `(${sign}${textOf2(block, pop(block), writeBody2)})`);
var OPERATORS = ["+", "&", "//", "<<", "@", "*", "%", "|", "**", ">>", "-", "/", "^"];
var COMPARISONS = ["<", "<=", "==", "!=", ">", ">=", "in", "not in", "is", "is not"];
var NAMED = {
  POWER: "**",
  MULTIPLY: "*",
  MATRIX_MULTIPLY: "@",
  DIVIDE: "/",
  MODULO: "%",
  ADD: "+",
  SUBTRACT: "-",
  FLOOR_DIVIDE: "//",
  TRUE_DIVIDE: "/",
  LSHIFT: "<<",
  RSHIFT: ">>",
  AND: "&",
  XOR: "^",
  OR: "|"
};
var subscript = (block, _, writeBody2) => {
  const key = textOf2(block, pop(block), writeBody2);
  push(block, `${textOf2(block, pop(block), writeBody2)}[${key}]`);
};
var collection = (open, close) => (block, { argument: argument3 }, writeBody2) => {
  if (argument3 === 0 && open !== "(") {
    const name = freshName(block, "c");
    emit(block, `${name} = ${open === "[" ? "[]" : "set()"}`);
    return push(block, name);
  }
  const items = popMany(block, argument3).map((item) => textOf2(block, item, writeBody2));
  const text2 = `${open}${items.join(", ")}${open === "(" && items.length === 1 ? "," : ""}${close}`;
  push(block, open === "(" ? { text: text2, items } : text2);
};
var buildMap = (block, { argument: argument3 }, writeBody2) => {
  const name = freshName(block, "d");
  const pairs = isSince(block, "2.7") ? [] : popMany(block, argument3 * 2).map((item) => textOf2(block, item, writeBody2));
  const parts = Array.from({ length: pairs.length >> 1 }, (_, index) => `${pairs[index * 2]}: ${pairs[index * 2 + 1]}`);
  if (parts.length > 0) return push(block, `{${parts.join(", ")}}`);
  emit(block, `${name} = {}`);
  push(block, name);
};
var spread = (open, close, star) => (block, { argument: argument3 }, writeBody2) => {
  const items = popMany(block, argument3).map((item) => star + textOf2(block, item, writeBody2));
  push(block, `${open}${items.join(", ")}${close}`);
};
var into = (method) => (block, { argument: argument3 }, writeBody2) => {
  const value = textOf2(block, pop(block), writeBody2);
  emit(block, `${top(block, Math.max(1, argument3)).text}.${method}(${value})`);
};
var mapAdd = (block, { argument: argument3 }, writeBody2) => {
  const [first2 = UNKNOWN_ITEM, second = UNKNOWN_ITEM] = popMany(block, 2).map((item) => ({
    text: textOf2(block, item, writeBody2)
  }));
  const [key, value] = isSince(block, "2.7") ? [second, first2] : [first2, second];
  emit(block, `${top(block, Math.max(1, argument3)).text}[${key.text}] = ${value.text}`);
};
var formatValue = (block, { argument: argument3 }, writeBody2) => {
  if ((argument3 & 4) !== 0) pop(block);
  push(block, `str(${textOf2(block, pop(block), writeBody2)})`);
};
var copy = (count) => (block) => {
  const items = Array.from({ length: count }, (_, index) => top(block, count - index));
  for (const item of items) push(block, item);
};
var rotate = (block, count) => {
  const [item] = popMany(block, 1);
  if (item !== void 0) block.stack.splice(Math.max(0, block.stack.length - count + 1), 0, item);
};
var drop = (count) => (block) => void popMany(block, count);
var condition = (block, _, writeBody2) => statement(block, pop(block), writeBody2);
var returnValue = (block, _, writeBody2) => {
  const item = pop(block);
  const text2 = textOf2(block, item, writeBody2);
  if (block.isFunction) emit(block, `if _: return ${text2}`);
  else if (text2.includes("(")) emit(block, text2);
};
var loadAttribute = (block, { argument: argument3 }, writeBody2) => {
  const isNew = isFrom312(block);
  push(block, `${receiver(textOf2(block, pop(block), writeBody2))}.${nameAt(block, isNew ? argument3 >> 1 : argument3)}`);
  if (isNew && (argument3 & 1) === 1) pushNull(block);
};
function receiver(text2) {
  return /^[-0-9]/.test(text2) ? `(${text2})` : text2;
}
var loadGlobal = (block, { argument: argument3 }) => {
  const isNew = isFrom311(block);
  const hasNull = isNew && (argument3 & 1) === 1;
  if (hasNull && isSince(block, "3.11", "3.12")) pushNull(block);
  push(block, nameAt(block, isNew ? argument3 >> 1 : argument3));
  if (hasNull && isSince(block, "3.13", "3.14")) pushNull(block);
};
var pair = (first2, second) => (block, instruction, writeBody2) => {
  first2(block, { ...instruction, argument: instruction.argument >> 4 }, writeBody2);
  second(block, { ...instruction, argument: instruction.argument & 15 }, writeBody2);
};
var forIter = (block, { argument: argument3, end }, writeBody2) => {
  const iterator = pop(block);
  const name = freshName(block, "i");
  const size = isSince(block, "2.7", "3.8", "3.9") ? argument3 : argument3 * 2;
  emit(block, `for ${name} in ${textOf2(block, iterator, writeBody2)}:`);
  push(block, { text: iterator.text, is: "iterator" });
  block.loops.push(end + size);
  push(block, name);
};
var unpack = (block, { argument: argument3, name }, writeBody2) => {
  const count = name === "UNPACK_EX" ? (argument3 & 255) + 1 + (argument3 >> 8) : argument3;
  const item = pop(block);
  if (count > 255) return;
  const names = Array.from({ length: count }, () => freshName(block, "u"));
  if (name === "UNPACK_EX") names[argument3 & 255] = `*${names[argument3 & 255]}`;
  emit(block, `(${names.join(", ")},) = ${textOf2(block, item, writeBody2)}`);
  for (const one of names.toReversed()) push(block, one.replace("*", ""));
};
var storeAttribute = (block, { argument: argument3 }, writeBody2) => {
  const object = textOf2(block, pop(block), writeBody2);
  emit(block, `${object}.${nameAt(block, argument3)} = ${textOf2(block, pop(block), writeBody2)}`);
};
var storeSubscript = (block, _, writeBody2) => {
  const key = textOf2(block, pop(block), writeBody2);
  const object = textOf2(block, pop(block), writeBody2);
  emit(block, `${object}[${key}] = ${textOf2(block, pop(block), writeBody2)}`);
};
var compare = (block, instruction, writeBody2) => {
  const { argument: argument3 } = instruction;
  const index = isSince(block, "3.13", "3.14") ? argument3 >> 5 : isSince(block, "3.12") ? argument3 >> 4 : argument3;
  binary(COMPARISONS[index] ?? "==")(block, instruction, writeBody2);
};
var slice = (block, { name }, writeBody2) => {
  const kind = Number(name.slice(-1));
  const to = (kind & 2) === 0 ? "" : textOf2(block, pop(block), writeBody2);
  const from = (kind & 1) === 0 ? "" : textOf2(block, pop(block), writeBody2);
  push(block, `${textOf2(block, pop(block), writeBody2)}[${from}:${to}]`);
};
var binarySlice = (block, _, writeBody2) => {
  const [object, from, to] = popMany(block, 3).map((item) => textOf2(block, item, writeBody2));
  push(block, `${object ?? "_"}[${from ?? ""}:${to ?? ""}]`);
};
var buildSlice = (block, { argument: argument3 }, writeBody2) => {
  const parts = popMany(block, argument3 === 3 ? 3 : 2).map((item) => textOf2(block, item, writeBody2));
  push(block, parts.map((part) => part === "None" ? "" : part).join(":"));
};
var callFunction = (block, { argument: argument3 }, writeBody2) => {
  if (!isSince(block, "2.7")) return callWith(block, argument3, { names: [], writeBody: writeBody2 });
  const named = argument3 >> 8 & 255;
  const pairs = popMany(block, named * 2);
  const names = pairs.filter((_, index) => index % 2 === 0).map((item) => item.constant?.t === "bytes" ? item.constant.s : "_");
  for (const [index, item] of pairs.entries()) if (index % 2 === 1) push(block, item);
  callWith(block, (argument3 & 255) + named, { names, writeBody: writeBody2 });
};
var callNamed = (block, { argument: argument3 }, writeBody2) => {
  if (isSince(block, "2.7")) {
    pop(block);
    return callFunction(block, { name: "", argument: argument3, offset: 0, end: 0 }, writeBody2);
  }
  const names = pop(block).constant;
  callWith(block, argument3, { names: namesOf(names), writeBody: writeBody2 });
};
function namesOf(constant) {
  return constant?.t === "tuple" ? constant.items.map((item) => item.t === "str" || item.t === "bytes" ? item.s : "_") : [];
}
var callMethod = (block, { argument: argument3 }, writeBody2) => callWith(block, argument3, { names: [], writeBody: writeBody2 });
var call = (block, { argument: argument3 }, writeBody2) => {
  const names = block.keywordNames;
  block.keywordNames = [];
  callWith(block, argument3, { names, writeBody: writeBody2 });
};
var enter = (block) => {
  const context = pop(block);
  push(block, UNKNOWN_ITEM);
  push(block, context);
};

// packages/core/src/source/bytecode/outline-steps.ts
var table = {
  LOAD_CONST: (block, { argument: argument3 }) => push(block, constantItem(block, argument3)),
  LOAD_SMALL_INT: (block, { argument: argument3 }) => push(block, { text: String(argument3), constant: { t: "int", n: argument3 } }),
  LOAD_COMMON_CONSTANT: (block, { argument: argument3 }) => push(block, ["AssertionError", "NotImplementedError", "tuple", "all", "any"][argument3] ?? "_"),
  LOAD_NAME: load(nameAt),
  LOAD_GLOBAL: loadGlobal,
  LOAD_FAST: load(localAt),
  LOAD_FAST_LOAD_FAST: pair(load(localAt), load(localAt)),
  STORE_FAST_LOAD_FAST: pair(store(localAt), load(localAt)),
  STORE_FAST_STORE_FAST: pair(store(localAt), store(localAt)),
  LOAD_DEREF: load(cellAt),
  LOAD_CLOSURE: load(cellAt),
  LOAD_CLASSDEREF: load(cellAt),
  LOAD_FROM_DICT_OR_GLOBALS: (block, instruction) => {
    pop(block);
    push(block, nameAt(block, instruction.argument));
  },
  LOAD_FROM_DICT_OR_DEREF: (block, instruction) => {
    pop(block);
    push(block, cellAt(block, instruction.argument));
  },
  LOAD_ATTR: loadAttribute,
  LOAD_METHOD: (block, { argument: argument3 }, writeBody2) => {
    push(block, `${receiver(textOf2(block, pop(block), writeBody2))}.${nameAt(block, argument3)}`);
    pushNull(block);
  },
  LOAD_SUPER_ATTR: (block, { argument: argument3 }) => {
    popMany(block, 3);
    push(block, `super().${nameAt(block, argument3 >> 2)}`);
    if ((argument3 & 1) === 1) pushNull(block);
  },
  LOAD_SPECIAL: (block, { argument: argument3 }) => {
    const object = pop(block);
    push(block, argument3 === 0 ? { text: "_", is: "enter" } : UNKNOWN_ITEM);
    push(block, object);
  },
  LOAD_BUILD_CLASS: (block) => push(block, { text: "__build_class__", is: "builder" }),
  LOAD_ASSERTION_ERROR: (block) => push(block, "AssertionError"),
  LOAD_LOCALS: (block) => push(block, UNKNOWN_ITEM),
  PUSH_NULL: pushNull,
  STORE_NAME: store(nameAt),
  STORE_FAST: store(localAt),
  STORE_DEREF: store(cellAt),
  STORE_GLOBAL: (block, { argument: argument3 }, writeBody2) => {
    if (block.isFunction) emit(block, `global ${nameAt(block, argument3)}`);
    assign(block, nameAt(block, argument3), writeBody2);
  },
  STORE_ATTR: storeAttribute,
  STORE_SUBSCR: storeSubscript,
  STORE_MAP: (block, _, writeBody2) => {
    const key = textOf2(block, pop(block), writeBody2);
    const value = textOf2(block, pop(block), writeBody2);
    emit(block, `${top(block).text}[${key}] = ${value}`);
  },
  BINARY_SUBSCR: subscript,
  BINARY_SLICE: binarySlice,
  BUILD_SLICE: buildSlice,
  BINARY_OP: (block, instruction, writeBody2) => {
    if (instruction.argument === 26) subscript(block, instruction, writeBody2);
    else binary(OPERATORS[instruction.argument % 13] ?? "+")(block, instruction, writeBody2);
  },
  COMPARE_OP: compare,
  IS_OP: binary("is"),
  CONTAINS_OP: binary("in"),
  UNARY_NEGATIVE: unary("-"),
  UNARY_POSITIVE: unary("+"),
  UNARY_INVERT: unary("~"),
  UNARY_NOT: unary("not "),
  BUILD_TUPLE: collection("(", ")"),
  BUILD_LIST: collection("[", "]"),
  BUILD_SET: collection("{", "}"),
  BUILD_MAP: buildMap,
  BUILD_CONST_KEY_MAP: (block, { argument: argument3 }, writeBody2) => {
    const keys = pop(block).items ?? [];
    const values = popMany(block, argument3).map((item) => textOf2(block, item, writeBody2));
    push(block, `{${values.map((value, index) => `${keys[index] ?? "_"}: ${value}`).join(", ")}}`);
  },
  BUILD_STRING: (block, { argument: argument3 }, writeBody2) => push(
    block,
    `"".join([${popMany(block, argument3).map((item) => textOf2(block, item, writeBody2)).join(", ")}])`
  ),
  BUILD_LIST_UNPACK: spread("[", "]", "*"),
  BUILD_TUPLE_UNPACK: spread("(", ",)", "*"),
  BUILD_TUPLE_UNPACK_WITH_CALL: spread("(", ",)", "*"),
  BUILD_SET_UNPACK: spread("{", "}", "*"),
  BUILD_MAP_UNPACK: spread("{", "}", "**"),
  BUILD_MAP_UNPACK_WITH_CALL: spread("{", "}", "**"),
  LIST_APPEND: into("append"),
  SET_ADD: into("add"),
  LIST_EXTEND: into("extend"),
  SET_UPDATE: into("update"),
  DICT_UPDATE: into("update"),
  DICT_MERGE: into("update"),
  MAP_ADD: mapAdd,
  FORMAT_VALUE: formatValue,
  FORMAT_SIMPLE: (block, instruction, writeBody2) => formatValue(block, { ...instruction, argument: 0 }, writeBody2),
  FORMAT_WITH_SPEC: (block, instruction, writeBody2) => formatValue(block, { ...instruction, argument: 4 }, writeBody2),
  CALL_FUNCTION: callFunction,
  CALL_FUNCTION_KW: callNamed,
  CALL_KW: callNamed,
  CALL_FUNCTION_VAR: callNamed,
  CALL_FUNCTION_VAR_KW: (block, instruction, writeBody2) => {
    pop(block);
    callNamed(block, instruction, writeBody2);
  },
  CALL_METHOD: callMethod,
  CALL: call,
  KW_NAMES: (block, { argument: argument3 }) => void (block.keywordNames = namesOf(block.code.constants[argument3])),
  CALL_FUNCTION_EX: (block, { argument: argument3 }, writeBody2) => callSpread(block, (argument3 & 1) === 1 || isSince(block, "3.14"), writeBody2),
  CALL_INTRINSIC_1: (block, { argument: argument3 }) => {
    if (argument3 !== 2) return;
    importStar(block);
    push(block, "None");
  },
  CALL_INTRINSIC_2: drop(1),
  IMPORT_NAME: (block, { argument: argument3 }) => importName(block, block.code.names[argument3] ?? ""),
  IMPORT_FROM: (block, { argument: argument3 }) => importFrom(block, block.code.names[argument3] ?? ""),
  IMPORT_STAR: importStar,
  MAKE_FUNCTION: (block, { argument: argument3 }) => makeFunction(block, argument3, false),
  MAKE_CLOSURE: (block, { argument: argument3 }) => makeFunction(block, argument3, true),
  SET_FUNCTION_ATTRIBUTE: (block, { argument: argument3 }) => setFunctionAttribute(block, argument3),
  BUILD_CLASS: (block, _, writeBody2) => buildOldClass(block, writeBody2),
  POP_TOP: condition,
  RETURN_VALUE: returnValue,
  RETURN_CONST: (block, { argument: argument3 }) => {
    const text2 = constantItem(block, argument3).text;
    if (block.isFunction && text2 !== "None") emit(block, `if _: return ${text2}`);
  },
  YIELD_VALUE: (block, _, writeBody2) => {
    const value = textOf2(block, pop(block), writeBody2);
    emit(block, block.code.name === "<genexpr>" ? `${GENERATED}.append(${value})` : `yield ${value}`);
    push(block, UNKNOWN_ITEM);
  },
  FOR_ITER: forIter,
  UNPACK_SEQUENCE: unpack,
  UNPACK_EX: unpack,
  COPY: (block, { argument: argument3 }) => push(block, top(block, Math.max(1, argument3))),
  SWAP: (block, { argument: argument3 }) => {
    const at = block.stack.length - argument3;
    const last = block.stack.length - 1;
    const [low, high] = [block.stack[at], block.stack[last]];
    if (low !== void 0 && high !== void 0) [block.stack[at], block.stack[last]] = [high, low];
  },
  DUP_TOP: copy(1),
  DUP_TOP_TWO: copy(2),
  DUP_TOPX: (block, instruction, writeBody2) => copy(Math.min(instruction.argument, 8))(block, instruction, writeBody2),
  ROT_TWO: (block) => rotate(block, 2),
  ROT_THREE: (block) => rotate(block, 3),
  ROT_FOUR: (block) => rotate(block, 4),
  ROT_N: (block, { argument: argument3 }) => rotate(block, argument3),
  RAISE_VARARGS: (block, { argument: argument3 }) => void popMany(block, argument3),
  EXEC_STMT: (block, _, writeBody2) => emit(block, `exec(${popMany(block, 3).map((item) => textOf2(block, item, writeBody2))[0] ?? "_"})`),
  PRINT_ITEM_TO: drop(2),
  PRINT_NEWLINE_TO: drop(1),
  BEFORE_WITH: enter,
  BEFORE_ASYNC_WITH: enter,
  SETUP_WITH: enter,
  SETUP_ASYNC_WITH: enter,
  // 3.12's takes two items, one of which an outline has already used; later ones leave the iterator to the next instruction.
  END_FOR: (block) => void (isSince(block, "3.12") && pop(block))
};
for (const name of ["SLICE+0", "SLICE+1", "SLICE+2", "SLICE+3"]) table[name] = slice;
for (const [name, sign] of Object.entries(NAMED)) table[`BINARY_${name}`] = table[`INPLACE_${name}`] = binary(sign);
for (const name of ["LOAD_FAST_BORROW", "LOAD_FAST_CHECK", "LOAD_FAST_AND_CLEAR"]) table[name] = load(localAt);
table["LOAD_FAST_BORROW_LOAD_FAST_BORROW"] = pair(load(localAt), load(localAt));
for (const name of ["DELETE_ATTR", "END_SEND", "POP_EXCEPT", "RERAISE", "POP_ITER", "YIELD_FROM", "STORE_ANNOTATION"])
  table[name] = drop(1);
for (const name of ["DELETE_SUBSCR", "MATCH_CLASS", "CLEANUP_THROW"]) table[name] = drop(2);
for (const name of ["GET_LEN", "MATCH_MAPPING", "MATCH_SEQUENCE", "MATCH_KEYS", "PUSH_EXC_INFO", "RETURN_GENERATOR"])
  table[name] = (block) => push(block, UNKNOWN_ITEM);
for (const name of ["PRINT_ITEM", "PRINT_EXPR"]) table[name] = condition;
for (const jump of ["POP_JUMP_IF", "POP_JUMP_FORWARD_IF", "POP_JUMP_BACKWARD_IF"])
  for (const when of ["FALSE", "TRUE", "NONE", "NOT_NONE"]) table[`${jump}_${when}`] = condition;
for (const name of ["JUMP_IF_FALSE_OR_POP", "JUMP_IF_TRUE_OR_POP"]) table[name] = condition;
var STEPS = new Map(Object.entries(table));

// packages/core/src/source/bytecode/outline.ts
var PER_BYTE = 24;
var FLOOR = 65536;
var MOST3 = 6291456;
var NEW_LOCALS = 2;
var MOST_DEPTH = 40;
function outlineCode(code, { version = findVersion(code), size }) {
  const outline = { version, lines: [], left: Math.min(MOST3, FLOOR + size * PER_BYTE), next: 0 };
  writeBody(code, { outline, code, depth: -1, stack: [], loops: [], keywordNames: [], isFunction: false }, 0);
  return { text: `${outline.lines.join("\n")}
`, isWhole: outline.left > 0 };
}
function writeBody(code, parent, depth) {
  const { outline } = parent;
  const block = {
    outline,
    code,
    depth,
    stack: [],
    loops: [],
    keywordNames: [],
    isFunction: depth > 0 && (code.flags & NEW_LOCALS) !== 0 && (code.flags & 1) !== 0
  };
  const isGenerated = code.name === "<genexpr>";
  if (depth > 0) emit(block, isGenerated ? `${GENERATED} = []` : "pass");
  if (depth > MOST_DEPTH) return;
  for (const instruction of instructionsOf(code, outline.version)) {
    if (outline.left <= 0) return;
    closeLoops(block, instruction.offset);
    STEPS.get(instruction.name)?.(block, instruction, writeBody);
  }
  if (isGenerated) emit(block, `return ${GENERATED}`);
  else unguardLast(block);
}
function unguardLast(block) {
  const { lines } = block.outline;
  const last = lines.at(-1);
  const start = `${" ".repeat(Math.min(block.depth, 60))}if _: return `;
  if (block.isFunction && last?.startsWith(start) === true) lines[lines.length - 1] = last.replace("if _: return ", "return ");
}
function closeLoops(block, offset) {
  for (let end = block.loops.at(-1); end !== void 0 && offset >= end; end = block.loops.at(-1)) {
    block.loops.pop();
    const { version } = block.outline;
    const at = block.stack.findLastIndex((item) => item.is === "iterator");
    if (at !== -1 && version !== "3.12" && version !== "3.13" && version !== "3.14") block.stack.splice(at);
  }
}

// packages/core/src/source/bytecode/code-object.ts
var CODE_LAYOUTS = ["3.11", "3.8", "3.0", "2.7"];

// packages/core/src/source/bytecode/marshal.ts
var MOST_DEPTH2 = 120;
var NULL = { t: "other" };
function readMarshal(bytes2, { from = 0, layout } = {}) {
  for (const candidate of layout === void 0 ? CODE_LAYOUTS : [layout]) {
    try {
      return createReader(bytes2, from, candidate);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return null;
}
function createReader(bytes2, from, layout) {
  const view = Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
  const references = [];
  const interned = [];
  let at = from;
  const take = (size) => {
    if (size < 0 || at + size > view.length) throw new RangeError("cut");
    at += size;
    return view.subarray(at - size, at);
  };
  const byte = () => take(1)[0] ?? 0;
  const long = () => take(4).readInt32LE(0);
  const latin1 = (size) => take(size).toString("latin1");
  const items = (count, depth) => {
    if (count < 0 || count > view.length - at) throw new RangeError("too many items");
    return Array.from({ length: count }, () => value(depth + 1));
  };
  const integer = () => {
    const count = long();
    const digits = Math.abs(count);
    if (digits * 2 > view.length - at || digits > 16384) throw new RangeError("too long a number");
    let hex = 0n;
    const parts = take(digits * 2);
    for (let index = digits - 1; index >= 0; index--) hex = hex << 15n | BigInt(parts.readUInt16LE(index * 2) & 32767);
    const signed = count < 0 ? -hex : hex;
    return { t: "int", n: Number.isSafeInteger(Number(signed)) ? Number(signed) : signed };
  };
  const code = (depth) => {
    const isNew = layout === "3.11";
    const positional = long();
    if (layout === "3.8" || isNew) long();
    const keywordOnly = layout === "2.7" ? 0 : long();
    if (!isNew) long();
    long();
    const flags = long();
    const [instructions, constants, names, locals] = [value(depth), value(depth), value(depth), value(depth)];
    const others = isNew ? [value(depth)] : [value(depth), value(depth)];
    const [filename, name] = [value(depth), value(depth)];
    if (isNew) value(depth);
    const firstLine = long();
    value(depth);
    if (isNew) value(depth);
    if (instructions?.t !== "bytes" || constants?.t !== "tuple") throw new RangeError("no code object");
    const made = {
      layout,
      name: text(name),
      filename: text(filename),
      firstLine,
      positional,
      keywordOnly,
      flags,
      instructions: Buffer.from(instructions.s, "latin1"),
      constants: constants.items,
      names: texts(names),
      locals: texts(locals),
      // CPython numbers cells before free variables, which stand in the other order in the file.
      cells: isNew ? [] : [...texts(others[1]), ...texts(others[0])]
    };
    return { t: "code", code: made };
  };
  const content = (type, depth) => {
    switch (type) {
      case "N":
        return { t: "none" };
      case "T":
        return { t: "true" };
      case "F":
        return { t: "false" };
      case ".":
        return { t: "ellipsis" };
      case "S":
        return { t: "other" };
      case "i":
        return { t: "int", n: long() };
      case "I":
        return { t: "int", n: take(8).readBigInt64LE(0) };
      case "l":
        return integer();
      case "f":
        return { t: "float", text: latin1(byte()) };
      case "g":
        return { t: "float", text: String(take(8).readDoubleLE(0)) };
      case "x":
        latin1(byte());
        latin1(byte());
        return NULL;
      case "y":
        take(16);
        return NULL;
      case "s":
        return { t: "bytes", s: latin1(long()) };
      case "t": {
        const size = long();
        if (layout !== "2.7") return { t: "str", s: take(size).toString("utf8") };
        const made = { t: "bytes", s: latin1(size) };
        interned.push(made);
        return made;
      }
      case "R":
        return interned[long()] ?? broken();
      case "u":
        return { t: "str", s: take(long()).toString("utf8") };
      case "a":
      case "A":
        return { t: "str", s: latin1(long()) };
      case "z":
      case "Z":
        return { t: "str", s: latin1(byte()) };
      case "(":
        return { t: "tuple", items: items(long(), depth) };
      case ")":
        return { t: "tuple", items: items(byte(), depth) };
      case "[":
        return { t: "list", items: items(long(), depth) };
      case "<":
        return { t: "set", items: items(long(), depth) };
      case ">":
        return { t: "frozenset", items: items(long(), depth) };
      case ":":
        items(3, depth);
        return NULL;
      case "{": {
        const pairs = [];
        while (view[at] !== 48) pairs.push([value(depth + 1), value(depth + 1)]);
        at++;
        return { t: "dict", pairs };
      }
      case "c":
        return code(depth + 1);
      default:
        return broken();
    }
  };
  const value = (depth) => {
    if (depth > MOST_DEPTH2) throw new RangeError("too deep");
    const first2 = byte();
    const type = String.fromCharCode(first2 & 127);
    if (type === "r") return references[long()] ?? broken();
    if ((first2 & 128) === 0) return content(type, depth);
    const slot = references.push(NULL) - 1;
    const made = content(type, depth);
    references[slot] = made;
    return made;
  };
  return value(0);
}
function broken() {
  throw new RangeError("no marshal data");
}
function text(value) {
  return value?.t === "str" || value?.t === "bytes" ? value.s : broken();
}
function texts(value) {
  return value?.t === "tuple" ? value.items.map(text) : broken();
}

// packages/core/src/source/pickle/acting-globals.ts
var ACTING_MODULES = /^(?:os|posix|nt|sys|subprocess|socket|pty|commands|runpy|webbrowser|pip|_posixsubprocess|ctypes|requests|urllib\w*|http|httplib|ftplib|shutil|code|codeop|pdb|bdb|timeit|cProfile|profile|idlelib|distutils\.spawn|importlib|asyncio\.(?:unix_events|subprocess)|numpy\.testing\._private\.utils)\.(?!path\b|PathLike\b|stat_result\b|terminal_size\b|resources\b|metadata\b)/;
var ACTING_NAMES = /* @__PURE__ */ new Set([
  ...["exec", "eval", "compile", "open", "execfile", "input", "breakpoint", "__import__", "globals", "vars"].map(
    (name) => `builtins.${name}`
  ),
  "pkgutil.resolve_name",
  "pydoc.locate",
  "operator.attrgetter",
  "operator.methodcaller",
  "types.FunctionType",
  "marshal.loads"
]);
var HELD = /^_?(?:os|posix|nt|sys|subprocess|builtins|__builtin__|socket|shutil|importlib|ctypes)$/;
function directName(name) {
  const parts = name.split(".");
  const at = parts.findLastIndex((part, index) => index > 0 && index < parts.length - 1 && HELD.test(part));
  return at === -1 ? name : [(parts[at] ?? "").replace(/^_(?=[a-z])/, ""), ...parts.slice(at + 1)].join(".");
}
function isActingGlobal(name) {
  const direct = directName(name);
  const canonical = canonicalName(direct);
  const parts = name.split(".");
  return (
    // A name that is only known when it is loaded may be any; a module that another holds gives all that it has.
    parts[0] === "_" || parts.at(-1) === "_" || parts.length > 1 && HELD.test(parts.at(-1) ?? "") || ACTING_NAMES.has(canonical) || ACTING_MODULES.test(direct) || ACTING_MODULES.test(canonical) || sinkOf(canonical) !== null && !/^(?:pickle|dill|cloudpickle|types)\./.test(canonical)
  );
}

// packages/core/src/source/pickle/pickle-instructions.ts
var FIXED = {
  "0": { pops: 1 },
  "b": { pops: 1 },
  "s": { pops: 2 },
  "Q": { pops: 1, text: "_" },
  "N": { text: "None" },
  "\x88": { text: "True" },
  "\x89": { text: "False" },
  "}": { text: "_" },
  "\x8F": { text: "_" },
  "\x97": { text: "_" },
  "\x98": {},
  "G": { skip: 8, text: "_" },
  "\x95": { skip: 8 },
  "\x82": { skip: 1, text: "_" },
  "\x83": { skip: 2, text: "_" },
  "\x84": { skip: 4, text: "_" }
};
var STRINGS = {
  "T": ["four", "latin1", "text"],
  "U": ["one", "latin1", "text"],
  "X": ["four", "utf8", "text"],
  "\x8C": ["one", "utf8", "text"],
  "\x8D": ["eight", "utf8", "text"],
  "B": ["four", "latin1", "bytes"],
  "C": ["one", "latin1", "bytes"],
  "\x8E": ["eight", "latin1", "bytes"],
  "\x96": ["eight", "latin1", "bytes"]
};

// packages/core/src/source/pickle/walk-pickle.ts
var TOO_LONG = "too long";
var MOST_PICKLES = 64;
var MOST_STEPS = 4e6;
var MOST_TEXT = 262144;
var MOST_LINES = 4e3;
var MOST_ITEMS = 64;
var MOST_STRING = 65536;
var MARK = null;
var UNKNOWN2 = { text: "_" };
var textsOf = (items) => items.map((item) => item.text).join(", ");
function walkPickle(data2) {
  const walker = createWalker(data2);
  try {
    let at = 0;
    for (let count = 0; at < data2.length && count < MOST_PICKLES; count++) at = walker.walk(at);
    if (at < data2.length) return { ...walker.result(), isWhole: false };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    if (error.message === TOO_LONG) return { ...walker.result(), isWhole: false };
    if (!walker.hasEnded()) return walker.globals.size > 0 ? walker.result() : null;
  }
  return walker.result();
}
function createWalker(data2) {
  const globals = /* @__PURE__ */ new Set();
  const lines = [];
  const memo = /* @__PURE__ */ new Map();
  let stack = [];
  let at = 0;
  let steps = 0;
  let written = 0;
  let ended = false;
  const take = (size) => {
    if (size < 0 || at + size > data2.length) throw new RangeError("cut");
    at += size;
    return data2.subarray(at - size, at);
  };
  const uint = (size) => take(size).readUIntLE(0, size);
  const long = () => {
    const size = take(8).readBigUInt64LE(0);
    if (size > BigInt(data2.length)) throw new RangeError("cut");
    return Number(size);
  };
  const line = () => {
    const end = data2.indexOf(10, at);
    if (end === -1) throw new RangeError("cut");
    return take(end + 1 - at).toString("utf8").trimEnd();
  };
  const emit2 = (text2) => {
    if (lines.length >= MOST_LINES || written + text2.length > MOST_TEXT) return;
    written += text2.length;
    lines.push(text2);
  };
  const push2 = (item) => void stack.push(item.text.length > MOST_STRING ? UNKNOWN2 : item);
  const pushText = (bytes2, encoding, isBytes = false) => {
    if (bytes2.length > MOST_STRING) return push2(UNKNOWN2);
    const s = bytes2.toString(encoding);
    push2({ text: literal({ t: isBytes ? "bytes" : "str", s }), s });
  };
  const pop2 = () => stack.pop() ?? UNKNOWN2;
  const top2 = () => stack.at(-1) ?? UNKNOWN2;
  const toMark = () => {
    const mark = stack.lastIndexOf(MARK);
    const items = stack.splice(mark === -1 ? 0 : mark).filter((item) => item !== MARK);
    return items;
  };
  const tuple = (items) => {
    const texts2 = items.slice(0, MOST_ITEMS).map((item) => item.text);
    push2({ text: texts2.length === 1 ? `(${texts2[0]},)` : `(${texts2.join(", ")})`, items: texts2 });
  };
  const list2 = (items) => {
    const texts2 = items.slice(0, MOST_ITEMS).map((item) => item.text);
    push2({ text: `[${texts2.join(", ")}]`, items: texts2 });
  };
  const append2 = (added) => {
    const into2 = pop2();
    const items = [...into2.items ?? [], ...added.map((item) => item.text)].slice(0, MOST_ITEMS);
    push2(into2.items === void 0 ? into2 : { text: `[${items.join(", ")}]`, items });
  };
  const lookUp2 = (module, name) => {
    const path = `${module}.${name}`.slice(0, 300).split(".").map(identifier);
    const dotted = path.join(".");
    if (!globals.has(dotted)) {
      globals.add(dotted);
      const parent = module.slice(0, 200).split(".").map(identifier).join(".");
      emit2(`import ${parent}`);
    }
    const direct = directName(dotted);
    if (direct !== dotted) emit2(`import ${direct.slice(0, direct.lastIndexOf("."))}`);
    push2({ text: direct });
  };
  const call2 = (callee, values) => {
    const name = `_p${lines.length}`;
    emit2(`${name} = ${callee.text}(${values})`);
    push2({ text: name });
  };
  const callTop = () => {
    const values = pop2();
    call2(pop2(), values.items === void 0 ? `*${values.text}` : values.items.join(", "));
  };
  const number = (text2) => push2({ text: /^-?[0-9]{1,60}$/.test(text2) ? text2 : "_" });
  const sizes = { one: () => uint(1), four: () => uint(4), eight: long };
  const step = (opcode) => {
    const letter = String.fromCharCode(opcode);
    const fixed = FIXED[letter];
    if (fixed !== void 0) {
      if (fixed.skip !== void 0) take(fixed.skip);
      if (fixed.pops !== void 0) for (let left = fixed.pops; left > 0; left--) pop2();
      if (fixed.text !== void 0) push2({ text: fixed.text });
      return false;
    }
    const string = STRINGS[letter];
    if (string !== void 0) {
      pushText(take(sizes[string[0]]()), string[1], string[2] === "bytes");
      return false;
    }
    switch (letter) {
      case ".":
        return true;
      case "(":
        stack.push(MARK);
        break;
      case "2":
        push2(top2());
        break;
      case "I":
      case "L":
        number(line().replace(/L$/, ""));
        break;
      case "J":
        number(String(take(4).readInt32LE(0)));
        break;
      case "K":
        number(String(uint(1)));
        break;
      case "M":
        number(String(uint(2)));
        break;
      case "F":
      case "P":
        line();
        push2(UNKNOWN2);
        break;
      case "\x8A":
        take(uint(1));
        push2(UNKNOWN2);
        break;
      case "\x8B":
        take(uint(4));
        push2(UNKNOWN2);
        break;
      case "S":
        pushText(Buffer.from(line().replace(/^(["'])(.*)\1$/, "$2")), "utf8");
        break;
      case "V":
        pushText(Buffer.from(line()), "utf8");
        break;
      case "a":
        append2([pop2()]);
        break;
      case "e":
        append2(toMark());
        break;
      case "c": {
        const module = line();
        lookUp2(module, line());
        break;
      }
      case "\x93": {
        const name = pop2();
        lookUp2(pop2().s ?? "_", name.s ?? "_");
        break;
      }
      case "1":
      case "u":
      case "\x90":
        toMark();
        break;
      case "d":
      case "\x91":
        toMark();
        push2(UNKNOWN2);
        break;
      case "l":
        list2(toMark());
        break;
      case "]":
        list2([]);
        break;
      case "t":
        tuple(toMark());
        break;
      case ")":
        tuple([]);
        break;
      case "\x85":
      case "\x86":
      case "\x87":
        tuple(Array.from({ length: opcode - 132 }, pop2).toReversed());
        break;
      case "\x92":
        pop2();
        callTop();
        break;
      case "R":
      case "\x81":
        callTop();
        break;
      case "i": {
        const module = line();
        lookUp2(module, line());
        const callee = pop2();
        call2(callee, textsOf(toMark()));
        break;
      }
      case "o": {
        const [callee = UNKNOWN2, ...values] = toMark();
        call2(callee, textsOf(values));
        break;
      }
      case "g":
        push2(memo.get(Number(line())) ?? UNKNOWN2);
        break;
      case "h":
        push2(memo.get(uint(1)) ?? UNKNOWN2);
        break;
      case "j":
        push2(memo.get(uint(4)) ?? UNKNOWN2);
        break;
      case "p":
        memo.set(Number(line()), top2());
        break;
      case "q":
        memo.set(uint(1), top2());
        break;
      case "r":
        memo.set(uint(4), top2());
        break;
      case "\x94":
        memo.set(memo.size, top2());
        break;
      case "\x80":
        if (uint(1) > 5) throw new RangeError("a later protocol");
        break;
      default:
        throw new RangeError("no instruction");
    }
    return false;
  };
  return {
    globals,
    hasEnded: () => ended,
    result: () => ({ text: lines.length === 0 ? "" : `${lines.join("\n")}
`, globals: [...globals], isWhole: true }),
    walk(from) {
      at = from;
      stack = [];
      memo.clear();
      while (!step(take(1)[0] ?? 0)) if (++steps > MOST_STEPS || stack.length > 1e6) throw new RangeError(TOO_LONG);
      ended = true;
      return at;
    }
  };
}

// packages/core/src/source/pickle/read-pickle.ts
function readPickle(bytes2) {
  const data2 = Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
  if (data2.subarray(1, 6).toString("latin1") === "NUMPY") {
    if (data2.length < 12) return null;
    const header = data2[6] === 1 ? 10 + data2.readUInt16LE(8) : 12 + data2.readUInt32LE(8);
    const isObjects = /['"][|=<>]?O\d*['"]/.test(data2.subarray(0, Math.min(header, 65536)).toString("latin1"));
    return isObjects ? walkPickle(data2.subarray(header)) : { text: "", globals: [], isWhole: true };
  }
  const plain = unpacked(data2);
  return plain === null ? null : walkPickle(plain);
}
function unpacked(data2) {
  const unpack2 = data2[0] === 120 ? decodeZlib : data2[0] === 31 && data2[1] === 139 ? decodeGzip : data2.subarray(0, 3).toString("latin1") === "BZh" ? decodeBzip2 : data2[0] === 253 || data2[0] === 93 && data2[1] === 0 ? decodeAnyLzma : null;
  if (unpack2 === null) return data2;
  const text2 = unpack2(data2.toString("latin1"));
  return text2 === null ? null : Buffer.from(text2, "latin1");
}

// packages/core/src/source/objects/hosts.ts
var BY_SUFFIX = {
  "oast": `oast.fun oast.me oast.live oast.pro oast.site oast.online oastify.com burpcollaborator.net interact.sh interactsh.com pipedream.net webhook.site requestbin.com requestbin.net
    requestcatcher.com beeceptor.com ceye.io dnslog.cn dnslog.pw dnslog.link canarytokens.com canarytokens.org hookbin.com bxss.me xss.ht r87.me bxss.in requestrepo.com mockbin.org eo8ck3rkpx8glif.m.pipedream.net dnsbin.zhack.ca
    log.xn--9tr.com webhook.cool typedwebhook.tools postb.in ptsv2.com ptsv3.com interactsh.online callback.red eyes.sh tu4.org oob.li dig.pm ezstat.ru`,
  "tunnel": `ngrok.io ngrok.app ngrok-free.app ngrok.dev ngrok-free.dev trycloudflare.com ply.gg playit.gg loca.lt localhost.run serveo.net localtunnel.me bore.pub portmap.io portmap.host duckdns.org no-ip.org no-ip.biz
    ddns.net hopto.org zapto.org sytes.net localto.net pinggy.io pinggy.link devtunnels.ms lhr.life lhr.rocks telebit.io tunnelmole.com cfargotunnel.com myftp.org servehttp.com`,
  "chat-webhook": "discord.com/api/webhooks discordapp.com/api/webhooks canary.discord.com/api/webhooks ptb.discord.com/api/webhooks discord.com/api/v9/webhooks discord.com/api/v10/webhooks",
  "bot-api": "api.telegram.org",
  "paste": `pastebin.com hastebin.com ghostbin.com ghostbin.co paste.ee rentry.co rentry.org controlc.com dpaste.com dpaste.org ix.io termbin.com sprunge.us paste.rs pastie.org 0bin.net privatebin.net
    zerobin.net justpaste.it telegra.ph pastebin.pl bpa.st paste.fo pastes.dev paste.bingner.com hst.sh paste.gg textbin.net rentry.org paste.website haste.zneix.eu cl1p.net`,
  "file-host": `cdn.discordapp.com media.discordapp.net transfer.sh anonfiles.com gofile.io file.io catbox.moe files.catbox.moe litter.catbox.moe mediafire.com mega.nz dropbox.com dl.dropbox.com dl.dropboxusercontent.com
    0x0.st bashupload.com temp.sh tmpfiles.org uguu.se pixeldrain.com filebin.net wetransfer.com sendspace.com zippyshare.com workupload.com send.cm krakenfiles.com ufile.io oshi.at x0.at envs.sh
    storage.to pomf.cat cdn.filesend.jp bayfiles.com filetransfer.io uploadfiles.io 1fichier.com nippyfile.com store1.gofile.io api.anonfiles.com upload.ee filedropper.com`,
  "ip-lookup": `ipinfo.io api.ipify.org ipify.org icanhazip.com ifconfig.me ip-api.com ipapi.co ident.me checkip.amazonaws.com checkip.dyndns.org wtfismyip.com myexternalip.com ipwho.is ipwhois.app
    freegeoip.app geolocation-db.com api.myip.com ip.seeip.org ipecho.net api.ip.sb whatismyipaddress.com ifconfig.co ipgeolocation.io ipv4.icanhazip.com ip.42.pl jsonip.com httpbin.org/ip api64.ipify.org`,
  "shortener": "bit.ly tinyurl.com cutt.ly is.gd t.ly rb.gy shorturl.at grabify.link iplogger.org iplogger.com 2no.co yip.su iplis.ru blasze.tk v.gd tiny.cc ow.ly t.me goo.su",
  "app-host": `onrender.com netlify.app vercel.app herokuapp.com pythonanywhere.com replit.dev replit.app repl.co glitch.me workers.dev pages.dev fly.dev railway.app deno.dev surge.sh
    web.app firebaseio.com firebaseapp.com 000webhostapp.com koyeb.app cyclic.app mockapi.io infinityfreeapp.com byethost.com cloudfunctions.net r2.dev azurewebsites.net
    rf.gd epizy.com anondns.net ddnsking.com zrok.io`,
  "code-raw": "raw.githubusercontent.com gist.githubusercontent.com gist.github.com codeload.github.com bitbucket.org/raw gitlab.com/-/raw"
};
var CHEAP = new Set(
  "tk ml ga cf gq xyz top pw icu cyou buzz monster rest cam sbs click quest bond cfd lol zip mov ru su cn.com best beauty hair makeup fun autos homes lat ws rip lat surf pics site".split(
    " "
  )
);
var EXECUTABLE = /\.(?:exe|scr|bat|cmd|ps1|vbs|msi|dll|hta|jar|apk|elf|sh|pyw|bin|so|lnk|pif|com_|py|pyc)(?:[?#]|$)/i;
var LOCAL = /^(?:127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|255\.|::1|localhost$)/;
var table2 = /* @__PURE__ */ new Map();
var withPath = Array.from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", (letter) => [
  "hooks.slack.com",
  `/services/T${letter}`,
  "chat-webhook"
]);
for (const [kind, hosts] of Object.entries(BY_SUFFIX)) {
  for (const host of hosts.trim().split(/\s+/)) {
    const slash = host.indexOf("/");
    if (slash === -1) table2.set(host, kind);
    else withPath.push([host.slice(0, slash), host.slice(slash), kind]);
  }
}
var SCHEME = "://";
var MOST_HOSTS = 8;
function findHosts(text2) {
  const found = [];
  for (let at = text2.indexOf(SCHEME); at !== -1 && found.length < MOST_HOSTS; at = text2.indexOf(SCHEME, at + 3)) {
    const scheme = schemeBefore(text2, at);
    if (scheme === null) continue;
    const end = endOfUrl(text2, at + 3);
    const rest = text2.slice(at + 3, end);
    found.push(classify(rest, text2.slice(at - scheme.length, end)));
  }
  if (found.length === 0 && text2.length < 128) {
    const bare = bareHost(text2);
    if (bare !== null) found.push(classify(bare, text2));
  }
  return found;
}
function schemeBefore(text2, at) {
  let from = at;
  while (from > 0 && at - from < 12 && /[a-zA-Z0-9+.-]/.test(text2[from - 1] ?? "")) from--;
  const scheme = text2.slice(from, at).toLowerCase();
  return [
    "http",
    "https",
    "ftp",
    "ws",
    "wss",
    "tcp",
    "udp",
    "mongodb+srv",
    "mongodb",
    "ftps",
    "socks5",
    "stratum+tcp",
    "h",
    "s"
  ].includes(scheme) || scheme === "" ? text2.slice(from, at) : null;
}
function endOfUrl(text2, from) {
  let end = from;
  const most = Math.min(text2.length, from + 400);
  while (end < most && !" 	\r\n\"'<>`|;,()[]{}\\^".includes(text2[end] ?? "")) end++;
  return end;
}
function bareHost(text2) {
  const trimmed = text2.trim();
  if (/^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/.test(trimmed)) return trimmed;
  const slash = trimmed.indexOf("/");
  const host = (slash === -1 ? trimmed : trimmed.slice(0, slash)).toLowerCase();
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/.test(host)) return null;
  return suffixClass(host.replace(/:\d+$/, "")) === null ? null : trimmed;
}
function suffixClass(host) {
  for (let from = 0; from !== -1; ) {
    const kind = table2.get(host.slice(from));
    if (kind !== void 0) return kind;
    const dot = host.indexOf(".", from);
    from = dot === -1 ? -1 : dot + 1;
  }
  return null;
}
function classify(rest, text2) {
  const authority = rest.split(/[/?#]/, 1)[0] ?? "";
  const host = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d*$/, "").toLowerCase();
  const path = rest.slice(authority.length);
  const shown = text2.slice(0, 200);
  for (const [name, start, kind] of withPath)
    if ((host === name || host.endsWith(`.${name}`)) && path.startsWith(start)) return { class: kind, host, text: shown };
  const suffix = suffixClass(host);
  if (suffix !== null) return { class: suffix, host, text: shown };
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) {
    const isOrdinary = LOCAL.test(host) || host.startsWith("8.8.") || host === "1.1.1.1" || host.split(".").some((part) => Number(part) > 255);
    return { class: isOrdinary ? "documentation" : "ip-literal", host, text: shown };
  }
  if (LOCAL.test(host)) return { class: "documentation", host, text: shown };
  if (host.endsWith(".onion")) return { class: "onion", host, text: shown };
  const tld = host.slice(host.lastIndexOf(".") + 1);
  if (EXECUTABLE.test(path)) return { class: "executable", host, text: shown };
  if (/(?:^|\.)example(?:\.(?:com|org|net))?$/.test(host) || host === "") return { class: "documentation", host, text: shown };
  return { class: host.includes(".") && CHEAP.has(tld) ? "cheap-tld" : "plain", host, text: shown };
}

// packages/core/src/source/objects/markers.ts
var TELEGRAM = /(?:^|[^0-9])([0-9]{8,10}:AA[A-Za-z0-9_-]{33})(?:$|[^A-Za-z0-9_-])/;
var ADDRESS = /^(?:bc1[a-z0-9]{25,60}|0x[a-fA-F0-9]{40}|[13][a-km-zA-HJ-NP-Z1-9]{25,34}|T[a-km-zA-HJ-NP-Z1-9]{33}|4[0-9AB][1-9A-HJ-NP-Za-km-z]{93}|ltc1[a-z0-9]{38,60}|r[1-9A-HJ-NP-Za-km-z]{24,34}|X[1-9A-HJ-NP-Za-km-z]{33})$/;
var POWERSHELL = [
  "powershell -",
  "powershell.exe",
  "invoke-webrequest",
  "invoke-expression",
  "downloadstring(",
  "-windowstyle hidden",
  "frombase64string"
];
var PAYLOAD = [
  "import os",
  "import subprocess",
  "import requests",
  "import socket",
  "exec(",
  "__import__(",
  "import base64",
  "import urllib",
  "from urllib"
];
var TOKEN_PATTERNS = [
  "[\\w-]{24}\\.[\\w-]{6}\\.",
  "dQw4w9WgXcQ:",
  "mfa\\.[\\w-]{84}",
  "[\\w-]{26}\\.[\\w-]{6}\\.[\\w-]{38}"
];
var ADDRESS_PATTERNS = [
  "bc1)[a-",
  "(bc1|[13])",
  "bc1[a-zA-HJ",
  "[13][a-km-zA-HJ-NP-Z",
  "0x[a-fA-F0-9]{40}",
  "0x[A-Fa-f0-9]{40}",
  "T[A-Za-z1-9]{33}",
  "[LM3][a-km-zA-HJ-NP-Z1-9]{26,33}",
  "4[0-9AB][1-9A-HJ-NP-Za-km-z]{93}"
];
var ANALYSIS = new Set(
  "vmwareuser vmwaretray vmwareservice vmtoolsd vmacthlp vmsrvc vmusrvc vboxservice vboxtray vboxcontrol qemu-ga xenservice prl_cc prl_tools joeboxcontrol joeboxserver wireshark fiddler httpdebuggerui httpdebuggersvc processhacker procmon procexp ollydbg x32dbg x64dbg x96dbg windbg ida64 idaq idaq64 pestudio ksdumper ksdumperclient df5serv sandboxie sbiedll dumpcap tcpview autoruns autorunsc regmon filemon immunitydebugger resourcehacker importrec petools lordpe sysinspector sniff_hit proc_analyzer hookexplorer".split(" ")
);
function findMarkers(text2) {
  const found = [];
  const note = (kind, shown = text2) => void found.push({ class: kind, text: shown.slice(0, 200) });
  if (text2.length < 100 && ADDRESS.test(text2)) note("crypto-address");
  if (text2.includes(":AA")) {
    const token = TELEGRAM.exec(text2);
    if (token?.[1] !== void 0) note("telegram-token", `${token[1].slice(0, 14)}\u2026`);
  }
  if (text2.length > 11 && text2.length < 400) {
    if (TOKEN_PATTERNS.some((piece) => text2.includes(piece))) note("token-pattern");
    if (ADDRESS_PATTERNS.some((piece) => text2.includes(piece))) note("address-pattern");
  }
  if (text2.length > 4 && text2.length < 60 && ANALYSIS.has(text2.toLowerCase().replace(/\.(?:exe|sys|dll)$/, "")))
    note("analysis-tool");
  if (text2.startsWith("MZ") && text2.length > 512 && text2.includes("This program")) note("embedded-executable");
  if (text2.startsWith("TVqQAA") && text2.length > 512) note("embedded-executable");
  if (text2.length > 20 && text2.length < 1e5) {
    const lower = text2.toLowerCase();
    if (POWERSHELL.some((word) => lower.includes(word))) note("powershell");
    if (lower.includes("stratum+tcp://") || lower.includes("xmrig")) note("miner");
    if (text2.length < 4096 && text2.includes("exec(") && /urlopen\(|requests\.get\(|httpx\.get\(|_uurlopen/.test(text2))
      note("remote-loader");
    if (PAYLOAD.filter((word) => text2.includes(word)).length >= 2) note("python-payload");
  }
  return found;
}

// packages/core/src/source/objects/paths.ts
var PIECES = [
  ...list(
    "credential-file",
    `.ssh/id_ .ssh/ /.ssh .aws/credentials .aws/config .netrc .npmrc .pypirc .git-credentials .docker/config.json .kube/config .config/gcloud .azure/
    /etc/shadow /etc/passwd .config/gh/hosts.yml .env.local id_rsa id_ed25519 .gnupg .bash_history .zsh_history .python_history .vault-token /proc/self/environ kubernetes.io/serviceaccount .terraform.d/credentials .config/solana/id.json
    .claude/ .gemini/ .cargo/credentials filezilla/recentservers.xml filezilla/sitemanager.xml terraform.tfstate .config/op/ windows/credentials microsoft/credentials`
  ),
  ...list(
    "browser-data",
    `google/chrome chrome/user data /user data/default local state login data google/chrome/user bravesoftware microsoft/edge opera software/ opera stable opera gx vivaldi/ yandex/yandexbrowser
    mozilla/firefox/profiles cookies.sqlite logins.json key4.db web data leveldb local storage/leveldb discord/ discordcanary discordptb lightcord telegram desktop/tdata tdata chromium/user data
    roaming/discord library/application support/google/chrome .config/google-chrome .mozilla/firefox steam/config ssfn`
  ),
  ...list(
    "wallet-data",
    `exodus/ exodus.wallet electrum/wallets /electrum ethereum/keystore .bitcoin/ wallet.dat atomic/local storage jaxx /metamask nkbihfbeogaeaoehlefnkodbefgpgknn zcash/ armory bytecoin coinomi guarda
    .ethereum monero ledger live trezor phantom/ bfnaelmomeimhlpmgjnjophhpkkoljpa com.liberty.jaxx wallets/`
  ),
  ...list(
    "autostart",
    `start menu/programs/startup programs/startup currentversion/run /etc/cron /etc/init.d /etc/systemd/system .config/systemd/user .config/autostart /launchagents /launchdaemons
    /etc/rc.local /etc/ld.so.preload crontab microsoft/windows/currentversion/run`
  ),
  ...list(
    "shell-profile",
    ".bashrc .bash_profile .zshrc .profile .zprofile .bash_login microsoft.powershell_profile.ps1 /etc/profile"
  ),
  ...list("site-packages", "site-packages/ sitecustomize.py usercustomize.py .pth")
];
function list(kind, pieces) {
  const SPACED = [
    "chrome/user data",
    "/user data/default",
    "local state",
    "login data",
    "opera software/",
    "opera stable",
    "opera gx",
    "web data",
    "local storage/leveldb",
    "telegram desktop/tdata",
    "chromium/user data",
    "library/application support/google/chrome",
    "atomic/local storage",
    "ledger live",
    "start menu/programs/startup"
  ];
  let rest = ` ${pieces.replaceAll(/\s+/g, " ")} `;
  const found = [];
  for (const spaced of SPACED) {
    if (!rest.includes(` ${spaced} `)) continue;
    found.push([kind, spaced]);
    rest = rest.replace(` ${spaced} `, " ");
  }
  for (const piece of rest.trim().split(" ")) if (piece !== "") found.push([kind, piece]);
  return found;
}
var SCRIPT = /\.(?:exe|scr|bat|cmd|ps1|vbs|msi|dll|hta|jar|sh|pyw|lnk|pif)$/;
var ARCHIVE = /\.(?:zip|whl|egg|pyz|tar|tgz|tar\.gz)$/;
function classifyPath(text2) {
  if (text2.length < 4 || text2.length > 400 || !/[/\\. ]|wal|tdata|disc|cron|armory|jaxx|guarda|ssfn|monero|id_/i.test(text2))
    return null;
  const path = text2.replaceAll("\\", "/").replaceAll("//", "/").toLowerCase();
  if (path === ".env" || path.endsWith("/.env")) return "credential-file";
  for (const [kind, piece] of PIECES) if (path.includes(piece) && isAtBoundary(path, piece)) return kind;
  if (path.startsWith("/etc/") || path.startsWith("c:/windows/")) return "system";
  if (SCRIPT.test(path)) return "executable";
  return ARCHIVE.test(path) ? "archive" : null;
}
function isAtBoundary(path, piece) {
  const at = path.indexOf(piece);
  const before = path[at - 1];
  return piece.startsWith("/") || before === void 0 || !/[a-z0-9]/.test(before);
}
function sourceOfPath(kind) {
  return kind === "credential-file" || kind === "browser-data" || kind === "wallet-data" ? kind : null;
}

// packages/core/src/source/machine/note-text.ts
var MOST4 = 2e5;
var NOTHING = [];
var known2 = /* @__PURE__ */ new Map();
var MOST_KNOWN = 4e3;
function objectsOfText(text2) {
  if (text2.length < 4) return NOTHING;
  if (text2.length > 400) return lookAt(text2);
  let objects = known2.get(text2);
  if (objects === void 0) {
    if (known2.size >= MOST_KNOWN) known2.clear();
    known2.set(text2, objects = lookAt(text2));
  }
  return objects;
}
function lookAt(text2) {
  const objects = [];
  const cut2 = text2.length > MOST4 ? text2.slice(0, MOST4) : text2;
  for (const host of findHosts(cut2))
    if (host.class !== "documentation") objects.push({ kind: "host", class: host.class, text: untrustedText(host.text) });
  const path = classifyPath(cut2);
  if (path !== null) objects.push({ kind: "path", class: path, text: untrustedText(cut2.slice(0, 200)) });
  for (const marker of findMarkers(cut2)) objects.push({ kind: "marker", class: marker.class, text: untrustedText(marker.text) });
  return objects;
}
var CHARACTERS_A_STEP = 100;
function noteText(machine, value, site) {
  if (value.t !== "str" && value.t !== "bytes") return;
  if ((value.layers?.length ?? 0) > 0) machine.budget.spend(value.s.length / CHARACTERS_A_STEP);
  const isHidden = (value.layers?.length ?? 0) > 0 || site.frame.unit.layers.length > 0;
  for (const object of objectsOfText(value.s)) {
    if (object.kind === "host" && object.class === "plain" && !isHidden) continue;
    if (object.kind === "path" && object.class === "archive") continue;
    machine.recorder.literal(object, site, value.layers);
  }
}

// packages/core/src/source/objects/command-shapes.ts
function withoutEscapes(command) {
  let text2 = command;
  if (text2.includes("^")) text2 = text2.replaceAll(/\^(?=[A-Za-z0-9.:\\/-])/g, "");
  if (/powershell|pwsh|iex|invoke/i.test(text2.replaceAll("`", ""))) text2 = text2.replaceAll(/(?<=[A-Za-z])`(?=[A-Za-z])/g, "");
  return text2.replaceAll(/(?<=[A-Za-z])(?:""|'')(?=[A-Za-z])/g, "");
}
var FETCHERS = /* @__PURE__ */ new Set([
  "curl",
  "wget",
  "nslookup",
  "dig",
  "ping",
  "host",
  "nc",
  "ncat",
  "httpie",
  "http",
  "xh"
]);
var TELLING_OUTPUT = /(?:\$\(|`|\$\{?)(?:env|printenv|export|set|whoami|hostname|id|uname|user|home|cat|ls|ifconfig|ip\s+a|pwd|tar|base64|history|git\s+config|aws\s|gcloud\s|npm\s+config)\b/;
var SECRET_FILE = /@?["']?(?:~|\$home|\/root|\/home\/[\w.-]+|\/etc)\/(?:\.ssh|\.aws|\.netrc|\.npmrc|\.pypirc|\.docker|\.kube|\.config\/gcloud|\.bash_history|passwd|shadow)/;
var SENDS = /\s(?:-d|--data(?:-\w+)?|-f|--form|-t|--upload-file|--post-data|--post-file|--body-file)[\s=]/;
function isExfiltration(lower, names) {
  if (![...names].some((name) => FETCHERS.has(name))) return false;
  const isLookup = /(?:^|[\s;|&"'(])(?:nslookup|dig|ping|host)\s/.test(lower);
  if (isLookup && /(?:\$\(|`)[^)`]{1,200}[)`]["']?\.[\w.-]+/.test(lower)) return true;
  if (SENDS.test(lower) && (TELLING_OUTPUT.test(lower) || SECRET_FILE.test(lower))) return true;
  if (/https?:\/\/\S*(?:\$\(|`)\s*(?:env|printenv|whoami|hostname|id|uname|cat)\b/.test(lower)) return true;
  return /(?:^|[\s;&"'(])(?:env|printenv|whoami|hostname|id|cat\s+(?:~|\/etc|\$home)\S*)\s*\|\s*(?:base64[^|]*\|\s*)?(?:curl|wget|nc|ncat)\s/.test(
    lower
  );
}
function isRemoteRun(lower, names) {
  if (!lower.includes("://") && !lower.includes("\\\\")) return false;
  if (names.has("mshta") || names.has("regsvr32") && /\/i:/.test(lower)) return true;
  if (names.has("rundll32") && /javascript:|url\.dll|https?:/.test(lower)) return true;
  if (names.has("msiexec") && /\/(?:i|q\w*|package)\s/.test(lower)) return true;
  return names.has("wmic") && /\/format:["']?https?:/.test(lower);
}
var STARTS_AFTER = /[|&;]\s*(?:sudo\s+)?(?:\/\w+)*\/?(?:ba|z|da|k|a)?sh(?:\s|$|["'])|[|&;]\s*(?:sudo\s+)?(?:python|perl|ruby|php|node)|\biex\b|invoke-expression|start-process|[&;]\s*(?:start\s|\.\/|chmod|nohup|cmd\s|powershell|%temp%|call\s|cscript|wscript|rundll32|regsvr32)|[&;]\s*["']?[\w%$:\\/.-]+\.(?:exe|bat|cmd|ps1|vbs|msi)\b|\$\((?:curl|wget)|`(?:curl|wget)|<\(\s*(?:curl|wget)/;

// packages/core/src/source/objects/commands.ts
var BUILD = new Set(
  "gcc g++ cc c++ clang clang++ ld ar nm cmake make ninja meson pkg-config git hg svn nvcc rustc cargo go javac java swig cython cython3 cythonize f2py gfortran ldd otool lipo install_name_tool xcrun xcode-select sw_vers sysctl uname which where whereis brew dpkg dpkg-query rpm ldconfig llvm-config llvm-config-11 python-config python3-config mpicc mpicxx mpif90 h5cc nc-config gdal-config pg_config mysql_config mariadb_config xml2-config xslt-config curl-config krb5-config sdl-config sdl2-config freetype-config geos-config npm npx yarn pnpm node bazel bazelisk conda protoc sphinx-build doxygen twine flake8 black pytest mypy ruff isort tox icu-config net-snmp-config apt-config cl cl.exe link.exe msbuild vswhere.exe rc.exe vcvarsall.bat hipcc rocm-smi nvidia-smi pip-compile gmake autoconf automake libtool ./configure configure sed awk grep cat ls cp mv mkdir rm ln echo true test strip patch tar unzip lsb_release getconf ctags cppcheck clang-format rustup maturin upip mpy-cross gettext msgfmt pybabel lrelease pyrcc5 pyuic5 arch hostname ffmpeg".split(" ")
);
var MILD = ["build", "other"];
function classifyCommand(command) {
  const text2 = withoutEscapes(command.slice(0, 2e4));
  const whole = classifyOne(text2);
  if (!MILD.includes(whole)) return whole;
  const parts = text2.split(/&&|[;|\n]/).slice(0, 40).map((part) => classifyOne(part.trim())).filter((part) => !MILD.includes(part));
  const [worst] = parts;
  if (worst !== void 0) return worst;
  return whole === "build" && /(?:base64\s+(?:-d|--decode)|xxd\s+-r)/.test(text2) ? "interpreter" : whole;
}
function classifyOne(text2) {
  const lower = text2.toLowerCase();
  if (isReverseShell(lower)) return "reverse-shell";
  const words = wordsOf(lower);
  const names = new Set(words.map((word) => baseName(word)));
  const isPowershell = names.has("powershell") || names.has("pwsh") || lower.includes("powershell");
  if (isPowershell && /(?:^|[\s"',])[-/](?:e|ec|en|enc|enco|encod|encode|encoded|encodedc\w*)[\s"',]+['"]?[a-z0-9+/=]{24}/.test(lower))
    return "powershell-encoded";
  if (isSecurityTampering(lower, names)) return "security-tampering";
  if (isExfiltration(lower, names)) return "identity-sent";
  if (isRemoteRun(lower, names)) return "download-and-run";
  const fetches = names.has("curl") || names.has("wget") || lower.includes("invoke-webrequest") || lower.includes("downloadstring") || lower.includes("downloadfile") || lower.includes("invoke-restmethod") || names.has("certutil") || names.has("bitsadmin") || names.has("iwr") || names.has("start-bitstransfer") || names.has("irm");
  if ((fetches || asksNames(names)) && SENDS_IDENTITY.test(lower)) return "identity-sent";
  if (fetches) {
    const hasUrl = lower.includes("://") || lower.includes("$") || lower.includes("\uFFFC");
    const runs = STARTS_AFTER.test(lower);
    if (hasUrl && runs) return "download-and-run";
    if (hasUrl) return "download";
  }
  if (lower.includes("xmrig") || lower.includes("stratum+tcp") || lower.includes("minerd ")) return "miner";
  if (isPersistence(lower, names)) return "persistence";
  if (isPowershell) return /-w(?:indowstyle)?\s+['",]*(?:hidden|1)/.test(lower) ? "powershell-hidden" : "interpreter";
  if (/\brm\s+-(?:rf|fr)\s+(?:\/|~|\$home)(?:\s|$|\*)/.test(lower) || /\bformat\s+c:/.test(lower) || lower.includes("rd /s /q c:"))
    return "destruction";
  if ((names.has("pip") || names.has("pip3") || lower.includes("-m pip") || lower.includes("-m, pip")) && words.includes("install"))
    return "pip-install";
  if (/python[\w.]*['"]?,?\s+['"]?-c(?:\s|['",])/.test(lower) || words.includes("-c") && lower.startsWith("\uFFFC"))
    return "python-code";
  const head = baseName(words[0] ?? "");
  if (head === "whoami" || head === "hostname" || head === "ipconfig" || head === "ifconfig" || head === "systeminfo" || lower.startsWith("wmic csproduct") || head === "id" || head === "wmic")
    return "host-identity";
  if (/(?:\.ssh\/|\/etc\/passwd|\/etc\/shadow|\.aws\/)/.test(lower)) return "credential-file";
  if (asksNames(names) && ASKS.has(head)) return "lookup";
  if (VIEWERS.has(head)) return "viewer";
  if (DEMONSTRATIONS.has(head) || lower.startsWith("open -a calculator")) return "demonstration";
  if (/chmod\s+(?:\+x|[0-7]{3,4})\s[^;&|]*(?:&&|;)\s*(?:nohup\s+)?\.\//.test(lower) || /^(?:nohup\s+)?\/(?:var\/)?tmp\//.test(lower))
    return "starts-file";
  if (BUILD.has(head) || /^(?:\/bin\/)?(?:ba)?sh\s+(?:-e\s+)?(?:\.\/)?(?:\S*\/)?(?:autogen|configure|bootstrap|buildconf)(?:\.sh)?(?:\s|$)/.test(lower))
    return "build";
  if (head === "start" || /\.(?:exe|bat|cmd|ps1|vbs|scr|hta|msi)(?:\s|"|'|$)/.test(lower)) return "starts-file";
  return ["sh", "bash", "cmd", "zsh", "mshta", "rundll32", "regsvr32", "cscript", "wscript", "osascript", "nc", "ncat"].includes(
    head
  ) ? "interpreter" : "other";
}
var ASKS = /* @__PURE__ */ new Set(["nslookup", "dig", "ping", "host", "traceroute", "drill"]);
var DEMONSTRATIONS = /* @__PURE__ */ new Set(["calc", "xcalc", "gnome-calculator", "kcalc"]);
var VIEWERS = /* @__PURE__ */ new Set(["notepad", "mspaint", "wordpad"]);
var SENDS_IDENTITY = /(?:\$\(|`)\s*(?:whoami|hostname|id|pwd|uname|env|printenv|ifconfig|ip addr|ls|cat)\b|%(?:username|computername|userdomain)%|\$\{?(?:user|hostname|env:username|env:computername|home)\b/;
function asksNames(names) {
  for (const name of ASKS) if (names.has(name)) return true;
  return false;
}
function writtenByCommand(command) {
  const text2 = command.slice(0, 4e3);
  const found = /(?:^|\s)(?:-o|-O|--output|--output-document|-outfile)[\s=]+["']?([^\s"';&|]{3,200})/i.exec(text2) ?? /certutil(?:\.exe)?\s[^;&|]{0,200}-urlcache\s[^;&|]{0,400}?\s["']?([^\s"';&|]{3,200})["']?\s*(?:$|[;&|])/i.exec(text2);
  return found?.[1] ?? null;
}
function isReverseShell(lower) {
  if (lower.includes("/dev/tcp/")) return true;
  if (/(?:^|[\s/|;&])(?:nc|ncat|netcat)\s[^|;&]{0,80}-[a-z]{0,3}e[a-z]?\s/.test(lower)) return true;
  return lower.includes("mkfifo") && /\bnc(?:at)?\s/.test(lower);
}
function isSecurityTampering(lower, names) {
  return lower.includes("set-mppreference") || lower.includes("add-mppreference") || lower.includes("disableantispyware") || lower.includes("disablerealtimemonitoring") || lower.includes("netsh") && lower.includes("firewall") || lower.includes("mpcmdrun") || lower.includes("vssadmin delete") || lower.includes("taskkill") && /(?:defender|msmpeng|wireshark|procmon|httpdebugger|fiddler)/.test(lower) || names.has("setenforce") || lower.includes("netsh advfirewall");
}
function isPersistence(lower, names) {
  return names.has("schtasks") || names.has("crontab") && !lower.includes("crontab -l") || lower.includes("reg add") || lower.includes("currentversion\\run") || lower.includes("sc create") || lower.includes("sc.exe create") || lower.includes("register-scheduledtask") || lower.includes("new-scheduledtask") || lower.includes("launchctl bootstrap") || lower.includes("update-rc.d") || /\btee\s+-a\b/.test(lower) && /\.(?:bashrc|zshrc|profile|bash_profile)/.test(lower) || /\b(?:copy|move|cp|mv|xcopy)\b/.test(lower) && lower.includes("programs\\startup") || lower.includes("launchctl load") || lower.includes(">>") && /\.(?:bashrc|zshrc|profile|bash_profile)/.test(lower) || lower.includes("/etc/cron") || /systemctl\s+(?:--user\s+)?enable/.test(lower);
}
function wordsOf(command) {
  return command.split(/[\s"',;&|()]+/).filter((word) => word !== "").slice(0, 400);
}
function baseName(word) {
  const at = Math.max(word.lastIndexOf("/"), word.lastIndexOf("\\"));
  const name = at <= 0 && word.startsWith("./") ? word : word.slice(at + 1);
  return name.endsWith(".exe") ? name.slice(0, -4) : name;
}
function decodePowershell(command) {
  const found = /[-/]e[a-z]*[\s"',]+['"]?([A-Za-z0-9+/=]{24,})/i.exec(command) ?? /frombase64string\(\s*["']([A-Za-z0-9+/=]{16,})["']/i.exec(command);
  if (found?.[1] === void 0) return null;
  const bytes2 = Buffer.from(found[1], "base64");
  for (const encoding of ["utf16le", "utf8"]) {
    const text2 = bytes2.toString(encoding);
    if (text2.length > 8 && printableShare(text2) > 0.9) return text2;
  }
  return null;
}
function printableShare(text2) {
  let printable = 0;
  for (let index = 0; index < text2.length; index++) {
    const code = text2.charCodeAt(index);
    if (code >= 32 && code < 127 || code === 10 || code === 13 || code === 9) printable++;
  }
  return printable / text2.length;
}
function pythonOfCommand(command) {
  const found = /python[\w.]*(?:\.exe)?['"]?\s+(?:-[A-Zabdhioquvx]+\s+)*-c\s+(["'])/i.exec(command);
  if (found === null) return null;
  const from = found.index + found[0].length;
  const quote = found[1] ?? '"';
  let end = command.lastIndexOf(quote);
  if (end <= from) end = command.length;
  return command.slice(from, end).replaceAll(`\\${quote}`, quote);
}
function hostsOfCommand(command) {
  const text2 = command.slice(0, 2e4);
  const found = findHosts(text2);
  if (found.length > 0) return found;
  return text2.split(/[\s"'`;|&]+/).slice(0, 60).flatMap((word) => findHosts(word.slice(word.lastIndexOf(")") + 1).replace(/^[.@]+/, ""))).slice(0, 4);
}
function pipedText(command) {
  const text2 = command.slice(0, 2e5);
  const isHex = /xxd\s+(?:-r\s+-p|-p\s+-r|-rp|-pr)/.test(text2);
  if (!isHex && !/base64\s+(?:-di?|-D|--decode)|openssl\s+(?:enc\s+)?(?:-d\s+)?-?base64\b/.test(text2)) return null;
  const found = (isHex ? /(?:^|[\s"'=])([0-9a-fA-F]{24,})(?:[\s"'|]|$)/ : /(?:^|[\s"'=])([A-Za-z0-9+/]{24,}={0,2})(?:[\s"'|)]|$)/).exec(text2);
  return found?.[1] === void 0 ? null : Buffer.from(found[1], isHex ? "hex" : "base64").toString("utf8");
}

// packages/core/src/source/machine/file-loader-calls.ts
function endOfPath(path) {
  const text2 = path === void 0 ? "" : printed(path).s;
  return text2.slice(text2.lastIndexOf(UNKNOWN_PIECE) + 1).replaceAll("\\", "/").replace(/^[./]+/, "");
}
var MOST_ASKED = 64;
function askFor(machine, end) {
  if (end !== "" && end.length < 400 && !/\.(?:pyw?|so|pyd|dll|exe)$/.test(end) && machine.asked.size < MOST_ASKED)
    machine.asked.add(end);
}
function moduleOfPath(machine, path) {
  const end = endOfPath(path);
  if (end === "" || !/\.pyw?$/.test(end) && machine.data.size === 0) return null;
  return machine.modules.all().find(({ file }) => file === end || file.endsWith(`/${end}`)) ?? null;
}
function runModuleOfPath(machine, path) {
  const own = moduleOfPath(machine, path);
  if (own === null) askFor(machine, endOfPath(path));
  return own;
}
var pathOf = (given) => given?.positional[1] ?? given?.keywords.get("location") ?? given?.keywords.get("path");
var moduleFromSpec = (machine, _, { given, site }) => {
  const spec = given.positional[0];
  const own = spec?.t === "name" ? runModuleOfPath(machine, pathOf(spec.given)) : null;
  return own === null ? null : runModule(machine, own, site);
};
var loadModule = (machine, callee, { site }) => {
  const own = callee.receiver?.t === "name" ? runModuleOfPath(machine, pathOf(callee.receiver.given)) : null;
  return own === null ? null : runModule(machine, own, site);
};
var runPath = (machine, _, { given, site }) => {
  const own = runModuleOfPath(machine, given.positional[0] ?? given.keywords.get("path_name"));
  if (own !== null) runModule(machine, own, site);
  return null;
};
var readOwnFile = (machine, callee, { site }) => {
  const path = callee.receiver?.t === "name" ? callee.receiver.given?.positional[0] : void 0;
  const own = moduleOfPath(machine, path);
  return own === null ? null : contentOf(machine, own, { callee, site });
};
var readResource = (machine, callee, { given, site }) => {
  const own = machine.data.size === 0 ? null : moduleOfPath(machine, given.positional[1]);
  return own === null ? null : contentOf(machine, own, { callee, site });
};
function contentOf(machine, own, { callee, site }) {
  const data2 = machine.data.get(own.file);
  if (data2 !== void 0) {
    const offset = site.frame.unit.tree.start[site.node] ?? 0;
    const taint = joinTaints([{ kind: "file", name: own.file, unit: site.frame.unit, offset }], callee.receiver?.taint);
    return { ...bytes(data2), taint };
  }
  const unit = machine.modules.unitOf(own);
  return unit === null ? null : { ...str(unit.tree.text), taint: callee.receiver?.taint };
}
var FILE_LOADER_CALLS = [
  ["importlib.util.module_from_spec", moduleFromSpec],
  ["importlib.machinery.SourceFileLoader().load_module", loadModule],
  [
    "importlib.load_source",
    (machine, _, { given, site }) => {
      const own = runModuleOfPath(machine, pathOf(given));
      return own === null ? null : runModule(machine, own, site);
    }
  ],
  ["runpy.run_path", runPath],
  ["builtins.open().read", readOwnFile],
  ["pathlib.Path().open().read", readOwnFile],
  ["pathlib.Path().read_text", readOwnFile],
  ["pathlib.Path().read_bytes", readOwnFile],
  ["pkgutil.get_data", readResource],
  ["importlib.resources.read_text", readResource],
  ["importlib.resources.read_binary", readResource]
];

// packages/core/src/source/machine/describe-command.ts
var COMMAND_NAMES = ["args", "command", "cmd", "argv", "program", "executable", "path", "file", "filepath"];
function commandArgument(given) {
  const [first2] = given.positional;
  if (first2 !== void 0) return first2;
  for (const name of COMMAND_NAMES) {
    const value = given.keywords.get(name);
    if (value !== void 0) return value;
  }
  return void 0;
}
function describeCommand(machine, command, { given, site }) {
  const objects = [];
  const { text: text2 } = command;
  if (text2 === "") return objects;
  const shown = untrustedText(text2.slice(0, 240));
  objects.push({ kind: "command", class: classifyCommand(text2), text: shown });
  objects.push(...objectsOfLine(machine, text2, site), ...objectsOfOwnScripts(machine, text2, site));
  const list2 = commandArgument(given);
  const flag = list2?.t === "seq" ? list2.items.findIndex((item) => item.t === "str" && item.s === "-c") : -1;
  const code = list2?.t === "seq" && flag !== -1 ? list2.items[flag + 1] : void 0;
  if (code?.t === "str" && code.isWhole && isPython(list2?.t === "seq" ? list2.items[0] : void 0))
    machine.runText(code, site, "exec");
  else {
    runOwnScript(machine, text2, site);
    const inline = pythonOfCommand(text2.slice(0, 2e4));
    if (inline !== null && !inline.includes(UNKNOWN_PIECE)) machine.runText(withLayers(str(inline), command.layers), site, "exec");
  }
  return objects;
}
function objectsOfLine(machine, text2, site) {
  const objects = [];
  const piped = pipedText(text2);
  if (piped !== null) {
    objects.push(
      { kind: "command", class: "decoded-command", text: untrustedText(piped.slice(0, 240)) },
      { kind: "command", class: classifyCommand(piped), text: untrustedText(piped.slice(0, 240)) }
    );
    objects.push(...objectsOfText(piped));
    if (/python/.test(text2)) machine.runText(withLayers(str(piped), ["base64"]), site, "exec");
  }
  for (const host of hostsOfCommand(text2))
    if (host.class !== "documentation") objects.push({ kind: "host", class: host.class, text: untrustedText(host.text) });
  const decoded = decodePowershell(text2.slice(0, 2e5));
  if (decoded !== null) {
    objects.push({ kind: "command", class: classifyCommand(`powershell ${decoded}`), text: untrustedText(decoded.slice(0, 240)) });
    for (const host of findHosts(decoded)) objects.push({ kind: "host", class: host.class, text: untrustedText(host.text) });
  }
  return objects;
}
var TELLING = /* @__PURE__ */ new Set([
  "reverse-shell",
  "security-tampering",
  "powershell-encoded",
  "download-and-run",
  "miner",
  "persistence",
  "identity-sent",
  "destruction"
]);
var MOST_LINES2 = 400;
var MOST_OBJECTS = 12;
var STEPS_A_LINE = 10;
var readScripts = /* @__PURE__ */ new WeakMap();
function objectsOfOwnScripts(machine, command, site) {
  if (machine.scripts.size === 0) return [];
  const found = [];
  for (const word of command.slice(0, 2e3).split(/[\s"',\uFFFC]+/)) {
    const name = /([^\\/]+\.(?:sh|bash|bat|cmd|ps1|vbs))$/i.exec(word)?.[1];
    if (name === void 0) continue;
    for (const file of machine.scripts.keys())
      if (file === name || file.endsWith(`/${name}`)) found.push(...objectsOfScript(machine, file, site));
  }
  return found.slice(0, MOST_OBJECTS);
}
function objectsOfScript(machine, file, site) {
  const known3 = readScripts.get(machine) ?? /* @__PURE__ */ new Map();
  readScripts.set(machine, known3);
  const before = known3.get(file);
  if (before !== void 0) return before;
  const objects = [];
  known3.set(file, objects);
  const name = file.slice(file.lastIndexOf("/") + 1);
  for (const line of linesOf(machine.scripts.get(file) ?? "")) {
    if (objects.length >= MOST_OBJECTS) break;
    machine.budget.spend(STEPS_A_LINE);
    const kind = classifyCommand(line);
    if (TELLING.has(kind)) objects.push({ kind: "command", class: kind, text: untrustedText(`${name}: ${line}`.slice(0, 240)) });
    objects.push(...objectsOfLine(machine, line, site).filter((object) => object.kind !== "host" || object.class !== "plain"));
  }
  return objects;
}
function linesOf(text2) {
  return text2.replaceAll(/[\\^`]\r?\n/g, " ").split(/\r?\n/, MOST_LINES2).map((line) => line.trim().slice(0, 2e4)).filter((line) => line !== "" && !/^(?:#|::|rem\s|'|\/\/)/i.test(line));
}
function runOwnScript(machine, text2, site) {
  const isRun = text2.startsWith(UNKNOWN_PIECE) || /^\S*python[\w.]*\s/i.test(text2);
  for (const word of text2.slice(0, 2e3).split(/[\s"'\uFFFC]+/)) {
    if (!/\.pyw?$/.test(word) && !(isRun && /^[^-].*\.\w{1,8}$/.test(word))) continue;
    const end = word.replaceAll("\\", "/").replace(/^[./]+/, "");
    if (isRun) askFor(machine, end);
    const module = machine.modules.all().find((one) => one.state === "unread" && (one.file === end || one.file.endsWith(`/${end}`)));
    if (module !== void 0) machine.importModule(module.name, site);
  }
}
function isPython(value) {
  if (value?.t === "str") return value.s.toLowerCase().includes("python");
  return value?.t === "name" ? value.name === "sys.executable" : value !== void 0 && value.t !== "bytes";
}

// packages/core/src/source/machine/written-files.ts
var MOST_WRITTEN = 64;
var TEMPORARY = /^(?:tempfile\.(?:NamedTemporaryFile|TemporaryFile|mkstemp|mktemp)|os\.memfd_create)\(\)/;
var TEMPORARY_KEY = "@tempfile";
var identities = /* @__PURE__ */ new WeakMap();
var lastIdentity = 0;
function pathKey(path) {
  if ((path.t === "str" || path.t === "bytes") && path.s.replaceAll(UNKNOWN_PIECE, "").length > 2) return path.s;
  if (path.t === "name" && TEMPORARY.test(path.name)) return TEMPORARY_KEY;
  if (path.t === "name" && !path.name.includes("(") && !path.name.startsWith("?")) return `@${path.name}`;
  let identity = identities.get(path);
  if (identity === void 0) identities.set(path, identity = ++lastIdentity);
  return `#${identity}`;
}
function rememberWrite(machine, path, { taint, layers, site }) {
  if (path === void 0 || machine.written.size >= MOST_WRITTEN) return;
  const isFetched = taint?.some((origin3) => origin3.kind === "network-answer") === true;
  const isDecoded = (layers?.length ?? 0) > 0 || taint?.some((origin3) => origin3.kind === "decoded") === true;
  const kind = isFetched ? "downloaded-file" : isDecoded ? "decoded-file" : "written-file";
  const origin2 = {
    kind,
    name: printed(path).s.slice(0, 120),
    unit: site.frame.unit,
    offset: site.frame.unit.tree.start[site.node] ?? 0
  };
  machine.written.set(pathKey(path), { t: "unknown", taint: joinTaints([origin2], taint) });
}
function writtenTaint(machine, text2, values) {
  if (machine.written.size === 0) return void 0;
  let taint;
  const keys = new Set(values.flatMap((value) => value.t === "seq" ? value.items.map(pathKey) : [pathKey(value)]));
  for (const [key, value] of machine.written) {
    const isInText = !key.startsWith("env:") && !key.startsWith("#") && !key.startsWith("@") && key.length > 3 && text2.includes(lastPart(key));
    const isTemporary = key === TEMPORARY_KEY && text2.includes(UNKNOWN_PIECE);
    if (keys.has(key) || isInText || isTemporary) taint = joinTaints(taint, value.taint);
  }
  return taint;
}
function lastPart(path) {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"), path.lastIndexOf(UNKNOWN_PIECE)) + 1);
  return name.length >= 4 && name.includes(".") ? name : path;
}

// packages/core/src/source/machine/record-sink.ts
var MOST_TEXTS = 24;
function recordSink(machine, sink, call2) {
  const { name, callee, given, site } = call2;
  const values = [...argumentValues(given), ...receiverArguments(callee)];
  let taint;
  let layers;
  const objects = [];
  for (const value of values) taint = joinTaints(taint, deepTaint(value));
  const texts2 = values.flatMap((value) => textsOf2(value, 3)).slice(0, MOST_TEXTS);
  if (sink.capability !== "process") for (const text2 of texts2) layers = joinLayers(layers, text2.layers);
  if (sink.capability === "dynamic-code") {
    for (const value of given.positional)
      if ((value.t === "unknown" || value.t === "name") && value.taint === void 0) layers = joinLayers(layers, value.layers);
  }
  if (sink.capability === "process" || sink.capability === "dynamic-code") layers = joinLayers(layers, callee.layers);
  if (sink.capability === "process") {
    const command = commandOf(given);
    objects.push(...describeCommand(machine, command, { given, site }));
    objects.push(...describeInput(machine, command.text, { given, site }));
    layers = joinLayers(layers, command.layers);
    taint = joinTaints(taint, writtenTaint(machine, command.text, values));
    const file = objects.some((object) => object.class === "download") ? writtenByCommand(command.text) : null;
    if (file !== null) rememberWrite(machine, str(file), { taint: networkOrigin(name, site), layers, site });
  } else for (const text2 of texts2) objects.push(...objectsOfText(text2.s));
  if (sink.capability === "file-write") for (const text2 of texts2) objects.push(...placeOutside(text2.s));
  if (sink.action === "lookup") for (const text2 of texts2) objects.push(...lookedUp(text2.s, objects));
  if (sink.capability === "dynamic-code" || sink.capability === "native" || sink.action === "permission")
    taint = joinTaints(taint, writtenTaint(machine, texts2.map((text2) => text2.s).join(" "), values));
  if (sink.capability === "file-write" && sink.action === "write") {
    if (name.startsWith("shutil.")) for (const object of objects) taint = joinTaints(taint, secretOf(object, name, site));
    rememberWrite(machine, name === "os.write" ? nameValue("tempfile.mkstemp()") : pathOf2(callee, given), { taint, layers, site });
  }
  if (name.endsWith("urlretrieve") || name.endsWith(".download")) {
    const path = given.positional[1] ?? given.keywords.get("filename") ?? given.keywords.get("out");
    rememberWrite(machine, path, {
      taint: networkOrigin(name, site),
      layers,
      site
    });
  }
  machine.recorder.use(sink, name, site, { taint, layers, objects });
}
function secretOf(object, name, site) {
  const kind = object.kind === "path" ? sourceOfPath(object.class) : null;
  return kind === null ? void 0 : [{ kind, name, unit: site.frame.unit, offset: site.frame.unit.tree.start[site.node] ?? 0 }];
}
function placeOutside(text2) {
  if (text2.length > 300 || !/^(?:~[/\\]|\/tmp\/|\/var\/tmp\/|\/home\/|\/Users\/|[A-Za-z]:[\\/]+Users[\\/])[\w\uFFFC. -]/.test(text2))
    return [];
  return [
    {
      kind: "path",
      class: text2.startsWith("/tmp") || text2.startsWith("/var") ? "shared-place" : "home",
      text: untrustedText(text2)
    }
  ];
}
function describeInput(machine, command, { given, site }) {
  const input = given.keywords.get("input");
  if (input === void 0 || !INTERPRETER.test(command)) return [];
  const text2 = printed(input).s;
  const call2 = { given: { ...given, positional: [input], keywords: /* @__PURE__ */ new Map() }, site };
  if (/python|\uFFFC/.test(command.split(" ")[0] ?? "")) {
    machine.runText(input, site, "exec");
    return [];
  }
  return describeCommand(machine, { text: text2, layers: input.layers }, call2);
}
var INTERPRETER = /^(?:\S*[/\\])?(?:(?:ba|z|da|k)?sh|cmd(?:\.exe)?|powershell(?:\.exe)?|pwsh|python[\d.]*|\uFFFC)(?:\s+-\S*)*\s*$/;
function isFedInterpreter(callee) {
  for (let at = callee.receiver; at?.t === "name"; at = at.receiver)
    if (at.given !== void 0) return INTERPRETER.test(commandOf(at.given).text);
  return false;
}
function networkOrigin(name, site) {
  return [{ kind: "network-answer", name, unit: site.frame.unit, offset: site.frame.unit.tree.start[site.node] ?? 0 }];
}
function lookedUp(text2, had) {
  if (had.some((object) => object.kind === "host") || text2.length > 250 || text2.startsWith("localhost")) return [];
  return /^[\w\uFFFC-]+(?:\.[\w\uFFFC-]+)*\.[a-z]{2,20}$/i.test(text2) && !/\.(?:local|localhost|example|test|invalid)$/.test(text2) ? [{ kind: "host", class: "plain", text: untrustedText(text2) }] : [];
}
function receiverArguments(callee) {
  const values = [];
  let at = callee.receiver;
  for (let depth = 0; depth < 4 && at !== void 0; depth++) {
    if (at.t === "name") {
      if (at.given !== void 0) values.push(...argumentValues(at.given));
      at = at.receiver;
    } else {
      values.push(at);
      break;
    }
  }
  return values;
}
function textsOf2(value, depth) {
  if (value.t === "str" || value.t === "bytes") return [{ s: value.s, layers: value.layers }];
  if (depth === 0) return [];
  if (value.t === "seq") return value.items.slice(0, 32).flatMap((item) => textsOf2(item, depth - 1));
  if (value.t === "dict")
    return [...value.entries.values()].slice(0, 32).flatMap(([key, item]) => [...textsOf2(key, 1), ...textsOf2(item, depth - 1)]);
  if (value.t === "choice") return value.options.flatMap((item) => textsOf2(item, depth - 1));
  if (value.t === "name" && value.given !== void 0)
    return argumentValues(value.given).flatMap((item) => textsOf2(item, depth - 1));
  return [];
}
var SHELLS = /(?:^|[/\\])(?:sh|bash|zsh|dash|cmd|powershell|pwsh|python[\d.]*|perl|ruby|node|osascript|mshta|wscript|cscript|rundll32|curl|wget)(?:\.exe)?$/i;
function commandOf(given) {
  const first2 = commandArgument(given);
  const listed = given.positional.length > 0 || first2 === void 0 ? given.positional : [first2];
  const parts = first2?.t === "seq" ? first2.items : listed;
  let layers;
  const texts2 = [];
  for (const part of parts.slice(0, 64)) {
    if (texts2.length === 0 || !/^[\w./\\-]+$/.test(texts2[0] ?? "") || SHELLS.test(texts2[0] ?? ""))
      layers = joinLayers(layers, part.layers);
    texts2.push(part.t === "seq" ? part.items.map((item) => printed(item).s).join(" ") : printed(part).s);
  }
  return { text: texts2.join(" "), layers };
}
function pathOf2(callee, given) {
  if (callee.receiver?.t === "name" && callee.receiver.name.startsWith("tempfile.")) return callee.receiver;
  if (callee.receiver?.t === "name" && callee.receiver.given !== void 0)
    return callee.receiver.given.positional[0] ?? callee.receiver.given.keywords.get("file");
  return given.positional[1] ?? given.positional[0];
}

// packages/core/src/source/machine/bytecode-calls.ts
var MOST_VALUES = 2e4;
function valueOf(value, room) {
  if (--room.left < 0) return UNKNOWN;
  switch (value.t) {
    case "code": {
      const { text: text2, isWhole } = outlineCode(value.code, room);
      return isWhole ? str(text2) : UNKNOWN;
    }
    case "str":
      return str(value.s);
    case "bytes":
      return bytes(value.s);
    case "int":
      return num(value.n);
    case "tuple":
    case "list":
      return sequence(
        value.t,
        value.items.map((item) => valueOf(item, room))
      );
    case "true":
    case "false":
      return { t: "bool", b: value.t === "true" };
    case "none":
      return NONE;
    default:
      return UNKNOWN;
  }
}
var loads = (machine, _, { given, site }) => {
  const from = given.positional[0] ?? given.keywords.get("bytes");
  const text2 = from?.t === "bytes" || from?.t === "str" ? constantText(from) : null;
  if (text2 === null || from === void 0) return null;
  machine.budget.spend(text2.length / 4);
  const value = readMarshal(Buffer.from(text2, "latin1"));
  if (value === null) return null;
  const made = {
    ...withLayer(valueOf(value, { size: text2.length, left: MOST_VALUES }), "marshal", from.layers),
    taint: from.taint
  };
  noteText(machine, made, site);
  return made;
};
var functionOf = (machine, callee, { given, site }) => {
  const code = given.positional[0] ?? given.keywords.get("code");
  const text2 = code?.t === "name" && code.name === "builtins.compile()" ? code.given?.positional[0] : code;
  const sink = sinkOf(callee.name);
  if (text2?.t !== "str" && text2?.t !== "bytes") return null;
  if (sink !== null) recordSink(machine, sink, { name: callee.name, callee, given: { ...given, positional: [text2] }, site });
  machine.runText(text2, site, "exec");
  return UNKNOWN;
};
var unpickle = (machine, callee, { given, site }) => {
  const given0 = given.positional[0] ?? given.keywords.get("data");
  const from = given0?.t === "name" && given0.name === "io.BytesIO()" ? given0.given?.positional[0] : given0;
  const text2 = from?.t === "bytes" || from?.t === "str" ? constantText(from) : null;
  machine.budget.spend((text2?.length ?? 0) / 4);
  const walk = text2 === null ? null : readPickle(Buffer.from(text2, "latin1"));
  if (walk === null || from === void 0) return null;
  const sink = sinkOf(callee.name);
  if (sink !== null) recordSink(machine, sink, { name: callee.name, callee, given, site });
  if (walk.text !== "") machine.runText(withLayer(str(walk.text), "pickle", from.layers), site, "exec");
  return { t: "unknown", taint: from.taint, layers: from.layers };
};
var BYTECODE_CALLS = [
  ["marshal.loads", loads],
  ...["pickle", "dill", "cloudpickle"].flatMap((module) => [
    [`${module}.loads`, unpickle],
    [`${module}.load`, unpickle]
  ]),
  ["types.FunctionType", functionOf],
  ["types.LambdaType", functionOf]
];

// packages/core/src/source/machine/cipher-calls.ts
import { createHash, pbkdf2Sync } from "node:crypto";

// packages/core/src/source/fold/ciphers.ts
import { createCipheriv, createDecipheriv as createDecipheriv2 } from "node:crypto";
function decryptBlocks({ cipher, mode, key, iv }, data2) {
  try {
    const name = cipherName(cipher, key);
    if (name === null) return null;
    switch (mode) {
      case "ECB":
        return finish(createDecipheriv2(`${name}-ecb`, key, null), data2);
      case "CBC":
        return finish(createDecipheriv2(`${name}-cbc`, key, iv), data2);
      case "CFB":
        return finish(createDecipheriv2(`${name}-cfb8`, key, iv), data2);
      case "CFB128":
        return finish(createDecipheriv2(cipher === "aes" ? `${name}-cfb` : `${name}-cfb`, key, iv), data2);
      case "OFB":
        return finish(createDecipheriv2(`${name}-ofb`, key, iv), data2);
      case "CTR":
        return finish(createDecipheriv2(`${name}-ctr`, key, iv), data2);
      case "GCM":
        return createDecipheriv2(`${name}-gcm`, key, iv).update(data2);
      case "EAX":
        return finish(createDecipheriv2(`${name}-ctr`, key, omac(name, { key, tag: 0, data: iv })), data2);
    }
  } catch {
    return null;
  }
}
function cipherName(cipher, key) {
  if (cipher === "aes") return [16, 24, 32].includes(key.length) ? `aes-${key.length * 8}` : null;
  return key.length === 24 ? "des-ede3" : key.length === 16 ? "des-ede" : null;
}
function finish(cipher, data2) {
  cipher.setAutoPadding(false);
  return Buffer.concat([cipher.update(data2), cipher.final()]);
}
function omac(name, { key, tag, data: data2 }) {
  const encrypt = (block) => createCipheriv(`${name}-ecb`, key, null).setAutoPadding(false).update(block);
  const double = (block) => {
    const out = Buffer.alloc(16);
    for (let index = 0; index < 16; index++) out[index] = (block[index] ?? 0) << 1 | (block[index + 1] ?? 0) >> 7;
    if (((block[0] ?? 0) & 128) !== 0) out[15] = (out[15] ?? 0) ^ 135;
    return out;
  };
  const once = double(encrypt(Buffer.alloc(16)));
  const first2 = Buffer.alloc(16);
  first2[15] = tag;
  const message = Buffer.concat([first2, data2]);
  const isWhole = message.length % 16 === 0;
  const padded = isWhole ? message : Buffer.concat([message, Buffer.from([128]), Buffer.alloc(15 - message.length % 16)]);
  const last = isWhole ? once : double(once);
  let mac = Buffer.alloc(16);
  for (let at = 0; at < padded.length; at += 16) {
    const block = Buffer.from(padded.subarray(at, at + 16));
    const isLast = at + 16 >= padded.length;
    for (let index = 0; index < 16; index++)
      block[index] = (block[index] ?? 0) ^ (mac[index] ?? 0) ^ (isLast ? last[index] ?? 0 : 0);
    mac = Buffer.from(encrypt(block));
  }
  return mac;
}
function decryptRc4(key, data2) {
  if (key.length === 0 || key.length > 256) return null;
  const table3 = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (a, b) => {
    const held = table3[a] ?? 0;
    table3[a] = table3[b] ?? 0;
    table3[b] = held;
  };
  for (let index = 0, other = 0; index < 256; index++) {
    other = other + (table3[index] ?? 0) + (key[index % key.length] ?? 0) & 255;
    swap(index, other);
  }
  const out = Buffer.alloc(data2.length);
  for (let at = 0, first2 = 0, second = 0; at < data2.length; at++) {
    first2 = first2 + 1 & 255;
    second = second + (table3[first2] ?? 0) & 255;
    swap(first2, second);
    out[at] = (data2[at] ?? 0) ^ (table3[(table3[first2] ?? 0) + (table3[second] ?? 0) & 255] ?? 0);
  }
  return out;
}
function decryptChacha(key, { nonce, counter, data: data2 }) {
  if (key.length !== 32 || nonce.length !== 12 && nonce.length !== 8) return null;
  const iv = Buffer.alloc(16);
  iv.writeUInt32LE(counter);
  nonce.copy(iv, 16 - nonce.length);
  try {
    return createDecipheriv2("chacha20", key, iv).update(data2);
  } catch {
    return null;
  }
}
function withoutPadding(data2) {
  const size = data2.charCodeAt(data2.length - 1);
  if (!(size >= 1 && size <= 32) || size > data2.length) return data2;
  return data2.slice(-size) === String.fromCharCode(size).repeat(size) ? data2.slice(0, -size) : data2;
}

// packages/core/src/source/machine/cipher-calls.ts
var MODES = new Map([
  ...["ECB", "CBC", "CFB", "OFB", "CTR", "GCM", "EAX"].map((mode) => [mode, mode]),
  ["1", "ECB"],
  ["2", "CBC"],
  ["3", "CFB"],
  ["5", "OFB"],
  ["6", "CTR"],
  ["9", "EAX"],
  ["11", "GCM"]
]);
function data(value) {
  const text2 = constantText(value);
  return text2 === null ? null : Buffer.from(text2, value?.t === "str" ? "utf8" : "latin1");
}
function argument2(given, index, ...names) {
  const named = names.map((name) => given?.keywords.get(name)).find((value) => value !== void 0);
  return named ?? given?.positional[index];
}
function maker(callee) {
  return callee.receiver?.t === "name" ? callee.receiver : null;
}
function opened(machine, plain, { from, site, layer }) {
  if (plain === null) return null;
  const value = { ...withLayer(bytes(plain.toString("latin1")), layer, from.layers), taint: from.taint };
  noteText(machine, value, site);
  return value;
}
function counterBlock(given) {
  const counter = argument2(given, -1, "counter");
  if (counter?.t === "name") {
    const initial2 = counter.given?.keywords.get("initial_value") ?? counter.given?.positional[2];
    const prefix = data(counter.given?.keywords.get("prefix")) ?? Buffer.alloc(0);
    const start = initial2?.t === "num" ? BigInt(Math.trunc(Number(initial2.n))) : 1n;
    const big = initial2?.t === "num" && typeof initial2.n === "bigint" ? initial2.n : start;
    return blockOf(prefix, big);
  }
  const nonce = data(argument2(given, -1, "nonce"));
  const initial = argument2(given, -1, "initial_value");
  if (nonce === null) return null;
  const block = data(initial);
  return block === null ? blockOf(nonce, BigInt(integerOf(initial) ?? 0)) : Buffer.concat([nonce, block]);
}
function blockOf(prefix, counter) {
  const size = 16 - prefix.length;
  if (size < 0 || counter < 0n || counter >= 1n << BigInt(size * 8)) return null;
  return Buffer.concat([
    prefix,
    Buffer.from(
      counter.toString(16).padStart(size * 2, "0").slice(0, size * 2),
      "hex"
    )
  ]);
}
var pycryptodome = (cipher) => (machine, callee, { given, site }) => {
  const made = maker(callee)?.given;
  const key = data(argument2(made, 0, "key"));
  const named = argument2(made, 1, "mode");
  const mode = named === void 0 ? "ECB" : MODES.get(named.t === "name" ? named.name.split("MODE_").at(-1) ?? "" : String(integerOf(named)));
  const from = argument2(given, 0, "ciphertext");
  const packed = data(from);
  if (key === null || mode === void 0 || packed === null || from === void 0) return null;
  const iv = mode === "CTR" ? counterBlock(made) : data(argument2(made, 2, "iv", "IV", "nonce")) ?? Buffer.alloc(mode === "ECB" ? 0 : 16);
  const isWide = mode === "CFB" && integerOf(argument2(made, -1, "segment_size")) === 128;
  if (iv === null) return null;
  return opened(machine, decryptBlocks({ cipher, mode: isWide ? "CFB128" : mode, key, iv }, packed), {
    from,
    site,
    layer: cipher
  });
};
var pyaes = (mode) => (machine, callee, { given, site }) => {
  const made = maker(callee)?.given;
  const key = data(argument2(made, 0, "key"));
  const from = given.positional[0];
  const packed = data(from);
  if (key === null || packed === null || from === void 0) return null;
  const counter = argument2(made, 1, "counter");
  const start = counter?.t === "name" ? integerOf(argument2(counter.given, 0, "initial_value")) : null;
  const iv = mode === "CTR" ? blockOf(Buffer.alloc(0), BigInt(start ?? 1)) : data(argument2(made, 1, "iv")) ?? Buffer.alloc(mode === "ECB" ? 0 : 16);
  return iv === null ? null : opened(machine, decryptBlocks({ cipher: "aes", mode, key, iv }, packed), { from, site, layer: "aes" });
};
var cryptography = (machine, callee, { given, site }) => {
  const decryptor = maker(callee);
  const made = decryptor === null ? null : maker(decryptor);
  const algorithm = argument2(made?.given, 0, "algorithm");
  const chaining = argument2(made?.given, 1, "mode");
  const from = given.positional[0];
  const packed = data(from);
  if (algorithm?.t !== "name" || packed === null || from === void 0) return null;
  const key = data(argument2(algorithm.given, 0, "key"));
  const kind = algorithm.name.replace(/\(\)$/, "").split(".").at(-1) ?? "";
  if (key === null) return null;
  if (kind === "ARC4") return opened(machine, decryptRc4(key, packed), { from, site, layer: "rc4" });
  if (kind === "ChaCha20") {
    const nonce = data(argument2(algorithm.given, 1, "nonce"));
    const plain = nonce?.length === 16 ? decryptChacha(key, { nonce: nonce.subarray(4), counter: nonce.readUInt32LE(0), data: packed }) : null;
    return opened(machine, plain, { from, site, layer: "chacha20" });
  }
  const name = chaining?.t === "name" ? chaining.name.replace(/\(\)$/, "").split(".").at(-1) ?? "" : "";
  const mode = name === "CFB" ? "CFB128" : name === "CFB8" ? "CFB" : MODES.get(name);
  const iv = chaining?.t === "name" ? data(argument2(chaining.given, 0, "initialization_vector", "nonce")) ?? Buffer.alloc(0) : Buffer.alloc(0);
  const cipher = kind.startsWith("AES") ? "aes" : kind === "TripleDES" ? "des" : null;
  if (mode === void 0 || cipher === null) return null;
  return opened(machine, decryptBlocks({ cipher, mode, key, iv }, packed), { from, site, layer: cipher });
};
var sealed = (cipher) => (machine, callee, { given, site }) => {
  const key = data(argument2(maker(callee)?.given, 0, "key"));
  const nonce = data(argument2(given, 0, "nonce"));
  const from = argument2(given, 1, "data");
  const packed = data(from);
  if (key === null || nonce === null || packed === null || from === void 0 || packed.length < 16) return null;
  const body = packed.subarray(0, -16);
  const plain = cipher === "aes" ? decryptBlocks({ cipher, mode: "GCM", key, iv: nonce }, body) : decryptChacha(key, { nonce, counter: 1, data: body });
  return opened(machine, plain, { from, site, layer: cipher });
};
var stream = (cipher) => (machine, callee, { given, site }) => {
  const made = maker(callee)?.given;
  const key = data(argument2(made, 0, "key"));
  const from = given.positional[0];
  const packed = data(from);
  const nonce = data(argument2(made, -1, "nonce")) ?? Buffer.alloc(8);
  if (key === null || packed === null || from === void 0) return null;
  const plain = cipher === "rc4" ? decryptRc4(key, packed) : decryptChacha(key, { nonce, counter: 0, data: packed });
  return opened(machine, plain, { from, site, layer: cipher });
};
var unpad = (_, __, { given }) => {
  const from = given.positional[0];
  return from?.t === "bytes" && from.isWhole ? { ...from, s: withoutPadding(from.s) } : null;
};
var HASHES = /* @__PURE__ */ new Set(["md5", "sha1", "sha224", "sha256", "sha384", "sha512"]);
var digest = (algorithm, form) => (_, callee) => {
  const made = maker(callee)?.given;
  const from = argument2(made, 0, "data", "string");
  const text2 = data(from);
  if (text2 === null || from === void 0) return null;
  const value = createHash(algorithm).update(text2).digest().toString(form);
  const carried = { taint: from.taint, layers: from.layers };
  return form === "hex" ? str(value, carried) : bytes(value, carried);
};
var MOST_ROUNDS = 1e6;
function derive(machine, key) {
  const password = data(key.password);
  const salt = data(key.salt);
  const hash = key.algorithm.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  if (password === null || salt === null || !HASHES.has(hash)) return null;
  if (!(key.rounds >= 1 && key.rounds <= MOST_ROUNDS && key.size >= 1 && key.size <= 256)) return null;
  for (let left = key.rounds * Math.ceil(key.size / 20) / 100; left > 0; left--) if (!machine.budget.step()) return null;
  return bytes(pbkdf2Sync(password, salt, key.rounds, key.size, hash).toString("latin1"), {
    taint: joinTaints(key.password?.taint, key.salt?.taint),
    layers: joinLayers(key.password?.layers, key.salt?.layers)
  });
}
function hashName(value, fallback) {
  return value?.t === "name" ? value.name.replace(/\(\)$/, "").split(".").at(-1) ?? "" : constantText(value) ?? fallback;
}
var CIPHER_CALLS = [
  ...["AES", "DES3"].flatMap(
    (name) => ["decrypt", "decrypt_and_verify"].map(
      (method) => [`Crypto.Cipher.${name}.new().${method}`, pycryptodome(name === "AES" ? "aes" : "des")]
    )
  ),
  ...["ECB", "CBC", "CFB", "OFB", "CTR", "GCM"].flatMap((mode) => [
    [`pyaes.AESModeOfOperation${mode}().decrypt`, pyaes(mode)],
    [`pyaes.aes.AESModeOfOperation${mode}().decrypt`, pyaes(mode)]
  ]),
  ["cryptography.hazmat.primitives.ciphers.Cipher().decryptor().update", cryptography],
  ["cryptography.hazmat.primitives.ciphers.Cipher().decryptor().finalize", () => bytes("")],
  ["cryptography.hazmat.primitives.ciphers.aead.AESGCM().decrypt", sealed("aes")],
  ["cryptography.hazmat.primitives.ciphers.aead.ChaCha20Poly1305().decrypt", sealed("chacha20")],
  ["cryptography.hazmat.primitives.padding.PKCS7().unpadder().update", unpad],
  ["cryptography.hazmat.primitives.padding.PKCS7().unpadder().finalize", () => bytes("")],
  ["Crypto.Util.Padding.unpad", unpad],
  ["Crypto.Cipher.ARC4.new().decrypt", stream("rc4")],
  ["Crypto.Cipher.ARC4.new().encrypt", stream("rc4")],
  ["Crypto.Cipher.ChaCha20.new().decrypt", stream("chacha20")],
  ...[...HASHES].flatMap((hash) => [
    [`hashlib.${hash}().digest`, digest(hash, "latin1")],
    [`hashlib.${hash}().hexdigest`, digest(hash, "hex")]
  ]),
  [
    "hashlib.pbkdf2_hmac",
    (machine, _, { given }) => derive(machine, {
      algorithm: hashName(argument2(given, 0, "hash_name"), ""),
      password: argument2(given, 1, "password"),
      salt: argument2(given, 2, "salt"),
      rounds: integerOf(argument2(given, 3, "iterations")) ?? 0,
      size: integerOf(argument2(given, 4, "dklen")) ?? 32
    })
  ],
  [
    "Crypto.Protocol.KDF.PBKDF2",
    (machine, _, { given }) => derive(machine, {
      algorithm: hashName(argument2(given, 4, "hmac_hash_module"), "sha1"),
      password: argument2(given, 0, "password"),
      salt: argument2(given, 1, "salt"),
      size: integerOf(argument2(given, 2, "dkLen")) ?? 16,
      rounds: integerOf(argument2(given, 3, "count")) ?? 1e3
    })
  ],
  [
    "cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC().derive",
    (machine, callee, { given }) => {
      const made = maker(callee)?.given;
      return derive(machine, {
        algorithm: hashName(argument2(made, 0, "algorithm"), ""),
        size: integerOf(argument2(made, 1, "length")) ?? 32,
        salt: argument2(made, 2, "salt"),
        rounds: integerOf(argument2(made, 3, "iterations")) ?? 0,
        password: given.positional[0]
      });
    }
  ]
];

// packages/core/src/source/machine/naming-calls.ts
var getAttribute = (machine, _, { given, site }) => {
  const [object, name, fallback] = given.positional;
  const text2 = constantText(name);
  if (object === void 0 || text2 === null) return null;
  const found = machine.attribute(object, text2, site);
  const value = found.t === "name" ? withLayers(found, name?.layers) : found;
  return value.t === "unknown" && fallback !== void 0 ? joinValues(value, fallback) : value;
};
var importByName = (machine, _, { given, site }) => {
  const from = given.positional[0] ?? given.keywords.get("name");
  const name = constantText(from);
  if (name === null || !/^[\w.]{1,120}$/.test(name)) return null;
  const module = machine.importModule(name, site);
  return module.t === "name" ? withLayers(module, from?.layers) : module;
};
var getNamedAttribute = (machine, callee, { given, site }) => {
  const [object] = given.positional;
  const path = constantText(callee.given?.positional[0]);
  if (object === void 0 || path === null) return null;
  return path.split(".").reduce((value, name) => machine.attribute(value, name, site), object);
};
var callNamedMethod = (machine, callee, { given, site }) => {
  const [object] = given.positional;
  const name = constantText(callee.given?.positional[0]);
  if (object === void 0 || name === null || callee.given === void 0) return null;
  return machine.call(
    machine.attribute(object, name, site),
    { ...callee.given, positional: callee.given.positional.slice(1) },
    site
  );
};
var resolveName2 = (machine, _, { given, site }) => {
  const from = given.positional[0];
  const [head = "", ...rest] = (constantText(from) ?? "").split(/[.:]/);
  if (!/^\w{1,120}$/.test(head)) return null;
  const found = rest.reduce((value, name) => machine.attribute(value, name, site), machine.importModule(head, site));
  return found.t === "name" ? withLayers(found, from?.layers) : found;
};
var NAMING_CALLS = [
  ["builtins.getattr", getAttribute],
  ["builtins.object.__getattribute__", getAttribute],
  ["operator.attrgetter()", getNamedAttribute],
  ["operator.methodcaller()", callNamedMethod],
  ["pkgutil.resolve_name", resolveName2],
  ["pydoc.locate", resolveName2],
  ["importlib.import_module", importByName],
  ["sys.modules.get", importByName],
  ["sys.modules.__getitem__", importByName]
];

// packages/core/src/source/machine/iterating-calls.ts
var map = (machine, _, { given, site }) => {
  const [mapper, source] = given.positional;
  const items = itemsOf(source);
  if (mapper === void 0 || source === void 0) return null;
  if (items === null || items.length > 65536 || machine.budget.isTight()) {
    const one = machine.call(
      mapper,
      { positional: [unknownWith(source.taint, source.layers)], keywords: /* @__PURE__ */ new Map(), rest: null },
      site
    );
    return { ...sequence("list", [one], false), taint: joinTaints(one.taint, source.taint) };
  }
  return {
    ...sequence(
      "list",
      items.map((item) => machine.call(mapper, { positional: [item], keywords: /* @__PURE__ */ new Map(), rest: null }, site))
    ),
    taint: source.taint
  };
};
var filter = (machine, _, { given, site }) => {
  const [keep, source] = given.positional;
  const items = itemsOf(source);
  if (keep === void 0 || items === null || items.length > 65536) return null;
  const kept2 = [];
  for (const item of items) {
    const truth = truthOf(
      keep.t === "none" ? item : machine.call(keep, { positional: [item], keywords: /* @__PURE__ */ new Map(), rest: null }, site)
    );
    if (truth === null) return null;
    if (truth) kept2.push(item);
  }
  return sequence("list", kept2);
};
var reduce = (machine, _, { given, site }) => {
  const [joiner, source, start] = given.positional;
  const items = itemsOf(source);
  if (joiner === void 0 || items === null || items.length > 65536) return null;
  let total = start;
  for (const item of items)
    total = total === void 0 ? item : machine.call(joiner, { positional: [total, item], keywords: /* @__PURE__ */ new Map(), rest: null }, site);
  return total ?? null;
};
var ITERATING_CALLS = [
  ["builtins.map", map],
  ["builtins.filter", filter],
  ["functools.reduce", reduce]
];

// packages/core/src/source/machine/stream-calls.ts
function madeOf(callee, ...names) {
  const given = callee.receiver?.t === "name" ? callee.receiver.given : void 0;
  return names.map((name) => given?.keywords.get(name)).find((value) => value !== void 0) ?? given?.positional[0];
}
var wholeContent = (_, callee, { given }) => {
  const content = madeOf(callee, "initial_bytes", "initial_value");
  return given.positional.length === 0 && (content?.t === "bytes" || content?.t === "str") && content.isWhole ? content : null;
};
var gunzipped = (machine, callee, { given, site }) => {
  const file = madeOf(callee, "fileobj");
  const content = file?.t === "name" && file.name === "io.BytesIO()" ? file.given?.positional[0] ?? file : file;
  const text2 = content?.t === "bytes" ? constantText(content) : null;
  machine.budget.spend(text2?.length ?? 0);
  const plain = text2 === null || given.positional.length > 0 ? null : decodeGzip(text2);
  if (plain === null || content === void 0) return null;
  const value = { ...withLayer(bytes(plain), "gzip", content.layers), taint: content.taint };
  noteText(machine, value, site);
  return value;
};
var inflated = (machine, callee, { given, site }) => {
  const from = given.positional[0];
  const text2 = constantText(from);
  machine.budget.spend(text2?.length ?? 0);
  const wbits = madeOf(callee, "wbits");
  const plain = text2 === null ? null : decodeDeflate(text2, wbits === void 0 ? 15 : integerOf(wbits));
  if (plain === null || from === void 0) return null;
  const value = { ...withLayer(bytes(plain), "zlib", from.layers), taint: from.taint };
  noteText(machine, value, site);
  return value;
};
var codecFunction = (isDecoder2) => (_, callee, { given }) => {
  const [from] = given.positional;
  const codec = callee.given?.positional[0];
  if (from === void 0 || codec === void 0) return null;
  const positional = [from, codec];
  const made = isDecoder2 ? MODULE_FOLDS["codecs.decode"]?.({ ...given, positional }) ?? null : from.t === "str" ? foldTextMethod("encode", from, { ...given, positional: [codec] }) : null;
  return made === null ? null : sequence("tuple", [made, num(constantText(from)?.length ?? 0)]);
};
var STREAM_CALLS = [
  ...["BytesIO", "StringIO"].flatMap(
    (name) => ["read", "getvalue", "getbuffer"].map((method) => [`io.${name}().${method}`, wholeContent])
  ),
  ["codecs.getdecoder()", codecFunction(true)],
  ["codecs.getencoder()", codecFunction(false)],
  ["gzip.GzipFile().read", gunzipped],
  ["gzip.open().read", gunzipped],
  ["zlib.decompressobj().decompress", inflated]
];

// packages/core/src/source/machine/transfer-calls.ts
var setVariableOfProcess = (machine, _, { given }) => {
  const [key, value] = given.positional;
  const name = constantText(key);
  if (name !== null && value?.t === "str" && machine.written.size < 64) machine.written.set(`env:${name}`, value);
  return null;
};
var readVariableOfProcess = (machine, _, { given }) => {
  const name = constantText(given.positional[0]);
  return name === null ? null : machine.written.get(`env:${name}`) ?? null;
};
var printTo = (machine, _, { given, site }) => {
  const file = given.keywords.get("file");
  if (file?.t === "name") machine.call(machine.attribute(file, "write", site), { ...given, keywords: /* @__PURE__ */ new Map() }, site);
  return null;
};
var copyFile = (machine, _, { given, site }) => {
  const [from, to] = given.positional;
  if (from === void 0 || to?.t !== "name") return null;
  const content = { positional: [unknownWith(from.taint, from.layers)], keywords: /* @__PURE__ */ new Map(), rest: null };
  machine.call(machine.attribute(to, "write", site), content, site);
  return null;
};
var literal2 = (machine, _, { given, site }) => {
  const text2 = given.positional[0];
  return text2?.t === "str" && text2.isWhole && /^\s*[rbuRBU]{0,2}['"[({\d]/.test(text2.s) ? machine.runText(text2, site, "eval") : null;
};
var TRANSFER_CALLS = [
  ["builtins.print", printTo],
  ["shutil.copyfileobj", copyFile],
  ["ast.literal_eval", literal2],
  ["os.environ.__setitem__", setVariableOfProcess],
  ["os.putenv", setVariableOfProcess],
  ["os.environ.__getitem__", readVariableOfProcess],
  ["os.environ.get", readVariableOfProcess],
  ["os.getenv", readVariableOfProcess]
];

// packages/core/src/source/machine/special-calls.ts
function unwrapCode(value) {
  if (value?.t === "name" && value.name === "builtins.compile()")
    return unwrapCode(value.given?.positional[0] ?? value.given?.keywords.get("source"));
  if (value?.t === "choice")
    return value.options.findLast(
      (option) => option.t === "str" || option.t === "bytes" || option.t === "name" && option.name === "builtins.compile()"
    ) ?? value;
  return value ?? UNKNOWN;
}
var runCode = (mode) => (machine, callee, { given, site }) => {
  const code = unwrapCode(given.positional[0]);
  const sink = sinkOf(callee.name);
  if (sink !== null) recordSink(machine, sink, { name: callee.name, callee, given: { ...given, positional: [code] }, site });
  if (code.t === "str" || code.t === "bytes") return machine.runText(code, site, mode);
  for (const { kind, name } of code.taint ?? []) if (kind === "file") askFor(machine, endOfPath(str(name)));
  return unknownWith(code.taint, code.layers);
};
var ownNames = (_, __, { given, site }) => given.positional[0] ?? { t: "module", module: site.frame.module };
var fernet = (machine, callee, { given, site }) => {
  const key = callee.receiver?.t === "name" ? constantText(callee.receiver.given?.positional[0]) : null;
  const token = given.positional[0];
  const text2 = constantText(token);
  if (key === null || text2 === null || token === void 0) return null;
  const plain = decryptFernet(key, text2);
  if (plain === null) return null;
  const value = withLayer(bytes(plain), "fernet", token.layers);
  noteText(machine, value, site);
  return value;
};
var HOOKS = [
  "__init__",
  "initialize_options",
  "finalize_options",
  "run",
  "build_extension",
  "build_extensions",
  "build_module",
  "build_package_data",
  "copy_extensions_to_source"
];
var DEVELOPER_COMMANDS = /* @__PURE__ */ new Set([
  "test",
  "upload",
  "publish",
  "lint",
  "clean",
  "docs",
  "build_sphinx",
  "build_docs",
  "coverage",
  "release",
  "tag",
  "format",
  "mypy",
  "flake8",
  "verify",
  "sdist",
  "pytest",
  "doc",
  "bdist_rpm",
  "register",
  "check",
  "typecheck",
  "bench",
  "benchmark"
]);
var setup = (machine, callee, { given, site }) => {
  if (!/(?:^|\.)(?:setuptools|distutils|skbuild|numpy)\b/.test(callee.name)) return null;
  const commands = given.keywords.get("cmdclass");
  if (commands?.t === "dict") {
    for (const [name, value] of commands.entries.values()) {
      const command = constantText(name) ?? "";
      if (!DEVELOPER_COMMANDS.has(command)) runCommandClass(machine, value, site);
    }
  } else if (commands !== void 0) runCommandClass(machine, commands, site);
  return UNKNOWN;
};
function runCommandClass(machine, value, site) {
  const classes = value.t === "choice" ? value.options : [value];
  for (const one of classes) {
    if (one.t === "function") {
      const made = machine.invoke(one, NO_ARGUMENTS, site);
      if (made.t === "class") runCommandClass(machine, made, site);
    }
    if (one.t !== "class") continue;
    const instance = { t: "instance", cls: one.cls, attributes: /* @__PURE__ */ new Map() };
    for (const hook of HOOKS) {
      const method = classAttribute(one.cls, hook);
      if (method?.t === "function") machine.invoke({ ...method, self: instance }, { ...NO_ARGUMENTS, rest: UNKNOWN }, site);
    }
  }
}
function isCommandClass(value) {
  return value.t === "class" && outsideBases(value.cls).some((base) => /(?:^|\.)(?:setuptools|distutils)\b/.test(base));
}
var SPECIAL_CALLS = new Map([
  ["builtins.exec", runCode("exec")],
  ["builtins.eval", runCode("eval")],
  ...[
    "timeit.timeit",
    "timeit.repeat",
    "timeit.Timer",
    "cProfile.run",
    "profile.run",
    "pdb.run",
    "code.InteractiveConsole().push",
    "code.InteractiveConsole().runsource",
    "code.InteractiveInterpreter().runsource",
    "ctypes.pythonapi.PyRun_SimpleString"
  ].map((name) => [name, runCode("exec")]),
  [
    "operator.getitem",
    (machine, _, { given, site }) => given.positional[0] === void 0 ? null : machine.call(
      machine.attribute(given.positional[0], "__getitem__", site),
      { ...given, positional: given.positional.slice(1) },
      site
    )
  ],
  ["builtins.globals", ownNames],
  ["builtins.locals", ownNames],
  ["builtins.vars", ownNames],
  ["builtins.super", () => UNKNOWN],
  [
    "collections.defaultdict().__getitem__",
    (machine, { receiver: receiver2 }, { site }) => {
      const maker2 = receiver2?.t === "name" ? receiver2.given?.positional[0] ?? receiver2.given?.keywords.get("default_factory") : void 0;
      return maker2 === void 0 ? null : machine.call(maker2, NO_ARGUMENTS, site);
    }
  ],
  [
    "builtins.next",
    (_, __, { given }) => {
      const source = given.positional[0];
      return source?.t === "seq" ? source.items.shift() ?? given.positional[1] ?? UNKNOWN : null;
    }
  ],
  [
    "random.choice",
    (_, __, { given }) => {
      const source = given.positional[0];
      return source?.t === "seq" ? source.items.slice(0, 64).reduce((all, item) => joinValues(all, item), unknownWith(source.taint)) : null;
    }
  ],
  ["cryptography.fernet.Fernet().decrypt", fernet],
  ...BYTECODE_CALLS,
  ...CIPHER_CALLS,
  ...STREAM_CALLS,
  ...TRANSFER_CALLS,
  ...ITERATING_CALLS,
  ...FILE_LOADER_CALLS,
  ...NAMING_CALLS,
  ["setuptools.setup", setup],
  ["distutils.core.setup", setup],
  ["numpy.distutils.core.setup", setup],
  ["skbuild.setup", setup],
  ["sys.path.insert", archiveOnPath],
  ["sys.path.append", archiveOnPath],
  ["site.addsitedir", archiveOnPath],
  ["sys.path.extend", archivesOnPath],
  ["sys.path.__setitem__", archivesOnPath],
  ["sys.__setattr__", archivesOnPath],
  ["zipimport.zipimporter().load_module", importOutOfArchive],
  ["builtins.str.join", textFunction("join")],
  ["builtins.bytes.decode", textFunction("decode")],
  ["builtins.str.encode", textFunction("encode")],
  ["builtins.str.format", textFunction("format")],
  ["builtins.str.replace", textFunction("replace")],
  [
    "builtins.__getitem__",
    (machine, _, { given, site }) => {
      const name = constantText(given.positional[0]);
      return name === null ? null : machine.attribute(nameValue("builtins"), name, site);
    }
  ]
]);
function archiveOnPath(machine, callee, { given, site }) {
  const path = given.positional.at(-1);
  if (path?.t !== "str" && path?.t !== "bytes") return null;
  const end = endOfPath(path);
  const name = end.slice(end.lastIndexOf("/") + 1);
  if (!/.\.[A-Za-z0-9]{1,8}$/.test(name)) return null;
  machine.modules.addArchive(name);
  askFor(machine, end);
  if (/\.(?:zip|whl|egg|pyz)$/i.test(name))
    recordSink(machine, { capability: "dynamic-code", action: "import" }, { name: callee.name, callee, given, site });
  return null;
}
function archivesOnPath(machine, callee, { given, site }) {
  for (const path of itemsOf(given.positional.at(-1)) ?? [])
    archiveOnPath(machine, callee, { given: { ...given, positional: [path] }, site });
  return null;
}
function importOutOfArchive(machine, callee, call2) {
  const path = callee.receiver?.t === "name" ? callee.receiver.given?.positional[0] : void 0;
  if (path?.t === "str") machine.modules.addArchive(path.s.split(/[\\/\uFFFC]/).at(-1) ?? "");
  return importByName(machine, callee, call2);
}
function textFunction(name) {
  return (_, __, { given }) => {
    const [self, ...positional] = given.positional;
    return self?.t === "str" || self?.t === "bytes" ? foldTextMethod(name, self, { ...given, positional }) : null;
  };
}

// packages/core/src/source/build-code.ts
var BACKEND_HOOKS = [
  "build_wheel",
  "build_sdist",
  "build_editable",
  "get_requires_for_build_wheel",
  "get_requires_for_build_sdist",
  "get_requires_for_build_editable",
  "prepare_metadata_for_build_wheel",
  "prepare_metadata_for_build_editable"
];
function runBackend(machine, input) {
  const system = input.sdist?.buildSystem;
  if (system === null || system === void 0 || system.backend === null || system.backendPath.length === 0) return;
  const [moduleName = "", object] = rawText(system.backend).split(":");
  for (const folder of system.backendPath) {
    const prefix = rawText(folder).replace(/^\.\/?/, "").replace(/\/+$/, "").replaceAll("/", ".");
    const module = machine.modules.find(prefix === "" ? moduleName : `${prefix}.${moduleName}`);
    const unit = module === null ? null : machine.modules.unitOf(module);
    if (module === null || unit === null) continue;
    const frame = frameOf(module, unit, "install");
    runModule(machine, module, { frame, node: 0 });
    const holder = object === void 0 ? { t: "module", module } : machine.attribute({ t: "module", module }, object, { frame, node: 0 });
    for (const hook of BACKEND_HOOKS) {
      const value = machine.attribute(holder, hook, { frame, node: 0 });
      if (value.t === "function") machine.invoke(value, { ...NO_ARGUMENTS, rest: UNKNOWN }, { frame, node: 0 });
    }
  }
}
var HOOK_NAMES = new Set(
  "initialize finalize clean update dependencies get_known_classifiers get_build_hook get_metadata_hook get_version_data build main pdm_build_hook_enabled pdm_build_clean pdm_build_initialize pdm_build_update_files pdm_build_update_setup_kwargs pdm_build_finalize".split(" ")
);
function runBuildHooks(machine, input) {
  for (const { kind, target } of input.sdist?.buildHooks ?? []) {
    const text2 = rawText(target);
    if (kind === "file") {
      const path = text2.replace(/^(?:\.?\/)+/, "");
      const module = machine.modules.byFile(input.root === "" ? path : `${input.root}/${path}`);
      if (module !== null && runAtInstall(machine, module))
        for (const value of module.scope.variables.values()) runHooksOf(machine, module, value);
    } else runObject(machine, text2);
  }
}
function runAtInstall(machine, module) {
  const unit = machine.modules.unitOf(module);
  if (unit === null) return false;
  runModule(machine, module, { frame: frameOf(module, unit, "install"), node: 0 });
  return true;
}
function runHooksOf(machine, module, value) {
  const unit = machine.modules.unitOf(module);
  if (unit === null) return;
  const site = { frame: frameOf(module, unit, "install"), node: 0 };
  const given = { ...NO_ARGUMENTS, rest: UNKNOWN };
  if (value.t === "function" && value.fn.module === module && HOOK_NAMES.has(value.fn.name)) machine.invoke(value, given, site);
  if (value.t !== "class" || value.cls.module !== module) return;
  if (isCommandClass(value)) return runCommandClass(machine, value, site);
  for (const name of HOOK_NAMES) {
    const method = classAttribute(value.cls, name);
    if (method?.t === "function") machine.invoke({ ...method, self: anyInstance(value.cls) }, given, site);
  }
}
function runObject(machine, target) {
  const [path = "", called] = target.split("[")[0]?.split(":").map((part) => part.trim()) ?? [];
  const moduleName = called === void 0 ? path.slice(0, Math.max(path.lastIndexOf("."), 0)) : path;
  const name = called ?? path.slice(path.lastIndexOf(".") + 1);
  const module = machine.modules.find(moduleName);
  if (module === null || !runAtInstall(machine, module)) return;
  const unit = machine.modules.unitOf(module);
  if (unit === null) return;
  const site = { frame: frameOf(module, unit, "install"), node: 0 };
  const value = machine.attribute({ t: "module", module }, name.replace(/\(.*$/, ""), site);
  if (value.t === "class") runCommandClass(machine, value, site);
  else if (value.t === "function") machine.invoke(value, { ...NO_ARGUMENTS, rest: UNKNOWN }, site);
}

// packages/core/src/source/bytecode/pyc.ts
var MAGIC2 = [
  [3131, 3, 0],
  [3151, 3, 1],
  [3180, 3, 2],
  [3230, 3, 3],
  [3310, 3, 4],
  [3351, 3, 5],
  [3379, 3, 6],
  [3394, 3, 7],
  [3413, 3, 8],
  [3425, 3, 9],
  [3439, 3, 10],
  [3495, 3, 11],
  [3531, 3, 12],
  [3571, 3, 13],
  [3627, 3, 14]
];
function readPyc(bytes2) {
  const magic = (bytes2[0] ?? 0) | (bytes2[1] ?? 0) << 8;
  const isBytecode = bytes2[2] === 13 && bytes2[3] === 10;
  const version = isBytecode ? versionOf(magic) : null;
  const nothing = { isBytecode, python: null, check: "time", code: null, bytes: bytes2.length };
  if (version === null) return nothing;
  const [major, minor] = version;
  const header = major === 2 || minor < 3 ? 8 : minor < 7 ? 12 : 16;
  const flags = header === 16 ? bytes2[4] ?? 0 : 0;
  const value = readMarshal(bytes2, { from: header, layout: layoutOf(version) });
  return {
    isBytecode,
    python: `${major}.${minor}`,
    check: (flags & 1) === 0 ? "time" : (flags & 2) === 0 ? "none" : "hash",
    code: value?.t === "code" ? value.code : null,
    bytes: bytes2.length
  };
}
function outlinePyc(file) {
  if (file.code === null || file.python === null) return null;
  const [major = 0, minor = 0] = file.python.split(".").map(Number);
  const version = opcodeVersionOf([major, minor]);
  return version === null ? null : outlineCode(file.code, { version, size: file.bytes });
}
function versionOf(magic) {
  if (magic >= 62131 && magic <= 62211) return [2, 7];
  const found = magic < 3e3 ? void 0 : MAGIC2.find(([most]) => magic <= most);
  return found === void 0 ? null : [found[1], found[2]];
}
function layoutOf([major, minor]) {
  if (major === 2) return "2.7";
  return minor >= 11 ? "3.11" : minor >= 8 ? "3.8" : "3.0";
}

// packages/core/src/source/native/native-header.ts
var MOST_LIBRARIES = 200;
var MOST_SYMBOLS = 2e4;
function textAt(data2, at) {
  if (!(at >= 0 && at < data2.length)) return "";
  const end = data2.indexOf(0, at);
  return data2.subarray(at, end === -1 || end - at > 400 ? at + 400 : end).toString("latin1");
}

// packages/core/src/source/native/read-elf.ts
var DYNAMIC = 6;
var SYMBOLS = 11;
var NEEDED = 1;
var INTERPRETER2 = 3;
function readElf(data2) {
  if (data2.length < 64 || data2.toString("latin1", 0, 4) !== "\x7FELF") return null;
  const isWide = data2[4] === 2;
  const isLittle = data2[5] !== 2;
  const half = (at) => isLittle ? data2.readUInt16LE(at) : data2.readUInt16BE(at);
  const word = (at) => isLittle ? data2.readUInt32LE(at) : data2.readUInt32BE(at);
  const wide = (at) => isWide ? Number(isLittle ? data2.readBigUInt64LE(at) : data2.readBigUInt64BE(at)) : word(at);
  const sectionAt = (index) => {
    const at = wide(isWide ? 40 : 32) + index * half(isWide ? 58 : 46);
    return isWide ? { type: word(at + 4), offset: wide(at + 24), size: wide(at + 32), link: word(at + 40) } : { type: word(at + 4), offset: word(at + 16), size: word(at + 20), link: word(at + 24) };
  };
  const sections = Array.from({ length: Math.min(half(isWide ? 60 : 48), 200) }, (_, index) => sectionAt(index));
  const libraries = [];
  const symbols = [];
  for (const section of sections) {
    const texts2 = sections[section.link]?.offset ?? 0;
    if (section.type === DYNAMIC) {
      const size = isWide ? 16 : 8;
      for (let at = section.offset; at + size <= section.offset + section.size && libraries.length < MOST_LIBRARIES; at += size)
        if (wide(at) === NEEDED) libraries.push(textAt(data2, texts2 + wide(at + size / 2)));
    } else if (section.type === SYMBOLS) {
      const size = isWide ? 24 : 16;
      for (let at = section.offset; at + size <= section.offset + section.size && symbols.length < MOST_SYMBOLS; at += size)
        if (half(at + (isWide ? 6 : 14)) === 0) symbols.push(textAt(data2, texts2 + word(at)));
    }
  }
  const programs = Array.from(
    { length: Math.min(half(isWide ? 56 : 44), 100) },
    (_, index) => word(wide(isWide ? 32 : 28) + index * half(isWide ? 54 : 42))
  );
  const isProgram = half(16) === 2 || programs.includes(INTERPRETER2);
  return { format: "ELF", kind: isProgram ? "program" : "library", libraries, symbols: symbols.filter((name) => name !== "") };
}

// packages/core/src/source/native/read-mach-o.ts
var LOADS = /* @__PURE__ */ new Set([12, 2147483672, 2147483679, 32]);
var SYMBOL_TABLE = 2;
var EXECUTE = 2;
function readMachO(data2) {
  if (data2.length < 32) return null;
  const magic = data2.readUInt32BE(0);
  if (magic === 3405691582) return data2.readUInt32BE(4) > 40 ? null : readMachO(data2.subarray(data2.readUInt32BE(16)));
  const isLittle = magic === 3489328638 || magic === 3472551422;
  if (!isLittle && magic !== 4277009103 && magic !== 4277009102) return null;
  const isWide = magic === 3489328638 || magic === 4277009103;
  const word = (at2) => isLittle ? data2.readUInt32LE(at2) : data2.readUInt32BE(at2);
  const libraries = [];
  const symbols = [];
  let at = isWide ? 32 : 28;
  for (let left = Math.min(word(16), 1e3); left > 0; left--) {
    const command = word(at);
    if (LOADS.has(command) && libraries.length < MOST_LIBRARIES) libraries.push(textAt(data2, at + word(at + 8)));
    else if (command === SYMBOL_TABLE) {
      const size = isWide ? 16 : 12;
      for (let index = 0; index < word(at + 12) && symbols.length < MOST_SYMBOLS; index++) {
        const entry = word(at + 8) + index * size;
        const type = data2[entry + 4] ?? 0;
        if ((type & 224) === 0 && (type & 14) === 0 && (type & 1) === 1)
          symbols.push(textAt(data2, word(at + 16) + word(entry)));
      }
    }
    const length = word(at + 4);
    if (length < 8) break;
    at += length;
  }
  return { format: "Mach-O", kind: word(12) === EXECUTE ? "program" : "library", libraries, symbols };
}

// packages/core/src/source/native/read-pe.ts
var DLL = 8192;
var IMPORTS = 1;
function readPe(data2) {
  if (data2.length < 64 || data2.toString("latin1", 0, 2) !== "MZ") return null;
  const at = data2.readUInt32LE(60);
  if (at + 24 > data2.length || data2.toString("latin1", at, at + 4) !== "PE\0\0") return null;
  const optional = at + 24;
  const isWide = data2.readUInt16LE(optional) === 523;
  const sections = optional + data2.readUInt16LE(at + 20);
  const count = Math.min(data2.readUInt16LE(at + 6), 96);
  const offsetOf = (address) => {
    for (let index = 0; index < count; index++) {
      const section = sections + index * 40;
      const start = data2.readUInt32LE(section + 12);
      const size = Math.max(data2.readUInt32LE(section + 8), data2.readUInt32LE(section + 16));
      if (address >= start && address < start + size) return address - start + data2.readUInt32LE(section + 20);
    }
    return -1;
  };
  const libraries = [];
  const symbols = [];
  const table3 = offsetOf(data2.readUInt32LE(optional + (isWide ? 112 : 96) + IMPORTS * 8));
  for (let entry = table3; entry >= 0 && libraries.length < MOST_LIBRARIES; entry += 20) {
    const name = data2.readUInt32LE(entry + 12);
    if (name === 0) break;
    libraries.push(textAt(data2, offsetOf(name)));
    const size = isWide ? 8 : 4;
    for (let thunk = offsetOf(data2.readUInt32LE(entry) || data2.readUInt32LE(entry + 16)); thunk >= 0; thunk += size) {
      const low = data2.readUInt32LE(thunk);
      const isOrdinal = (data2.readUInt32LE(thunk + size - 4) & 2147483648) !== 0;
      if (low === 0 || symbols.length >= MOST_SYMBOLS) break;
      if (!isOrdinal) symbols.push(textAt(data2, offsetOf(low) + 2));
    }
  }
  const isLibrary = (data2.readUInt16LE(at + 22) & DLL) !== 0;
  return { format: "PE", kind: isLibrary ? "library" : "program", libraries, symbols };
}

// packages/core/src/source/native/read-native.ts
var ACTING = /^_?(?:system|popen|exec[lv]p?e?|posix_spawnp?|fork|connect|gethostbyname|getaddrinfo|sendto|dlopen|ptrace|memfd_create|CreateProcess[AW]?|ShellExecute(?:Ex)?[AW]?|WinExec|VirtualAlloc(?:Ex)?|WriteProcessMemory|CreateRemoteThread|URLDownloadToFile[AW]?|InternetOpen(?:Url)?[AW]?|WinHttpOpen|WSAStartup|SetWindowsHookEx[AW]?|GetAsyncKeyState|CryptUnprotectData|RegSetValueEx[AW]?|BitBlt|OpenClipboard)$/;
var TELLING2 = [
  "://",
  "/bin/sh",
  "cmd.exe",
  "powershell",
  "/dev/tcp",
  "crontab",
  "CurrentVersion\\Run",
  ".ssh/",
  "wallet.dat",
  "pyi-runtime",
  "_MEIPASS",
  "NUITKA",
  "PyArmor"
];
var MOST_TEXTS2 = 24;
var MOST_CUT = 160;
function readNative(file, bytes2) {
  const data2 = Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
  const header = readHeader(data2);
  return {
    file,
    size: bytes2.length,
    format: header?.format ?? null,
    kind: header?.kind ?? null,
    imported: null,
    isDisguised: false,
    libraries: cut(header?.libraries ?? [], 60),
    symbols: cut(
      (header?.symbols ?? []).filter((name) => ACTING.test(name)),
      40
    ),
    texts: findTexts(data2)
  };
}
function unreadNative(file, size) {
  return { file, size, format: null, kind: null, imported: null, isDisguised: false, libraries: [], symbols: [], texts: [] };
}
function readHeader(data2) {
  for (const read of [readElf, readPe, readMachO]) {
    try {
      const header = read(data2);
      if (header !== null) return header;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return null;
}
function cut(names, most) {
  return [...new Set(names)].slice(0, most).map((name) => untrustedText(name.slice(0, MOST_CUT)));
}
function findTexts(data2) {
  const found = /* @__PURE__ */ new Set();
  for (const word of TELLING2) {
    for (let at = data2.indexOf(word), tries = 0; at !== -1 && found.size < MOST_TEXTS2 && tries < 400; at = data2.indexOf(word, at + 1), tries++) {
      const text2 = runAround(data2, at);
      if (word === "://" && findHosts(text2).every((host) => host.class === "plain" || host.class === "documentation")) continue;
      found.add(text2);
    }
  }
  return [...found].map((text2) => untrustedText(text2));
}
function runAround(data2, at) {
  const isPrintable = (byte) => byte !== void 0 && byte >= 32 && byte < 127;
  let from = at;
  while (at - from < 60 && isPrintable(data2[from - 1])) from--;
  let to = at;
  while (to - from < MOST_CUT && isPrintable(data2[to])) to++;
  return data2.toString("latin1", from, to);
}

// packages/core/src/source/worth-reading.ts
var ACTING2 = new Set(
  "requests urllib urllib2 urllib3 httpx aiohttp socket httplib http smtplib ftplib paramiko websocket websockets telnetlib xmlrpc pycurl wget treq cloudscraper mechanize feedparser gdown urlopen urlretrieve post sendall sendto create_connection gethostbyname getaddrinfo sendmail send_message webhook Webhook DiscordWebhook telebot telegram discord dns subprocess system popen Popen check_output check_call getoutput getstatusoutput startfile spawn spawnl spawnv execl execv execve execvp posix_spawn pexpect pty dup2 ShellExecute ShellExecuteW WinExec exec eval execfile __import__ import_module marshal pickle dill cloudpickle runpy FunctionType CodeType spec_from_file_location SourceFileLoader ctypes windll CDLL WinDLL VirtualAlloc winreg SetValueEx pyperclip win32clipboard SetClipboardText clipboard ImageGrab screenshot pynput keyboard pyautogui mss CryptUnprotectData crontab schtasks powershell curl".split(" ")
);
var HEADS2 = new Set(
  "requests urllib urllib2 urllib3 httpx aiohttp socket httplib http smtplib ftplib paramiko websocket websockets telnetlib xmlrpc pycurl wget treq cloudscraper mechanize gdown subprocess pty pexpect ctypes marshal pickle dill cloudpickle runpy builtins __builtin__ importlib imp base64 binascii zlib gzip bz2 lzma codecs cryptography fernet Crypto Cryptodome nacl pyaes winreg _winreg pyperclip win32clipboard win32crypt PIL pynput keyboard pyautogui mss telebot telegram discord dhooks dns webbrowser setuptools distutils pip atexit threading multiprocessing asyncio getpass platform sqlite3 browser_cookie3 keyring psutil ssl select six code codeop bdb timeit cProfile profile trace pydoc pkgutil yaml".split(" ")
);
var ALWAYS = /\b(?:exec|eval|execfile|__import__|globals|vars|locals|compile|attrgetter|methodcaller|resolve_name|locate)\s*\(|__builtins__|__loader__|__subclasses__|\bexec\s+["'\w]/;
var WITH_OS = /\b(?:system|popen\d?|startfile|exec[lv]p?e?|spawn[lv]p?e?|posix_spawn|environ|getenv|modules|__dict__|getattr|fork|login|uname|putenv)\b/;
var OS_ELSEWHERE = /\b_?(?:os|sys|path)\b/;
var IMPORT = /\b(?:import|from)\b([^\n;#(]*)/g;
var IN_PARENTHESES = /\((?:[^()#]|#[^\n\r]*)*/y;
var WORD = /[A-Za-z_]\w*/g;
function holds(text2, isWanted) {
  for (const [word] of text2.matchAll(WORD)) if (isWanted(word)) return true;
  return false;
}
function isModuleWorthRunning(source) {
  const text2 = /[^\x00-\x7f]/.test(source) ? source.normalize("NFKC") : source;
  if (ALWAYS.test(text2)) return true;
  let hasSystem = false;
  for (const match of text2.matchAll(IMPORT)) {
    const [whole, clause = ""] = match;
    if (clause.endsWith("\\")) return true;
    IN_PARENTHESES.lastIndex = match.index + whole.length;
    const [more = ""] = IN_PARENTHESES.exec(text2) ?? [];
    for (const [word] of (clause + more).matchAll(WORD)) {
      if (HEADS2.has(word)) return true;
      if (word === "os" || word === "sys" || word === "posix" || word === "nt" || word === "operator" || word === "types")
        hasSystem = true;
    }
  }
  return (hasSystem || OS_ELSEWHERE.test(text2)) && WITH_OS.test(text2);
}
function isActingWord(word) {
  return ACTING2.has(word);
}
function bodyText(fn) {
  const { tree } = fn.unit;
  const start = tree.start[fn.node] ?? 0;
  const cut2 = tree.bodies?.get(start);
  return tree.text.slice(start, cut2?.end ?? tree.end[fn.node]);
}
function createBodyFilter() {
  const words = /* @__PURE__ */ new Map();
  const known3 = /* @__PURE__ */ new Map();
  return (fn) => {
    const key = `${fn.unit.file}:${fn.unit.layers.length}:${fn.unit.tree.count}:${fn.unit.tree.start[fn.node] ?? 0}`;
    const before = known3.get(key);
    if (before !== void 0) return before;
    let own = words.get(fn.module);
    if (own === void 0) words.set(fn.module, own = actingNames(fn.module));
    const isWorth = holds(bodyText(fn), (word) => ACTING2.has(word) || own.has(word));
    known3.set(key, isWorth);
    return isWorth;
  };
}
function actingNames(module) {
  const names = /* @__PURE__ */ new Set();
  for (const [name, value] of module.scope.variables) if (isActing(value, module)) names.add(name);
  return names;
}
function isActing(value, module) {
  if (value.t === "name") {
    const parts = canonicalName(value.name).split(/[.()]+/);
    return parts.some((part) => ACTING2.has(part));
  }
  return value.t === "function" && value.fn.module === module && holds(bodyText(value.fn), (word) => ACTING2.has(word));
}

// packages/core/src/source/members/compare-bytecode.ts
var MOST_CODES = 2e4;
var MOST_EXTRA = 40;
function placeOfBytecode(path) {
  const found = /^(.*?)__pycache__\/([^/]+?)\.([^/.]+)(\.opt-[0-9a-z]+)?\.py[co]$/.exec(path);
  if (found === null) return { source: path.replace(/\.py[co]$/, ".py"), isCache: false, isSought: true };
  const [, folder = "", name = "", tag = ""] = found;
  return { source: `${folder}${name}.py`, isCache: true, isSought: /^(?:cpython-[0-9]{2,3}|pypy[0-9]+)t?$/.test(tag) };
}
function decideLoading(place, pyc, hasSource) {
  if (!hasSource) return place.isCache ? "never" : "alone";
  if (!place.isSought) return "never";
  if (!place.isCache) return pyc.python === "2.7" || pyc.python === null ? "unchanged" : "never";
  return pyc.check === "time" ? "unchanged" : "always";
}
function findExtra(code, source) {
  const words = new Set(
    codeOf(source).normalize("NFKC").match(/[\w\u0080-\uffff]+/g) ?? []
  );
  const flat = decodeEscapes(source).replaceAll(/["'\\\s]+/g, "");
  const extra = /* @__PURE__ */ new Set();
  let hasActing = false;
  const codes = [code];
  for (let at = 0; at < codes.length; at++) {
    const one = codes[at];
    if (one === void 0) continue;
    for (const name of [...one.names, ...one.locals]) {
      if (name.startsWith(".") || name.startsWith("@")) continue;
      for (const part of name.split(".")) {
        if (isKnown(part, words)) continue;
        if (extra.size < MOST_EXTRA) extra.add(part.slice(0, 80));
        if (isActingWord(part)) hasActing = true;
      }
    }
    for (const constant of one.constants) {
      if (constant.t === "code") {
        if (codes.length < MOST_CODES) codes.push(constant.code);
      } else if (constant.t === "str" && constant.s.includes("://")) {
        for (const { host } of findHosts(constant.s.slice(0, 4e3))) {
          if (!/^[\w.-]+\.[a-z]{2,}$/i.test(host) || flat.includes(host) || extra.size >= MOST_EXTRA) continue;
          extra.add(host.slice(0, 80));
          hasActing = true;
        }
      }
    }
  }
  return { extra: [...extra].map((text2) => untrustedText(text2)), hasActing };
}
function codeOf(source) {
  const parts = [];
  let end = 0;
  for (const { from, to } of findCodeStretches(source)) {
    const before = parts.at(-1) ?? "";
    if (/(?:^|[^\w])(?:[ft]r?|r[ft])$/i.test(before)) parts.push(source.slice(end, from));
    parts.push(source.slice(from, to));
    end = to;
  }
  return parts.join(" ");
}
function isKnown(name, words) {
  const plain = name.normalize("NFKC");
  if (plain === "" || plain === "AssertionError" || words.has(plain)) return true;
  if (/^__\w*__$/.test(plain) || /^_\[[0-9]+\]$/.test(plain)) return true;
  return /^_\w+?__\w+$/.test(plain) && words.has(plain.slice(plain.indexOf("__", 1)));
}

// packages/core/src/source/members/member-kind.ts
var SUFFIXES = [
  ["python", /\.pyw?$/],
  // Scripts of a wheel need no suffix; those that are none of Python's are left by their first line.
  ["python", /\.data\/scripts\/[^/.]+$/],
  ["startup", /\.pth$/],
  ["notebook", /\.ipynb$/],
  ["bytecode", /\.py[co]$/],
  ["pickle", /\.(?:pkl|pickle|pck|pk|dill|joblib|npy|ckpt|bin)$/i],
  ["native", /\.(?:so(?:\.[0-9.]+)?|pyd|dll|dylib|exe|scr|sys|com|cpl)$/i],
  ["script", /\.(?:sh|bash|bat|cmd|ps1|vbs)$/i],
  // `.pt` is how torch packs a pickle.
  ["archive", /\.(?:zip|whl|egg|tar\.gz|tgz|pyz|pt|npz|keras)$/i]
];
var MOST_SCRIPT = 262144;
var MOST_ARCHIVE = 8388608;
var MOST_NATIVE = 1048576;
function memberKind(path) {
  return SUFFIXES.find(([, suffix]) => suffix.test(path))?.[0] ?? null;
}
function isBareScript(path) {
  return /\.data\/scripts\/[^/.]+$/.test(path);
}
function isWantedMember(path, size) {
  const kind = memberKind(path);
  if (kind === null) return false;
  if (isBareScript(path)) return size <= MOST_SCRIPT;
  if (kind === "native") return size <= MOST_NATIVE;
  if (kind === "script") return size <= MOST_SCRIPT;
  if (kind === "archive") return size <= MOST_ARCHIVE;
  return kind === "pickle" || kind === "notebook" ? size <= LIMITS.memberTextBytes : true;
}
var NO_PROGRAM = /\.(?:png|jpe?g|gif|bmp|ico|icns|webp|svg|tiff?|txt|md|rst|json|ya?ml|toml|ini|cfg|csv|tsv|xml|html?|css|js|map|log|lic|ttf|otf|woff2?|eot|wav|mp3|mp4|ogg|flac|pdf|docx?|xlsx?|py|pyi|pyx|db)$/i;
function isDisguise(path) {
  return NO_PROGRAM.test(path);
}
function isWantedHead(path) {
  return NO_PROGRAM.test(path) || !/\.[^/]*$/.test(path.slice(path.lastIndexOf("/") + 1));
}
function formatOfHead(head) {
  const [a, b, c = 0, d = 0] = head;
  if (a === 127 && b === 69 && c === 76 && d === 70) return "ELF";
  if (a === 77 && b === 90) return (c < 32 || c > 126) && (head[4] ?? 0) < 32 ? "PE" : null;
  const isLittle = (a === 207 || a === 206) && b === 250 && c === 237 && d === 254;
  const isBig = a === 254 && b === 237 && c === 250 && (d === 207 || d === 206);
  return isLittle || isBig ? "Mach-O" : null;
}

// packages/core/src/source/members/read-notebook.ts
function readNotebook(text2) {
  let value;
  try {
    value = JSON.parse(text2);
  } catch {
    return null;
  }
  if (!isRecord(value)) return null;
  const sheets = Array.isArray(value["worksheets"]) ? value["worksheets"] : [value];
  const cells = sheets.flatMap(
    (sheet) => isRecord(sheet) && Array.isArray(sheet["cells"]) ? sheet["cells"] : []
  );
  const place = createPlacer(text2);
  for (const cell of cells) {
    if (!isRecord(cell) || cell["cell_type"] !== "code") continue;
    const source = linesOf2(cell["source"] ?? cell["input"]);
    const isPython2 = source[0]?.startsWith("%%") !== true || /^%%(?:time|timeit|capture|prun|python3?)\b/.test(source[0]);
    if (/^%%(?:bash|sh|system|sx|!|script\b)/.test(source[0] ?? "")) {
      place(`__import__("os").system(${JSON.stringify(source.slice(1).join("\n"))})`, source[1] ?? "");
      continue;
    }
    for (const line of source) place(isPython2 ? plainLine(line) : `# ${line}`, line);
  }
  return place.result();
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function linesOf2(source) {
  const whole = typeof source === "string" ? source : Array.isArray(source) ? source.filter((line) => typeof line === "string").join("") : "";
  return whole.split("\n");
}
function plainLine(line) {
  const found = /^(\s*)(?:[\w, ]+ = )?(!{1,2}|%)(?:(?:sx|system|bash)\s)?(.*)$/.exec(line);
  if (found === null) return line.startsWith("%%") ? `# ${line}` : line;
  const [, indent = "", sign = "", command = ""] = found;
  const isCommand = sign !== "%" || /^(?:pip|conda|sx|system)\b/.test(command);
  return isCommand ? `${indent}__import__("os").system(${JSON.stringify(command)})` : `${indent}pass  # ${line.trim()}`;
}
var MOST_MISSES = 50;
function createPlacer(text2) {
  const lines = [];
  let at = 0;
  let number = 0;
  let newline = text2.indexOf("\n");
  let misses = 0;
  const place = (line, original) => {
    const quoted2 = JSON.stringify(original).slice(1, -1);
    const found = quoted2 === "" || misses > MOST_MISSES ? -1 : text2.indexOf(`"${quoted2}`, at);
    if (found === -1 && quoted2 !== "") misses++;
    if (found !== -1) {
      for (; newline !== -1 && newline < found; newline = text2.indexOf("\n", newline + 1)) number++;
      at = found;
      while (lines.length < number) lines.push("");
    }
    lines.push(line);
  };
  return Object.assign(place, { result: () => `${lines.join("\n")}
` });
}

// packages/core/src/source/members/collect-members.ts
async function collectMembers(input) {
  const problems = input.tooLarge.map((member) => tooLarge(rawText(member.path)));
  const texts2 = [];
  const bytecode = [];
  const pickles = [];
  const natives = [];
  const archives = [];
  const scripts = /* @__PURE__ */ new Map();
  let files = 0;
  let bytes2 = 0;
  const readPython = (file, content) => {
    const { text: text2, strange } = decodePython(content);
    if (strange !== null) problems.push(strangeEncoding(file, strange));
    texts2.push({ file, text: text2 });
  };
  for await (const { path, bytes: content, unpacked: unpacked2 } of input.files) {
    const kind = memberKind(path);
    if (isOtherScript(path, content)) {
      scripts.set(path, scriptText(content));
      continue;
    }
    const isCode = kind === "python" || kind === "startup";
    if (isCode) {
      files++;
      bytes2 += content.length;
    }
    if (content.length > LIMITS.pythonSourceBytes && (isCode || kind === "bytecode")) problems.push(tooLarge(path));
    else if (isCode) readPython(path, content);
    else if (kind === "bytecode") bytecode.push({ file: path, pyc: readPyc(content) });
    else if (kind === "script") scripts.set(path, scriptText(content));
    else if (kind === "native") natives.push(readNative(path, content));
    else if (kind === "archive") archives.push({ file: path, size: content.length, members: unpacked2 ?? null });
    else if (kind === "notebook") {
      const text2 = readNotebook(new TextDecoder().decode(content));
      if (text2 !== null) texts2.push({ file: path, text: text2 });
    } else if (kind === "pickle") {
      const { entry, text: text2, problem } = describePickle(path, content);
      pickles.push(entry);
      if (problem !== null) problems.push(problem);
      if (text2 !== null) texts2.push({ file: path, text: text2 });
    }
  }
  for (const { path, kind, size } of input.members) {
    const name = rawText(path);
    const format = kind === "file" ? formatOfHead(input.heads?.get(name) ?? NO_BYTES) : null;
    if (format !== null) natives.push({ ...unreadNative(name, size), format, isDisguised: isDisguise(name) });
    if (kind !== "file" || isWantedMember(name, size)) continue;
    if (isBareScript(name) && format === null) problems.push(tooLarge(name));
    const what = memberKind(name);
    if (what === "native") natives.push(unreadNative(name, size));
    else if (what === "archive") archives.push({ file: name, size, members: null });
  }
  const held = holdAgainstSource(bytecode, texts2);
  problems.push(...held.problems);
  return {
    texts: [...texts2, ...held.texts],
    files,
    bytes: bytes2,
    inventory: { bytecode: held.entries, pickles, natives, archives },
    scripts,
    problems
  };
}
var NO_BYTES = new Uint8Array(0);
function isOtherScript(path, content) {
  if (!isBareScript(path)) return false;
  return !/^#![^\n]*python/i.test(Buffer.from(content.subarray(0, 200)).toString("latin1"));
}
function scriptText(content) {
  const isWide = content[0] === 255 && content[1] === 254;
  return new TextDecoder(isWide ? "utf-16le" : "utf-8").decode(content);
}
function describePickle(file, content) {
  const walk = readPickle(content);
  const globals = walk?.globals ?? [];
  const acting = globals.filter((name) => isActingGlobal(name));
  const isUnread = walk === null ? content[0] === 128 && (content[1] ?? 9) <= 5 : !walk.isWhole;
  return {
    problem: isUnread ? { id: "pickle-not-read", message: "a pickle that could not be read to its end", file } : null,
    entry: {
      file,
      isRead: walk !== null,
      globals: globals.slice(0, 200).map((name) => untrustedText(name)),
      acting: acting.slice(0, 40).map((name) => untrustedText(name))
    },
    text: acting.length > 0 && walk !== null ? walk.text : null
  };
}
function holdAgainstSource(found, sources2) {
  const byFile = new Map(sources2.map(({ file, text: text2 }) => [file, text2]));
  const entries = [];
  const texts2 = [];
  const problems = [];
  for (const { file, pyc } of found) {
    const place = placeOfBytecode(file);
    const source = byFile.get(place.source);
    const loads2 = decideLoading(place, pyc, source !== void 0);
    const { extra, hasActing } = pyc.code === null || source === void 0 ? { extra: [], hasActing: false } : findExtra(pyc.code, source);
    entries.push({ file, python: pyc.python, isBytecode: pyc.isBytecode, loads: loads2, isRead: pyc.code !== null, extra, hasActing });
    if (!pyc.isBytecode || loads2 === "never" && !hasActing) continue;
    if (pyc.code === null && (loads2 === "alone" || loads2 === "always")) {
      problems.push({ id: "bytecode-not-read", message: "bytecode that Python would run and that could not be read", file });
    } else {
      const outline = outlinePyc(pyc);
      if (outline !== null) texts2.push({ file, text: outline.text });
      if (outline?.isWhole === false && loads2 !== "never")
        problems.push({ id: "bytecode-too-large", message: "bytecode that says more than the analyzer reads of its size", file });
      if (outline !== null) continue;
      if (loads2 === "alone" || loads2 === "always")
        problems.push({ id: "bytecode-not-read", message: "bytecode of a Python whose instructions are not known", file });
    }
  }
  return { entries, texts: texts2, problems };
}
function strangeEncoding(file, encoding) {
  return {
    id: "strange-encoding",
    message: `the file names the encoding ${encoding}, in which Python would see other code`,
    file
  };
}
function tooLarge(file) {
  return { id: "file-too-large", message: "a Python file is larger than the analyzer reads", file };
}

// packages/core/src/source/broken-text.ts
var TELLING3 = /* @__PURE__ */ new Set(["oast", "chat-webhook", "tunnel", "onion"]);
var MOST5 = 32;
var BEFORE = 12;
var AFTER = 300;
function findHostsAnywhere(text2) {
  const found = [];
  let line = 1;
  let counted = 0;
  for (let at = text2.indexOf("://"); at !== -1 && found.length < MOST5; at = text2.indexOf("://", at + 3)) {
    for (const host of findHosts(text2.slice(Math.max(0, at - BEFORE), at + AFTER)).slice(0, 1)) {
      if (!TELLING3.has(host.class)) continue;
      for (; counted < at; counted++) if (text2.charCodeAt(counted) === 10) line++;
      found.push({ ...host, line });
    }
  }
  return found;
}

// packages/core/src/source/catalog/sources.ts
var sources = /* @__PURE__ */ new Map();
function put3(kind, names) {
  for (const name of names.trim().split(/\s+/)) sources.set(name, kind);
}
put3(
  "host-identity",
  `
  socket.gethostname socket.getfqdn platform.node platform.uname os.uname getpass.getuser os.getlogin uuid.getnode platform.platform
  os.getcwd os.getcwdu psutil.net_if_addrs psutil.users psutil.virtual_memory psutil.disk_partitions pwd.getpwuid netifaces.interfaces
  netifaces.ifaddresses wmi.WMI GPUtil.getGPUs cpuinfo.get_cpu_info getmac.get_mac_address win32api.GetUserName win32api.GetComputerName
  screeninfo.get_monitors pkg_resources.working_set importlib.metadata.distributions psutil.process_iter psutil.boot_time`
);
put3("environment", "os.environ");
put3(
  "clipboard",
  "pyperclip.paste win32clipboard.GetClipboardData clipboard.paste pandas.read_clipboard xerox.paste ImageGrab.grabclipboard pandas.io.clipboard.paste"
);
put3(
  "screen",
  "PIL.ImageGrab.grab pyautogui.screenshot mss.mss().shot mss.mss().grab pyscreenshot.grab cv2.VideoCapture d3dshot.create ImageGrab.grab mss.mss"
);
put3("input", "builtins.input getpass.getpass");
put3(
  "browser-data",
  "win32crypt.CryptUnprotectData browser_cookie3.chrome browser_cookie3.load browser_cookie3.firefox browser_cookie3.edge browser_cookie3.brave browser_cookie3.opera ctypes.windll.crypt32.CryptUnprotectData browserhistory.get_browserhistory"
);
put3(
  "credential-file",
  "keyring.get_password netrc.netrc dotenv.dotenv_values boto3.Session().get_credentials().get_frozen_credentials botocore.session.get_session().get_credentials().get_frozen_credentials"
);
function sourceOf(name) {
  return sources.get(name) ?? null;
}
var SECRET_VARIABLE = /(?:^|_)(?:TOKEN|SECRET|SECRETS|PASSWORD|PASSWD|PASS|PWD|APIKEY|KEY|KEYS|CREDENTIALS?|AUTH|PRIVATE|MNEMONIC|WEBHOOK|COOKIE)(?:$|_)/;
function isSecretVariable(name) {
  return SECRET_VARIABLE.test(name.toUpperCase()) && name.length < 80;
}
var IDENTITY_VARIABLES = /* @__PURE__ */ new Set([
  "USER",
  "USERNAME",
  "LOGNAME",
  "COMPUTERNAME",
  "HOSTNAME",
  "USERDOMAIN",
  "USERPROFILE",
  "HOME",
  "PWD"
]);
var SECRET_PARAMETER = /^(?:_*)(?:private_?keys?|priv_?key|mnemonics?|mnemonic_?phrase|seed(?:_?phrase)?|passphrase|wallet_?key|keypair|secret_?phrase|prv_?key|wif)$/i;
function isSecretParameter(name) {
  return name.length < 40 && SECRET_PARAMETER.test(name);
}

// packages/core/src/source/catalog/decoders.ts
var DECODERS = /* @__PURE__ */ new Map([
  ["base64.b64decode", "base64"],
  ["base64.urlsafe_b64decode", "base64"],
  ["base64.b32decode", "base32"],
  ["base64.b85decode", "base85"],
  ["base64.a85decode", "base85"],
  ["base64.b16decode", "hex"],
  ["base64.decodebytes", "base64"],
  ["binascii.unhexlify", "hex"],
  ["binascii.a2b_base64", "base64"],
  ["zlib.decompress", "zlib"],
  ["gzip.decompress", "gzip"],
  ["bz2.decompress", "bzip2"],
  ["lzma.decompress", "lzma"],
  ["codecs.decode", "codec"],
  ["marshal.loads", "marshal"],
  ["stegano.lsb.reveal", "decoded"],
  ["stegano.lsb.lsb.reveal", "decoded"],
  ["stegano.exifHeader.reveal", "decoded"],
  ["stepic.decode", "decoded"],
  ["cryptography.fernet.Fernet().decrypt", "fernet"],
  ["Crypto.Cipher.AES.new().decrypt", "aes"],
  ["Crypto.Cipher.AES.new().decrypt_and_verify", "aes"],
  ["cryptography.hazmat.primitives.ciphers.aead.AESGCM().decrypt", "aes"],
  ["cryptography.hazmat.primitives.ciphers.aead.ChaCha20Poly1305().decrypt", "chacha20"],
  ["Crypto.Cipher.ChaCha20.new().decrypt", "chacha20"],
  ["Crypto.Cipher.ARC4.new().decrypt", "rc4"],
  ["Crypto.Cipher.DES3.new().decrypt", "des"],
  ["pyaes.AESModeOfOperationCBC().decrypt", "aes"],
  ["pyaes.AESModeOfOperationECB().decrypt", "aes"],
  ["cryptography.hazmat.primitives.ciphers.Cipher().decryptor().update", "aes"],
  ["builtins.bytes.fromhex", "hex"],
  ["pyaes.AESModeOfOperationGCM().decrypt", "aes"],
  ["pyaes.AESModeOfOperationCTR().decrypt", "aes"]
]);

// packages/core/src/source/fold/builtins.ts
var first = (given) => given.positional[0];
var carry = (made, from) => from === void 0 ? made : { ...made, taint: from.taint, layers: made.layers ?? from.layers };
function listOf(kind) {
  return (given) => {
    const from = first(given);
    if (from === void 0) return sequence(kind, []);
    const items = itemsOf(from);
    return items === null ? from.t === "seq" ? { ...sequence(kind, [...from.items], false), taint: from.taint } : null : { ...sequence(kind, [...items]), taint: from.taint };
  };
}
function toBytes(given) {
  const from = first(given);
  if (from === void 0) return bytes("");
  if (from.t === "bytes") return from;
  if (from.t === "str") {
    const codec = constantText(given.positional[1] ?? given.keywords.get("encoding")) ?? "utf-8";
    const encoded = from.isWhole ? encodeText(from.s, codec) : null;
    return encoded === null ? null : { ...from, t: "bytes", s: encoded };
  }
  if (from.t === "num") {
    const n = integerOf(from);
    return n === null || n < 0 || n > 65536 ? null : bytes("\0".repeat(n));
  }
  const items = itemsOf(from);
  const made = items === null ? null : bytesOfIntegers(items);
  if (made === null) return null;
  const layers = items?.reduce(
    (all, item) => item.layers === void 0 || item.layers === all.layers ? all : withLayers2(all, item),
    made
  ) ?? made;
  return withLayer(layers, "integers");
}
function withLayers2(value, other) {
  return { ...value, layers: [.../* @__PURE__ */ new Set([...value.layers ?? [], ...other.layers ?? []])].slice(0, 12) };
}
function range(given) {
  const numbers = given.positional.map((value) => integerOf(value));
  if (numbers.includes(null)) return null;
  const [a = 0, b, step = 1] = numbers;
  const from = b === void 0 ? 0 : a;
  const to = b ?? a;
  if (step === 0) return null;
  const count = Math.max(0, Math.ceil((to - from) / step));
  if (count > FOLD_LIMITS.items) return null;
  return sequence(
    "list",
    Array.from({ length: count }, (_, index) => num(from + index * step))
  );
}
function toInteger(given) {
  const from = first(given);
  if (from === void 0) return num(0);
  if (from.t === "num") return from.isFloat ? num(Math.trunc(Number(from.n))) : from;
  if (from.t === "bool") return num(from.b ? 1 : 0);
  const text2 = constantText(from)?.trim().replaceAll("_", "");
  if (text2 === void 0 || text2.length > 2e3) return null;
  const base = given.positional[1] === void 0 && given.keywords.get("base") === void 0 ? 10 : integerOf(given.positional[1] ?? given.keywords.get("base"));
  if (base === null || base < 0 || base > 36 || base === 1) return null;
  const digits = text2.toLowerCase().replace(/^[+-]/, "").replace(base === 16 ? /^0x/ : base === 2 ? /^0b/ : base === 8 ? /^0o/ : /^(?!)/, "");
  if (digits === "" || Array.from(digits).some((digit) => Number.isNaN(Number.parseInt(digit, base === 0 ? 10 : base))))
    return null;
  let value = 0n;
  for (const digit of digits) value = value * BigInt(base === 0 ? 10 : base) + BigInt(Number.parseInt(digit, 36));
  if (text2.startsWith("-")) value = -value;
  const small = Number(value);
  return carry(num(Number.isSafeInteger(small) ? small : value), from);
}
function toFloat(given) {
  const from = first(given);
  if (from?.t === "num") return num(Number(from.n), true);
  const text2 = constantText(from)?.trim();
  return text2 !== void 0 && /^[+-]?\d{1,30}(?:\.\d{0,30})?$/.test(text2) ? carry(num(Number(text2), true), from) : null;
}
function numberText(prefix, base) {
  return (given) => {
    const from = first(given);
    if (from?.t !== "num" || from.isFloat) return null;
    const text2 = from.n < 0 ? `-${prefix}${(-from.n).toString(base)}` : `${prefix}${from.n.toString(base)}`;
    return carry(str(text2), from);
  };
}
function character(given) {
  const n = integerOf(first(given));
  return n === null || n < 0 || n > 1114111 ? null : withLayer(carry(str(String.fromCodePoint(n)), first(given)), "characters", first(given)?.layers);
}
function zip(given) {
  const columns = given.positional.map((value) => itemsOf(value));
  if (columns.length === 0 || columns.includes(null)) return null;
  const known3 = columns;
  const length = Math.min(...known3.map((column) => column.length));
  return sequence(
    "list",
    Array.from(
      { length },
      (_, index) => sequence(
        "tuple",
        known3.map((column) => column[index] ?? unknownWith(void 0))
      )
    )
  );
}
function dictionary(given) {
  const entries = /* @__PURE__ */ new Map();
  const from = first(given);
  if (from?.t === "dict") for (const [key, entry] of from.entries) entries.set(key, entry);
  else if (from !== void 0) {
    const pairs = itemsOf(from);
    if (pairs === null) return null;
    for (const pair2 of pairs) {
      const [key, value] = pair2.t === "seq" ? pair2.items : [];
      const name = key === void 0 ? null : keyOf(key);
      if (name === null || key === void 0 || value === void 0) return null;
      entries.set(name, [key, value]);
    }
  }
  for (const [name, value] of given.keywords) entries.set(`s${name}`, [str(name), value]);
  return { t: "dict", entries, isWhole: from?.t !== "dict" || from.isWhole };
}
function sum(given) {
  const items = itemsOf(first(given));
  return items === null ? null : items.reduce((total, item) => foldBinary("+", total, item), given.positional[1] ?? num(0));
}
var BUILTIN_FOLDS = {
  "builtins.chr": character,
  "builtins.unichr": character,
  "builtins.ord": (given) => {
    const text2 = constantText(first(given));
    const code = text2?.codePointAt(0);
    return code === void 0 ? null : carry(num(code), first(given));
  },
  "builtins.str": (given) => {
    const from = first(given);
    if (from === void 0) return str("");
    if (from.t === "bytes")
      return given.positional.length > 1 || given.keywords.has("encoding") ? { ...from, t: "str", s: Buffer.from(from.s, "latin1").toString("utf8") } : null;
    const shown = printed(from);
    return shown.isWhole ? carry(str(shown.s), from) : from.t === "str" ? from : null;
  },
  "builtins.bytes": toBytes,
  "builtins.bytearray": toBytes,
  "builtins.memoryview": (given) => first(given)?.t === "bytes" ? first(given) ?? null : null,
  "builtins.int": toInteger,
  "builtins.long": toInteger,
  "builtins.float": toFloat,
  "builtins.hex": numberText("0x", 16),
  "builtins.bin": numberText("0b", 2),
  "builtins.oct": numberText("0o", 8),
  "builtins.abs": (given) => first(given)?.t === "num" ? num(Math.abs(Number(first(given).n))) : null,
  "builtins.len": (given) => {
    const from = first(given);
    if (from?.t === "str" || from?.t === "bytes") return from.isWhole ? num(from.s.length) : null;
    if (from?.t === "dict") return from.isWhole ? num(from.entries.size) : null;
    return from?.t === "seq" && from.isWhole ? num(from.items.length) : null;
  },
  "builtins.list": listOf("list"),
  "builtins.tuple": listOf("tuple"),
  "builtins.set": listOf("set"),
  "builtins.frozenset": listOf("set"),
  "builtins.iter": listOf("list"),
  "builtins.dict": dictionary,
  "builtins.range": range,
  "builtins.xrange": range,
  "builtins.reversed": (given) => {
    const items = itemsOf(first(given));
    return items === null ? null : withLayer({ ...sequence("list", items.toReversed()), taint: first(given)?.taint }, "reversed");
  },
  "builtins.enumerate": (given) => {
    const items = itemsOf(first(given));
    return items === null ? null : sequence(
      "list",
      items.map((item, index) => sequence("tuple", [num(index + (integerOf(given.positional[1]) ?? 0)), item]))
    );
  },
  "builtins.zip": zip,
  "builtins.sum": sum,
  "builtins.pow": (given) => {
    const [a, b, m] = given.positional;
    if (a === void 0 || b === void 0) return null;
    if (m === void 0) return foldBinary("**", a, b);
    const [x, y, z] = [integerOf(a), integerOf(b), integerOf(m)];
    if (x === null || y === null || z === null || y < 0 || z === 0) return null;
    let result = 1n;
    let base = BigInt(x) % BigInt(z);
    for (let power = BigInt(y); power > 0n; power >>= 1n) {
      if (power & 1n) result = result * base % BigInt(z);
      base = base * base % BigInt(z);
    }
    return num(Number(result));
  },
  "builtins.min": (given) => extreme(given, (a, b) => a < b),
  "builtins.max": (given) => extreme(given, (a, b) => a > b),
  "builtins.repr": (given) => first(given)?.t === "num" ? str(printed(first(given)).s) : null,
  "builtins.divmod": (given) => {
    const [a, b] = given.positional;
    return a === void 0 || b === void 0 ? null : sequence("tuple", [foldBinary("//", a, b), foldBinary("%", a, b)]);
  }
};
function extreme(given, isBetter) {
  const items = given.positional.length > 1 ? given.positional : itemsOf(first(given));
  if (items === null || items.length === 0 || given.keywords.size > 0) return null;
  let best = null;
  for (const item of items) {
    const n = integerOf(item);
    if (n === null) return null;
    if (best === null || isBetter(n, best)) best = n;
  }
  return best === null ? null : num(best);
}

// packages/core/src/source/machine/implicit-methods.ts
function hasOwnClass(value) {
  return value.t === "instance" || value.t === "choice" && value.options.some((option) => option.t === "instance");
}
function callImplicit(machine, value, { name, given = [], site }) {
  if (value.t === "choice")
    return value.options.reduce((all, option) => {
      const result = option.t === "instance" ? callImplicit(machine, option, { name, given, site }) : null;
      return result === null ? all : joinValues(all ?? void 0, result);
    }, null);
  if (value.t !== "instance") return null;
  const method = classAttribute(value.cls, name);
  if (method === null) return null;
  const bound = method.t === "function" ? { ...method, self: value.behalf ?? value } : method;
  return machine.call(bound, { positional: given, keywords: /* @__PURE__ */ new Map(), rest: null }, site);
}
function callFirst(machine, value, { names, given, site }) {
  for (const name of names) {
    const result = callImplicit(machine, value, { name, given: given ?? [], site });
    if (result !== null) return result;
  }
  return null;
}
function truthIn(machine, value, site) {
  if (!hasOwnClass(value)) return truthOf(value);
  return truthOf(callFirst(machine, value, { names: ["__bool__", "__len__", "__nonzero__"], site }) ?? UNKNOWN);
}
function iterate(machine, value, site) {
  if (!hasOwnClass(value)) return value;
  const iterator = callFirst(machine, value, { names: ["__iter__", "__aiter__", "__getitem__"], given: [], site }) ?? UNKNOWN;
  const source = iterator.t === "unknown" ? value : iterator;
  const item = callFirst(machine, source, { names: ["__next__", "__anext__"], site });
  return item === null ? iterator : { t: "seq", kind: "list", items: [item], isWhole: false };
}
var BINARY = {
  "+": "add",
  "-": "sub",
  "*": "mul",
  "/": "truediv",
  "//": "floordiv",
  "%": "mod",
  "**": "pow",
  "@": "matmul",
  "&": "and",
  "|": "or",
  "^": "xor",
  "<<": "lshift",
  ">>": "rshift"
};
function operate(machine, operator2, { left, right, site }) {
  const name = BINARY[operator2];
  if (name === void 0 || !(hasOwnClass(left) || hasOwnClass(right))) return null;
  if (left.t === "str") callFirst(machine, right, { names: ["__str__", "__repr__"], site });
  return callFirst(machine, left, { names: [`__i${name}__`, `__${name}__`], given: [right], site }) ?? callFirst(machine, right, { names: [`__r${name}__`], given: [left], site });
}
var COMPARISONS2 = {
  "==": ["__eq__", "__eq__"],
  "!=": ["__ne__", "__ne__"],
  "<>": ["__ne__", "__ne__"],
  "<": ["__lt__", "__gt__"],
  ">": ["__gt__", "__lt__"],
  "<=": ["__le__", "__ge__"],
  ">=": ["__ge__", "__le__"]
};
function compare2(machine, operator2, { left, right, site }) {
  if (operator2.endsWith("in")) {
    callFirst(machine, right, { names: ["__contains__", "__iter__", "__getitem__"], given: [left], site });
    return;
  }
  const [own, other] = COMPARISONS2[operator2] ?? [];
  if (own === void 0 || other === void 0) return;
  if (callFirst(machine, left, { names: [own, "__eq__"], given: [right], site }) === null)
    callFirst(machine, right, { names: [other], given: [left], site });
}
var TEXT = ["__str__", "__repr__"];
var ITERATED = ["__iter__", "__getitem__", "__next__"];
var BY_BUILTIN = {
  str: TEXT,
  print: TEXT,
  repr: ["__repr__"],
  ascii: ["__repr__"],
  format: ["__format__", ...TEXT],
  bytes: ["__bytes__", "__iter__"],
  bool: ["__bool__", "__len__"],
  len: ["__len__"],
  hash: ["__hash__"],
  int: ["__int__", "__index__", "__trunc__"],
  float: ["__float__"],
  complex: ["__complex__"],
  abs: ["__abs__"],
  round: ["__round__"],
  divmod: ["__divmod__"],
  pow: ["__pow__"],
  hex: ["__index__"],
  oct: ["__index__"],
  bin: ["__index__"],
  range: ["__index__"],
  chr: ["__index__"],
  dir: ["__dir__"],
  reversed: ["__reversed__"],
  next: ["__next__"],
  anext: ["__anext__"],
  aiter: ["__aiter__"],
  dict: ["keys", "__iter__"],
  open: ["__fspath__"],
  ...Object.fromEntries(
    "iter list tuple set frozenset sorted sum any all min max enumerate zip map filter".split(" ").map((name) => [name, ITERATED])
  )
};
function runImplicit(machine, name, { given, site }) {
  const own = [...given.positional, ...given.keywords.values()].filter(hasOwnClass);
  if (own.length === 0) return;
  const methods = name.startsWith("builtins.") ? BY_BUILTIN[name.slice(9)] : name === "operator.index" ? ["__index__"] : void 0;
  for (const value of own) {
    const result = methods === void 0 ? null : callFirst(machine, value, { names: methods, site });
    if (result !== null && methods?.[0] === "__iter__") callImplicit(machine, result, { name: "__next__", site });
    if (name.startsWith("sys.meta_path."))
      for (const hook of ["find_spec", "find_module", "create_module", "exec_module", "load_module"])
        callImplicit(machine, value, { name: hook, given: [UNKNOWN, UNKNOWN, UNKNOWN], site });
  }
}
function metaclassOf(cls, depth = 8) {
  if (cls.metaclass !== void 0) return cls.metaclass;
  for (const base of depth === 0 ? [] : cls.bases) {
    const found = base.t === "class" ? metaclassOf(base.cls, depth - 1) : null;
    if (found !== null) return found;
  }
  return null;
}
function runClassHooks(machine, cls, site) {
  const value = { t: "class", cls };
  const positional = [{ t: "str", s: cls.name, isWhole: true }, UNKNOWN, UNKNOWN];
  const meta = metaclassOf(cls);
  for (const name of meta === null ? [] : ["__prepare__", "__new__", "__init__"]) {
    const hook = meta === null ? null : classAttribute(meta, name);
    if (hook?.t === "function") machine.invoke({ ...hook, self: value }, { positional, keywords: /* @__PURE__ */ new Map(), rest: UNKNOWN }, site);
  }
  for (const [name, held] of cls.attributes)
    callImplicit(machine, held, { name: "__set_name__", given: [value, { t: "str", s: name, isWhole: true }], site });
  for (const base of cls.bases) {
    const hook = base.t === "class" ? classAttribute(base.cls, "__init_subclass__") : null;
    if (hook?.t === "function")
      machine.invoke({ ...hook, self: value }, { positional: [], keywords: /* @__PURE__ */ new Map(), rest: UNKNOWN }, site);
  }
}
function runInstanceHooks(machine, instance, site) {
  if (instance.t !== "instance") return;
  for (const name of ["__post_init__", "__del__"]) callImplicit(machine, instance, { name, site });
  const meta = metaclassOf(instance.cls);
  const call2 = meta === null ? null : classAttribute(meta, "__call__");
  if (call2?.t === "function")
    machine.invoke(
      { ...call2, self: { t: "class", cls: instance.cls } },
      { positional: [], keywords: /* @__PURE__ */ new Map(), rest: UNKNOWN },
      site
    );
}

// packages/core/src/source/machine/call-outside.ts
var CLEAN_RESULTS = /* @__PURE__ */ new Set([
  "builtins.len",
  "builtins.isinstance",
  "builtins.bool",
  "builtins.hasattr",
  "builtins.callable",
  "builtins.id",
  "builtins.type",
  "builtins.print",
  "os.path.exists",
  "os.path.isfile",
  "os.path.isdir",
  "builtins.hash",
  "builtins.issubclass"
]);
function callOutside(machine, callee, { given, site }) {
  const { name } = callee;
  runImplicit(machine, name, { given, site });
  runHooks(machine, callee, { given, site });
  const item = readItem(machine, name, { given, site });
  if (item !== null) return item;
  const special = SPECIAL_CALLS.get(name);
  if (special !== void 0) {
    const value = special(machine, callee, { given, site });
    if (value !== null) return value;
  }
  machine.budget.spend(costOfUnpacking(name, given));
  const folded = foldOutside(name, given);
  if (folded !== null) {
    if ((folded.layers?.length ?? 0) > 0) noteText(machine, folded, site);
    return folded;
  }
  const found = sinkOf(name);
  const sink = found?.action === "input" && !isFedInterpreter(callee) ? null : found;
  if (sink !== null) recordSink(machine, sink, { name, callee, given, site });
  const method = methodName(name);
  if (sink === null && method !== null && callee.receiver !== void 0) {
    const dictionary2 = method === "__setitem__" || method === "__setattr__";
    if (dictionary2) return NONE;
  }
  runCallbacks(machine, name, { given, site });
  return resultOf(machine, callee, {
    given,
    site,
    isNetwork: sink?.capability === "network",
    isProcess: sink?.capability === "process"
  });
}
var UNPACKING = /* @__PURE__ */ new Map([
  ["lzma.decompress", 1e4],
  ["lzma.LZMADecompressor().decompress", 1e4],
  ["bz2.decompress", 2e4],
  ["bz2.BZ2Decompressor().decompress", 2e4],
  ["zlib.decompress", 100],
  ["gzip.decompress", 100],
  ["brotli.decompress", 1e4],
  ["base58.b58decode", 500]
]);
function costOfUnpacking(name, given) {
  const cost = UNPACKING.get(name);
  return cost === void 0 ? 0 : cost + (constantText(given.positional[0])?.length ?? 0);
}
var ITEMS = [".__getitem__", ".__getattribute__"];
function readItem(machine, name, { given, site }) {
  const way = ITEMS.find((one) => name.endsWith(one));
  if (way === void 0 || name.includes("(") || name.startsWith("?")) return null;
  const base = name.slice(0, -way.length);
  const key = constantText(given.positional[0]);
  if (key === null || base === "os.environ" || base === "sys.modules" || !/^[A-Za-z_]\w*$/.test(key)) return null;
  return machine.attribute(nameValue(base), key, site);
}
function foldOutside(name, given) {
  const fold = (Object.hasOwn(BUILTIN_FOLDS, name) ? BUILTIN_FOLDS[name] : void 0) ?? (Object.hasOwn(MODULE_FOLDS, name) ? MODULE_FOLDS[name] : void 0);
  if (fold === void 0) return null;
  try {
    return fold(given);
  } catch {
    return null;
  }
}
function methodName(name) {
  const dot = name.lastIndexOf(".");
  return dot === -1 ? null : name.slice(dot + 1);
}
var CALLERS = /(?:^|\.)(?:Thread|Timer|Process|register|run|submit|map|filter|apply|apply_async|start_new_thread|run_until_complete|create_task|ensure_future|gather|call_soon|after|partial|reduce|sorted|run_in_executor|Greenlet|spawn|starmap|map_async|atexit|run_coroutine_threadsafe|wait_for|call_later|any|all|max|min|next|list|tuple|set|run_sync|to_thread|signal|settrace|setprofile|addaudithook|__import__)$/;
function runCallbacks(machine, name, { given, site }) {
  if (!CALLERS.test(name)) return;
  const extra = given.keywords.get("args");
  const positional = extra?.t === "seq" ? extra.items : given.positional.filter((value) => value.t !== "function").map((value) => value.t === "seq" ? value.items[0] ?? unknownWith(value.taint) : value);
  for (const value of argumentValues(given)) {
    if (value.t === "function") machine.invoke(value, { positional, keywords: /* @__PURE__ */ new Map(), rest: unknownWith(void 0) }, site);
    else if (value.t === "name" && value.given === void 0 && sinkOf(value.name) !== null && value !== given.rest)
      machine.call(value, { positional, keywords: /* @__PURE__ */ new Map(), rest: null }, site);
  }
}
var HOOKS2 = [
  "object_hook",
  "object_pairs_hook",
  "parse_float",
  "parse_int",
  "parse_constant",
  "preexec_fn",
  "initializer",
  "key"
];
function runHooks(machine, { name, receiver: receiver2 }, { given, site }) {
  for (const hook of HOOKS2) {
    const value = given.keywords.get(hook);
    if (value?.t === "function") machine.invoke(value, { positional: [], keywords: /* @__PURE__ */ new Map(), rest: UNKNOWN }, site);
  }
  if (name.endsWith("().start") && receiver2 !== void 0) callImplicit(machine, receiver2, { name: "run", site });
}
function origin(kind, name, site) {
  return [{ kind, name, unit: site.frame.unit, offset: site.frame.unit.tree.start[site.node] ?? 0 }];
}
var ENVIRONMENT_READS = /* @__PURE__ */ new Set([
  "os.getenv",
  "os.environ.get",
  "os.environ.__getitem__",
  "os.environ.pop",
  "os.environ.setdefault",
  "os.path.expandvars"
]);
var FILE_READS = /^(?:builtins\.open\(\)|pathlib\.Path\(\)|str)\.(?:read|readlines|readline|read_text|read_bytes|__iter__)$/;
function resultOf(machine, callee, { given, site, isNetwork, isProcess }) {
  const { name } = callee;
  const result = { t: "name", name: canonicalName(`${name}()`), given, receiver: callee.receiver };
  if (CLEAN_RESULTS.has(name)) return { t: "unknown" };
  if (isNetwork) return { ...result, taint: origin("network-answer", name, site) };
  if (ENVIRONMENT_READS.has(name)) {
    const variable = constantText(given.positional[0]);
    const kind2 = variable === null ? "environment" : isSecretVariable(variable) ? "secret-variable" : IDENTITY_VARIABLES.has(variable.toUpperCase()) ? "host-identity" : null;
    const fallback = given.positional[1]?.taint;
    if (kind2 === null) return { ...result, taint: fallback };
    return {
      ...result,
      taint: joinTaints(origin(kind2, `os.environ[${variable ?? "\u2026"}]`, site), fallback)
    };
  }
  let taint = argumentValues(given).reduce((all, value) => joinTaints(all, deepTaint(value, 1)), callee.taint);
  let layers = argumentValues(given).reduce(
    (all, value) => joinLayers(all, layersOf(value)),
    callee.layers
  );
  const kind = sourceOf(name);
  if (kind !== null && kind !== "environment") taint = joinTaints(taint, origin(kind, name, site));
  if (isProcess) taint = joinTaints(taint, origin(kindOfOutput(given), name, site));
  if (name === "builtins.open" || name === "pathlib.Path().open" || FILE_READS.test(name))
    taint = joinTaints(taint, pathTaint(machine, callee, { given, site }));
  if (PATH_READERS.has(name)) taint = joinTaints(taint, secretTaint(given, site));
  const resource = resourceOf(callee, given);
  if (resource !== null) taint = joinTaints(taint, origin("file", resource, site));
  if (DECODERS.has(name)) {
    taint = joinTaints(taint, origin("decoded", name, site));
    layers = joinLayers(layers, [DECODERS.get(name) ?? "decoded"]);
  }
  return { ...result, taint, layers };
}
var RESOURCE_READS = /^(?:pkgutil\.get_data|(?:importlib\.resources|importlib_resources)\.(?:read_text|read_binary)|pkg_resources\.resource_(?:string|stream))$/;
var RESOURCE_FILES = /^(?:importlib\.resources|importlib_resources)\.files\(\)\.(?:joinpath|__truediv__)\(\)\.(?:read_text|read_bytes)$/;
function resourceOf(callee, given) {
  if (RESOURCE_READS.test(callee.name)) return constantText(given.positional[1]) ?? "resource";
  if (!RESOURCE_FILES.test(callee.name) || callee.receiver?.t !== "name") return null;
  return constantText(callee.receiver.given?.positional.at(-1)) ?? "resource";
}
function layersOf(value) {
  return value.t === "seq" ? value.items.slice(0, 8).find(({ layers }) => layers !== void 0)?.layers : value.layers;
}
var PATH_READERS = new Set(
  "glob.glob glob.iglob os.listdir os.walk os.scandir linecache.getlines linecache.getline fileinput.input shutil.make_archive tarfile.open".split(
    " "
  )
);
function secretTaint(given, site) {
  for (const value of argumentValues(given)) {
    const kind = value.t === "str" ? sourceOfPath(classifyPath(value.s)) : null;
    if (kind !== null && value.t === "str") return origin(kind, value.s, site);
  }
  return void 0;
}
var SECRET_COMMANDS = /^(?:gh auth token|gcloud auth (?:application-default )?print-|aws configure (?:get|export)|security find-|az account get-access-token|npm config get .*auth|git credential|cat \S*(?:\.ssh|\.aws|\.netrc|\.npmrc|\.pypirc|shadow))/;
function kindOfOutput(given) {
  const first2 = given.positional[0] ?? given.keywords.get("args");
  const text2 = first2?.t === "seq" ? first2.items.map((item) => constantText(item) ?? "").join(" ") : constantText(first2) ?? "";
  if (/^(?:env|printenv|set)\s*$/.test(text2)) return "environment";
  if (SECRET_COMMANDS.test(text2)) return "credential-file";
  return isIdentityCommand(text2) ? "host-identity" : "process-output";
}
function isIdentityCommand(text2) {
  return /^(?:whoami|hostname|id|ipconfig|ifconfig|systeminfo|uname|wmic|getmac)(?:\s|$|\.exe)/.test(text2);
}
function pathTaint(machine, callee, { given, site }) {
  const opened2 = callee.receiver?.t === "name" ? callee.receiver.given?.positional[0] : void 0;
  const path = opened2 ?? given.positional[0] ?? given.keywords.get("file");
  if (path === void 0) return void 0;
  const text2 = path.t === "str" || path.t === "bytes" ? path.s : null;
  const kind = text2 === null ? null : sourceOfPath(classifyPath(text2));
  return joinTaints(
    path.taint?.filter((one) => one.kind !== "parameter"),
    joinTaints(writtenTaint(machine, "", [path]), origin(kind ?? "file", text2 ?? "open", site))
  );
}

// packages/core/src/source/machine/container-methods.ts
var MOST_ITEMS2 = 65536;
var NONE2 = { t: "none" };
function foldContainerMethod(machine, self, { name, given, site }) {
  if (self.t === "seq") return foldListMethod(machine, self, { name, given, site });
  if (self.t === "dict") return foldDictMethod(self, name, given);
  if (self.t === "num" && name === "to_bytes") return foldToBytes(self, given);
  return null;
}
function foldListMethod(machine, self, { name, given, site }) {
  const [first2, second] = given.positional;
  switch (name) {
    case "append":
    case "add":
      if (first2 === void 0) return NONE2;
      self.taint = joinTaints(self.taint, first2.taint);
      if (self.items.length < MOST_ITEMS2) self.items.push(first2);
      else self.isWhole = false;
      return NONE2;
    case "insert":
      if (second !== void 0 && self.items.length < MOST_ITEMS2) self.items.unshift(second);
      self.isWhole = false;
      return NONE2;
    case "extend":
    case "update": {
      const items = itemsOf(first2);
      if (items !== null && self.items.length + items.length < MOST_ITEMS2) self.items.push(...items);
      else self.isWhole = false;
      self.taint = joinTaints(self.taint, first2?.taint);
      return NONE2;
    }
    case "reverse":
      self.items.reverse();
      return NONE2;
    case "pop": {
      const item = given.positional.length === 0 ? self.items.pop() : self.items.shift();
      return item ?? unknownWith(self.taint);
    }
    case "copy":
      return { ...self, items: [...self.items] };
    case "__getitem__":
      return self.items.reduce((all, item) => joinValues(all, item), unknownWith(self.taint));
    case "__setitem__":
      if (first2?.t === "num" && second !== void 0 && Number(first2.n) >= 0 && Number(first2.n) < self.items.length && Number.isInteger(Number(first2.n)))
        self.items[Number(first2.n)] = second;
      else if (second !== void 0) self.taint = joinTaints(self.taint, second.taint);
      return NONE2;
    case "sort":
      self.isWhole = false;
      if (given.keywords.get("key")?.t === "function")
        machine.call(given.keywords.get("key") ?? UNKNOWN, { positional: [UNKNOWN], keywords: /* @__PURE__ */ new Map(), rest: null }, site);
      return NONE2;
    default:
      return null;
  }
}
function foldDictMethod(self, name, given) {
  const [first2, second] = given.positional;
  const any = () => [...self.entries.values()].slice(0, 64).reduce((all, [, value]) => joinValues(all, value), unknownWith(self.taint));
  switch (name) {
    case "get":
    case "pop":
    case "setdefault":
    case "__getitem__": {
      const key = first2 === void 0 ? null : keyOf(first2);
      const found = key === null ? void 0 : self.entries.get(key)?.[1];
      if (found !== void 0) return withTaint(found, self.taint);
      return key !== null && self.isWhole ? second ?? NONE2 : joinValues(any(), second);
    }
    case "__setitem__": {
      const key = first2 === void 0 ? null : keyOf(first2);
      if (first2 === void 0 || second === void 0) return NONE2;
      if (key === null) self.isWhole = false;
      if (self.entries.size < MOST_ITEMS2) self.entries.set(key ?? `?${self.entries.size}`, [first2, second]);
      return NONE2;
    }
    case "update": {
      if (first2?.t === "dict") for (const [key, entry] of first2.entries) self.entries.set(key, entry);
      else if (first2 !== void 0) {
        self.isWhole = false;
        self.taint = joinTaints(self.taint, first2.taint);
      }
      for (const [key, value] of given.keywords) self.entries.set(`s${key}`, [str(key), value]);
      return NONE2;
    }
    case "values":
      return {
        ...sequence(
          "list",
          [...self.entries.values()].map(([, value]) => value),
          self.isWhole
        ),
        taint: self.taint
      };
    case "keys":
      return {
        ...sequence(
          "list",
          [...self.entries.values()].map(([key]) => key),
          self.isWhole
        ),
        taint: self.taint
      };
    case "items":
      return {
        ...sequence(
          "list",
          [...self.entries.values()].map(([key, value]) => sequence("tuple", [key, value])),
          self.isWhole
        ),
        taint: self.taint
      };
    case "copy":
      return { ...self, entries: new Map(self.entries) };
    default:
      return null;
  }
}
function foldToBytes(self, given) {
  const length = given.positional[0]?.t === "num" ? Number(given.positional[0].n) : 1;
  if (self.isFloat || self.n < 0 || !Number.isInteger(length) || length < 1 || length > 65536) return null;
  const hex = BigInt(self.n).toString(16);
  const padded = hex.padStart(length * 2, "0");
  const data2 = Buffer.from(padded.length % 2 === 0 ? padded : `0${padded}`, "hex");
  const order = given.positional[1] ?? given.keywords.get("byteorder");
  if (order?.t === "str" && order.s === "little") data2.reverse();
  return {
    t: "bytes",
    s: data2.toString("latin1"),
    isWhole: true,
    taint: self.taint,
    layers: [...self.layers ?? [], "integers"]
  };
}

// packages/core/src/source/machine/postponed-calls.ts
var MOST_POSTPONED = 2e3;
function postponeCall(machine, call2) {
  const { fn } = call2.callee;
  const { context } = call2.site.frame;
  if (context === "call" || context === "test" || context === "dead") return;
  if (fn.evaluations > 0 || fn.active > 0 || fn.isPostponed === true || !machine.isWorthReading(fn)) return;
  if (machine.postponed.length >= MOST_POSTPONED) {
    machine.budget.noteDeep();
    return;
  }
  fn.isPostponed = true;
  machine.postponed.push(call2);
}
function runPostponedCalls(machine) {
  for (const { callee, given, site } of machine.postponed) {
    if (callee.fn.evaluations === 0) machine.invoke(callee, given, { ...site, frame: { ...site.frame, depth: 0 } });
  }
}

// packages/core/src/source/machine/calls.ts
var MOST_DEPTH3 = 20;
var MOST_EVALUATIONS = 24;
var MOST_PLAIN_EVALUATIONS = 3;
var MOST_WHEN_TIGHT = 1;
function callValue(machine, callee, { given, site }) {
  switch (callee.t) {
    case "function":
      return machine.invoke(callee, given, site);
    case "class":
      return construct(machine, callee.cls, { given, site });
    case "name":
      return callOutside(machine, callee, { given, site });
    case "method":
      return callMethod2(machine, callee, { given, site });
    case "choice":
      return callee.options.reduce(
        (all, option) => joinValues(all, callValue(machine, option, { given, site })),
        void 0
      ) ?? UNKNOWN;
    case "instance": {
      const method = classAttribute(callee.cls, "__call__");
      return method?.t === "function" ? machine.invoke({ ...method, self: callee }, given, site) : unknownWith(callee.taint);
    }
    default: {
      const taint = argumentValues(given).reduce((all, value) => joinTaints(all, value.taint), callee.taint);
      return unknownWith(taint, callee.layers);
    }
  }
}
var PATH_METHODS = /* @__PURE__ */ new Set(["write_bytes", "write_text", "read_text", "read_bytes", "open"]);
function callMethod2(machine, callee, { given, site }) {
  const { self, name } = callee;
  if (self.t === "str" && PATH_METHODS.has(name)) {
    const path = { ...nameValue("pathlib.Path()"), given: { positional: [self], keywords: /* @__PURE__ */ new Map(), rest: null } };
    return callOutside(machine, { ...nameValue(`pathlib.Path().${name}`), receiver: path }, { given, site });
  }
  if (self.t === "str" || self.t === "bytes") {
    const folded = foldTextMethod(name, self, given);
    if (folded !== null) {
      if (folded.t === "str" && folded.layers !== void 0 && folded.layers.length > 0) noteText(machine, folded, site);
      return folded;
    }
  } else {
    const folded = foldContainerMethod(machine, self, { name, given, site });
    if (folded !== null) return folded;
  }
  const taint = argumentValues(given).reduce((all, value) => joinTaints(all, value.taint), self.taint);
  return unknownWith(taint, joinLayers(self.layers, layersWithin(given)));
}
function layersWithin(given) {
  let layers;
  for (const value of argumentValues(given)) {
    layers = joinLayers(layers, value.layers);
    if (value.t === "seq") for (const item of value.items.slice(0, 8)) layers = joinLayers(layers, item.layers);
  }
  return layers;
}
function construct(machine, cls, { given, site }) {
  const instance = { t: "instance", cls, attributes: /* @__PURE__ */ new Map() };
  const create = classAttribute(cls, "__new__");
  const initialise = classAttribute(cls, "__init__") ?? create;
  if (create?.t === "function" && initialise !== create) machine.invoke({ ...create, self: { t: "class", cls } }, given, site);
  if (initialise?.t === "function") machine.invoke({ ...initialise, self: instance }, given, site);
  else if (given.positional.length > 0 || given.keywords.size > 0) {
    for (const [name, value] of given.keywords) instance.attributes.set(name, value);
    const taint = argumentValues(given).reduce((all, value) => joinTaints(all, value.taint), void 0);
    if (outsideBases(cls).length > 0 && taint !== void 0) return { ...instance, taint };
  }
  runInstanceHooks(machine, instance, site);
  return instance;
}
function invokeFunction(machine, callee, { given, site }) {
  const { fn, self } = callee;
  const { context, depth, isReached } = site.frame;
  const signature = `${context}|${signatureOf(callee, given)}`;
  const known3 = fn.results.get(signature);
  const carried = argumentValues(given).reduce((all, value) => joinTaints(all, deepTaint(value, 1)), void 0);
  if (known3 !== void 0) return known3;
  if (context === "call" && depth > 0 && !machine.isWorthReading(fn) && !isDecoder(given)) return unknownWith(carried);
  const most = machine.budget.isTight() ? MOST_WHEN_TIGHT : isTelling(given) ? MOST_EVALUATIONS : MOST_PLAIN_EVALUATIONS;
  const isDeep = depth >= MOST_DEPTH3 || machine.budget.isDeep();
  if (isDeep) postponeCall(machine, { callee, given, site });
  if (isDeep || fn.active >= 3 || fn.evaluations >= most) {
    return withTaint([...fn.results.values()].at(-1) ?? UNKNOWN, carried);
  }
  if (context !== "dead") fn.evaluations++;
  fn.active++;
  const scope = { variables: /* @__PURE__ */ new Map(), parent: fn.scope === fn.module.scope ? null : fn.scope, globals: /* @__PURE__ */ new Set() };
  bindParameters(callee, given, scope);
  const where = machine.bodyOf(fn);
  const frame = {
    unit: where.unit,
    module: fn.module,
    scope,
    context,
    depth: depth + 1,
    fn,
    isReached,
    returned: void 0
  };
  const { tree } = where.unit;
  const body = childOf(tree, where.node, Field.body);
  let result;
  if (tree.kind[where.node] === Kind.lambda) result = machine.evaluate(body, frame);
  else {
    if (body !== 0) machine.executeBlock(body, frame);
    result = frame.returned ?? { t: "none" };
  }
  fn.active--;
  if (fn.results.size < 64) fn.results.set(signature, result);
  if (self?.t === "instance" && fn.name === "__init__") return self;
  return result;
}
function isDecoder(given) {
  const [first2] = given.positional;
  return given.positional.length <= 3 && (first2?.t === "bytes" || first2?.t === "str" && first2.isWhole && first2.s.length >= 8 && !first2.s.includes(" ") || first2?.t === "seq");
}
function isTelling(given) {
  return argumentValues(given).some(
    (value) => value.t === "str" || value.t === "bytes" || value.t === "function" || value.taint !== void 0
  );
}
function signatureOf(callee, given) {
  const parts = [];
  if (callee.self?.t === "instance") parts.push(callee.self.cls.name, String(identify(callee.self.attributes)));
  const shape = (value) => {
    const key = keyOf(value);
    const taint = value.taint === void 0 ? "" : `~${value.taint.map((origin2) => `${origin2.kind}${origin2.offset}`).join("+")}`;
    if (key !== null) return (key.length > 200 ? `${key.length}${key.slice(0, 64)}${key.slice(-64)}` : key) + taint;
    if (value.t === "function") return `f${identify(value.fn)}`;
    if (value.t === "class") return `c${identify(value.cls)}`;
    if (value.t === "seq" || value.t === "dict" || value.t === "instance") return `${value.t}${identify(value)}${taint}`;
    if (value.t === "name") return value.name + taint;
    return `?${taint}`;
  };
  for (const value of given.positional) parts.push(shape(value));
  for (const [name, value] of given.keywords) parts.push(`${name}=${shape(value)}`);
  if (given.rest !== null) parts.push("*");
  return parts.join("|");
}
var identities2 = /* @__PURE__ */ new WeakMap();
var lastIdentity2 = 0;
function identify(object) {
  let identity = identities2.get(object);
  if (identity === void 0) identities2.set(object, identity = ++lastIdentity2);
  return identity;
}
function bindParameters(callee, given, scope) {
  const { fn, self } = callee;
  const { tree } = fn.unit;
  const parameters = childOf(tree, fn.node, Field.parameters);
  const isStatic = self === null;
  let position = 0;
  const used = /* @__PURE__ */ new Set();
  let isFirst = true;
  for (const child of parameters === 0 ? [] : childrenOf(tree, parameters)) {
    const kind = tree.kind[child];
    if (kind === Kind.keyword_separator || kind === Kind.positional_separator) continue;
    const inner = kind === Kind.typed_parameter ? tree.first[child] ?? 0 : child;
    const innerKind = tree.kind[inner];
    if (innerKind === Kind.list_splat_pattern) {
      scope.variables.set(
        textOf(tree, tree.first[inner] ?? 0),
        sequence("tuple", given.positional.slice(position), given.rest === null)
      );
      position = given.positional.length;
      continue;
    }
    if (innerKind === Kind.dictionary_splat_pattern) {
      const entries = new Map(
        [...given.keywords].filter(([name2]) => !used.has(name2)).map(([name2, value2]) => [`s${name2}`, [str(name2), value2]])
      );
      scope.variables.set(textOf(tree, tree.first[inner] ?? 0), { t: "dict", entries, isWhole: given.rest === null });
      continue;
    }
    const nameNode = kind === Kind.default_parameter || kind === Kind.typed_default_parameter ? childOf(tree, child, Field.name) : inner;
    const name = textOf(tree, nameNode);
    if (isFirst && !isStatic) {
      scope.variables.set(name, self);
      isFirst = false;
      continue;
    }
    isFirst = false;
    used.add(name);
    const value = given.keywords.get(name) ?? given.positional[position] ?? fn.defaults.get(name) ?? (given.rest === null ? UNKNOWN : given.rest);
    if (!given.keywords.has(name)) position++;
    scope.variables.set(name, value);
  }
}
function callerArguments(callee) {
  const { fn, self } = callee;
  const { tree } = fn.unit;
  const parameters = childOf(tree, fn.node, Field.parameters);
  const keywords = /* @__PURE__ */ new Map();
  let isFirst = self !== null;
  for (const child of parameters === 0 ? [] : childrenOf(tree, parameters)) {
    const kind = tree.kind[child];
    const inner = kind === Kind.typed_parameter ? tree.first[child] ?? 0 : child;
    const nameNode = kind === Kind.default_parameter || kind === Kind.typed_default_parameter ? childOf(tree, child, Field.name) : inner;
    if (tree.kind[nameNode] !== Kind.identifier) continue;
    if (isFirst) {
      isFirst = false;
      continue;
    }
    const name = textOf(tree, nameNode);
    const origin2 = {
      kind: isSecretParameter(name) ? "secret-parameter" : "parameter",
      name,
      unit: fn.unit,
      offset: tree.start[nameNode] ?? 0
    };
    const value = fn.defaults.get(name);
    keywords.set(
      name,
      value === void 0 ? unknownWith([origin2]) : { t: "choice", options: [value], taint: joinTaints(value.taint, [origin2]) }
    );
  }
  return { positional: [], keywords, rest: null };
}

// packages/core/src/source/machine/budget.ts
var FLOOR2 = 2e6;
var PER_NODE = 12;
var ROUNDS = 5e4;
var MOST_DEPTH4 = 200;
var MOST_CALL_DEPTH = 60;
var MOST_TOTAL_DEPTH = 420;
function createBudget() {
  let left = FLOOR2;
  let tight = FLOOR2 / 2;
  let rounds = ROUNDS;
  let depth = 0;
  let below = 0;
  let wasDeep = false;
  return {
    allow(nodes) {
      left += nodes * PER_NODE;
      tight += nodes * PER_NODE / 2;
    },
    step: () => --left > 0,
    spend: (steps) => void (left -= Math.ceil(steps)),
    isTight: () => left < tight,
    unroll: () => --rounds > 0 && left >= tight,
    enter() {
      if (depth >= MOST_DEPTH4 || below + depth >= MOST_TOTAL_DEPTH) {
        wasDeep = true;
        return false;
      }
      depth++;
      return true;
    },
    leave: () => void depth--,
    noteDeep() {
      wasDeep = true;
    },
    reset() {
      depth = 0;
      below = 0;
    },
    isDeep: () => depth > MOST_CALL_DEPTH || below + depth > MOST_TOTAL_DEPTH - MOST_DEPTH4,
    isolate(run) {
      if (below + depth > MOST_TOTAL_DEPTH - MOST_DEPTH4) return false;
      const outer = depth;
      below += outer;
      depth = 0;
      run();
      depth = outer;
      below -= outer;
      return true;
    },
    problems() {
      const problems = [];
      if (left <= 0)
        problems.push({
          id: "analysis-budget",
          message: "the code needs more steps than an artifact of this size may take",
          file: "source"
        });
      if (wasDeep)
        problems.push({
          id: "nested-too-deeply",
          message: "expressions are nested more deeply than the analyzer follows",
          file: "source"
        });
      return problems;
    }
  };
}

// packages/core/src/source/machine/attributes.ts
function readAttribute(machine, value, { name, site }) {
  switch (value.t) {
    case "name":
      return outsideAttribute(value, name, site);
    case "module":
      return moduleAttribute(machine, value.module, { name, site });
    case "class": {
      const found = classAttribute(value.cls, name);
      if (found?.t === "function" && found.fn.binding === "class") return { ...found, self: value };
      if (found !== null) return found;
      const [outside] = outsideBases(value.cls);
      return outside === void 0 ? UNKNOWN : nameValue(canonicalName(`${outside}.${name}`));
    }
    case "instance": {
      if (classAttribute(value.cls, "__getattribute__") !== null)
        callImplicit(machine, value, { name: "__getattribute__", given: [str(name)], site });
      const own = value.attributes.get(name) ?? (value.attributes === value.cls.instanceAttributes ? void 0 : value.cls.instanceAttributes.get(name));
      if (own !== void 0) return own;
      if (name === "__class__") return { t: "class", cls: value.cls };
      const found = classAttribute(value.cls, name);
      if (found !== null) return boundTo(machine, found, { value, site });
      const [outside] = outsideBases(value.cls);
      const given = callImplicit(machine, value, { name: "__getattr__", given: [str(name)], site });
      if (given !== null && given.t !== "unknown" && given.t !== "none") return given;
      return outside === void 0 ? unknownWith(value.taint) : { ...nameValue(canonicalName(`${outside}().${name}`)), receiver: value.behalf ?? value };
    }
    case "choice":
      return value.options.reduce(
        (all, option) => joinValues(all, readAttribute(machine, option, { name, site })),
        void 0
      ) ?? UNKNOWN;
    case "str":
    case "bytes":
    case "seq":
    case "dict":
    case "num":
      return { t: "method", self: value, name, taint: value.taint };
    case "function":
      if (name === "__doc__") return docOf(machine, value.fn, site);
      if (name === "__name__" || name === "__qualname__") return str(value.fn.name);
      return name === "__call__" ? value : unknownWith(value.taint);
    case "unknown":
      return value.taint === void 0 && value.layers === void 0 ? { t: "name", name: `?.${name}` } : { t: "name", name: `?.${name}`, taint: value.taint, layers: value.layers, receiver: value };
    default:
      return unknownWith(value.taint);
  }
}
function docOf(machine, fn, site) {
  const { unit, node } = machine.bodyOf(fn);
  const { tree } = unit;
  const statement2 = tree.first[childOf(tree, node, Field.body)] ?? 0;
  const text2 = tree.first[statement2] ?? 0;
  const isText = tree.kind[text2] === Kind.string || tree.kind[text2] === Kind.concatenated_string;
  return isText ? machine.evaluate(text2, { ...site.frame, unit }) : UNKNOWN;
}
function boundTo(machine, found, { value, site }) {
  const self = value.behalf ?? value;
  if (found.t === "function") {
    if (found.fn.binding === "static" || found.fn.owner === null) return found;
    if (found.fn.binding === "class") return { ...found, self: { t: "class", cls: self.cls } };
    return found.fn.binding === "property" ? machine.invoke({ ...found, self }, NO_ARGUMENTS, site) : { ...found, self };
  }
  if (found.t === "name" && found.name === "builtins.property()") {
    const getter = found.given?.positional[0] ?? found.given?.keywords.get("fget");
    return getter === void 0 ? UNKNOWN : machine.call(getter, { ...NO_ARGUMENTS, positional: [self] }, site);
  }
  return callImplicit(machine, found, { name: "__get__", given: [self, UNKNOWN], site }) ?? found;
}
var KINDS_OF_MACHINE = /* @__PURE__ */ new Set(["machine", "system", "sysname", "processor"]);
function outsideAttribute(value, name, site) {
  if (name === "__dict__" || name === "__wrapped__") return value;
  if ((value.name === "platform.uname()" || value.name === "os.uname()") && KINDS_OF_MACHINE.has(name))
    return nameValue(`${value.name}.${name}`);
  const full = canonicalName(
    value.name === "sys.modules" && !name.startsWith("__") && name !== "get" ? name : `${value.name}.${name}`
  );
  const kind = sourceOf(full);
  const made = {
    t: "name",
    name: full,
    taint: value.taint,
    layers: value.layers,
    receiver: value.given === void 0 && value.receiver === void 0 ? void 0 : value
  };
  if (kind === null || !isRead(full)) return made;
  return withTaint(made, [{ kind, name: full, unit: site.frame.unit, offset: site.frame.unit.tree.start[site.node] ?? 0 }]);
}
function isRead(name) {
  return name === "os.environ";
}
function moduleAttribute(machine, module, { name, site }) {
  const value = module.scope.variables.get(name);
  if (value !== void 0) return value;
  const child = machine.modules.find(module.name === "" ? name : `${module.name}.${name}`);
  if (child !== null) return machine.importModule(child.name, site);
  noteMissing(machine, `${module.name}.${name}`, site);
  const stars = module.scope.variables.get("*");
  if (stars?.t === "seq") {
    for (const star of stars.items) if (star.t === "name") return outsideAttribute(star, name, site);
  }
  return name === "__dict__" ? { t: "module", module } : UNKNOWN;
}

// packages/core/src/source/machine/collections.ts
function evaluateSequence(machine, kind, { node, frame }) {
  const { tree } = frame.unit;
  const items = [];
  let isWhole = true;
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    if (tree.kind[child] === Kind.list_splat) {
      const inner = iterate(machine, machine.evaluate(tree.first[child] ?? 0, frame), { frame, node: child });
      if (inner.t === "seq") items.push(...inner.items.slice(0, 65536));
      else items.push(unknownWith(inner.taint));
      if (inner.t !== "seq" || !inner.isWhole) isWhole = false;
    } else items.push(machine.evaluate(child, frame));
  }
  return sequence(kind, items, isWhole);
}
function evaluateDictionary(machine, node, frame) {
  const { tree } = frame.unit;
  const entries = /* @__PURE__ */ new Map();
  let isWhole = true;
  let taint;
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    if (tree.kind[child] === Kind.pair) {
      const key = machine.evaluate(childOf(tree, child, Field.key), frame);
      const value = machine.evaluate(childOf(tree, child, Field.value), frame);
      const name = keyOf(key);
      entries.set(name ?? `?${child}`, [key, value]);
      if (name === null) isWhole = false;
      continue;
    }
    const inner = machine.evaluate(tree.first[child] ?? 0, frame);
    if (inner.t === "dict") for (const [key, entry] of inner.entries) entries.set(key, entry);
    else isWhole = false;
    taint = joinTaints(taint, inner.taint);
  }
  return { t: "dict", entries, isWhole, taint };
}
function evaluateArguments(machine, node, frame) {
  const { tree } = frame.unit;
  if (node === 0) return { positional: [], keywords: /* @__PURE__ */ new Map(), rest: null };
  if (tree.kind[node] !== Kind.argument_list)
    return { positional: [machine.evaluate(node, frame)], keywords: /* @__PURE__ */ new Map(), rest: null };
  const positional = [];
  const keywords = /* @__PURE__ */ new Map();
  let rest = null;
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    const kind = tree.kind[child];
    if (kind === Kind.keyword_argument) {
      keywords.set(textOf(tree, childOf(tree, child, Field.name)), machine.evaluate(childOf(tree, child, Field.value), frame));
    } else if (kind === Kind.list_splat) {
      const inner = iterate(machine, machine.evaluate(tree.first[child] ?? 0, frame), { frame, node: child });
      if (inner.t === "seq") positional.push(...inner.items.slice(0, 256));
      if (inner.t !== "seq" || !inner.isWhole) rest = joinValues(rest ?? void 0, unknownWith(inner.taint));
    } else if (kind === Kind.dictionary_splat) {
      const inner = machine.evaluate(tree.first[child] ?? 0, frame);
      if (inner.t === "dict") {
        for (const [key, entry] of inner.entries) if (key.startsWith("s")) keywords.set(key.slice(1), entry[1]);
      }
      if (inner.t !== "dict" || !inner.isWhole) rest = joinValues(rest ?? void 0, unknownWith(inner.taint));
    } else positional.push(machine.evaluate(child, frame));
  }
  return { positional, keywords, rest };
}

// packages/core/src/source/machine/comprehensions.ts
var MOST_ROUNDS2 = 65536;
function evaluateComprehension(machine, node, frame) {
  const { tree } = frame.unit;
  const inner = { ...frame, scope: { variables: /* @__PURE__ */ new Map(), parent: frame.scope, globals: /* @__PURE__ */ new Set() } };
  const body = childOf(tree, node, Field.body);
  const clauses = childrenOf(tree, node).filter(
    (child) => tree.kind[child] === Kind.for_in_clause || tree.kind[child] === Kind.if_clause
  );
  const items = [];
  const entries = /* @__PURE__ */ new Map();
  const isDictionary = tree.kind[node] === Kind.dictionary_comprehension;
  let isWhole = true;
  let rounds = 0;
  let taint;
  let layers;
  const run = (index) => {
    const clause = clauses[index];
    if (clause === void 0) {
      if (isDictionary) {
        const key = machine.evaluate(childOf(tree, body, Field.key), inner);
        const value = machine.evaluate(childOf(tree, body, Field.value), inner);
        const name = keyOf(key);
        if (name === null) isWhole = false;
        entries.set(name ?? `?${entries.size}`, [key, value]);
      } else items.push(withLayers(machine.evaluate(body, inner), layers));
      return;
    }
    if (tree.kind[clause] === Kind.if_clause) {
      const truth = truthOf(machine.evaluate(tree.first[clause] ?? 0, inner));
      if (truth === null) isWhole = false;
      if (truth !== false) run(index + 1);
      return;
    }
    const source = iterate(machine, machine.evaluate(childOf(tree, clause, Field.right), inner), { frame: inner, node: clause });
    taint = joinTaints(taint, source.taint);
    layers = joinLayers(layers, source.layers);
    const known3 = machine.budget.isTight() ? null : itemsOf(source);
    if (known3 === null || known3.length + rounds > MOST_ROUNDS2) {
      isWhole = false;
      if (source.t === "seq") layers = joinLayers(layers, source.items[0]?.layers);
      machine.assign(childOf(tree, clause, Field.left), oneOf(source), inner);
      run(index + 1);
      return;
    }
    for (const item of known3) {
      if (++rounds > MOST_ROUNDS2 || machine.budget.isTight()) {
        isWhole = false;
        break;
      }
      layers = joinLayers(layers, item.layers);
      machine.assign(childOf(tree, clause, Field.left), item, inner);
      run(index + 1);
    }
  };
  run(0);
  if (isDictionary) return { t: "dict", entries, isWhole, taint };
  return { ...sequence(tree.kind[node] === Kind.set_comprehension ? "set" : "list", items, isWhole), taint };
}
function oneOf(source) {
  if (source.t === "seq" && source.items.length > 0) {
    const joined = source.items.slice(0, 64).reduce((all, item) => joinValues(all, item), UNKNOWN);
    return source.taint === void 0 ? joined : { ...joined, taint: joinTaints(joined.taint, source.taint) };
  }
  return unknownWith(source.taint, source.layers);
}

// packages/core/src/source/machine/names.ts
function lookUp(machine, name, frame) {
  for (let scope = frame.scope; scope !== null; scope = scope.parent) {
    const value = scope.variables.get(name);
    if (value !== void 0) return value;
  }
  const global = frame.module.scope.variables.get(name);
  if (global !== void 0) return global;
  if (name === "__name__") return frame.module.name === "setup" || frame.context === "start-up" ? str("__main__") : UNKNOWN;
  if (name === "__file__") return str(frame.module.file.slice(frame.module.file.lastIndexOf("/") + 1));
  if (name === "__builtins__") return nameValue("builtins");
  if (BUILTIN_NAMES.has(name)) return nameValue(canonicalName(`builtins.${name}`));
  const stars = frame.module.scope.variables.get("*");
  if (stars?.t === "seq") {
    for (const star of stars.items.toReversed()) if (star.t === "name") return machine.attribute(star, name, { frame, node: 0 });
  }
  return UNKNOWN;
}

// packages/core/src/source/machine/expressions.ts
function evaluate(machine, node, frame) {
  if (node === 0 || !machine.budget.step()) return UNKNOWN;
  if (!machine.budget.enter()) return UNKNOWN;
  const handler = HANDLERS[frame.unit.tree.kind[node] ?? 0];
  const value = handler === void 0 ? evaluateChildren(machine, node, frame) : handler(machine, node, frame);
  machine.budget.leave();
  return value;
}
function evaluateChildren(machine, node, frame) {
  const { tree } = frame.unit;
  let taint;
  let last = UNKNOWN;
  let count = 0;
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    last = machine.evaluate(child, frame);
    taint = joinTaints(taint, last.taint);
    count++;
  }
  return count === 1 ? last : unknownWith(taint);
}
var handlers = {
  identifier: (machine, node, frame) => lookUp(machine, textOf(frame.unit.tree, node), frame),
  string: evaluateString,
  concatenated_string: (machine, node, frame) => {
    const parts = childrenOf(frame.unit.tree, node).map((child) => machine.evaluate(child, frame));
    return concatenate(parts.some((part) => part.t === "bytes") ? "bytes" : "str", parts);
  },
  integer: (_, node, frame) => {
    const value = parseInteger(textOf(frame.unit.tree, node));
    return value === null ? UNKNOWN : num(value);
  },
  float: (_, node, frame) => {
    const value = Number(textOf(frame.unit.tree, node).replaceAll("_", ""));
    return Number.isFinite(value) ? num(value, true) : UNKNOWN;
  },
  true: () => ({ t: "bool", b: true }),
  false: () => ({ t: "bool", b: false }),
  none: () => ({ t: "none" }),
  list: (machine, node, frame) => evaluateSequence(machine, "list", { node, frame }),
  tuple: (machine, node, frame) => evaluateSequence(machine, "tuple", { node, frame }),
  expression_list: (machine, node, frame) => evaluateSequence(machine, "tuple", { node, frame }),
  pattern_list: (machine, node, frame) => evaluateSequence(machine, "tuple", { node, frame }),
  set: (machine, node, frame) => evaluateSequence(machine, "set", { node, frame }),
  dictionary: evaluateDictionary,
  parenthesized_expression: evaluateChildren,
  unary_operator: (machine, node, frame) => {
    const { tree } = frame.unit;
    const operator2 = textOf(tree, childOf(tree, node, Field.operator));
    const value = machine.evaluate(childOf(tree, node, Field.argument), frame);
    const name = operator2 === "-" ? "__neg__" : operator2 === "+" ? "__pos__" : "__invert__";
    return callImplicit(machine, value, { name, site: { frame, node } }) ?? foldUnary(operator2, value);
  },
  not_operator: (machine, node, frame) => {
    const value = machine.evaluate(childOf(frame.unit.tree, node, Field.argument), frame);
    if (!hasOwnClass(value)) return foldNot(value);
    const truth = truthIn(machine, value, { frame, node });
    return truth === null ? UNKNOWN : { t: "bool", b: !truth };
  },
  binary_operator: evaluateBinary,
  boolean_operator: (machine, node, frame) => {
    const { tree } = frame.unit;
    const left = machine.evaluate(childOf(tree, node, Field.left), frame);
    const right = machine.evaluate(childOf(tree, node, Field.right), frame);
    const isAnd = textOf(tree, childOf(tree, node, Field.operator)) === "and";
    const truth = truthIn(machine, left, { frame, node });
    if (truth === null) return joinValues(left, right);
    return truth === isAnd ? right : left;
  },
  comparison_operator: evaluateComparison,
  conditional_expression: (machine, node, frame) => {
    const [body = 0, condition2 = 0, other = 0] = childrenOf(frame.unit.tree, node);
    const truth = truthIn(machine, machine.evaluate(condition2, frame), { frame, node });
    if (truth === true) return machine.evaluate(body, frame);
    if (truth === false) return machine.evaluate(other, frame);
    return joinValues(machine.evaluate(other, frame), machine.evaluate(body, frame));
  },
  named_expression: (machine, node, frame) => {
    const { tree } = frame.unit;
    const value = machine.evaluate(childOf(tree, node, Field.value), frame);
    machine.assign(childOf(tree, node, Field.name), value, frame);
    return value;
  },
  lambda: (machine, node, frame) => defineFunction(machine, { node, frame, owner: null, name: "<lambda>" }),
  call: (machine, node, frame) => {
    const { tree } = frame.unit;
    const callee = machine.evaluate(childOf(tree, node, Field.function), frame);
    const given = evaluateArguments(machine, childOf(tree, node, Field.arguments), frame);
    return machine.call(callee, given, { frame, node });
  },
  attribute: (machine, node, frame) => {
    const { tree } = frame.unit;
    const object = machine.evaluate(childOf(tree, node, Field.object), frame);
    const value = machine.attribute(object, textOf(tree, childOf(tree, node, Field.attribute)), { frame, node });
    const constant = value.t === "name" ? CONSTANT_ATTRIBUTES[value.name] : void 0;
    return constant === void 0 ? value : str(constant);
  },
  subscript: evaluateSubscript,
  list_comprehension: (machine, node, frame) => evaluateComprehension(machine, node, frame),
  set_comprehension: (machine, node, frame) => evaluateComprehension(machine, node, frame),
  generator_expression: (machine, node, frame) => evaluateComprehension(machine, node, frame),
  dictionary_comprehension: (machine, node, frame) => evaluateComprehension(machine, node, frame),
  ellipsis: () => UNKNOWN,
  type: () => UNKNOWN,
  yield: (machine, node, frame) => {
    const value = evaluateChildren(machine, node, frame);
    const before = frame.returned;
    frame.returned = before?.t === "seq" && before.items.length < 256 ? sequence("list", [...before.items, value], false) : joinValues(before, sequence("list", [value], false));
    return unknownWith(value.taint);
  }
};
var HANDLERS = Array.from({ length: 256 });
for (const [name, handler] of Object.entries(handlers)) HANDLERS[Kind[name]] = handler;
function evaluateString(machine, node, frame) {
  const { tree } = frame.unit;
  const start = tree.start[node] ?? 0;
  const literal3 = tree.text.slice(start, tree.end[node]);
  const shape = shapeOfString(literal3);
  if (!shape.isFormat) {
    const value2 = {
      t: shape.isBytes ? "bytes" : "str",
      s: decodeContent(literal3.slice(shape.from, shape.to), shape),
      isWhole: true
    };
    noteText(machine, value2, { frame, node });
    return value2;
  }
  const pieces = [];
  let plain = start + shape.from;
  const content = (to) => decodeContent(tree.text.slice(plain, to).replaceAll("{{", "{").replaceAll("}}", "}"), shape);
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    if (tree.kind[child] !== Kind.interpolation) continue;
    const from = tree.start[child] ?? 0;
    if (from < plain) continue;
    const inner = machine.evaluate(childOf(tree, child, Field.expression), frame);
    pieces.push(content(from), formatted(machine, inner, { frame, node }));
    const format = childOf(tree, child, Field.format_specifier);
    if (format !== 0 && tree.first[format] !== 0) evaluateChildren(machine, format, frame);
    plain = tree.end[child] ?? from;
  }
  pieces.push(content(Math.max(plain, start + shape.to)));
  const value = concatenate("str", pieces);
  noteText(machine, value, { frame, node });
  return value;
}
function formatted(machine, value, site) {
  if (!hasOwnClass(value)) return value;
  const names = ["__format__", "__str__", "__repr__"];
  return names.reduce((made, name) => made ?? callImplicit(machine, value, { name, site }), null) ?? value;
}
function evaluateBinary(machine, node, frame) {
  const { tree } = frame.unit;
  const chain = [];
  let leftmost = node;
  while (tree.kind[leftmost] === Kind.binary_operator) {
    chain.push(leftmost);
    leftmost = childOf(tree, leftmost, Field.left);
  }
  let value = machine.evaluate(leftmost, frame);
  let pieces = [];
  const flush = () => {
    if (pieces.length === 1) value = foldBinary("+", value, pieces[0] ?? UNKNOWN);
    else if (pieces.length > 1) value = concatenate(value.t === "bytes" ? "bytes" : "str", [value, ...pieces]);
    pieces = [];
  };
  for (const step of chain.toReversed()) {
    if (!machine.budget.step()) return UNKNOWN;
    const operator2 = textOf(tree, childOf(tree, step, Field.operator));
    const right = machine.evaluate(childOf(tree, step, Field.right), frame);
    if (operator2 === "+" && (value.t === "str" || value.t === "bytes") && right.t === value.t) {
      pieces.push(right);
      continue;
    }
    flush();
    value = operator2 === "/" && right.t === "str" && (value.t === "str" || value.t === "name") ? concatenate("str", [value, "/", right]) : operate(machine, operator2, { left: value, right, site: { frame, node } }) ?? foldBinary(operator2, value, right);
  }
  flush();
  if (value.t === "str" && chain.length > 0) noteText(machine, value, { frame, node });
  return value;
}
function evaluateComparison(machine, node, frame) {
  const { tree } = frame.unit;
  const operands = [];
  const operators = [];
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    if (tree.kind[child] === Kind.operator) operators.push(textOf(tree, child).replaceAll(/\s+/g, " "));
    else operands.push(machine.evaluate(child, frame));
  }
  const [left, right] = operands;
  for (const [index, operator2] of operators.entries()) {
    const [one, other] = operands.slice(index, index + 2);
    if (one !== void 0 && other !== void 0 && (hasOwnClass(one) || hasOwnClass(other)))
      compare2(machine, operator2, { left: one, right: other, site: { frame, node } });
  }
  if (operators.length !== 1 || left === void 0 || right === void 0) return UNKNOWN;
  const result = foldComparison(operators[0] ?? "", left, right);
  return result === null ? UNKNOWN : { t: "bool", b: result };
}
function evaluateSubscript(machine, node, frame) {
  const { tree } = frame.unit;
  const value = machine.evaluate(childOf(tree, node, Field.value), frame);
  const index = childOf(tree, node, Field.subscript);
  if (tree.kind[index] === Kind.slice) {
    const bounds = [null];
    for (let child = tree.first[index] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
      if (tree.kind[child] === Kind.colon) bounds.push(null);
      else bounds[bounds.length - 1] = machine.evaluate(child, frame);
    }
    return withTaint(foldSlice(value, bounds) ?? unknownWith(value.taint, value.layers), value.taint);
  }
  const key = machine.evaluate(index, frame);
  if (value.t === "choice") {
    return value.options.reduce(
      (all, option) => joinValues(all, foldIndex(option, key) ?? unknownWith(option.taint)),
      unknownWith(value.taint)
    );
  }
  const own = callImplicit(machine, value, { name: "__getitem__", given: [key], site: { frame, node } }) ?? callImplicit(machine, value, { name: "__missing__", given: [key], site: { frame, node } });
  if (own !== null) return own;
  const item = foldIndex(value, key);
  if (item !== null) return withTaint(item, value.taint);
  if (value.t === "module" && key.t === "str" && key.isWhole) return machine.attribute(value, key.s, { frame, node });
  if (value.t === "name") {
    return machine.call(
      machine.attribute(value, "__getitem__", { frame, node }),
      { positional: [key], keywords: /* @__PURE__ */ new Map(), rest: null },
      { frame, node }
    );
  }
  if (value.t === "seq") return value.items.reduce((all, one) => joinValues(all, one), unknownWith(value.taint));
  if (value.t === "dict")
    return [...value.entries.values()].slice(0, 64).reduce((all, [, one]) => joinValues(all, one), unknownWith(value.taint));
  return unknownWith(joinTaints(value.taint, key.taint), value.layers);
}

// packages/core/src/source/machine/recorder.ts
var STRENGTH = ["start-up", "install", "import", "entry-point", "call", "test", "dead"];
var MOST_USES = 4e3;
var MOST_LITERALS = 2e3;
function createRecorder() {
  const units = /* @__PURE__ */ new Map();
  const held = /* @__PURE__ */ new Map();
  const literals = /* @__PURE__ */ new Map();
  let full = false;
  const keyOf2 = (site, name) => {
    let number = units.get(site.frame.unit);
    if (number === void 0) units.set(site.frame.unit, number = units.size);
    return `${number}:${site.node}:${name}`;
  };
  return {
    use(sink, name, site, given) {
      const key = keyOf2(site, name);
      const { unit, context } = site.frame;
      const had = held.get(key);
      if (had === void 0) {
        if (held.size >= MOST_USES && STRENGTH.indexOf(context) > 2) {
          full = true;
          return;
        }
        held.set(key, {
          sink,
          name,
          unit,
          context,
          isReached: site.frame.isReached,
          offset: unit.tree.start[site.node] ?? 0,
          layers: given.layers,
          taint: given.taint,
          objects: new Map((given.objects ?? []).map((object) => [objectKey(object), object]))
        });
        return;
      }
      if (STRENGTH.indexOf(context) < STRENGTH.indexOf(had.context)) had.context = context;
      if (site.frame.isReached) had.isReached = true;
      had.layers = joinLayers(had.layers, given.layers);
      had.taint = joinTaints(had.taint, given.taint);
      if (had.objects.size < 16) for (const object of given.objects ?? []) had.objects.set(objectKey(object), object);
    },
    literal(object, site, layers) {
      if (literals.size >= MOST_LITERALS) return;
      const key = `${keyOf2(site, object.class)}:${object.kind}`;
      const had = literals.get(key);
      if (had !== void 0 && STRENGTH.indexOf(had.context) <= STRENGTH.indexOf(site.frame.context)) return;
      const { unit, offset } = outermost(site.frame.unit, site.frame.unit.tree.start[site.node] ?? 0);
      literals.set(key, {
        ...object,
        text: untrustedText(detached(rawText(object.text))),
        context: site.frame.context,
        file: unit.file,
        line: positionOf(unit.tree, offset).line,
        layers: [...joinLayers(site.frame.unit.layers, layers) ?? []]
      });
    },
    uses: () => [...held.values()].map(toUse),
    literals: () => [...literals.values()],
    isFull: () => full
  };
}
function objectKey(object) {
  return `${object.kind}:${object.class}:${object.text}`;
}
function outermost(unit, offset) {
  let at = { unit, offset };
  while (at.unit.outer !== null) at = at.unit.outer;
  return at;
}
function placeOf(unit, offset) {
  const outer = outermost(unit, offset);
  return {
    file: outer.unit.file,
    ...positionOf(outer.unit.tree, outer.offset),
    text: untrustedText(detached(lineTextAt(unit.tree, offset)))
  };
}
function toUse(held) {
  return {
    capability: held.sink.capability,
    action: held.sink.action,
    context: held.context,
    name: held.name,
    ...placeOf(held.unit, held.offset),
    layers: [...joinLayers(held.unit.layers, held.layers) ?? []],
    isDerived: held.unit.outer !== null,
    isReached: held.isReached,
    objects: [...held.objects.values()].map((object) => ({ ...object, text: untrustedText(detached(rawText(object.text))) })),
    sources: (held.taint ?? []).map(toSource)
  };
}
function toSource(origin2) {
  return { kind: origin2.kind, name: origin2.name, ...placeOf(origin2.unit, origin2.offset) };
}
function detached(text2) {
  return Buffer.from(text2, "utf16le").toString("utf16le");
}

// packages/core/src/source/machine/branches.ts
var MOST_ROUNDS3 = 4096;
var MOST_IDLE_ROUNDS = 256;
function branch(frame, run) {
  const { scope } = frame;
  const outer = scope.journal ?? null;
  const journal = /* @__PURE__ */ new Map();
  scope.journal = journal;
  run();
  scope.journal = outer;
  for (const [name, old] of journal) {
    const value = scope.variables.get(name);
    if (old !== void 0 && old !== value) scope.variables.set(name, joinValues(old, value));
    if (outer !== null && !outer.has(name)) outer.set(name, old);
  }
}
function executeIf(machine, node, frame) {
  const { tree } = frame.unit;
  let decided = false;
  const way = (condition2, block) => {
    const inner = isMainGuard(tree.text.slice(tree.start[condition2], tree.end[condition2])) && frame.context === "import" ? { ...frame, context: "entry-point" } : frame;
    const truth = condition2 === 0 ? null : truthIn(machine, machine.evaluate(condition2, frame), { frame, node });
    if (decided || truth === false) {
      executeShadow(machine, block, { frame: inner, isNever: isLiteral(tree, condition2) });
      return;
    }
    if (truth === true) {
      decided = true;
      machine.executeBlock(block, inner);
    } else branch(frame, () => machine.executeBlock(block, inner));
    frame.returned = inner.returned;
  };
  way(childOf(tree, node, Field.condition), childOf(tree, node, Field.consequence));
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    if (tree.kind[child] === Kind.elif_clause) way(childOf(tree, child, Field.condition), childOf(tree, child, Field.consequence));
    else if (tree.kind[child] === Kind.else_clause) way(0, childOf(tree, child, Field.body));
  }
}
function executeShadow(machine, block, { frame, isNever }) {
  const context = isNever ? "dead" : frame.context;
  const key = `${frame.unit.file}:${frame.unit.layers.length}:${frame.unit.tree.start[block] ?? 0}:${frame.unit.tree.count}:${context}`;
  if (machine.shadowed.has(key)) return;
  machine.shadowed.add(key);
  machine.executeBlock(block, {
    ...frame,
    context,
    scope: { variables: /* @__PURE__ */ new Map(), parent: frame.scope, globals: /* @__PURE__ */ new Set() },
    returned: void 0
  });
}
function isLiteral(tree, condition2) {
  const text2 = tree.text.slice(tree.start[condition2], tree.end[condition2]);
  return condition2 !== 0 && (/^(?:False|0|None|not True)$/.test(text2) || text2.endsWith("TYPE_CHECKING"));
}
function isMainGuard(condition2) {
  return condition2.length < 60 && condition2.includes("__name__") && condition2.includes("__main__");
}
function executeFor(machine, node, frame) {
  const { tree } = frame.unit;
  const source = iterate(machine, machine.evaluate(childOf(tree, node, Field.right), frame), { frame, node });
  const target = childOf(tree, node, Field.left);
  const body = childOf(tree, node, Field.body);
  const items = machine.budget.isTight() ? null : itemsOf(source);
  if (items === null || items.length > MOST_ROUNDS3) {
    machine.assign(target, oneOf(source), frame);
    branch(frame, () => machine.executeBlock(body, frame));
  } else {
    for (const item of items.slice()) {
      if (!machine.budget.unroll()) break;
      machine.assign(target, withTaint(item, source.taint), frame);
      machine.executeBlock(body, frame);
    }
  }
  const rest = childOf(tree, node, Field.alternative);
  if (rest !== 0) machine.executeBlock(childOf(tree, rest, Field.body), frame);
}
function sizeOf(value) {
  return value.t === "seq" ? value.items.length : value.t === "dict" ? value.entries.size : value.t === "str" || value.t === "bytes" ? value.s.length : Infinity;
}
function executeWhile(machine, node, frame) {
  const { tree } = frame.unit;
  const condition2 = childOf(tree, node, Field.condition);
  const body = childOf(tree, node, Field.body);
  const isConstant = tree.kind[condition2] === Kind.true || tree.kind[condition2] === Kind.integer;
  let least = Infinity;
  let idle = 0;
  for (let round = 0; round < MOST_ROUNDS3; round++) {
    const value = machine.evaluate(condition2, frame);
    const truth = truthIn(machine, value, { frame, node });
    if (truth === false) break;
    const size = sizeOf(value);
    if (size < least) {
      least = size;
      idle = 0;
    } else if (size !== Infinity && ++idle > MOST_IDLE_ROUNDS) break;
    machine.executeBlock(body, frame);
    if (truth === null || isConstant || !machine.budget.unroll()) break;
  }
  const rest = childOf(tree, node, Field.alternative);
  if (rest !== 0) machine.executeBlock(childOf(tree, rest, Field.body), frame);
}

// packages/core/src/source/machine/set-variable.ts
function setVariable(frame, name, value) {
  const scope = frame.scope.globals.has(name) ? frame.module.scope : frame.scope.nonlocals?.get(name) ?? frame.scope;
  const { journal } = scope;
  if (journal !== void 0 && journal !== null && !journal.has(name)) journal.set(name, scope.variables.get(name));
  scope.variables.set(name, value);
}

// packages/core/src/source/machine/decorators.ts
var BINDINGS = {
  "builtins.staticmethod": "static",
  "builtins.classmethod": "class",
  "builtins.property": "property",
  "functools.cached_property": "property",
  "abc.abstractproperty": "property"
};
function executeDecorated(machine, node, { frame, define: define2 }) {
  const { tree } = frame.unit;
  const definition = childOf(tree, node, Field.definition);
  const decorators = childrenOf(tree, node).filter((child) => tree.kind[child] === Kind.decorator);
  const values = decorators.map((child) => machine.evaluate(tree.first[child] ?? 0, frame));
  const name = textOf(tree, childOf(tree, definition, Field.name));
  const before = frame.scope.variables.get(name);
  const made = define2(machine, definition, frame);
  if (made.t === "function") {
    for (const decorator of values) if (decorator.t === "name") made.fn.binding = BINDINGS[decorator.name] ?? made.fn.binding;
    const isAccessor = decorators.some((child) => /\.(?:setter|deleter|getter)$/.test(textOf(tree, child)));
    if (isAccessor && before?.t === "function" && before.fn.binding === "property") {
      before.fn.setter = made;
      setVariable(frame, name, before);
      return;
    }
  }
  let current = made;
  for (const [index, decorator] of values.toReversed().entries()) {
    if (decorator.t === "unknown") continue;
    const site = { frame, node: decorators[decorators.length - 1 - index] ?? node };
    const result = machine.call(decorator, { positional: [current], keywords: /* @__PURE__ */ new Map(), rest: null }, site);
    if (isMadeByDecorator(result)) current = result;
  }
  if (current.t !== "function" && current.t !== "class") setVariable(frame, name, current);
}
function isMadeByDecorator(value) {
  return ["function", "class", "str", "bytes", "seq", "dict", "num", "instance"].includes(value.t) || value.t === "name" && value.given === void 0 && sinkOf(value.name) !== null;
}

// packages/core/src/source/machine/import-statements.ts
function executeImportFrom(machine, node, frame) {
  const { tree } = frame.unit;
  const moduleName = textOf(tree, childOf(tree, node, Field.module_name)).replaceAll(/\s+/g, "");
  const module = machine.importModule(moduleName, { frame, node });
  for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    if (tree.kind[child] === Kind.wildcard_import) {
      if (module.t === "module") {
        for (const [name2, value2] of module.module.scope.variables) if (!name2.startsWith("_")) setVariable(frame, name2, value2);
      } else {
        const stars = frame.module.scope.variables.get("*");
        frame.module.scope.variables.set("*", sequence("list", [...stars?.t === "seq" ? stars.items : [], module]));
      }
      continue;
    }
    if (tree.field[child] !== Field.name) continue;
    const isAliased = tree.kind[child] === Kind.aliased_import;
    const name = textOf(tree, isAliased ? childOf(tree, child, Field.name) : child);
    const value = machine.attribute(module, name, { frame, node: child });
    setVariable(frame, isAliased ? textOf(tree, childOf(tree, child, Field.alias)) : name, value);
  }
}

// packages/core/src/source/machine/match-statement.ts
function executeMatch(machine, node, frame) {
  const { tree } = frame.unit;
  const subjects = childrenOf(tree, node).filter((child) => tree.field[child] === Field.subject);
  const values = subjects.map(
    (child) => machine.evaluate(isAdded(frame, child) ? childOf(tree, child, Field.argument) : child, frame)
  );
  const value = values.length === 1 && values[0] !== void 0 ? values[0] : sequence("tuple", values);
  for (const clause of childrenOf(tree, childOf(tree, node, Field.body)))
    branch(frame, () => {
      const parts = childrenOf(tree, clause);
      const patterns = parts.filter((part) => tree.kind[part] === Kind.case_pattern);
      if (patterns.length === 1) bindPattern(machine, patterns[0] ?? 0, { value, frame });
      else bindItems(machine, patterns, { value, frame });
      for (const part of parts) if (tree.kind[part] === Kind.if_clause) machine.evaluate(tree.first[part] ?? 0, frame);
      machine.executeBlock(childOf(tree, clause, Field.consequence), frame);
    });
}
function isAdded({ unit: { tree } }, subject) {
  return tree.kind[subject] === Kind.unary_operator && !/^[-+~]$/.test(textOf(tree, childOf(tree, subject, Field.operator)));
}
function bindPattern(machine, pattern, given) {
  if (pattern === 0) return;
  const { value, frame } = given;
  const { tree } = frame.unit;
  const parts = childrenOf(tree, pattern);
  const text2 = textOf(tree, pattern);
  switch (tree.kind[pattern]) {
    case Kind.identifier:
    case Kind.dotted_name:
      if (text2 !== "_" && !text2.includes(".")) setVariable(frame, text2, value);
      return;
    case Kind.list_pattern:
    case Kind.tuple_pattern:
      return bindItems(machine, parts, given);
    case Kind.other:
      if (text2.startsWith("{")) return bindEntries(machine, parts, given);
      if (text2.startsWith("*")) {
        if (parts[0] !== void 0) bindPattern(machine, parts[0], given);
        return;
      }
      if (tree.kind[parts[0] ?? 0] === Kind.dotted_name && text2.endsWith(")")) return bindAttributes(machine, parts, given);
      break;
    default:
  }
  for (const part of parts) bindPattern(machine, part, given);
}
function isStar(frame, pattern) {
  return textOf(frame.unit.tree, pattern).startsWith("*");
}
function bindItems(machine, patterns, { value, frame }) {
  const items = value.t === "seq" && value.isWhole ? value.items : null;
  const star = patterns.findIndex((pattern) => isStar(frame, pattern));
  const after = patterns.length - star - 1;
  for (const [index, pattern] of patterns.entries()) {
    let item;
    if (index === star)
      item = items === null ? sequence("list", [oneOf(value)], false) : sequence("list", items.slice(star, Math.max(star, items.length - after)));
    else item = items?.[star === -1 || index < star ? index : items.length - patterns.length + index] ?? oneOf(value);
    bindPattern(machine, pattern, { value: item, frame });
  }
}
function bindEntries(machine, parts, { value, frame }) {
  const { tree } = frame.unit;
  let key = unknownWith(void 0);
  for (const part of parts) {
    if (tree.field[part] === Field.key) key = machine.evaluate(part, frame);
    else if (isStar(frame, part)) bindPattern(machine, part, { value, frame });
    else {
      const entry = value.t === "dict" && (key.t === "str" || key.t === "bytes") ? value.entries.get(`${key.t[0]}${key.s}`) : void 0;
      bindPattern(machine, part, { value: entry?.[1] ?? unknownWith(value.taint, value.layers), frame });
    }
  }
}
function bindAttributes(machine, parts, { value, frame }) {
  const { tree } = frame.unit;
  const names = value.t === "instance" ? machine.attribute(value, "__match_args__", { frame, node: parts[0] ?? 0 }) : null;
  for (const [index, part] of parts.slice(1).entries()) {
    const inner = childrenOf(tree, tree.first[part] ?? 0);
    const isNamed = /^\w+\s*=/.test(textOf(tree, part));
    const name = isNamed ? str(textOf(tree, inner[0] ?? 0)) : names?.t === "seq" ? names.items[index] : void 0;
    const bound = name?.t === "str" ? machine.attribute(value, name.s, { frame, node: part }) : value;
    if (isNamed) for (const one of inner.slice(1)) bindPattern(machine, one, { value: bound, frame });
    else bindPattern(machine, part, { value: bound, frame });
  }
}

// packages/core/src/source/machine/with-statement.ts
function executeWith(machine, node, frame) {
  const { tree } = frame.unit;
  const contexts = [];
  for (const child of childrenOf(tree, node)) {
    if (tree.kind[child] !== Kind.with_clause) machine.executeBlock(child, frame);
    else for (const item of childrenOf(tree, child)) contexts.push(enterItem(machine, childOf(tree, item, Field.value), frame));
  }
  for (const context of contexts.toReversed())
    for (const name of ["__exit__", "__aexit__"])
      callImplicit(machine, context, { name, given: [NONE, NONE, NONE], site: { frame, node } });
}
function enterItem(machine, node, frame) {
  const { tree } = frame.unit;
  const isNamed = tree.kind[node] === Kind.as_pattern;
  const [value = 0, target = 0] = isNamed ? childrenOf(tree, node) : [node];
  const context = machine.evaluate(value, frame);
  const site = { frame, node };
  const entered = callImplicit(machine, context, { name: "__enter__", site }) ?? callImplicit(machine, context, { name: "__aenter__", site }) ?? (isNamed && context.t === "instance" ? machine.call(machine.attribute(context, "__enter__", site), NO_ARGUMENTS, site) : context);
  if (isNamed) machine.assign(target, entered.t === "unknown" ? context : entered, frame);
  return context;
}

// packages/core/src/source/machine/statements.ts
function executeBlock(machine, block, frame) {
  const { tree } = frame.unit;
  if (!machine.budget.enter()) return;
  for (let child = tree.first[block] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
    if (!machine.budget.step()) break;
    execute(machine, child, frame);
  }
  machine.budget.leave();
}
function execute(machine, node, frame) {
  const handler = HANDLERS2[frame.unit.tree.kind[node] ?? 0];
  if (handler === void 0) machine.evaluate(node, frame);
  else handler(machine, node, frame);
}
var handlers2 = {
  expression_statement: (machine, node, frame) => {
    const { tree } = frame.unit;
    for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
      const kind = tree.kind[child];
      if (kind === Kind.string || kind === Kind.concatenated_string) {
        if (node === tree.first[0] && frame.scope === frame.module.scope && tree.text.includes("__doc__", tree.end[node]))
          setVariable(frame, "__doc__", machine.evaluate(child, frame));
        const parts = kind === Kind.string ? [child] : childrenOf(tree, child);
        if (parts.every((part) => tree.first[part] === 0)) continue;
      }
      if (kind === Kind.ellipsis) continue;
      execute(machine, child, frame);
    }
  },
  assignment: (machine, node, frame) => void executeAssignment(machine, node, frame),
  augmented_assignment: (machine, node, frame) => {
    const { tree } = frame.unit;
    const target = childOf(tree, node, Field.left);
    const operator2 = textOf(tree, childOf(tree, node, Field.operator)).slice(0, -1);
    const right = machine.evaluate(childOf(tree, node, Field.right), frame);
    const left = machine.evaluate(target, frame);
    if (left.t === "seq" && right.t === "seq" && operator2 === "+" && left.items.length < 65536) {
      left.items.push(...right.items.slice(0, 65536));
      if (!right.isWhole) left.isWhole = false;
      return;
    }
    const made = operate(machine, operator2, { left, right, site: { frame, node } });
    machine.assign(target, made ?? foldBinary(operator2, left, right), frame);
  },
  if_statement: executeIf,
  for_statement: executeFor,
  while_statement: executeWhile,
  try_statement: (machine, node, frame) => {
    const { tree } = frame.unit;
    for (const child of childrenOf(tree, node)) {
      const kind = tree.kind[child];
      if (kind === Kind.block) machine.executeBlock(child, frame);
      else if (kind === Kind.except_clause || kind === Kind.except_group_clause)
        branch(frame, () => executeParts(machine, child, frame));
      else executeParts(machine, child, frame);
    }
  },
  else_clause: executeParts,
  finally_clause: executeParts,
  except_clause: executeParts,
  block: (machine, node, frame) => machine.executeBlock(node, frame),
  ERROR: executeParts,
  with_statement: executeWith,
  function_definition: (machine, node, frame) => void define(machine, node, frame),
  class_definition: (machine, node, frame) => void define(machine, node, frame),
  decorated_definition: (machine, node, frame) => executeDecorated(machine, node, { frame, define }),
  import_statement: (machine, node, frame) => {
    const { tree } = frame.unit;
    for (let child = tree.first[node] ?? 0; child !== 0; child = tree.next[child] ?? 0) {
      if (tree.kind[child] === Kind.aliased_import) {
        const module = machine.importModule(textOf(tree, childOf(tree, child, Field.name)), { frame, node: child });
        setVariable(frame, textOf(tree, childOf(tree, child, Field.alias)), module);
      } else {
        const name = textOf(tree, child);
        const module = machine.importModule(name, { frame, node: child });
        const [head = name] = name.split(".");
        setVariable(frame, head, head === name ? module : machine.importModule(head, { frame, node: child }));
      }
    }
  },
  import_from_statement: executeImportFrom,
  return_statement: (machine, node, frame) => {
    const { tree } = frame.unit;
    const value = machine.evaluate(tree.first[node] ?? 0, frame);
    frame.returned = joinValues(frame.returned, value);
  },
  global_statement: (_, node, frame) => {
    for (const child of childrenOf(frame.unit.tree, node)) frame.scope.globals.add(textOf(frame.unit.tree, child));
  },
  exec_statement: (machine, node, frame) => {
    const { tree } = frame.unit;
    const code = machine.evaluate(childOf(tree, node, Field.code), frame);
    machine.call(nameValue("builtins.exec"), { positional: [code], keywords: /* @__PURE__ */ new Map(), rest: null }, { frame, node });
  },
  match_statement: executeMatch,
  future_import_statement: (_, node, frame) => noteFuture(node, frame),
  nonlocal_statement: (_, node, frame) => {
    const { scope } = frame;
    for (const child of childrenOf(frame.unit.tree, node)) {
      const name = textOf(frame.unit.tree, child);
      let holder = scope.parent;
      while (holder !== null && !holder.variables.has(name)) holder = holder.parent;
      if (holder !== null) (scope.nonlocals ??= /* @__PURE__ */ new Map()).set(name, holder);
    }
  }
};
var HANDLERS2 = Array.from({ length: 256 });
for (const [name, handler] of Object.entries(handlers2)) HANDLERS2[Kind[name]] = handler;
function executeParts(machine, node, frame) {
  for (const child of childrenOf(frame.unit.tree, node)) execute(machine, child, frame);
}
function executeAssignment(machine, node, frame) {
  const { tree } = frame.unit;
  const right = childOf(tree, node, Field.right);
  const target = childOf(tree, node, Field.left);
  const misread = readMisreadMatch(machine, node, frame);
  if (misread !== null) {
    machine.executeBlock(0, { ...frame, unit: misread });
    return UNKNOWN;
  }
  const type = childOf(tree, node, Field.type);
  if (type !== 0 && frame.fn === null) evaluateAnnotation(machine, type, frame);
  if (right === 0) {
    if (type !== 0 && tree.kind[target] !== Kind.identifier) machine.evaluate(tree.first[target] ?? 0, frame);
    return UNKNOWN;
  }
  const value = tree.kind[right] === Kind.assignment ? executeAssignment(machine, right, frame) : machine.evaluate(right, frame);
  machine.assign(target, value, frame);
  return value;
}
function assign2(machine, target, given) {
  const { value, frame } = given;
  const { tree } = frame.unit;
  switch (tree.kind[target]) {
    case Kind.identifier:
      return setVariable(frame, textOf(tree, target), value);
    case Kind.attribute: {
      const object = machine.evaluate(childOf(tree, target, Field.object), frame);
      const name = textOf(tree, childOf(tree, target, Field.attribute));
      if (object.t === "instance") {
        const held = classAttribute(object.cls, name);
        if (held?.t === "function" && held.fn.setter !== void 0)
          machine.invoke(
            { ...held.fn.setter, self: object },
            { positional: [value], keywords: /* @__PURE__ */ new Map(), rest: null },
            { frame, node: target }
          );
        else if (held !== null)
          callImplicit(machine, held, { name: "__set__", given: [object, value], site: { frame, node: target } });
        callImplicit(machine, object, { name: "__setattr__", given: [str(name), value], site: { frame, node: target } });
        object.attributes.set(name, value);
        if (object.attributes !== object.cls.instanceAttributes)
          object.cls.instanceAttributes.set(name, joinValues(object.cls.instanceAttributes.get(name), value));
      } else if (object.t === "class") object.cls.attributes.set(name, value);
      else if (object.t === "module") object.module.scope.variables.set(name, value);
      else if (object.t === "name" && isHook(object.name, name))
        machine.call(value, { positional: [], keywords: /* @__PURE__ */ new Map(), rest: UNKNOWN }, { frame, node: target });
      else if (object.t === "name")
        machine.call(
          machine.attribute(object, "__setattr__", { frame, node: target }),
          { positional: [unknownWith(void 0), value], keywords: /* @__PURE__ */ new Map(), rest: null },
          { frame, node: target }
        );
      return;
    }
    case Kind.subscript: {
      const object = machine.evaluate(childOf(tree, target, Field.value), frame);
      const key = machine.evaluate(childOf(tree, target, Field.subscript), frame);
      const given2 = { positional: [key, value], keywords: /* @__PURE__ */ new Map(), rest: null };
      machine.call(machine.attribute(object, "__setitem__", { frame, node: target }), given2, { frame, node: target });
      return;
    }
    case Kind.tuple_pattern:
    case Kind.list_pattern:
    case Kind.pattern_list:
    case Kind.tuple:
    case Kind.list:
    case Kind.expression_list: {
      const targets = childrenOf(tree, target);
      const items = value.t === "seq" && value.isWhole && value.items.length === targets.length ? value.items : itemsOfText(value, targets.length);
      for (const [index, one] of targets.entries())
        machine.assign(one, items === null ? oneOf(value) : withTaint(items[index] ?? UNKNOWN, value.taint), frame);
      return;
    }
    case Kind.list_splat_pattern:
    case Kind.list_splat:
      return machine.assign(tree.first[target] ?? 0, sequence("list", [oneOf(value)], false), frame);
    case Kind.parenthesized_expression:
    case Kind.as_pattern_target:
    case Kind.expression_statement:
      return machine.assign(tree.first[target] ?? 0, value, frame);
    default:
  }
}
function isHook(holder, name) {
  return (holder === "sys" || holder === "threading") && /^(?:excepthook|unraisablehook|displayhook|exitfunc)$/.test(name);
}
function itemsOfText(value, count) {
  const items = value.t === "str" || value.t === "bytes" ? itemsOf(value) : null;
  return items !== null && items.length === count ? items : null;
}
function define(machine, node, frame) {
  const { tree } = frame.unit;
  const name = textOf(tree, childOf(tree, node, Field.name));
  const value = tree.kind[node] === Kind.class_definition ? defineClass(machine, node, frame) : defineFunction(machine, { node, frame, owner: null, name });
  setVariable(frame, name, value);
  if (value.t === "class") runClassHooks(machine, value.cls, { frame, node });
  return value;
}

// packages/core/src/source/machine/create-machine.ts
var MOST_NESTING = 8;
var MOST_CODE = 4194304;
function createMachine(modules, {
  parser,
  budget,
  isReadWhole,
  scripts,
  data: data2
}) {
  const derived = /* @__PURE__ */ new Map();
  const machine = {
    budget,
    modules,
    recorder: createRecorder(),
    scripts,
    data: data2,
    asked: /* @__PURE__ */ new Set(),
    functions: [],
    postponed: [],
    written: /* @__PURE__ */ new Map(),
    missing: /* @__PURE__ */ new Map(),
    shadowed: /* @__PURE__ */ new Set(),
    isWorthReading: isReadWhole ? () => true : createBodyFilter(),
    bodyOf: (fn) => readBody(parser, budget, fn),
    evaluate: (node, frame) => evaluate(machine, node, frame),
    executeBlock: (node, frame) => executeBlock(machine, node, frame),
    assign: (target, value, frame) => assign2(machine, target, { value, frame }),
    call: (callee, given, site) => callValue(machine, callee, { given, site }),
    invoke: (callee, given, site) => invokeFunction(machine, callee, { given, site }),
    attribute: (value, name, site) => readAttribute(machine, value, { name, site }),
    readAnew: (unit, node, around) => readAnew(parser, budget, { unit, node, around }),
    importModule: (name, site) => importModule(machine, name, site),
    runText(code, site, mode) {
      if (code.t !== "str" && code.t !== "bytes" || !code.isWhole || code.s.length > MOST_CODE || nesting(site.frame.unit) >= MOST_NESTING) {
        return unknownWith(code.taint, code.layers);
      }
      noteText(machine, code, site);
      const text2 = mode === "eval" ? code.s.trim() : code.s;
      let tree = derived.get(text2);
      if (tree === void 0) {
        tree = parser.parse(text2);
        derived.set(text2, tree);
        if (typeof tree !== "string") budget.allow(tree.count);
      }
      if (typeof tree === "string") return unknownWith(code.taint, code.layers);
      return runDerived(machine, tree, { code, site, mode });
    }
  };
  return machine;
}
function readBody(parser, budget, fn) {
  if (fn.body !== null) return fn.body;
  const { tree } = fn.unit;
  const cut2 = tree.bodies?.get(tree.start[fn.node] ?? -1);
  const inner = cut2 === void 0 ? void 0 : parser.parseBody(tree, cut2);
  if (inner === void 0 || typeof inner === "string") fn.body = { unit: fn.unit, node: fn.node };
  else {
    budget.allow(inner.count);
    let node = inner.first[0] ?? 0;
    while (node !== 0 && inner.kind[node] !== Kind.function_definition) node = inner.next[node] ?? 0;
    fn.body = { unit: { ...fn.unit, tree: inner }, node };
  }
  return fn.body;
}
var readBefore = /* @__PURE__ */ new WeakMap();
function readAnew(parser, budget, { unit, node, around }) {
  let known3 = readBefore.get(unit.tree);
  if (known3 === void 0) readBefore.set(unit.tree, known3 = /* @__PURE__ */ new Map());
  const had = known3.get(node);
  if (had !== void 0) return had;
  const { before, after, skipped } = around;
  const read = parser.parse(before + textOf(unit.tree, node).slice(skipped) + after);
  if (typeof read === "string") {
    known3.set(node, null);
    return null;
  }
  budget.allow(read.count);
  const shift = (tree2) => tree2.map((offset) => Math.max(0, offset - before.length) + skipped + (unit.tree.start[node] ?? 0));
  const { text: text2, source } = unit.tree;
  const tree = { ...read, text: text2, source, bodies: null, start: shift(read.start), end: shift(read.end) };
  const made = { ...unit, tree };
  known3.set(node, made);
  return made;
}
function nesting(unit) {
  let depth = 0;
  for (let at = unit.outer; at !== null; at = at.unit.outer) depth++;
  return depth;
}
function runDerived(machine, tree, { code, site, mode }) {
  const { unit } = site.frame;
  const inner = {
    file: unit.file,
    tree,
    layers: joinLayers(unit.layers, code.layers) ?? [],
    outer: { unit, offset: unit.tree.start[site.node] ?? 0 }
  };
  const frame = { ...site.frame, unit: inner, returned: void 0 };
  if (mode === "exec") {
    machine.executeBlock(0, frame);
    return { t: "none" };
  }
  const statement2 = tree.first[0] ?? 0;
  const expression = tree.kind[statement2] === Kind.expression_statement ? tree.first[statement2] ?? 0 : statement2;
  if (expression === 0) return UNKNOWN;
  return machine.evaluate(tree.kind[expression] === Kind.assignment ? childOf(tree, expression, Field.right) : expression, frame);
}

// packages/core/src/source/machine/module-table.ts
var SMALL = 4096;
var LARGE = 40960;
var CACHE = /__pycache__\/([^/]+?)\.[^/.]+(?:\.opt-[0-9a-z]+)?\.pyc$/;
var DATA_SCHEME = /^[^/]+\.data\/(?:purelib|platlib)\//;
function importPaths(file, input) {
  const rooted = input.root !== "" && file.startsWith(`${input.root}/`) ? file.slice(input.root.length + 1) : file;
  const inner = rooted.replace(CACHE, "$1.pyc");
  const plain = input.kind === "wheel" ? inner.replace(DATA_SCHEME, "") : inner;
  if (input.kind === "wheel") return [plain];
  const second = plain.indexOf("/");
  const folder = plain.slice(0, Math.max(second, 0));
  return ["src", "lib", "python"].includes(folder) ? [plain.slice(second + 1), plain] : [plain];
}
function createModuleTable(sources2, input) {
  const byName = /* @__PURE__ */ new Map();
  const byFile = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  for (const source of sources2) {
    const { file } = source;
    const [main = file, ...others] = importPaths(file, input);
    const isPackage = /(?:^|\/)__init__\.py[wco]?$/.test(main);
    const name = dottedName(main);
    const module = {
      name,
      file,
      isPackage,
      state: "unread",
      scope: { variables: /* @__PURE__ */ new Map(), parent: null, globals: /* @__PURE__ */ new Set() }
    };
    byFile.set(file, module);
    files.set(module, source);
    for (const other of [name, ...others.map(dottedName)]) if (!byName.has(other)) byName.set(other, module);
  }
  return {
    find: (name) => byName.get(name) ?? null,
    byFile: (file) => byFile.get(file) ?? null,
    unitOf: (module) => files.get(module)?.unit() ?? null,
    isFollowed(module, importer) {
      const file = files.get(module);
      if (file === void 0 || module.isPackage || file.size < SMALL || file.isWorthRunning()) return true;
      return file.size < LARGE && files.get(importer)?.isWorthRunning() !== false;
    },
    all: () => [...files.keys()],
    addArchive(name) {
      const end = `${name}${NESTED_SEPARATOR}`;
      for (const [file, module] of byFile) {
        const at = file.indexOf(end);
        if (at === -1 || at > 0 && file[at - 1] !== "/") continue;
        const inner = dottedName(file.slice(at + end.length));
        if (!byName.has(inner)) byName.set(inner, module);
      }
    }
  };
}
function dottedName(path) {
  return path.replace(/\.(?:py[wco]?|pyi|pth)$/, "").replace(/(?:^|\/)__init__$/, "").replaceAll("/", ".");
}

// packages/core/src/source/roots.ts
var TEST_FOLDERS = /* @__PURE__ */ new Set([
  "test",
  "tests",
  "testing",
  "testdata",
  "test_data",
  "fixtures",
  "unittests",
  "unit_tests",
  "__tests__",
  "testsuite"
]);
var BESIDE_FOLDERS = /* @__PURE__ */ new Set([
  "docs",
  "doc",
  "examples",
  "example",
  "benchmarks",
  "benchmark",
  "samples",
  "demo",
  "demos",
  "tutorials",
  "notebooks",
  "ci",
  ".github"
]);
function contextOf(file, input) {
  const [path = file] = importPaths(file, input);
  const folders = path.split("/");
  const name = folders.pop() ?? "";
  const isTop = input.kind === "wheel" && isImportedTop(folders[0] ?? name, input);
  const isNested = file.includes(NESTED_SEPARATOR);
  if (input.kind !== "wheel" && path === "setup.py") return "install";
  if (folders.slice(isTop ? 1 : 0).some(isTestFolder) || isTestModule(name) && !(isTop && folders.length === 0)) return "test";
  if (isNested) return "call";
  if (name === "setup.py" && folders.length > 0) return "entry-point";
  if (input.kind === "wheel") {
    if (/\.data\/scripts\//.test(file)) return "entry-point";
    if (folders.length === 0 && /^(?:sitecustomize|usercustomize)\.py[co]?$/.test(name)) return "start-up";
  } else if (BESIDE_FOLDERS.has(folders[0] ?? "") && folders.length > 0) return "test";
  else if (folders[0] === "bin") return "entry-point";
  if (/\.(?:ipynb|pkl|pickle|pck|pk|dill|joblib|npy|ckpt|bin)$/i.test(name)) return "call";
  return /^__main__\.py[co]?$/.test(name) ? "entry-point" : "import";
}
function isTestFolder(folder) {
  return TEST_FOLDERS.has(folder) || /(?:^| )tests?(?: |$)|^test cases$/.test(folder);
}
function isTestModule(name) {
  return /^(?:test_.*|.*_tests?|conftest|tests?)\.py[wco]?$/.test(name);
}
function isImportedTop(top2, input) {
  let known3 = importedTops.get(input.members);
  if (known3 === void 0) importedTops.set(input.members, known3 = findImportedTops(input));
  return known3.has(top2.replace(/\.py[wco]?$/, ""));
}
var importedTops = /* @__PURE__ */ new WeakMap();
function findImportedTops(input) {
  const tops = /* @__PURE__ */ new Map();
  for (const { path } of input.members) {
    const [inner = ""] = importPaths(rawText(path), input);
    const [top2 = "", ...rest] = inner.split("/");
    if (!/\.(?:py[wco]?|so|pyd)$/.test(inner) || /\.(?:dist-info|data)$/.test(top2)) continue;
    const name = top2.replace(/\..*$/, "");
    tops.set(name, (tops.get(name) ?? false) || (rest.length === 0 ? isTestModule(top2) : isTestFolder(top2)));
  }
  const named = (input.wheel?.entryPoints ?? []).map(({ target }) => rawText(target).split(/[.:]/)[0]?.trim() ?? "");
  const areAllTests = [...tops.values()].every((isTest) => isTest);
  return /* @__PURE__ */ new Set([...areAllTests ? tops.keys() : [], ...named]);
}
function readingOrder(a, b) {
  const rank = (one) => ["start-up", "install", "import", "entry-point", "call", "test", "dead"].indexOf(one.context) * 1e3 + Math.min(one.file.split("/").length, 400) * 2 + (/__init__\.py[co]?$/.test(one.file) ? 0 : 1);
  return rank(a) - rank(b) || (a.file < b.file ? -1 : 1);
}

// packages/core/src/source/text-shapes.ts
var MOST_TEXT2 = 2e6;
var OFF_SCREEN = 100;
var GAP = " ".repeat(OFF_SCREEN);
var WIDE = /[^\x00-\x7f]/;
function findTextShapes(text2) {
  const cut2 = text2.length > MOST_TEXT2 ? text2.slice(0, MOST_TEXT2) : text2;
  const found = [...findOffScreen(cut2), ...findNames(cut2), ...findObfuscators(cut2)];
  if (WIDE.test(cut2)) found.push(...findBidirectional(cut2), ...findInvisible(cut2), ...findStyled(cut2), ...findMixed(cut2));
  return found.map(({ at, ...shape }) => ({ ...shape, line: lineOf(cut2, at), text: shape.text.slice(0, 120) }));
}
function lineOf(text2, at) {
  let line = 1;
  for (let newline = text2.indexOf("\n"); newline !== -1 && newline < at; newline = text2.indexOf("\n", newline + 1)) line++;
  return line;
}
var ACTS_AFTER_GAP = /^;|^(?:exec|eval|import|from|__import__|compile|globals)\b|^[A-Za-z_]\w*(?:\.\w+)*\(/;
function findOffScreen(text2) {
  let code = null;
  let next = 0;
  for (let gap2 = text2.indexOf(GAP); gap2 !== -1; ) {
    let end = gap2 + OFF_SCREEN;
    while (text2.charCodeAt(end) === 32) end++;
    const near = text2.slice(Math.max(0, gap2 - 200), gap2);
    const before = near.slice(near.lastIndexOf("\n") + 1).trim();
    const rest = text2.slice(end, end + 200);
    if (ACTS_AFTER_GAP.test(rest) && !before.startsWith("#") && (before !== "" || end - gap2 >= OFF_SCREEN * 2)) {
      code ??= findCodeStretches(text2);
      while ((code[next]?.to ?? Infinity) <= end) next++;
      if ((code[next]?.from ?? Infinity) <= end) return [{ class: "off-screen-code", at: end, text: rest.split("\n")[0] ?? "" }];
    }
    gap2 = text2.indexOf(GAP, end);
  }
  return [];
}
var MEANINGLESS = /\b(?:[lIiJjL1]{10,}|[oO0DdQ]{10,}|[mn]{10,}|[MN]{10,}|[xX]{10,}|[wWvV]{10,}|[sS25]{10,}|[aA]{10,}|[zZ2]{10,}|_{6,}|_0x[0-9a-f]{4,8})\b/g;
var FEWEST_NAMES = 4;
var HEX_ONLY = /(["'])(?:\\x[0-9a-fA-F]{2}){3,24}\1/g;
var TELLING_WORDS = new Set(
  "exec eval compile __import__ builtins globals locals getattr setattr import_module base64 b64decode binascii zlib decompress marshal loads codecs decode requests urllib socket subprocess system popen Popen os sys ctypes fernet rot13".split(" ")
);
function findNames(text2) {
  const names = /* @__PURE__ */ new Set();
  let first2 = null;
  for (const match of text2.matchAll(MEANINGLESS)) {
    const [name] = match;
    if (new Set(name).size < 2 && !name.startsWith("__")) continue;
    if (name.startsWith("__") && isWithinText(text2, match.index)) continue;
    first2 ??= { class: "meaningless-names", at: match.index, text: name };
    if (names.add(name).size > 64) break;
  }
  const found = first2 !== null && names.size >= FEWEST_NAMES ? [first2] : [];
  if (text2.includes("\\x")) {
    for (const match of text2.matchAll(HEX_ONLY)) {
      const word = match[0].slice(1, -1).replaceAll(/\\x([0-9a-fA-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
      if (!TELLING_WORDS.has(word)) continue;
      found.push({ class: "escaped-names", at: match.index, text: `${match[0]} = ${word}` });
      break;
    }
  }
  return found;
}
function isWithinText(text2, at) {
  const start = text2.lastIndexOf("\n", at) + 1;
  return /^\s*(?:#|[_\s|+-]*$)/.test(text2.slice(start, Math.min(at + 80, text2.length)).split("\n")[0] ?? "");
}
var OBFUSCATORS = [
  /^from pyarmor_runtime\w* import __pyarmor__/m,
  /^from pytransform import pyarmor_runtime/m,
  /^[ \t]*__pyarmor__\(__name__, __file__, b['"]/m,
  /^__obfuscator__\s*=/m,
  /^#+ ?(?:obfuscated|encoded|encrypted|protected|encode) (?:with|by|using)\b[^\n]{3,80}/im,
  /^_ = lambda __ ?: ?__import__\(/m
];
function findObfuscators(text2) {
  for (const pattern of OBFUSCATORS) {
    const match = pattern.exec(text2);
    if (match !== null)
      return [{ class: "obfuscator", at: match.index + match[0].length - match[0].trimStart().length, text: match[0].trim() }];
  }
  return [];
}
var OPENERS = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/;
function findBidirectional(text2) {
  if (!OPENERS.test(text2)) return [];
  const code = findCodeStretches(text2);
  let at = 0;
  let next = 0;
  for (const line of text2.split("\n")) {
    let open = 0;
    for (const letter of line) {
      if (OPENERS.test(letter)) open++;
      else if (letter === "\u202C" || letter === "\u2069") open--;
    }
    if (open > 0 && !/(["'])[\u202a-\u202e\u2066-\u2069]\1/.test(line)) {
      while ((code[next]?.to ?? Infinity) <= at) next++;
      const isCode = (code[next]?.from ?? Infinity) <= at || /^\s*#/.test(line);
      if (isCode) return [{ class: "bidirectional", at, text: line.trim() }];
    }
    at += line.length + 1;
  }
  return [];
}
var INVISIBLE_RUN = /(?:[\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]|\udb40[\udc00-\uddef]){24,}/;
var FILLER = /[\u115f\u1160\u3164\uffa0]/;
function findInvisible(text2) {
  const run = INVISIBLE_RUN.exec(text2);
  if (run !== null) return [{ class: "invisible", at: run.index, text: `${run[0].length} letters that are not drawn` }];
  if (!FILLER.test(text2)) return [];
  for (const { from, to } of findCodeStretches(text2)) {
    const filler = FILLER.exec(text2.slice(from, to));
    if (filler !== null) return [{ class: "invisible", at: from + filler.index, text: "a name of letters that are not drawn" }];
  }
  return [];
}
function findStyled(text2) {
  const names = findStyledNames(text2);
  const [first2] = names;
  return first2 === void 0 ? [] : [{ class: "styled-names", at: first2.at, text: `${first2.name} = ${first2.name.normalize("NFKC")}` }];
}
var LIKE_LATIN = /[\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0456\u0458\u0455\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425]/;
function findMixed(text2) {
  if (!/[\u0400-\u04ff]/.test(text2)) return [];
  for (const { from, to } of findCodeStretches(text2)) {
    for (const match of text2.slice(from, to).matchAll(/[\w\u0400-\u04ff]+/g)) {
      if (/[A-Za-z]/.test(match[0]) && LIKE_LATIN.test(match[0]))
        return [{ class: "mixed-alphabets", at: from + match.index, text: match[0] }];
    }
  }
  return [];
}

// packages/core/src/source/read-source.ts
var READ_WHOLE_BYTES = 102400;
function createSourceReader(parser) {
  return {
    wants: (member) => isWantedMember(rawText(member.path), member.size),
    wantsHead: (member) => isWantedHead(rawText(member.path)),
    read: async (input) => known(await readSource(input, parser))
  };
}
async function readSource(input, parser) {
  const members = await collectMembers(input);
  const first2 = analyze(input, parser, { members, data: /* @__PURE__ */ new Map() });
  const wanted = findAsked(input, first2.asked, members);
  if (wanted.size === 0 || input.readMore === void 0) return first2.facts;
  const data2 = /* @__PURE__ */ new Map();
  const problems = [];
  for await (const { path, bytes: bytes2, unpacked: unpacked2 } of input.readMore(wanted)) {
    const content = Buffer.from(bytes2).toString("latin1");
    data2.set(path, content);
    if (unpacked2 === null || unpacked2 === void 0 && content.includes("PK"))
      problems.push({
        id: "archive-not-read",
        message: "an archive that code is run from and that could not be read whole",
        file: path
      });
  }
  if (data2.size === 0) return first2.facts;
  const { facts } = analyze(input, parser, { members, data: data2 });
  return { ...facts, problems: [...facts.problems, ...problems] };
}
var MOST_DATA_FILES = 16;
function findAsked(input, asked, { texts: texts2, inventory }) {
  const found = /* @__PURE__ */ new Set();
  if (asked.size === 0) return found;
  const opened2 = inventory.archives.filter(({ members }) => members !== null);
  const read = new Set([...texts2, ...opened2].map(({ file }) => file));
  for (const { path, kind, size } of input.members) {
    const file = rawText(path);
    if (kind !== "file" || size > LIMITS.pythonSourceBytes || read.has(file) || found.size >= MOST_DATA_FILES) continue;
    if ([...asked].some((end) => file === end || file.endsWith(`/${end}`))) found.add(file);
  }
  return found;
}
function analyze(input, parser, { members, data: data2 }) {
  const { texts: texts2, bytes: bytes2 } = members;
  const unreadBuild = (input.sdist?.problems ?? []).filter(({ id }) => id === "broken-pyproject");
  const problems = [...members.problems, ...unreadBuild];
  const budget = createBudget();
  const outlined = texts2.reduce((sum2, { file, text: text2 }) => sum2 + (/\.(?:pyw?|pth)$/.test(file) ? 0 : text2.length), 0);
  const isSmall = bytes2 + outlined < READ_WHOLE_BYTES;
  const broken2 = /* @__PURE__ */ new Set();
  const open = (file, text2, isLazy) => {
    const tree = parser.parse(text2, isLazy);
    if (typeof tree !== "string") {
      budget.allow(tree.count);
      if (tree.hasErrors) broken2.add(file);
      return { file, tree, layers: [], outer: null };
    }
    problems.push({ id: "not-parsed", message: tree, file });
    return null;
  };
  const startup = texts2.flatMap(
    ({ file, text: text2 }) => file.endsWith(".pth") ? open(file, executableLines(text2), false) ?? [] : []
  );
  const sourceFile = ({ file, text: text2 }) => {
    let unit;
    let isWorth;
    return {
      file,
      size: text2.length,
      unit: () => unit === void 0 ? unit = open(file, text2, true) : unit,
      isWorthRunning: () => isWorth ??= isSmall || isModuleWorthRunning(text2)
    };
  };
  const files = texts2.filter(({ file }) => !file.endsWith(".pth")).map(sourceFile);
  const codes = [...data2].filter(([, content]) => mayBeCode(content));
  const asked = codes.map(([file, content]) => sourceFile({ file, text: decodePython(Buffer.from(content, "latin1")).text }));
  const machine = createMachine(createModuleTable([...files, ...asked], input), {
    parser,
    budget,
    isReadWhole: isSmall,
    scripts: members.scripts,
    data: data2
  });
  const tooDeep = {
    id: "nested-too-deeply",
    message: "the code is nested more deeply than the analyzer follows",
    file: "source"
  };
  if (!isWithinStack(machine, () => runAll(machine, input, { files, startup }))) problems.push(tooDeep);
  problems.push(...budget.problems());
  runUncalled(machine);
  const { recorder } = machine;
  const shapes = texts2.flatMap(
    (one) => !/\.(?:pyw?|pth|ipynb)$/.test(one.file) ? [] : [...shapesOf(one, input), ...broken2.has(one.file) ? hostsOf(one, input) : []]
  );
  const facts = {
    uses: recorder.uses(),
    literals: [...recorder.literals(), ...shapes],
    files: members.files,
    bytes: bytes2,
    problems,
    inventory: { ...members.inventory, natives: withImports(members.inventory.natives, machine, input) }
  };
  return { facts, asked: machine.asked };
}
function withImports(natives, machine, input) {
  return natives.map((native) => {
    const imported = importPaths(native.file, input).map((path) => machine.missing.get(path.replace(/(?:\.[\w-]+)?\.(?:so|pyd)$/, "").replaceAll("/", "."))).find((context) => context !== void 0);
    return imported === void 0 ? native : { ...native, imported };
  });
}
function shapesOf({ file, text: text2 }, input) {
  return findTextShapes(text2).map((shape) => ({
    kind: "marker",
    class: shape.class,
    text: untrustedText(shape.text),
    context: file.endsWith(".pth") ? "start-up" : contextOf(file, input),
    file,
    line: shape.line,
    layers: []
  }));
}
function hostsOf({ file, text: text2 }, input) {
  return findHostsAnywhere(text2).map((host) => ({
    kind: "host",
    class: host.class,
    text: untrustedText(host.text),
    context: contextOf(file, input),
    file,
    line: host.line,
    layers: []
  }));
}
function isWithinStack(machine, run) {
  try {
    run();
    return true;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    machine.budget.reset();
    return false;
  }
}
function mayBeCode(content) {
  return !content.includes("\0") || /\b(?:import|exec|eval|getattr|__\w+__)\b/.test(content);
}
function executableLines(text2) {
  return text2.split(/\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/).map((line) => /^import[ \t]/.test(line) ? line : "").join("\n");
}
function runAll(machine, input, { files, startup }) {
  for (const unit of startup) {
    const scope = { variables: /* @__PURE__ */ new Map(), parent: null, globals: /* @__PURE__ */ new Set() };
    const module = { name: "", file: unit.file, isPackage: false, scope, state: "running" };
    machine.executeBlock(0, frameOf(module, unit, "start-up"));
  }
  runBackend(machine, input);
  runBuildHooks(machine, input);
  const ordered = files.map((one) => ({ ...one, context: contextOf(one.file, input) })).toSorted(readingOrder);
  for (const { file, unit, isWorthRunning, context } of ordered) {
    const module = machine.modules.byFile(file);
    if (module === null || module.state !== "unread" || context === "test") continue;
    if (context === "import" && !module.isPackage && !isWorthRunning()) continue;
    const read = unit();
    if (read === null) continue;
    const frame = frameOf(module, read, context);
    runModule(machine, module, { frame, node: 0 });
    if (context === "install") runInstallHooks(machine, module, frame);
  }
  runEntryPoints(machine, input);
  runPostponedCalls(machine);
}
function runInstallHooks(machine, module, frame) {
  for (const value of module.scope.variables.values()) {
    if (isCommandClass(value) && value.t === "class" && /^(?:.*[_.])?(?:install|develop|egg_info|build|build_py|build_ext|bdist_wheel|build_clib|install_lib|install_scripts|easy_install|editable_wheel|dist_info)$/i.test(
      baseNames(value)
    )) {
      runCommandClass(machine, value, { frame, node: 0 });
    }
  }
}
function baseNames(value) {
  const [base] = value.cls.bases;
  return base?.t === "name" ? base.name.split(".").at(-1) ?? "" : "";
}
function runEntryPoints(machine, input) {
  for (const point of input.wheel?.entryPoints ?? input.sdist?.entryPoints ?? []) {
    const [moduleName = "", object = ""] = rawText(point.target).split("[")[0]?.split(":").map((part) => part.trim()) ?? [];
    const module = machine.modules.find(moduleName);
    const unit = module === null ? null : machine.modules.unitOf(module);
    if (module === null || unit === null || object === "") continue;
    const frame = frameOf(module, unit, "entry-point");
    const value = object.split(".").reduce((holder, name) => machine.attribute(holder, name, { frame, node: 0 }), { t: "module", module });
    if (value.t === "function") machine.invoke(value, NO_ARGUMENTS, { frame, node: 0 });
  }
}
function runUncalled(machine) {
  for (let index = 0; index < machine.functions.length; index++) {
    const value = machine.functions[index];
    if (value === void 0 || value.fn.evaluations > 0 || !machine.isWorthReading(value.fn)) continue;
    const bound = value.fn.owner === null ? value : { ...value, self: anyInstance(value.fn.owner) };
    const site = { frame: frameOf(value.fn.module, value.fn.unit, "call"), node: value.fn.node };
    isWithinStack(machine, () => void machine.invoke(bound, callerArguments(bound), site));
  }
}

// packages/core/src/node/load-code-reader.ts
async function loadCodeReader() {
  return createSourceReader(await loadPythonParser());
}

// packages/core/src/node/examine-worker.ts
var { home } = workerData;
var kept = home === null ? null : openKeptFacts(home);
var codeReader = loadCodeReader();
parentPort?.on("message", (task) => {
  void answer(task).then((reply) => parentPort?.postMessage(reply));
});
async function answer(task) {
  try {
    const examination = await examineHere(task, { codeReader: await codeReader });
    if (task.kind === "archive") kept?.keep(examination, task.filename);
    return { ok: true, examination };
  } catch (error) {
    return isSafePipError(error) ? { ok: false, code: error.code, message: error.message } : { ok: false, code: "internal", message: error instanceof Error ? error.message : String(error) };
  }
}
