import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  hashFile
} from "./shared-hash-file.mjs";
import {
  isFolder
} from "./shared-disk-files.mjs";
import {
  findOwnOption
} from "./shared-own-options.mjs";
import {
  basicAuthorization,
  decodePercent,
  parseNetrc,
  parseSimpleHtml,
  parseSimpleJson
} from "./shared-popular-names.generated.mjs";
import {
  matchesPattern
} from "./shared-learned-trees.generated.json.mjs";
import {
  unreadExamination
} from "./shared-tar.mjs";
import {
  openKeptFacts
} from "./shared-kept-facts.mjs";
import {
  parseArchiveName
} from "./shared-tar-pax.mjs";
import {
  LIMITS
} from "./shared-limits.mjs";
import {
  locateAsset
} from "./shared-assets.mjs";
import {
  SafePipError
} from "./shared-error-codes.mjs";
import {
  require_undici
} from "./shared-undici.mjs";
import {
  normalizeName
} from "./shared-version-scan.mjs";
import {
  failure,
  success
} from "./shared-outcome.mjs";
import {
  display,
  rawText,
  untrustedText,
  withoutCredentials
} from "./shared-display.mjs";
import {
  __toESM
} from "./shared-runtime.mjs";

// packages/safe-pip/src/pip/fields.ts
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textOf(value) {
  return typeof value === "string" ? value : null;
}
function listOf(value) {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}

// packages/safe-pip/src/pip/find-pip.ts
import { accessSync, constants, openSync, readSync, closeSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
var PLAIN_PIP = 'import sys, runpy; sys.path[:] = [p for p in sys.path if p]; runpy.run_module("pip", run_name="__main__", alter_sys=True)';
function findPip(pip, world) {
  if (pip !== null) return findNamed(pip, world);
  const environment = world.env["VIRTUAL_ENV"];
  if (environment !== void 0 && environment !== "")
    return findInEnvironment(environment, `VIRTUAL_ENV (${display(environment)})`);
  const tried = [];
  const candidates = [];
  for (const [name, origin] of [
    ["pip", "pip on PATH"],
    ["python3", "python3 on PATH"]
  ]) {
    const path = findOnPath(name, world);
    if (path === null) tried.push(`${origin}: not there`);
    else {
      const found = name === "pip" ? candidateOfFile(path, { origin, env: world.env }) : candidateOfPython(path, origin);
      if (found === null) tried.push(`${origin} (${path}): its Python cannot be told`);
      else candidates.push(found);
    }
  }
  return { candidates, tried };
}
function findNamed(pip, world) {
  const origin = `--pip ${display(pip)}`;
  const path = pip.includes("/") ? resolve(world.cwd, pip) : findOnPath(pip, world) ?? resolve(world.cwd, pip);
  if (isFolder(path)) return findInEnvironment(path, origin);
  if (!isExecutable(path)) return { candidates: [], tried: [`${origin}: no such program`] };
  const candidate = candidateOfFile(path, { origin, env: world.env });
  return candidate === null ? { candidates: [], tried: [`${origin}: its Python cannot be told`] } : { candidates: [candidate], tried: [] };
}
function findInEnvironment(folder, origin) {
  const python = ["python", "python3"].map((name) => resolve(folder, "bin", name)).find(isExecutable);
  if (python === void 0) return { candidates: [], tried: [`${origin}: no bin/python`] };
  const script = resolve(folder, "bin", "pip");
  const start = isExecutable(script) ? { start: [script] } : {};
  return { candidates: [{ ...candidateOfPython(python, origin), ...start }], tried: [] };
}
function candidateOfPython(python, origin) {
  return { python, root: null, start: [python, "-c", PLAIN_PIP], origin };
}
function candidateOfFile(path, surroundings) {
  const { origin, env } = surroundings;
  const head = readHead(path);
  const isScript = head.startsWith("#!");
  const isZip = /^(?:#![^\n]*\n)?PK\u0003\u0004/.test(head);
  if (!isScript && !isZip)
    return /^(?:python|pypy)/i.test(basename(path)) ? candidateOfPython(path, origin) : findBeside(path, origin);
  const python = isScript ? interpreterOf(head, env) : findOnPath("python3", { env });
  if (python === null)
    return /^(?:python|pypy)/i.test(basename(path)) ? candidateOfPython(path, origin) : findBeside(path, origin);
  return { python, root: isZip ? path : null, start: isZip ? [python, path] : [path], origin };
}
function findBeside(script, origin) {
  const suffix = /^pip([\d.]*)$/.exec(basename(script))?.[1];
  if (suffix === void 0) return null;
  const names = suffix === "" ? ["python3", "python"] : [`python${suffix}`];
  const python = names.map((name) => join(dirname(script), name)).find(isExecutable);
  return python === void 0 ? null : { python, root: null, start: [script], origin };
}
function interpreterOf(head, env) {
  const [first = "", second = ""] = head.split("\n");
  const words = first.slice(2).trim().split(/\s+/);
  const name = basename(words[0] ?? "");
  if (name === "sh") {
    const inner = /^'''exec' (?:"([^"]+)"|'([^']+)'|(\S+)) "\$0" "\$@"/.exec(second);
    const path2 = inner?.[1] ?? inner?.[2] ?? inner?.[3];
    return path2 !== void 0 && isPython(path2) && isExecutable(path2) ? path2 : null;
  }
  if (name === "env") {
    const program = words.slice(1).find((word) => !word.startsWith("-") && !word.includes("="));
    return program !== void 0 && isPython(program) ? findOnPath(program, { env }) : null;
  }
  const whole = first.slice(2).trim();
  const path = isExecutable(whole) ? whole : words[0] ?? "";
  return isAbsolute(path) && isPython(path) && isExecutable(path) ? path : null;
}
function isPython(path) {
  return /^(?:python|pypy)[\d.t]*$/i.test(basename(path));
}
var OWN_SHIM = /^# safe-pip shim$/m;
function findOnPath(name, world) {
  for (const folder of (world.env["PATH"] ?? "").split(":")) {
    const path = join(folder, name);
    if (isAbsolute(folder) && isExecutable(path) && !OWN_SHIM.test(readHead(path))) return path;
  }
  return null;
}
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
function readHead(path) {
  try {
    const file = openSync(path, "r");
    try {
      const bytes = Buffer.alloc(2048);
      return bytes.toString("latin1", 0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch {
    return "";
  }
}

// packages/safe-pip/src/pip/launcher-process.ts
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as join2, resolve as resolve2 } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
var LAUNCHER = fileURLToPath(locateAsset("pip-launcher.py", new URL("./python/pip-launcher.py", import.meta.url)));
for (const part of ["build", "hooks", "plan", "probe", "session", "transport"]) {
  locateAsset(`pip-launcher-${part}.py`, new URL(`./python/pip-launcher-${part}.py`, import.meta.url));
}
var LauncherProcess = class {
  ended;
  #child;
  /** Everything that pip and its builds leave in temporary folders, also when they are ended by force. */
  #temporary;
  #channel;
  #waiting = [];
  #arrived = [];
  #isOver = false;
  constructor(python, options) {
    const { env, world, output } = options;
    const stream = output === "inherit" ? "inherit" : "pipe";
    const stdin = world.isStdinTerminal || output === "world" ? "ignore" : "inherit";
    this.#temporary = mkdtempSync(join2(resolve2(world.cwd, env["TMPDIR"] ?? tmpdir()), "safe-pip-"));
    const withFolder = { ...env, TMPDIR: this.#temporary };
    this.#child = spawn(python, [LAUNCHER], {
      cwd: world.cwd,
      env: withFolder,
      stdio: [stdin, stream, stream, "pipe"],
      detached: true
    });
    this.#child.stdout?.setEncoding("utf8").on("data", world.stdout);
    this.#child.stderr?.setEncoding("utf8").on("data", world.stderr);
    this.#channel = this.#child.stdio[3];
    this.#channel.on("error", () => void 0);
    createInterface({ input: this.#channel }).on("line", (line) => {
      this.#hear(line);
    }).on("error", () => void 0);
    this.ended = new Promise((done) => {
      this.#child.once("exit", () => {
        this.signal("SIGKILL");
      });
      this.#child.once("error", () => {
        this.#settle(done, { exitCode: null, signal: null });
      });
      this.#child.once("close", (exitCode, signal) => {
        this.#settle(done, { exitCode, signal });
      });
    });
  }
  tell(message) {
    this.#channel.write(`${JSON.stringify(message)}
`);
  }
  /** The next message; null when there will be none. */
  hear() {
    const message = this.#arrived.shift();
    if (message !== void 0 || this.#isOver) return Promise.resolve(message ?? null);
    return new Promise((done) => {
      this.#waiting.push(done);
    });
  }
  /** To the whole group; nothing happens when it is gone. */
  signal(signal) {
    const { pid } = this.#child;
    if (pid === void 0) return;
    try {
      process.kill(-pid, signal);
    } catch {
    }
  }
  #hear(line) {
    const message = parseMessage(line);
    if (message === null) return;
    const waiting = this.#waiting.shift();
    if (waiting === void 0) this.#arrived.push(message);
    else waiting(message);
  }
  #settle(done, end) {
    this.#isOver = true;
    rmSync(this.#temporary, { recursive: true, force: true, maxRetries: 3 });
    for (const waiting of this.#waiting.splice(0)) waiting(null);
    done(end);
  }
};
function parseMessage(line) {
  try {
    const value = JSON.parse(line);
    return typeof value === "object" && value !== null && "kind" in value && typeof value.kind === "string" ? value : null;
  } catch {
    return null;
  }
}

// packages/safe-pip/src/pip/parse-probe.ts
import { resolve as resolve3 } from "node:path";
var COMMANDS = /* @__PURE__ */ new Set(["install", "download", "wheel", "lock"]);
function parseProbe(facts, installation) {
  if (!isFields(facts)) return failure("no description of the command line");
  const { command, options, words, argv, own, cwd } = facts;
  if (typeof command !== "string" || !COMMANDS.has(command)) return failure("no command that is vetted");
  if (!isFields(options) || !Array.isArray(words) || !Array.isArray(argv) || typeof cwd !== "string") {
    return failure("a description of the command line that cannot be read");
  }
  for (const name of NEEDED) if (!(name in options)) return failure(`this pip has no option ${name}`);
  const noIndex = options["no_index"] === true;
  const absolute = (value) => {
    const path = textOf(value);
    return path === null || path === "-" ? path : resolve3(cwd, path);
  };
  const probe = {
    installation,
    command,
    argv: listOf(argv),
    indexUrl: noIndex ? null : textOf(options["index_url"]),
    extraIndexUrls: noIndex ? [] : listOf(options["extra_index_urls"]),
    noIndex,
    findLinks: listOf(options["find_links"]),
    trustedHosts: listOf(options["trusted_hosts"]),
    certFile: absolute(options["cert"]),
    clientCertFile: absolute(options["client_cert"]),
    // Until 26.1 the default is '' and an empty one changes nothing; since 26.2 it switches proxies off.
    proxy: options["proxy"] === "" && !("no_proxy_env" in options) ? null : textOf(options["proxy"]),
    ignoresProxyEnvironment: options["no_proxy_env"] === true,
    timeoutSeconds: numberOf(options["timeout"], 15),
    retries: numberOf(options["retries"], 5),
    requirements: listOf(words),
    requirementFiles: listOf(options["requirements"]),
    constraintFiles: listOf(options["constraints"]),
    buildConstraintFiles: listOf(options["build_constraints"]),
    editables: listOf(options["editables"]),
    requireHashes: options["require_hashes"] === true,
    isDryRun: options["dry_run"] === true,
    reportFile: textOf(options["json_report_file"]),
    verbosity: numberOf(options["verbose"], 0) - numberOf(options["quiet"], 0),
    destination: absolute(facts["destination"]),
    target: absolute(options["target_dir"]),
    options
  };
  return success({ probe, own: ownOf(own) });
}
var NEEDED = ["index_url", "extra_index_urls", "no_index", "find_links", "trusted_hosts", "cert", "client_cert", "proxy"];
function parseInstallation(value, how) {
  if (!isFields(value)) return null;
  const { python, pythonVersion, version, location } = value;
  if (typeof python !== "string" || typeof pythonVersion !== "string") return null;
  if (typeof version !== "string" || typeof location !== "string") return null;
  const shown = `pip ${version} of ${python} (python ${pythonVersion.split(".").slice(0, 2).join(".")})`;
  return { python, pythonVersion, version, location, shown, ...how };
}
function ownOf(value) {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (pair) => Array.isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === "string"
  );
}
function numberOf(value, otherwise) {
  return typeof value === "number" && Number.isFinite(value) ? value : otherwise;
}

// packages/safe-pip/src/pip/parse-talk.ts
var KINDS = /* @__PURE__ */ new Set(["index", "url", "archive", "path", "vcs"]);
function parseAsked(value) {
  return listFrom(value, (entry) => {
    if (!isFields(entry) || !isKind(entry["kind"])) return null;
    return {
      name: textOf(entry["name"]),
      extras: listOf(entry["extras"]),
      specifier: textOf(entry["specifier"]) ?? "",
      marker: textOf(entry["marker"]),
      isConstraint: entry["isConstraint"] === true,
      isEditable: entry["isEditable"] === true,
      kind: entry["kind"],
      url: textOf(entry["url"]),
      hashes: listOf(entry["hashes"]),
      cameFrom: textOf(entry["cameFrom"])
    };
  });
}
function parseInstalled(value) {
  if (!isFields(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((pair) => typeof pair[1] === "string"));
}
function parsePipPlan(value) {
  if (!isFields(value) || !isFields(value["environment"])) return null;
  const items = listFrom(value["items"], itemFrom);
  const edges = listFrom(value["edges"], (edge) => {
    if (!Array.isArray(edge) || typeof edge[1] !== "string") return null;
    return [textOf(edge[0]), edge[1]];
  });
  if (items === null || edges === null) return null;
  const environment = Object.fromEntries(
    Object.entries(value["environment"]).filter((pair) => typeof pair[1] === "string")
  );
  return { items: items.toSorted((a, b) => a.name < b.name ? -1 : 1), edges, environment, places: placesFrom(value["places"]) };
}
function parseTaken(value) {
  return listFrom(value, (entry) => {
    if (!isFields(entry)) return null;
    const { filename, sha256, url } = entry;
    if (typeof filename !== "string" || typeof sha256 !== "string" || typeof url !== "string") return null;
    return { name: textOf(entry["name"]), filename, sha256, url, isForBuild: entry["isForBuild"] === true };
  });
}
function parseTarget(message) {
  const environment = isFields(message["environment"]) ? message["environment"] : {};
  return {
    places: placesFrom(message["places"]),
    tags: listOf(message["tags"]),
    environment: Object.fromEntries(
      Object.entries(environment).filter((pair) => typeof pair[1] === "string")
    )
  };
}
function placesFrom(value) {
  const places = isFields(value) ? value : {};
  return {
    indexUrls: listOf(places["indexUrls"]),
    findLinks: listOf(places["findLinks"]),
    noBinary: listOf(places["noBinary"]),
    onlyBinary: listOf(places["onlyBinary"])
  };
}
function itemFrom(entry) {
  if (!isFields(entry) || !isKind(entry["kind"])) return null;
  const { name, version, url } = entry;
  if (typeof name !== "string" || typeof version !== "string" || typeof url !== "string") return null;
  return {
    name,
    version,
    kind: entry["kind"],
    url,
    subdirectory: textOf(entry["subdirectory"]),
    filename: textOf(entry["filename"]),
    sha256: textOf(entry["sha256"]),
    isEditable: entry["isEditable"] === true,
    isRequested: entry["isRequested"] === true,
    requestedExtras: listOf(entry["requestedExtras"]),
    requiresDist: listOf(entry["requiresDist"])
  };
}
function isKind(value) {
  return typeof value === "string" && KINDS.has(value);
}
function listFrom(value, read) {
  if (!Array.isArray(value)) return null;
  const entries = [];
  for (const raw of value) {
    const entry = read(raw);
    if (entry === null) return null;
    entries.push(entry);
  }
  return entries;
}

// packages/safe-pip/src/pip/scrubbed-environment.ts
var TAKEN_AWAY = /^(?:pip_.*|https?_proxy|all_proxy|ftp_proxy|no_proxy|netrc|git_allow_protocol)$/i;
function splitEnvironment(env) {
  const inherited = {};
  const options = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === void 0) continue;
    if (name.startsWith("PIP_")) options[name] = value;
    else if (!TAKEN_AWAY.test(name)) inherited[name] = value;
  }
  return { inherited, options };
}
function gateEnvironment(gate, places) {
  const urlsOf = (isWanted) => places.filter(isWanted).map((upstream) => gate.indexUrl(upstream));
  const [index, ...extra] = urlsOf(({ kind }) => kind === "index");
  const links = urlsOf(({ kind }) => kind !== "index");
  const proxies = ["http_proxy", "https_proxy", "all_proxy"].flatMap((name) => [name, name.toUpperCase()]);
  return {
    PIP_CONFIG_FILE: "/dev/null",
    ...index === void 0 ? { PIP_NO_INDEX: "1" } : { PIP_INDEX_URL: index },
    ...extra.length === 0 ? {} : { PIP_EXTRA_INDEX_URL: extra.join(" ") },
    ...links.length === 0 ? {} : { PIP_FIND_LINKS: links.join(" ") },
    PIP_NO_INPUT: "1",
    PIP_DISABLE_PIP_VERSION_CHECK: "1",
    PIP_KEYRING_PROVIDER: "disabled",
    PIP_NO_CACHE_DIR: "1",
    PIP_TIMEOUT: "600",
    PIP_RETRIES: "0",
    PIP_USER_AGENT_USER_DATA: "safe-pip-build",
    NETRC: "/dev/null",
    ...Object.fromEntries(proxies.map((name) => [name, gate.origin])),
    no_proxy: "127.0.0.1",
    NO_PROXY: "127.0.0.1",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_TERMINAL_PROMPT: "0"
  };
}

// packages/safe-pip/src/pip/surroundings.ts
import { createHash } from "node:crypto";
import { statSync as statSync2 } from "node:fs";
import { homedir } from "node:os";
import { join as join3, resolve as resolve4 } from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";
var PYPI = "https://pypi.org/simple/";
function surroundingsOf(probe, options) {
  const { allowed, world } = options;
  const more = [...[...allowed, PYPI].map(indexAt), ...allowed.map((url) => linksAt(url, world.cwd))];
  return {
    upstreams: onlyFirst([...placesOf(probe, world.cwd), ...more]),
    caFile: probe.certFile ?? firstFile(world, ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"]),
    clientCertFile: probe.clientCertFile,
    ...proxiesOf(probe, world.env),
    trustedHosts: probe.trustedHosts,
    netrcFile: netrcOf(world),
    timeoutSeconds: probe.timeoutSeconds,
    retries: probe.retries
  };
}
function placesOf(probe, cwd) {
  const indexes = [probe.indexUrl, ...probe.extraIndexUrls].filter((url) => url !== null).map(indexAt);
  return onlyFirst([...indexes, ...probe.findLinks.map((place) => linksAt(place, cwd))]);
}
function onlyFirst(upstreams) {
  const places = /* @__PURE__ */ new Map();
  for (const upstream of upstreams) if (upstream !== null && !places.has(upstream.id)) places.set(upstream.id, upstream);
  return [...places.values()];
}
function indexAt(url) {
  const parsed = URL.parse(url);
  if (parsed?.protocol === "file:") return null;
  if (parsed === null || !isHttp(parsed)) throw new SafePipError("configuration", `the index ${display(url)} is no http(s) URL`);
  return upstreamAt(parsed, "index");
}
function linksAt(place, cwd) {
  const parsed = URL.parse(place);
  if (parsed !== null && isHttp(parsed)) return upstreamAt(parsed, "links-page");
  const path = place.startsWith("file:") ? pathOfUrl(place) : resolve4(cwd, place.replace(/^~(?=\/|$)/, homedir()));
  if (path === null || !isFolder2(path)) return null;
  return { id: idOf(`links ${path}`), kind: "links-folder", location: path, shown: path };
}
function upstreamAt(url, kind) {
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  bare.hash = "";
  if (kind === "index") bare.pathname = bare.pathname.replace(/\/*$/, "/");
  const shown = `${bare.protocol}//${bare.host}${bare.pathname}`;
  const location = new URL(bare);
  location.username = url.username;
  location.password = url.password;
  return { id: bare.href === PYPI ? "pypi" : idOf(`${kind} ${bare.href}`), kind, location: location.href, shown };
}
function idOf(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
function proxiesOf(probe, env) {
  if (probe.proxy !== null) {
    const proxy = proxyUrl(probe.proxy);
    return { proxy, plainProxy: proxy, noProxy: null };
  }
  if (probe.ignoresProxyEnvironment) return { proxy: null, plainProxy: null, noProxy: null };
  const read = (name) => env[name] ?? env[name.toUpperCase()] ?? null;
  const all = read("all_proxy");
  return {
    proxy: proxyUrl(read("https_proxy") ?? all),
    plainProxy: proxyUrl(read("http_proxy") ?? all),
    noProxy: read("no_proxy")
  };
}
function proxyUrl(text) {
  if (text === null || text === "") return null;
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
}
function netrcOf({ env, cwd }) {
  const named = env["NETRC"];
  if (named !== void 0 && named !== "") return resolve4(cwd, named);
  const home = env["HOME"] ?? homedir();
  return [".netrc", "_netrc"].map((name) => join3(home, name)).find(isFile) ?? null;
}
function firstFile({ env, cwd }, names) {
  const path = names.map((name) => env[name]).find((value) => value !== void 0 && value !== "");
  return path === void 0 ? null : resolve4(cwd, path);
}
function isHttp(url) {
  return url.protocol === "http:" || url.protocol === "https:";
}
function pathOfUrl(url) {
  try {
    return fileURLToPath2(url);
  } catch {
    return null;
  }
}
function isFolder2(path) {
  return statSync2(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function isFile(path) {
  return statSync2(path, { throwIfNoEntry: false })?.isFile() === true;
}

// packages/safe-pip/src/pip/unknown-pip.ts
function unknownPip(installation, problem) {
  return new SafePipError("pip-unknown", `${installation?.shown ?? "this pip"} cannot be put behind the gate: ${problem}`);
}

// packages/safe-pip/src/pip/pip-session.ts
var Session = class {
  probe;
  #launcher;
  #cwd;
  #interruptedBy = null;
  constructor(launcher, probe, cwd) {
    this.#launcher = launcher;
    this.#cwd = cwd;
    this.probe = probe;
  }
  kill() {
    this.#launcher.signal("SIGKILL");
  }
  async run(run) {
    const stopListening = this.#passSignalsOn();
    try {
      const { origin, userInfo, userKey } = run.gate;
      this.#launcher.tell({
        run: {
          origin,
          userInfo,
          userKey,
          env: gateEnvironment(run.gate, placesOf(this.probe, this.#cwd)),
          stdoutToStderr: run.stdout === "stderr"
        }
      });
      const kept = await this.#talk(run);
      const { exitCode, signal } = await this.#launcher.ended;
      return { ...kept, exitCode, signal, interruptedBy: this.#interruptedBy };
    } catch (error) {
      this.kill();
      await this.#launcher.ended;
      throw error;
    } finally {
      stopListening();
    }
  }
  async #talk(run) {
    let kept = { wasReleased: false, stoppedBecause: null, plan: null, taken: [], heldOutput: { stdout: "", stderr: "" } };
    for (let message = await this.#launcher.hear(); message !== null; message = await this.#launcher.hear()) {
      if (message.kind === "unknown") throw unknownPip(this.probe.installation, textOf(message["message"]) ?? "");
      if (message.kind === "plan") {
        const plan = parsePipPlan(message["plan"]);
        if (plan === null) throw broken("plan");
        const answer = await run.onPlan(plan);
        kept = { ...kept, plan, wasReleased: answer.go };
        this.#launcher.tell(answer);
      } else if (message.kind === "end") kept = endOf(message, kept);
      else this.#launcher.tell(await answerTo(message, run));
    }
    return kept;
  }
  /** The group is another than ours, so that Ctrl-C reaches us only. The second one ends it at once. */
  #passSignalsOn() {
    const pass = (signal) => {
      this.#launcher.signal(this.#interruptedBy === null ? signal : "SIGKILL");
      this.#interruptedBy ??= signal;
    };
    process.on("SIGINT", pass);
    process.on("SIGTERM", pass);
    return () => {
      process.off("SIGINT", pass);
      process.off("SIGTERM", pass);
    };
  }
};
async function answerTo(message, run) {
  if (message.kind === "asked") {
    const asked = parseAsked(message["asked"]);
    if (asked === null) throw broken("requirements");
    return run.onAsked(asked, parseInstalled(message["installed"]), parseTarget(message));
  }
  const url = textOf(message["url"]);
  if (message.kind !== "repository" || url === null) throw broken(message.kind);
  return run.onRepository({ url, revision: textOf(message["revision"]) });
}
function endOf(message, kept) {
  const taken = parseTaken(message["taken"]);
  if (taken === null) throw broken("files");
  const [stdout = "", stderr = ""] = listOf(message["held"]);
  return {
    plan: kept.plan,
    wasReleased: message["released"] === true,
    stoppedBecause: textOf(message["stopped"]),
    taken,
    heldOutput: { stdout, stderr }
  };
}
function broken(what) {
  return new SafePipError("child-process", `the launcher of pip said something that cannot be read (${what})`);
}

// packages/safe-pip/src/pip/open-pip.ts
var OLD_PYTHON = 97;
var OTHER = /* @__PURE__ */ new Set([
  "cache",
  "check",
  "completion",
  "config",
  "debug",
  "freeze",
  "hash",
  "help",
  "index",
  "inspect",
  "list",
  "search",
  "show",
  "uninstall"
]);
async function openPip(request2) {
  const { candidates, tried } = findPip(request2.pip, request2.world);
  const misses = [...tried];
  for (const candidate of candidates) {
    if (candidate.start.length === 1 && OTHER.has(request2.argv[0] ?? "")) {
      return { kind: "other", start: candidate.start, argv: request2.argv };
    }
    const opening = await openCandidate(candidate, request2);
    if (typeof opening !== "string") return opening;
    misses.push(`${candidate.origin} (${candidate.python}): ${opening}`);
  }
  throw new SafePipError("pip-not-found", `no pip was found. Tried: ${misses.join("; ")}`);
}
async function openCandidate(candidate, request2) {
  const { inherited, options } = splitEnvironment(request2.world.env);
  const launcher = new LauncherProcess(candidate.python, {
    env: inherited,
    world: request2.world,
    output: request2.output ?? "inherit"
  });
  const own = request2.ownOptions.map(({ word, kind }) => ({ word, kind }));
  let order = { argv: request2.argv, root: candidate.root, env: options, own };
  let how = { origin: candidate.origin, start: candidate.start };
  let message = await launcher.hear();
  while (message?.kind === "ready" || message?.kind === "again") {
    if (message.kind === "ready") launcher.tell(order);
    else {
      how = { ...how, origin: "pip --python" };
      order = message["order"];
    }
    message = await launcher.hear();
  }
  if (how.origin === "pip --python" && (message === null || message.kind === "no-pip")) {
    throw new SafePipError("pip-not-found", "pip cannot run under the interpreter that --python names");
  }
  if (message === null) {
    const { exitCode, signal } = await launcher.ended;
    if (exitCode === OLD_PYTHON) return "its Python is older than 3.7, which no pip since 22.3 runs on";
    return `it cannot be started (${signal ?? `exit code ${exitCode ?? "unknown"}`})`;
  }
  if (message.kind === "probe") return openSession(launcher, { message, how, cwd: request2.world.cwd });
  await launcher.ended;
  return describeEnd(message, { how, request: request2 });
}
function openSession(launcher, { message, how, cwd }) {
  const installation = parseInstallation(message["installation"], how);
  const read = installation === null ? null : parseProbe(message["probe"], installation);
  if (read === null || !read.ok) {
    launcher.signal("SIGKILL");
    throw unknownPip(installation, read?.problem ?? "it does not say what it is");
  }
  const own = /* @__PURE__ */ new Map();
  for (const [word, value] of read.value.own) {
    const isFlag = findOwnOption(word)?.kind === "flag";
    own.set(word, [...own.get(word) ?? [], isFlag ? "" : value]);
  }
  return { kind: "vetted", session: new Session(launcher, read.value.probe, cwd), own };
}
function describeEnd(message, { how, request: request2 }) {
  const installation = parseInstallation(message["installation"], how);
  if (message.kind === "no-pip") return "it has no pip";
  if (message.kind === "other") return { kind: "other", start: how.start, argv: request2.argv };
  if (message.kind === "too-old") {
    throw new SafePipError(
      "pip-too-old",
      `${installation?.shown ?? "this pip"} is older than 22.3, the oldest that can be vetted`
    );
  }
  const { exitCode, stdout, stderr } = message;
  if (message.kind === "ended" && typeof exitCode === "number") {
    return { kind: "ended", exitCode, stdout: textOf(stdout) ?? "", stderr: textOf(stderr) ?? "" };
  }
  throw unknownPip(installation, textOf(message["message"]) ?? message.kind);
}

// packages/gate/src/gate-error.ts
var GateError = class extends Error {
  name = "GateError";
  kind;
  subject;
  /** `message` is clean and holds no credentials. */
  constructor(kind, message, about) {
    super(message, typeof about === "string" ? void 0 : { cause: about.cause });
    this.kind = kind;
    this.subject = typeof about === "string" ? about : about.subject;
  }
};
function incidentOf(error) {
  if (error instanceof GateError) {
    return { kind: error.kind, message: withoutCredentials(error.message), subject: withoutCredentials(error.subject) };
  }
  const cause = withoutCredentials(error instanceof Error ? error.message : "unknown");
  return { kind: "internal", message: `the gate failed: ${cause}`, subject: "gate" };
}

// packages/core/src/node/examine-pool.ts
import { statSync as statSync3 } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
var SCRIPT = locateAsset("examine-worker.mjs", new URL("./examine-worker.ts", import.meta.url));
var WORTH_A_WORKER_BYTES = 1048576;
function defaultPatience(size) {
  return 12e4 + size / 524288 * 1e3;
}
function startExaminePool(options = {}) {
  const { workers = Math.min(availableParallelism(), 8), heapMiB = 2048, patienceMs = defaultPatience, script = SCRIPT } = options;
  const { home } = options;
  const kept = home === void 0 ? null : openKeptFacts(home);
  const before = kept?.isEmpty === false ? kept : null;
  const workerData = { home: kept === null ? null : home ?? null };
  const seats = /* @__PURE__ */ new Set();
  const queue = [];
  let isClosed = false;
  function addSeat() {
    const worker = new Worker(script, {
      workerData,
      // A small nursery: what an archive leaves behind is collected before the next one grows the process.
      resourceLimits: { maxOldGenerationSizeMb: heapMiB, maxYoungGenerationSizeMb: 24 },
      stdout: false,
      stderr: false
    });
    const seat = { worker, job: null, timer: null };
    worker.unref();
    worker.on("message", (answer) => {
      const job = leave(seat);
      if (answer.ok) job?.settle(answer.examination);
      else if (job !== null && answer.code === "internal")
        void giveUp(job, `internal error in the analyzer: ${display(answer.message)}`);
      else job?.fail(new SafePipError(answer.code, answer.message));
      assign();
    });
    worker.on("error", (error) => dismiss(seat, `the analyzer broke off: ${display(error.message)}`));
    worker.on("exit", () => dismiss(seat, "the analyzer ended"));
    seats.add(seat);
    return seat;
  }
  function leave(seat) {
    const { job } = seat;
    if (seat.timer !== null) clearTimeout(seat.timer);
    seat.job = null;
    seat.timer = null;
    seat.worker.unref();
    return job;
  }
  function dismiss(seat, reason) {
    if (!seats.delete(seat)) return;
    const job = leave(seat);
    void seat.worker.terminate();
    if (job !== null) void giveUp(job, reason);
    if (!isClosed) assign();
  }
  function assign() {
    while (queue.length > 0) {
      const free = [...seats].find((seat2) => seat2.job === null);
      const waiting = queue.reduce((sum, { size }) => sum + size, 0);
      const mayGrow = seats.size < workers && (seats.size === 0 || waiting > WORTH_A_WORKER_BYTES);
      const seat = free ?? (mayGrow ? addSeat() : null);
      if (seat === null) return;
      const job = queue.shift();
      if (job === void 0) return;
      seat.job = job;
      seat.timer = setTimeout(() => dismiss(seat, "it took too long to read"), patienceMs(job.size));
      seat.worker.ref();
      seat.worker.postMessage(job.task);
    }
  }
  function submit(task) {
    if (isClosed) return Promise.reject(new SafePipError("internal", "the examiner is closed"));
    return new Promise((settle, fail) => {
      const size = statSync3(task.path, { throwIfNoEntry: false })?.size ?? 0;
      const at = queue.findIndex((job) => job.size > size);
      queue.splice(at === -1 ? queue.length : at, 0, { task, size, settle, fail });
      assign();
    });
  }
  async function recall(path, { filename, sha256 }) {
    if (before === null) return null;
    const isFile2 = statSync3(path, { throwIfNoEntry: false })?.isFile() === true;
    const digest = sha256 ?? (isFile2 ? await hashFile(path).catch(() => null) : null);
    return digest === null ? null : before.find(digest, filename);
  }
  if (before === null) addSeat();
  return {
    examine: async (path, filename, known) => await recall(path, { filename, sha256: known?.sha256 }) ?? submit({ kind: "archive", path, filename }),
    examineTree: (path) => submit({ kind: "tree", path }),
    async close() {
      isClosed = true;
      for (const job of queue.splice(0)) job.fail(new SafePipError("internal", "the examiner was closed"));
      const all = [...seats];
      for (const seat of all) {
        seats.delete(seat);
        leave(seat)?.fail(new SafePipError("internal", "the examiner was closed"));
      }
      await Promise.all(all.map(({ worker }) => worker.terminate()));
    }
  };
}
async function giveUp(job, reason) {
  try {
    const { task, size } = job;
    const name = task.kind === "archive" ? { filename: task.filename } : {};
    const sha256 = task.kind === "tree" ? "" : await hashFile(task.path);
    job.settle(unreadExamination(reason, { sha256, size, ...name }));
  } catch {
    job.fail(new SafePipError("disk", `${display(job.task.path)} cannot be read`));
  }
}

// packages/safe-pip/src/vetted/incident-outcome.ts
var REFUSED = {
  "proxy-hit": { rule: "traffic-around-gate", severity: "high" },
  "undeclared-index": { rule: "undeclared-index", severity: "high" },
  "file-changed": { rule: "hash-not-on-index", severity: "critical" }
};
var UNREACHABLE = {
  "index-unreachable": "index",
  "index-answer": "index",
  "file-unreachable": "artifact",
  "offline-missing": "artifact"
};
function decideIncident(incident) {
  const refused = REFUSED[incident.kind];
  if (refused !== void 0) {
    const finding = {
      ...refused,
      domain: "malicious-code",
      effect: "block",
      message: display(incident.message),
      place: { file: display(incident.subject) }
    };
    return { exitCode: 80, finding };
  }
  const check = UNREACHABLE[incident.kind];
  if (check === void 0) return { exitCode: 83 };
  return {
    exitCode: 81,
    notChecked: { check, reason: display(incident.message), subject: display(incident.subject), effect: "refuse" }
  };
}

// packages/gate/src/start-gate.ts
import { mkdir as mkdir2 } from "node:fs/promises";

// packages/gate/src/gate-run.ts
import { basename as basename3 } from "node:path";

// packages/gate/src/artifacts.ts
import { createHash as createHash2 } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename as basename2 } from "node:path";
import { fileURLToPath as fileURLToPath3 } from "node:url";

// packages/gate/src/bounded-body.ts
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
async function readBoundedBody(answer, limits) {
  const decoder = decoderFor(answer.header("content-encoding"));
  const chunks = [];
  let size = 0;
  for await (const chunk of withDeadline(answer, limits.deadlineMs)) {
    size += chunk.length;
    if (size > limits.maxBytes) throw new Error("the answer is too long");
    chunks.push(chunk);
  }
  const expected = answer.header("content-length");
  if (expected !== null && Number(expected) !== size) throw new Error("the answer was cut");
  const raw = Buffer.concat(chunks);
  return decoder === null ? raw : decode(raw, decoder, limits.maxBytes);
}
async function* withDeadline(answer, deadlineMs) {
  const timer = setTimeout(() => {
    answer.body.destroy(new Error("the answer took too long"));
  }, deadlineMs);
  try {
    for await (const chunk of answer.body) yield chunk;
  } finally {
    clearTimeout(timer);
  }
}
function decoderFor(encoding) {
  switch (encoding?.trim().toLowerCase() ?? "") {
    case "":
    case "identity":
      return null;
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      return createInflate();
    case "br":
      return createBrotliDecompress();
    default:
      throw new Error("an unknown Content-Encoding");
  }
}
async function decode(raw, decoder, maxBytes) {
  decoder.end(raw);
  const chunks = [];
  let size = 0;
  for await (const chunk of decoder) {
    const bytes = chunk;
    size += bytes.length;
    if (size > maxBytes) throw new Error("the decoded answer is too long");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

// packages/gate/src/reason-phrase.ts
function reasonPhrase(text) {
  const clean = withoutCredentials(text).replaceAll(/[^\x20-\x7e]+/g, " ").replaceAll(/ {2,}/g, " ").trim();
  return clean.length > 200 ? `${clean.slice(0, 197)}...` : clean;
}
function cleanUrl(url) {
  return `${url.protocol}//${url.host}${url.pathname}`;
}

// packages/gate/src/upstream-client.ts
var import_undici = __toESM(require_undici(), 1);
import { readFileSync } from "node:fs";
import { createSecureContext, getCACertificates } from "node:tls";
import { setTimeout as sleep } from "node:timers/promises";

// packages/gate/src/find-proxy.ts
import { BlockList, isIP } from "node:net";
function findProxy(url, surroundings) {
  const { proxy, plainProxy, noProxy } = surroundings;
  if (isDirect(url, noProxy ?? "")) return null;
  return url.protocol === "http:" && plainProxy !== void 0 ? plainProxy : proxy;
}
function isDirect(url, noProxy) {
  const host = url.hostname.replaceAll(/[[\]]/g, "").toLowerCase();
  const port = url.port === "" ? url.protocol === "https:" ? "443" : "80" : url.port;
  for (const entry of noProxy.split(",").map((part) => part.trim().toLowerCase())) {
    if (entry === "") continue;
    if (entry === "*") return true;
    if (isIP(host) !== 0) {
      if (entry === host || isInNetwork(host, entry)) return true;
      continue;
    }
    const name = entry.replace(/^\./, "");
    if ([host, `${host}:${port}`].some((own) => own === name || own.endsWith(`.${name}`))) return true;
  }
  return false;
}
function isInNetwork(host, network) {
  const [address = "", bits = ""] = network.split("/");
  if (isIP(host) !== 4 || isIP(address) !== 4 || !/^\d{1,2}$/.test(bits) || Number(bits) > 32) return false;
  const list = new BlockList();
  list.addSubnet(address, Number(bits));
  return list.check(host);
}

// packages/gate/src/upstream-client.ts
var MAX_HOPS = 10;
var FIRST_ANSWER_MS = 12e3;
var MAX_RETRY_AFTER_MS = 5e3;
var NO_RETRY = /* @__PURE__ */ new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);
var PRIVATE = /^(?:localhost|.*\.localhost|0\..*|127\..*|10\..*|192\.168\..*|169\.254\..*|172\.(?:1[6-9]|2\d|3[01])\..*|\[.*\])$/i;
var UpstreamClient = class {
  #surroundings;
  #hosts;
  /** Host and port. */
  #places;
  #credentials = /* @__PURE__ */ new Map();
  #netrc;
  #agents = /* @__PURE__ */ new Map();
  #secureContext = null;
  #answered = /* @__PURE__ */ new Set();
  #firstAskedAt = /* @__PURE__ */ new Map();
  constructor(surroundings) {
    this.#surroundings = surroundings;
    const urls = surroundings.upstreams.filter((upstream) => upstream.kind !== "links-folder").map((upstream) => new URL(upstream.location));
    this.#hosts = new Set(urls.map((url) => url.hostname));
    this.#places = new Set(urls.map((url) => url.host));
    for (const url of urls) this.rememberCredentials(url);
    this.#netrc = surroundings.netrcFile === null ? null : readNetrc(surroundings.netrcFile);
  }
  /** User-info of a URL is sent to its origin only. */
  rememberCredentials(url) {
    if (url.username === "" && url.password === "") return;
    this.#credentials.set(url.origin, basicAuthorization(decodeURIComponent(url.username), decodeURIComponent(url.password)));
  }
  /** Whether files of a page may lie at `url`: see page-builder.ts. */
  isFileHostAllowed(url, options) {
    if (url.protocol !== "http:" && url.protocol !== "https:") return false;
    if (url.username !== "" || url.password !== "") return false;
    if (options.page.protocol === "https:" && url.protocol === "http:") return false;
    if (this.#hosts.has(url.hostname)) return true;
    if (PRIVATE.test(url.hostname)) return false;
    if (options.page.hostname === "pypi.org" && url.hostname === "files.pythonhosted.org") return true;
    return options.isContentFixed;
  }
  /** Throws GateError (`index-unreachable`, `file-unreachable`, `index-answer`); any status is an answer. */
  async fetch(start, options) {
    let attempt = 0;
    for (; ; ) {
      const answer = await this.#follow(start, options).catch((error) => {
        if (error instanceof GateError) throw error;
        const isHopeless = NO_RETRY.has(codeOf(error)) || this.#leftMs(start) < 2e3;
        if (attempt >= this.#attempts(start) || isHopeless) throw unreachable(start, options, describe(error));
        return null;
      });
      const mayRetry = attempt < this.#attempts(start);
      if (answer !== null && !(isPassing(answer.status) && mayRetry)) {
        if (isPassing(answer.status)) {
          discard(answer);
          throw unreachable(start, options, `it answered ${answer.status}`);
        }
        return answer;
      }
      const asked = Number(answer?.header("retry-after") ?? 0) * 1e3;
      if (answer !== null) discard(answer);
      attempt += 1;
      const backoff = 200 * 2 ** attempt * (0.5 + Math.random());
      await sleep(Math.min(MAX_RETRY_AFTER_MS, Number.isFinite(asked) && asked > 0 ? asked : backoff));
    }
  }
  async close() {
    await Promise.all([...this.#agents.values()].map((agent) => agent.destroy()));
  }
  #attempts(url) {
    return Math.min(this.#surroundings.retries, this.#answered.has(url.host) ? 3 : 1);
  }
  /** Of the 12 seconds in which a host must answer for the first time. */
  #leftMs(url) {
    if (this.#answered.has(url.host)) return Number.POSITIVE_INFINITY;
    const firstAskedAt = this.#firstAskedAt.get(url.host) ?? performance.now();
    this.#firstAskedAt.set(url.host, firstAskedAt);
    return FIRST_ANSWER_MS - (performance.now() - firstAskedAt);
  }
  async #follow(start, options) {
    let url = start;
    for (let hop = 0; hop <= MAX_HOPS; hop += 1) {
      const answer = await this.#once(url, options);
      const location = answer.header("location");
      if (answer.status < 300 || answer.status >= 400 || answer.status === 304 || location === null) return answer;
      discard(answer);
      const next = URL.parse(location, url.href);
      const problem = next === null ? "nowhere" : this.#problemOfHop({ from: url, to: next, start }, options);
      if (next === null || problem !== null) {
        throw new GateError("index-answer", `${cleanUrl(start)} redirects ${problem ?? ""}`, start.host);
      }
      next.username = "";
      next.password = "";
      next.hash = "";
      url = next;
    }
    throw new GateError("index-answer", `${cleanUrl(start)} redirects more than ${MAX_HOPS} times`, start.host);
  }
  #problemOfHop(hop, options) {
    const { from, to } = hop;
    if (to.protocol !== "http:" && to.protocol !== "https:") return `to a ${reasonPhrase(to.protocol)} address`;
    if (from.protocol === "https:" && to.protocol === "http:") return "from https to http";
    if (options.purpose === "page") {
      return this.#places.has(to.host) || to.host === hop.start.host ? null : `to ${to.host}, which is none of your indexes`;
    }
    if (this.#hosts.has(to.hostname) || to.hostname === hop.start.hostname) return null;
    if (PRIVATE.test(to.hostname)) return `to the private address ${to.host}`;
    if (hop.start.hostname === "pypi.org" && to.hostname === "files.pythonhosted.org") return null;
    return options.isContentFixed === true ? null : `to ${to.host}, and no sha256 fixes the file`;
  }
  async #once(url, options) {
    const headers = { "user-agent": "safe-pip", ...options.headers };
    const authorization = this.#authorizationFor(url);
    if (authorization !== null) headers["authorization"] = authorization;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      abort.abort(new Error("nothing answered in time"));
    }, this.#firstByteMs(url));
    try {
      const target = new URL(url);
      target.username = "";
      target.password = "";
      target.hash = "";
      const data = await (0, import_undici.request)(target, { dispatcher: this.#agentFor(url), headers, signal: abort.signal });
      this.#answered.add(url.host);
      return {
        status: data.statusCode,
        url: target,
        body: data.body,
        header(name) {
          const value = data.headers[name];
          return (Array.isArray(value) ? value[0] : value) ?? null;
        }
      };
    } finally {
      clearTimeout(timer);
    }
  }
  /** A host that never answered gets two attempts within 12 seconds together. */
  #firstByteMs(url) {
    const asSetMs = this.#surroundings.timeoutSeconds * 1e3;
    const leftMs = this.#leftMs(url);
    if (leftMs === Number.POSITIVE_INFINITY) return Math.min(asSetMs, 6e4);
    return Math.max(500, Math.min(asSetMs, leftMs > 7e3 ? 7e3 : leftMs));
  }
  #authorizationFor(url) {
    const known = this.#credentials.get(url.origin);
    if (known !== void 0) return known;
    const entry = this.#netrc?.machines.get(url.hostname) ?? (this.#places.has(url.host) ? this.#netrc?.default : null);
    return entry === null || entry === void 0 ? null : basicAuthorization(entry.login, entry.password);
  }
  #agentFor(url) {
    const { trustedHosts, timeoutSeconds } = this.#surroundings;
    const isTrusted = trustedHosts.includes(url.hostname) || trustedHosts.includes(url.host);
    const proxy = findProxy(url, this.#surroundings);
    const key = `${isTrusted} ${proxy ?? ""}`;
    const existing = this.#agents.get(key);
    if (existing !== void 0) return existing;
    this.#secureContext ??= this.#makeSecureContext();
    const connect = {
      timeout: Math.min(timeoutSeconds, 5) * 1e3,
      secureContext: this.#secureContext,
      rejectUnauthorized: !isTrusted
    };
    const timeouts = { headersTimeout: timeoutSeconds * 1e3, bodyTimeout: Math.min(timeoutSeconds, 60) * 1e3 };
    const agent = proxy === null ? new import_undici.Agent({ connect, connections: 16, ...timeouts }) : new import_undici.ProxyAgent({ uri: proxy, requestTls: connect, proxyTls: connect, ...timeouts });
    this.#agents.set(key, agent);
    return agent;
  }
  #makeSecureContext() {
    const { caFile, clientCertFile } = this.#surroundings;
    const ca = [...getCACertificates("default"), ...caFile === null ? getCACertificates("system") : [readPem(caFile)]];
    const pem = clientCertFile === null ? null : readPem(clientCertFile);
    return createSecureContext({ ca: [...new Set(ca)], ...pem === null ? {} : { cert: pem, key: pem } });
  }
};
function discard(answer) {
  answer.body.on("error", () => void 0);
  answer.body.destroy();
}
function isPassing(status) {
  return status === 429 || status >= 500;
}
function readNetrc(path) {
  try {
    return parseNetrc(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
function readPem(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new GateError("index-unreachable", `the certificate file ${path} cannot be read`, path);
  }
}
function codeOf(error) {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
function describe(error) {
  const code = codeOf(error);
  if (code === "ECONNREFUSED") return "connection refused";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "its name cannot be resolved";
  return reasonPhrase(error instanceof Error && error.message !== "" ? error.message : code);
}
function unreachable(url, options, cause) {
  const kind = options.purpose === "page" ? "index-unreachable" : "file-unreachable";
  return new GateError(kind, `cannot reach ${cleanUrl(url)}: ${cause}`, url.host);
}

// packages/gate/src/artifacts.ts
var MAX_FILE_BYTES = 8589934592;
var MAX_SIDECAR_BYTES = 33554432;
var FILE_DEADLINE_MS = 30 * 6e4;
var SIDECAR_MISSES = 3;
var Artifacts = class {
  #options;
  #store;
  #client;
  #obtained = /* @__PURE__ */ new Map();
  #decisions = /* @__PURE__ */ new Map();
  #examinations = /* @__PURE__ */ new Map();
  #sidecars = /* @__PURE__ */ new Map();
  #settled = /* @__PURE__ */ new Map();
  #sidecarState = /* @__PURE__ */ new Map();
  #digests = /* @__PURE__ */ new Map();
  constructor(client, options) {
    this.#client = client;
    this.#store = options.store;
    this.#options = options.gate;
  }
  obtain(file) {
    return once(this.#obtained, file.origin, async () => {
      const blob = await this.#fetchFile(file);
      this.#assertSameEverywhere(file, blob.sha256);
      const examination = await this.#examine(blob, file.filename);
      const artifact = {
        file,
        source: { kind: file.upstream.kind === "links-folder" ? "archive" : "index", url: cleanOrigin(file) },
        filename: file.filename,
        ...describeBlob(blob),
        examination,
        isForBuild: false,
        isContentFixed: file.sha256 !== null
      };
      this.#settled.set(file.origin, artifact);
      return artifact;
    });
  }
  obtainDirect(direct) {
    const { url, filename } = direct;
    const inFragment = /(?:^#|&)sha256=([0-9a-f]{64})(?:&|$)/i.exec(url.hash)?.[1]?.toLowerCase();
    const allowed = new Set(inFragment === void 0 ? direct.sha256s : [inFragment]);
    return once(this.#obtained, [url.href, ...allowed].join(" "), async () => {
      const expected = allowed.size === 1 ? [...allowed][0] ?? null : null;
      this.#client.rememberCredentials(url);
      const origin = cleanUrl(url);
      const blob = await this.#download(url, { sha256: expected, size: null, shown: origin, isContentFixed: true });
      if (allowed.size > 0 && !allowed.has(blob.sha256)) {
        throw new GateError("file-changed", `${origin} has none of the allowed sha256 digests (${blob.sha256})`, url.host);
      }
      return {
        file: null,
        source: { kind: "url", url: origin },
        filename,
        ...describeBlob(blob),
        examination: await this.#examine(blob, filename),
        isForBuild: false,
        isContentFixed: allowed.size > 0
      };
    });
  }
  async importLocal(path) {
    const blob = await this.#import(path);
    const filename = basename2(path);
    return {
      file: null,
      source: { kind: "archive", url: path },
      filename,
      ...describeBlob(blob),
      examination: await this.#examine(blob, filename),
      isForBuild: false,
      isContentFixed: false
    };
  }
  /** The verdict, once per artifact and purpose. */
  decide(artifact, isForBuild) {
    const origin = artifact.file?.origin ?? artifact.source.url ?? "";
    return once(this.#decisions, `${origin} ${artifact.sha256} ${isForBuild} ${artifact.isContentFixed}`, () => {
      const asked = { ...this.asOffered(artifact), isForBuild };
      return this.#options.hooks.judge(asked);
    });
  }
  /** Core metadata of a wheel: the upstream's sidecar if there is one, else out of the wheel. Null: none. */
  async metadata(file) {
    const sidecar = this.#settled.has(file.origin) ? null : await this.#fetchSidecar(file);
    const settled = this.#settled.get(file.origin);
    if (sidecar !== null && settled === void 0) return sidecar;
    return (settled ?? await this.obtain(file)).examination.metadataBytes;
  }
  /** With what the sidecar hid, once the wheel's own METADATA is known. */
  asOffered(artifact) {
    const file = artifact.file;
    const sidecar = file === null ? void 0 : this.#sidecars.get(file.origin);
    if (file === null || sidecar === void 0) return artifact;
    const bytes = artifact.examination.metadataBytes;
    const differs = bytes !== null && sidecar.problem === null && digestOf(bytes) !== sidecar.sha256;
    const sidecarProblem = sidecar.problem ?? (differs ? "the metadata that the index offers is not that of the wheel" : null);
    return sidecarProblem === null ? artifact : { ...artifact, file: { ...file, release: { ...file.release, sidecarProblem } } };
  }
  async #fetchSidecar(file) {
    const state = this.#sidecarState.get(file.upstream.id) ?? { hits: 0, misses: 0 };
    this.#sidecarState.set(file.upstream.id, state);
    const isOffered = file.coreMetadata !== false;
    if (file.upstream.kind === "links-folder" || this.#options.isOffline) return null;
    if (!isOffered && state.hits === 0 && state.misses >= SIDECAR_MISSES) return null;
    const url = new URL(file.origin);
    url.pathname += ".metadata";
    const answer = await this.#client.fetch(url, { purpose: "file", isContentFixed: typeof file.coreMetadata === "string" }).catch((error) => {
      if (isOffered) throw error;
      return null;
    });
    if (answer?.status !== 200) {
      if (answer !== null) discard(answer);
      state.misses += 1;
      return null;
    }
    const bytes = await readBoundedBody(answer, { maxBytes: MAX_SIDECAR_BYTES, deadlineMs: 6e4 }).catch(() => null);
    if (bytes === null || !/^(?:[\w-]+:[^\n]*\n)*metadata-version:/i.test(Buffer.from(bytes.subarray(0, 2e3)).toString("latin1"))) {
      state.misses += 1;
      return null;
    }
    state.hits += 1;
    const sha256 = digestOf(bytes);
    const isRight = typeof file.coreMetadata !== "string" || file.coreMetadata === sha256;
    const problem = isRight ? null : "the metadata that the index offers has not the sha256 that its page gives";
    this.#sidecars.set(file.origin, { sha256, problem });
    return isRight ? bytes : null;
  }
  async #fetchFile(file) {
    if (file.upstream.kind === "links-folder") return this.#import(fileURLToPath3(file.origin));
    const pinKey = `${cleanUrl(new URL(file.origin))} ${file.filename}`;
    const expected = file.sha256 ?? await this.#store.findPin(pinKey);
    const blob = await this.#download(new URL(file.origin), {
      sha256: expected,
      size: file.size,
      shown: cleanUrl(new URL(file.origin)),
      isContentFixed: file.sha256 !== null
    });
    if (file.sha256 === null) await this.#store.pin(pinKey, blob.sha256);
    return blob;
  }
  async #download(url, expected) {
    const stored = expected.sha256 === null ? null : await this.#store.find(expected.sha256);
    if (stored !== null) return stored;
    if (this.#options.isOffline) {
      throw new GateError("offline-missing", `${expected.shown} is not in the store and --offline is set`, url.host);
    }
    const blob = await this.#transfer(url, expected).catch((error) => {
      if (error instanceof GateError && error.kind === "file-unreachable" && error.cause === "broken")
        return this.#transfer(url, expected);
      throw error;
    });
    if (expected.sha256 !== null && blob.sha256 !== expected.sha256 || (expected.size ?? blob.size) !== blob.size) {
      throw new GateError(
        "file-changed",
        `${expected.shown} is not the file that the index announced (sha256 ${blob.sha256})`,
        url.host
      );
    }
    return blob;
  }
  async #transfer(url, expected) {
    const answer = await this.#client.fetch(url, {
      purpose: "file",
      headers: { "accept-encoding": "identity" },
      isContentFixed: expected.isContentFixed
    });
    const encoding = answer.header("content-encoding");
    if (answer.status !== 200 || encoding !== null && encoding !== "identity") {
      discard(answer);
      const cause = answer.status === 200 ? "it came with a Content-Encoding" : `the index answered ${answer.status}`;
      throw new GateError("file-unreachable", `cannot fetch ${expected.shown}: ${cause}`, url.host);
    }
    const maxBytes = expected.size ?? MAX_FILE_BYTES;
    return this.#store.add(withDeadline(answer, FILE_DEADLINE_MS), maxBytes).catch((error) => {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      const cause = error instanceof Error ? error.message : "it broke off";
      if (cause === "longer than expected") throw new GateError("file-changed", `${expected.shown} is ${cause}`, url.host);
      const isDisk = code === "ENOSPC" || code === "EDQUOT" || code === "EROFS" || code === "EACCES";
      if (isDisk) throw new GateError("internal", `the store cannot be written: ${code}`, "store");
      throw new GateError("file-unreachable", `cannot fetch ${expected.shown}: it broke off`, {
        subject: url.host,
        cause: "broken"
      });
    });
  }
  async #import(path) {
    return this.#store.add(createReadStream(path), MAX_FILE_BYTES).catch(() => {
      throw new GateError("file-unreachable", `cannot read ${path}`, path);
    });
  }
  /** One file name, one content, whichever of the indexes gives it. */
  #assertSameEverywhere(file, sha256) {
    const first = this.#digests.get(file.filename);
    if (first === void 0) this.#digests.set(file.filename, { ...file, sha256 });
    else if (first.sha256 !== sha256) {
      const places = `${first.upstream.shown} and ${file.upstream.shown}`;
      throw new GateError("file-changed", `${file.filename} is a different file on ${places}`, file.project);
    }
  }
  #examine(blob, filename) {
    const { path, sha256 } = blob;
    return once(this.#examinations, `${sha256} ${filename}`, () => this.#options.examine(path, filename, { sha256 }));
  }
};
function cleanOrigin(file) {
  return file.upstream.kind === "links-folder" ? file.origin : cleanUrl(new URL(file.origin));
}
function describeBlob(blob) {
  return { sha256: blob.sha256, size: blob.size, blobPath: blob.path };
}
function digestOf(bytes) {
  return createHash2("sha256").update(bytes).digest("hex");
}
function once(map, key, make) {
  const known = map.get(key);
  if (known !== void 0) return known;
  const made = make();
  map.set(key, made);
  return made;
}

// packages/gate/src/background-work.ts
var AT_ONCE = 4;
var BackgroundWork = class {
  #queue = [];
  #running = 0;
  async add(work) {
    this.#queue.push(work);
    while (this.#running < AT_ONCE) {
      const next = this.#queue.shift();
      if (next === void 0) return;
      this.#running += 1;
      await next().catch(() => void 0);
      this.#running -= 1;
    }
  }
  /** What has not begun will not. */
  drop() {
    this.#queue.length = 0;
  }
};

// packages/gate/src/gate-routes.ts
var ID = "[A-Za-z0-9~_-]{1,4000}";
var NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,200}";
var FILE = "[A-Za-z0-9][A-Za-z0-9._+!-]{0,254}";
var PAGE = new RegExp(`^/i/(${ID})/simple/(${NAME})/?$`);
var ROOT = new RegExp(`^/i/(${ID})/simple/?$`);
var LINKS = new RegExp(`^/l/(${ID})/?$`);
var ARTIFACT = new RegExp(`^/f/(${ID})/(${NAME})/(${FILE})$`);
var DIRECT = new RegExp(`^/d/([A-Za-z0-9_-]{1,8000})/(${FILE})$`);
var TRUE = /^\/u\/([pf])\/([A-Za-z0-9_-]{1,8000})$/;
var DOOR = /^\/-\/([a-z][a-z0-9-]{0,40})$/;
function parseGateRoute(rawPath) {
  const path = rawPath.replaceAll(/%2b/gi, "+").replaceAll("%21", "!");
  let match = PAGE.exec(path);
  if (match !== null) return { kind: "page", upstreamId: match[1] ?? "", project: match[2] ?? "" };
  match = ROOT.exec(path);
  if (match !== null) return { kind: "root", upstreamId: match[1] ?? "" };
  match = LINKS.exec(path);
  if (match !== null) return { kind: "links", upstreamId: match[1] ?? "" };
  match = ARTIFACT.exec(path);
  if (match !== null) {
    const name = match[3] ?? "";
    const isMetadata = name.endsWith(".metadata");
    return {
      kind: "file",
      upstreamId: match[1] ?? "",
      project: match[2] ?? "",
      filename: isMetadata ? name.slice(0, -".metadata".length) : name,
      isMetadata
    };
  }
  match = DIRECT.exec(path);
  if (match !== null) {
    const url = httpUrl(match[1] ?? "");
    return url === null ? null : { kind: "direct", url, filename: match[2] ?? "" };
  }
  match = TRUE.exec(path);
  if (match !== null) {
    const url = httpUrl(match[2] ?? "");
    return url === null ? null : { kind: match[1] === "p" ? "true-page" : "true-file", url };
  }
  match = DOOR.exec(path);
  return match === null ? null : { kind: "door", door: match[1] ?? "" };
}
function httpUrl(encoded) {
  const url = URL.parse(Buffer.from(encoded, "base64url").toString("utf8"));
  return url?.protocol === "http:" || url?.protocol === "https:" ? url : null;
}

// packages/gate/src/find-true-url.ts
function findTrueUrl(gateUrl, { origin, upstreams, fileOf: fileOf2 }) {
  const url = URL.parse(gateUrl);
  if (url === null || url.origin !== origin) return null;
  const route = parseGateRoute(url.pathname);
  if (route?.kind === "direct" || route?.kind === "true-page" || route?.kind === "true-file") {
    route.url.username = "";
    route.url.password = "";
    route.url.hash = "";
    return route.url.href;
  }
  if (route?.kind === "file") return fileOf2(`${route.upstreamId}/${route.project}/${route.filename}`)?.origin ?? null;
  if (route === null || route.kind === "door") return null;
  const upstream = upstreams.get(route.upstreamId);
  if (upstream === void 0) return null;
  return route.kind === "page" ? `${upstream.shown.replace(/\/*$/, "")}/${route.project}/` : upstream.shown;
}

// packages/gate/src/ledger.ts
var Ledger = class {
  #entries = /* @__PURE__ */ new Map();
  add(entry) {
    this.#entries.set(`${entry.sha256} ${entry.gateUrl}`, entry);
  }
  list() {
    return [...this.#entries.values()];
  }
};

// packages/gate/src/page-source.ts
import { readdir } from "node:fs/promises";
import { resolve as resolve5 } from "node:path";
import { pathToFileURL } from "node:url";

// packages/gate/src/page-builder.ts
function buildPageFiles(page, surroundings) {
  const offered = /* @__PURE__ */ new Map();
  const spellings = /* @__PURE__ */ new Map();
  const pageGivesTimes = page.links.some((link) => link.uploadTime !== null);
  const base = (page.base === null ? null : URL.parse(page.base, surroundings.pageUrl.href)) ?? surroundings.pageUrl;
  for (const link of page.links) {
    const file = fileOf(link, { ...surroundings, base, page, pageGivesTimes });
    if (file === null) continue;
    const key = file.filename.toLowerCase().replaceAll(/[-_.]+/g, "-");
    const first = offered.get(spellings.get(key) ?? file.filename);
    if (first === void 0) {
      offered.set(file.filename, { file, refusal: null });
      spellings.set(key, file.filename);
    } else if (first.file.filename !== file.filename) {
      refuse(offered, first.file, "the index lists this file in two spellings");
      offered.set(file.filename, { file, refusal: "the index lists this file in two spellings" });
    } else if (first.file.sha256 !== file.sha256 || first.file.origin !== file.origin && file.sha256 === null) {
      refuse(offered, first.file, "the index lists this file twice with different content");
    }
  }
  return offered;
}
function refuse(offered, file, refusal) {
  offered.set(file.filename, { file, refusal });
}
function fileOf(link, surroundings) {
  const url = URL.parse(link.url, surroundings.base.href);
  if (url === null || !surroundings.isHostAllowed(url, link.sha256 !== null)) return null;
  const filename = lastSegment(url);
  const { upstream, project, page } = surroundings;
  if (filename === null || project !== null && link.label !== filename) return null;
  const name = parseArchiveName(filename, project ?? void 0);
  if (name === null) return null;
  url.hash = "";
  return {
    upstream,
    project: name.project,
    filename,
    kind: name.kind,
    version: name.version,
    origin: url.href,
    sha256: link.sha256,
    size: link.size,
    requiresPython: link.requiresPython,
    coreMetadata: name.kind === "wheel" ? link.coreMetadata : false,
    release: {
      indexUrl: upstream.shown,
      projectStatus: page.status,
      statusReason: page.statusReason === null ? null : untrustedText(page.statusReason),
      yanked: link.yanked !== null,
      yankedReason: link.yanked === null ? null : untrustedText(link.yanked),
      uploadTime: link.uploadTime,
      ...link.hasProvenance === true ? { hasProvenance: true } : {},
      pageGivesTimes: surroundings.pageGivesTimes,
      sidecarProblem: null
    }
  };
}
function lastSegment(url) {
  try {
    const name = decodeURIComponent(url.pathname.slice(url.pathname.lastIndexOf("/") + 1));
    return /^[A-Za-z0-9._+!-]+$/.test(name) ? name : null;
  } catch {
    return null;
  }
}

// packages/gate/src/page-source.ts
var ACCEPT = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1";
var PAGE_DEADLINE_MS = 6e4;
var PageSource = class {
  #client;
  #store;
  #isOffline;
  #pages = /* @__PURE__ */ new Map();
  constructor(client, options) {
    this.#client = client;
    this.#store = options.store;
    this.#isOffline = options.isOffline;
  }
  /**
   * Files of a project, or null when the upstream says 404 or 410; `project` null: a folder or page of links.
   * Throws GateError when the answer is missing or cannot be trusted.
   */
  find(upstream, project) {
    const key = `${upstream.id} ${project ?? ""}`;
    let page = this.#pages.get(key);
    if (page === void 0) {
      page = upstream.kind === "links-folder" ? readFolder(upstream) : this.#load(upstream, project);
      this.#pages.set(key, page);
    }
    return page;
  }
  async #load(upstream, project) {
    const url = new URL(upstream.location);
    if (project !== null) url.pathname = `${url.pathname.replace(/\/*$/, "")}/${project}/`;
    const key = cleanUrl(url);
    const stored = parseStoredPage(await this.#store.readPage(key));
    if (this.#isOffline) {
      if (stored !== null) return this.#build(stored, upstream, project);
      if (project !== null) return null;
      throw new GateError("offline-missing", `${key} is not in the store and --offline is set`, url.host);
    }
    const answer = await this.#client.fetch(url, {
      purpose: "page",
      headers: {
        "accept": ACCEPT,
        "accept-encoding": "gzip",
        ...stored?.etag == null ? {} : { "if-none-match": stored.etag }
      }
    });
    if (answer.status === 304 && stored !== null) {
      discard(answer);
      return this.#build(stored, upstream, project);
    }
    if (answer.status === 404 || answer.status === 410) {
      discard(answer);
      return null;
    }
    if (answer.status !== 200) {
      discard(answer);
      const hint = answer.status === 401 || answer.status === 403 ? "; credentials were looked for in its URL and in netrc" : "";
      throw new GateError("index-unreachable", `${key} answered ${answer.status}${hint}`, url.host);
    }
    const page = await this.#read(answer, key);
    const files = this.#build(page, upstream, project);
    await this.#store.writePage(key, JSON.stringify(page));
    return files;
  }
  async #read(answer, key) {
    const type = (answer.header("content-type") ?? "text/html").toLowerCase();
    try {
      const bytes = await readBoundedBody(answer, { maxBytes: LIMITS.indexPageBytes, deadlineMs: PAGE_DEADLINE_MS });
      const body = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
      return { url: cleanUrl(answer.url), type, etag: answer.header("etag"), body };
    } catch (error) {
      const cause = error instanceof Error ? error.message : "it broke off";
      throw new GateError("index-answer", `the page ${key} cannot be read: ${cause}`, new URL(key).host);
    }
  }
  #build(page, upstream, project) {
    const pageUrl = new URL(page.url);
    const parsed = parsePage(page);
    if (!parsed.ok) throw new GateError("index-answer", `the page ${page.url} cannot be trusted: ${parsed.problem}`, pageUrl.host);
    if (project !== null && parsed.value.name !== null && normalizeName(parsed.value.name) !== project) {
      throw new GateError("index-answer", `the page ${page.url} is about another project`, pageUrl.host);
    }
    return buildPageFiles(parsed.value, {
      upstream,
      project,
      pageUrl,
      isHostAllowed: (url, isContentFixed) => this.#client.isFileHostAllowed(url, { page: pageUrl, isContentFixed })
    });
  }
};
function parsePage(page) {
  const type = page.type.split(";")[0]?.trim() ?? "";
  if (type.endsWith("json")) return parseSimpleJson(page.body);
  if (type.endsWith("html")) return parseSimpleHtml(page.body);
  return { ok: false, problem: "neither JSON nor HTML" };
}
function parseStoredPage(text) {
  if (text === null) return null;
  try {
    const page = JSON.parse(text);
    const { url, type, body } = page;
    if (typeof url !== "string" || typeof type !== "string" || typeof body !== "string") return null;
    return { url, type, body, etag: typeof page.etag === "string" ? page.etag : null };
  } catch {
    return null;
  }
}
async function readFolder(upstream) {
  const offered = /* @__PURE__ */ new Map();
  const names = await readdir(upstream.location).catch(() => []);
  for (const filename of names) {
    const name = parseArchiveName(filename);
    if (name === null) continue;
    const file = {
      upstream,
      project: name.project,
      filename,
      kind: name.kind,
      version: name.version,
      origin: pathToFileURL(resolve5(upstream.location, filename)).href,
      sha256: null,
      size: null,
      requiresPython: null,
      coreMetadata: false,
      release: {
        indexUrl: upstream.shown,
        projectStatus: null,
        statusReason: null,
        yanked: false,
        yankedReason: null,
        uploadTime: null,
        pageGivesTimes: false,
        sidecarProblem: null
      }
    };
    offered.set(filename, { file, refusal: null });
  }
  return offered;
}

// packages/gate/src/true-urls.ts
function urlKey(url) {
  return `${url.protocol}//${url.host}${decodePercent(url.pathname)}${url.search}`;
}
function findPage(url, upstreams) {
  const key = urlKey(url);
  for (const upstream of upstreams) {
    if (upstream.kind === "links-folder") continue;
    const place = URL.parse(upstream.location);
    if (place === null) continue;
    const placeKey = urlKey(place);
    if (upstream.kind === "links-page") {
      if (placeKey === key) return { upstream, project: null };
      continue;
    }
    const prefix = placeKey.replace(/\/*$/, "/");
    const rest = key.startsWith(prefix) ? key.slice(prefix.length) : "";
    const name = /^([A-Za-z0-9][A-Za-z0-9._-]{0,200})\/?$/.exec(rest)?.[1];
    if (name !== void 0) return { upstream, project: normalizeName(name) };
  }
  return null;
}
function filenameOf(url) {
  const name = decodePercent(url.pathname.slice(url.pathname.lastIndexOf("/") + 1));
  return /^[A-Za-z0-9][A-Za-z0-9._+!-]{0,254}$/.test(name) ? name : null;
}
function isHomeOf(upstream, url) {
  const host = URL.parse(upstream.location)?.host;
  return host === url.host || host === "pypi.org" && url.host === "files.pythonhosted.org";
}

// packages/gate/src/gate-run.ts
var GateRun = class {
  origin = "";
  isWithholding = true;
  ledger = new Ledger();
  options;
  #store;
  #upstreams = /* @__PURE__ */ new Map();
  #asked = /* @__PURE__ */ new Map();
  #withheld = /* @__PURE__ */ new Map();
  #offered = /* @__PURE__ */ new Map();
  #offeredAt = /* @__PURE__ */ new Map();
  #prepared = /* @__PURE__ */ new WeakMap();
  #background = new BackgroundWork();
  #client = null;
  #pages = null;
  #artifacts = null;
  #plan = null;
  #incident = null;
  constructor(options, store) {
    this.options = options;
    this.#store = store;
  }
  configure(surroundings) {
    for (const upstream of surroundings.upstreams) this.#upstreams.set(upstream.id, upstream);
    const client = new UpstreamClient(surroundings);
    this.#client = client;
    this.#pages = new PageSource(client, { store: this.#store, isOffline: this.options.isOffline });
    this.#artifacts = new Artifacts(client, { store: this.#store, gate: this.options });
  }
  artifacts() {
    if (this.#artifacts === null) throw new GateError("internal", "the gate was asked before it knew the indexes", "gate");
    return this.#artifacts;
  }
  freeze(plan) {
    this.#plan = plan;
  }
  get incident() {
    return this.#incident;
  }
  /** Ends the run; only the first incident counts. */
  report(error) {
    const incident = incidentOf(error);
    if (this.#incident === null) {
      this.#incident = incident;
      this.options.hooks.abort(incident);
    }
    return incident;
  }
  pathOfUpstream(upstream) {
    return upstream.kind === "index" ? `/i/${upstream.id}/simple/` : `/l/${upstream.id}/`;
  }
  /** An id `~BASE64URL` stands for an index URL that the user's settings do not name. */
  upstream(id) {
    const upstream = this.#upstreams.get(id);
    if (upstream !== void 0) return upstream;
    const named = id.startsWith("~") ? URL.parse(Buffer.from(id.slice(1), "base64url").toString("utf8")) : null;
    const shown = named === null ? "an index" : cleanUrl(named);
    throw new GateError(
      "undeclared-index",
      `${shown} is none of your indexes${named === null ? "" : `; if it is yours: --allow-index ${shown}`}`,
      shown
    );
  }
  /** What pip may see of a page; null = the upstream has no such project. */
  async shownFiles(upstream, options) {
    const { project, isForBuild } = options;
    if (project !== null && !this.#mayAsk(upstream, project)) return null;
    const files = await this.#find(upstream, project);
    if (project !== null) {
      const asked = this.#asked.get(project) ?? /* @__PURE__ */ new Map();
      asked.set(upstream.shown, files !== null);
      this.#asked.set(project, asked);
    }
    if (files === null) {
      if (this.options.isOffline && project !== null) await this.#assertStoredSomewhere(project);
      return null;
    }
    await this.#prepare(files);
    const shown = [];
    for (const { file } of files.values()) {
      if (!isForBuild && !this.#isInPlan(file) || !this.#mayAsk(upstream, file.project)) continue;
      shown.push({ file, withheld: this.#withhold(file, files.get(file.filename)?.refusal ?? null) });
      this.#offered.set(`${upstream.id}/${file.project}/${file.filename}`, file);
      this.#offeredAt.set(urlKey(new URL(file.origin)), file);
    }
    return shown;
  }
  /** The page that pip meant; a URL that is none of the user's places ends the run. */
  pageAt(url) {
    const page = findPage(url, this.#upstreams.values());
    if (page === null) {
      const [place, links] = [cleanUrl(new URL("..", url)), cleanUrl(url)];
      const message = `${place} is none of your indexes; if it is yours: --allow-index ${place} (a page of links: --allow-index ${links})`;
      throw new GateError("undeclared-index", message, place);
    }
    this.#client?.rememberCredentials(url);
    return page;
  }
  /**
   * The file that pip meant: one that a page offered, or that the index which hosts it lists (locks and direct URLs
   * name such files without their page), else a direct URL. Null: its name cannot be a file name here.
   */
  async fileAt(url) {
    const key = urlKey(url);
    const filename = filenameOf(url);
    const isMetadata = !this.#offeredAt.has(key) && key.endsWith(".metadata");
    const file = this.#offeredAt.get(isMetadata ? key.slice(0, -".metadata".length) : key) ?? await this.#listedAt(url, filename);
    if (file !== null) {
      return { kind: "file", upstreamId: file.upstream.id, project: file.project, filename: file.filename, isMetadata };
    }
    return filename === null ? null : { kind: "direct", url, filename };
  }
  async #listedAt(url, filename) {
    const name = filename === null ? null : parseArchiveName(filename);
    if (name === null) return null;
    for (const upstream of this.#upstreams.values()) {
      if (upstream.kind !== "index" || !isHomeOf(upstream, url) || !this.#mayAsk(upstream, name.project)) continue;
      const file = (await this.#find(upstream, name.project))?.get(filename ?? "")?.file;
      if (file !== void 0 && urlKey(new URL(file.origin)) === urlKey(url)) return file;
    }
    return null;
  }
  /** The file behind a route. `absent`: not on the page or not in the plan. */
  async fileOf(route, isForBuild) {
    const upstream = this.upstream(route.upstreamId);
    if (!this.#mayAsk(upstream, route.project)) return null;
    const files = await this.#find(upstream, upstream.kind === "index" ? route.project : null);
    const offered = files?.get(route.filename);
    if (files === null || offered === void 0 || offered.file.project !== route.project) return null;
    await this.#prepare(files);
    if (!isForBuild && !this.#isInPlan(offered.file)) return null;
    this.#offered.set(`${upstream.id}/${offered.file.project}/${offered.file.filename}`, offered.file);
    return { file: offered.file, refusal: this.#withhold(offered.file, offered.refusal) };
  }
  /** Only where pip was itself: looking a name up elsewhere would tell it to whoever runs that index (promise 5). */
  async obtain(project, filename) {
    const name = normalizeName(project);
    const places = [...this.#upstreams.values()].filter((upstream) => this.#mayAsk(upstream, name));
    const offered = places.map(({ id }) => this.#offered.get(`${id}/${name}/${filename}`)).find((file) => file !== void 0);
    if (offered !== void 0) return this.artifacts().asOffered(await this.artifacts().obtain(offered));
    for (const upstream of places) {
      if (upstream.kind === "index" && this.#asked.get(name)?.has(upstream.shown) !== true) continue;
      const file = (await this.#find(upstream, upstream.kind === "index" ? name : null))?.get(filename)?.file;
      if (file !== void 0) return this.artifacts().asOffered(await this.artifacts().obtain(file));
    }
    throw new GateError("file-unreachable", `no index lists ${filename} any more`, project);
  }
  /** Fetches, examines and judges in the background; trouble shows when somebody asks for the file. */
  async prefetch(project, filename) {
    await this.#background.add(async () => {
      const artifact = await this.obtain(project, filename);
      await this.artifacts().decide(artifact, false);
    });
  }
  /** Pages and files that pip will ask for, a few at a time; trouble shows when it does. */
  expect(project, { indexes, choose }) {
    for (const upstream of this.#upstreams.values()) {
      if (upstream.kind !== "index" || !indexes.includes(upstream.shown) || !this.#mayAsk(upstream, project)) continue;
      void this.#background.add(async () => {
        const files = await this.#find(upstream, project);
        if (files === null) return;
        await this.#prepare(files);
        const open = [...files.values()].filter(({ file: file2, refusal }) => this.#withhold(file2, refusal) === null);
        const file = choose(open.map((one) => one.file));
        if (file !== null) await this.artifacts().obtain(file);
      });
    }
  }
  /** Fetches and examines without a verdict, because the resolver may still drop it. */
  prepare(file) {
    void this.#background.add(() => this.artifacts().obtain(file));
  }
  trueUrl(gateUrl) {
    const fileOf2 = (key) => this.#offered.get(key);
    return findTrueUrl(gateUrl, { origin: this.origin, upstreams: this.#upstreams, fileOf: fileOf2 });
  }
  missingProjects() {
    return [...this.#asked].filter(([, indexes]) => [...indexes.values()].every((isThere) => !isThere)).map(([name, indexes]) => ({ name, indexes: [...indexes.keys()] }));
  }
  withheld() {
    return [...this.#withheld.values()];
  }
  /** A local archive, vetted: the copy to use instead, or the reason. */
  async vetLocal(path, isForBuild) {
    const artifact = await this.artifacts().importLocal(path);
    const decision = await this.artifacts().decide(artifact, isForBuild);
    if (!decision.release) return { refused: decision.reason };
    const copy = await this.#store.copyNamed(artifact, basename3(path));
    this.release(artifact, `file:${copy}`);
    return { path: copy, sha256: artifact.sha256 };
  }
  /** Writes a release into the ledger; nothing is sent before. */
  release(artifact, gateUrl) {
    this.ledger.add({
      sha256: artifact.sha256,
      filename: artifact.filename,
      gateUrl,
      origin: artifact.source.url ?? "",
      source: artifact.source,
      project: artifact.file?.project ?? null,
      version: artifact.file?.version ?? null
    });
  }
  async close() {
    this.#background.drop();
    await this.#client?.close();
  }
  #find(upstream, project) {
    if (this.#pages === null) throw new GateError("internal", "the gate was asked before it knew the indexes", "gate");
    return this.#pages.find(upstream, project);
  }
  #mayAsk(upstream, project) {
    return this.options.hooks.mayAsk?.(upstream, project) ?? true;
  }
  #prepare(files) {
    let prepared = this.#prepared.get(files);
    if (prepared === void 0) {
      prepared = this.options.hooks.preparePage?.([...files.values()].map(({ file }) => file)) ?? Promise.resolve();
      this.#prepared.set(files, prepared);
    }
    return prepared;
  }
  /** Offline, a page that no index ever gave is not "no such project" but unknown (promise 3). */
  async #assertStoredSomewhere(project) {
    for (const upstream of this.#upstreams.values()) {
      if (upstream.kind === "index" && await this.#find(upstream, project) !== null) return;
    }
    const hasLinks = [...this.#upstreams.values()].some((upstream) => upstream.kind !== "index");
    if (!hasLinks) throw new GateError("offline-missing", `no page of ${project} is in the store and --offline is set`, project);
  }
  #isInPlan(file) {
    return this.#plan === null || this.#plan.files.get(file.project)?.has(file.filename) === true;
  }
  #withhold(file, refusal) {
    const reason = refusal ?? (this.isWithholding ? this.options.hooks.withhold(file) : null);
    if (reason !== null) this.#withheld.set(file.origin, { file, reason });
    return reason;
  }
};

// packages/gate/src/gate-server.ts
import { createHash as createHash3, randomBytes, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";

// packages/gate/src/gate-answer.ts
import { createReadStream as createReadStream2 } from "node:fs";
import { pipeline } from "node:stream/promises";
var HEARTBEAT_MS = 3e3;
var RANGE = /^bytes=(\d{1,15})-(\d{0,15})$/;
function sendText(response, answer) {
  if (response.headersSent || response.destroyed) return;
  const reason = answer.reason === void 0 ? void 0 : reasonPhrase(answer.reason);
  const body = answer.body ?? (reason === void 0 ? "" : JSON.stringify({ status: answer.status, title: "refused by safe-pip", detail: reason }));
  const headers = {
    "content-type": answer.type ?? (answer.body === void 0 ? "application/problem+json" : "application/octet-stream"),
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store"
  };
  if (reason === void 0) response.writeHead(answer.status, headers);
  else response.writeHead(answer.status, reason === "" ? "refused" : reason, headers);
  response.end(response.req.method === "HEAD" ? void 0 : body);
}
async function sendBlob(response, blob) {
  const range = RANGE.exec(response.req.headers.range ?? "");
  const start = Number(range?.[1] ?? 0);
  const end = Math.min(range?.[2] === void 0 || range[2] === "" ? blob.size - 1 : Number(range[2]), blob.size - 1);
  if (range !== null && start > end) {
    response.writeHead(416, { "content-range": `bytes */${blob.size}`, "content-length": 0 }).end();
    return;
  }
  response.writeHead(range === null ? 200 : 206, {
    "content-type": "application/octet-stream",
    "content-length": end - start + 1,
    "accept-ranges": "bytes",
    "cache-control": "no-store",
    ...range === null ? {} : { "content-range": `bytes ${start}-${end}/${blob.size}` }
  });
  if (response.req.method === "HEAD" || blob.size === 0) response.end();
  else await pipeline(createReadStream2(blob.path, { start, end }), response).catch(() => void 0);
}
async function withHeartbeat(response, work) {
  if (response.req.httpVersion !== "1.1") return work;
  const timer = setInterval(() => {
    if (!response.headersSent && !response.destroyed) response.writeContinue();
  }, HEARTBEAT_MS);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
async function readJsonBody(request2) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request2) {
    const bytes = chunk;
    size += bytes.length;
    if (size > 16777216) throw new Error("the request is too long");
    chunks.push(bytes);
  }
  return size === 0 ? null : JSON.parse(Buffer.concat(chunks).toString("utf8"));
}

// packages/gate/src/page-writer.ts
var JSON_TYPE = "application/vnd.pypi.simple.v1+json";
function renderJsonPage(files, head) {
  const versions = [...new Set(files.map(({ file }) => file.version))];
  const status = files[0]?.file.release;
  return JSON.stringify({
    meta: { "api-version": "1.1" },
    name: head.name,
    ...status?.projectStatus == null ? {} : { "project-status": { status: display(status.projectStatus, 40) } },
    versions,
    files: files.map((shown) => jsonFile(shown, head))
  });
}
function jsonFile({ file, withheld }, head) {
  const yanked = yankOf({ file, withheld });
  return {
    filename: file.filename,
    url: urlOf(file, head),
    hashes: file.sha256 === null ? {} : { sha256: file.sha256 },
    ...file.requiresPython === null ? {} : { "requires-python": display(file.requiresPython) },
    ...file.kind === "wheel" ? { "core-metadata": true } : {},
    yanked: yanked === "" ? true : yanked ?? false,
    ...file.size === null ? {} : { size: file.size },
    ...file.release.uploadTime === null ? {} : { "upload-time": display(file.release.uploadTime, 40) }
  };
}
function renderHtmlPage(files, head) {
  const title = escapeHtml(head.name);
  const anchors = files.map((shown) => {
    const { file } = shown;
    const yanked = yankOf(shown);
    const attributes = [
      `href="${escapeHtml(urlOf(file, head))}"`,
      ...file.requiresPython === null ? [] : [`data-requires-python="${escapeHtml(display(file.requiresPython))}"`],
      ...file.kind === "wheel" && head.offersMetadata ? ['data-dist-info-metadata="true"', 'data-core-metadata="true"'] : [],
      ...yanked === null ? [] : [`data-yanked="${escapeHtml(yanked)}"`]
    ];
    return `<a ${attributes.join(" ")}>${escapeHtml(file.filename)}</a><br>`;
  });
  return `<!DOCTYPE html>
<html><head><meta name="pypi:repository-version" content="1.1"><title>${title}</title></head><body>
${anchors.join("\n")}
</body></html>
`;
}
function isJsonWanted(accept, userAgent) {
  if (isOldPip(userAgent)) return false;
  let json = -1;
  let html = -1;
  for (const part of (accept ?? "").split(",")) {
    const [type = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
    const quality = Number(parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1");
    if (type === JSON_TYPE) json = quality;
    else if (type === "text/html" || type.endsWith("+html")) html = Math.max(html, quality);
  }
  return json > 0 && json >= html;
}
function isOldPip(userAgent) {
  return /^pip\/(?:1?\d|2[0-2])\./.test(userAgent ?? "");
}
function yankOf({ file, withheld }) {
  if (withheld !== null) return display(withheld);
  if (!file.release.yanked) return null;
  return file.release.yankedReason === null ? "" : display(rawText(file.release.yankedReason));
}
function urlOf(file, head) {
  return `${head.pathOf(file)}${file.sha256 === null ? "" : `#sha256=${file.sha256}`}`;
}
function escapeHtml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

// packages/gate/src/gate-server.ts
var BUILD_MARK = /"user_data"\s*:\s*"safe-pip-build"/;
var GateServer = class {
  origin = "";
  #token = randomBytes(24).toString("base64url");
  userKey = randomBytes(24).toString("base64url");
  #run;
  #server;
  #sockets = /* @__PURE__ */ new Set();
  constructor(run) {
    this.#run = run;
    this.#server = createServer({ noDelay: true, keepAliveTimeout: 6e5, requestTimeout: 0 }, (request2, response) => {
      void this.#answer(request2, response);
    });
    this.#server.on("connection", (socket) => {
      this.#sockets.add(socket);
      socket.on("close", () => {
        this.#sockets.delete(socket);
      });
      socket.on("error", () => void 0);
    });
    this.#server.on("connect", (request2, socket) => {
      const reason = this.#proxyHit(request2.url ?? "");
      socket.end(`HTTP/1.1 403 ${reason}\r
content-length: 0\r
connection: close\r
\r
`);
    });
    this.#server.on("clientError", (_error, socket) => {
      socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n");
    });
  }
  get userInfo() {
    return `safe-pip:${this.#token}`;
  }
  urlOf(path) {
    return `${this.origin.replace("://", `://${this.userInfo}@`)}${path}`;
  }
  listen() {
    return new Promise((done, fail) => {
      this.#server.once("error", fail);
      this.#server.listen(0, "127.0.0.1", () => {
        const address = this.#server.address();
        this.origin = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
        done();
      });
    });
  }
  close() {
    return new Promise((done) => {
      this.#server.close(() => {
        done();
      });
      for (const socket of this.#sockets) socket.destroy();
    });
  }
  async #answer(request2, response) {
    response.on("error", () => void 0);
    const target = request2.url ?? "";
    const path = target.startsWith(`${this.origin}/`) ? target.slice(this.origin.length) : target;
    if (!path.startsWith("/")) {
      sendText(response, { status: 403, reason: this.#proxyHit(target) });
      return;
    }
    if (`http://${request2.headers.host ?? ""}` !== this.origin || request2.headers.origin !== void 0 || !this.#hasToken(request2)) {
      sendText(response, { status: 403, reason: "safe-pip: not for you" });
      return;
    }
    const route = parseGateRoute(path);
    if (route === null) {
      sendText(response, { status: 400, reason: "safe-pip: no such path" });
      return;
    }
    const isDoor = route.kind === "door";
    if (isDoor ? request2.method !== "POST" : request2.method !== "GET" && request2.method !== "HEAD") {
      sendText(response, { status: 405, reason: "safe-pip: method not allowed" });
      return;
    }
    try {
      await this.#serve(route, response);
    } catch (error) {
      const incident = this.#run.report(error);
      const isPage = ["page", "links", "root", "true-page"].includes(route.kind);
      if (!isPage) sendText(response, { status: 403, reason: incident.message });
    }
  }
  async #serve(route, response) {
    if (route.kind === "door") return this.#serveDoor(route.door, response);
    if (route.kind === "direct") return this.#serveDirect(route, response);
    if (route.kind === "file") return this.#serveFile(route, response);
    if (route.kind === "true-file") return this.#serveTrueFile(route.url, response);
    if (route.kind === "true-page") return this.#servePage({ ...this.#run.pageAt(route.url), isTrue: true }, response);
    const upstream = this.#run.upstream(route.upstreamId);
    if (route.kind === "root") {
      sendText(response, { status: 404, reason: "safe-pip: the gate lists no projects" });
      return;
    }
    const project = route.kind === "page" ? normalizeName(route.project) : null;
    return this.#servePage({ upstream, project, isTrue: false }, response);
  }
  async #serveTrueFile(url, response) {
    const route = await withHeartbeat(response, this.#run.fileAt(url));
    if (route === null) {
      sendText(response, { status: 403, reason: `safe-pip: ${cleanUrl(url)} does not end in the name of a wheel or sdist` });
    } else if (route.kind === "file") {
      await this.#serveFile(route, response);
    } else {
      const sha256s = String(response.req.headers["x-safe-pip-sha256"] ?? "").match(/\b[0-9a-f]{64}\b/g) ?? [];
      await this.#serveDirect({ ...route, sha256s }, response);
    }
  }
  /** Build scripts know the token; with this route it would be their way to any host. */
  async #serveDirect(direct, response) {
    if (!isSame(response.req.headers["x-safe-pip-key"], this.userKey)) {
      sendText(response, {
        status: 403,
        reason: `safe-pip: ${cleanUrl(direct.url)} is a direct URL that the user did not ask for`
      });
      return;
    }
    await this.#serveArtifact(this.#run.artifacts().obtainDirect(direct), response);
  }
  async #servePage({ upstream, project, isTrue }, response) {
    const isForBuild = isBuildRequest(response.req);
    const files = await withHeartbeat(response, this.#run.shownFiles(upstream, { project, isForBuild }));
    if (files === null) {
      sendText(response, { status: 404, reason: "Not Found" });
      return;
    }
    const { accept, "user-agent": userAgent } = response.req.headers;
    const head = {
      name: project ?? "links",
      offersMetadata: !isOldPip(userAgent),
      pathOf: (file) => isTrue ? file.origin : `/f/${file.upstream.id}/${file.project}/${file.filename}`
    };
    const isJson = project !== null && isJsonWanted(accept, userAgent);
    sendText(response, {
      status: 200,
      type: isJson ? JSON_TYPE : "text/html; charset=utf-8",
      body: isJson ? renderJsonPage(files, head) : renderHtmlPage(files, head)
    });
  }
  async #serveFile(route, response) {
    const found = await withHeartbeat(response, this.#run.fileOf(route, isBuildRequest(response.req)));
    if (found === null) {
      sendText(response, { status: 404, reason: "safe-pip: this file is not part of the plan or of the page" });
    } else if (found.refusal !== null) {
      sendText(response, { status: 403, reason: `safe-pip: ${found.refusal}` });
    } else if (route.isMetadata) {
      await this.#serveMetadata(found.file, response);
    } else {
      await this.#serveArtifact(this.#run.artifacts().obtain(found.file), response);
    }
  }
  async #serveMetadata(file, response) {
    if (file.kind !== "wheel") {
      sendText(response, { status: 404, reason: "safe-pip: only wheels have metadata here" });
      return;
    }
    this.#run.prepare(file);
    const bytes = await withHeartbeat(response, this.#run.artifacts().metadata(file));
    const refusal = bytes === null ? "this wheel has no readable metadata" : this.#refuseMetadata(file, bytes);
    if (bytes === null || refusal !== null) {
      const artifact = await withHeartbeat(response, this.#run.artifacts().obtain(file));
      const decision = await withHeartbeat(response, this.#run.artifacts().decide(artifact, isBuildRequest(response.req)));
      sendText(response, { status: 403, reason: `safe-pip: ${decision.release ? refusal : decision.reason}` });
      return;
    }
    sendText(response, { status: 200, body: bytes });
  }
  #refuseMetadata(file, bytes) {
    const { refuseMetadata } = this.#run.options.hooks;
    if (refuseMetadata !== void 0) return refuseMetadata(file, bytes);
    const isPublic = URL.parse(file.upstream.location)?.hostname === "pypi.org";
    const hasUrl = /^requires-dist:[^\n;]*@\s*[a-z][a-z0-9+.-]*:/im.test(Buffer.from(bytes).toString("utf8"));
    return isPublic && hasUrl ? `${file.filename} depends on a direct URL` : null;
  }
  async #serveArtifact(work, response) {
    const artifact = await withHeartbeat(response, work);
    const decision = await withHeartbeat(response, this.#run.artifacts().decide(artifact, isBuildRequest(response.req)));
    const { incident } = this.#run;
    if (!decision.release || incident !== null) {
      sendText(response, { status: 403, reason: `safe-pip: ${decision.release ? incident?.message : decision.reason}` });
      return;
    }
    const gateUrl = `${this.origin}${response.req.url ?? ""}`;
    this.#run.release(artifact, gateUrl);
    await sendBlob(response, { path: artifact.blobPath, size: artifact.size });
  }
  async #serveDoor(door, response) {
    const body = await readJsonBody(response.req);
    const path = typeof body === "object" && body !== null && "path" in body ? body.path : null;
    const isLocal = door === "local" && typeof path === "string";
    const work = isLocal ? this.#run.vetLocal(path, isBuildRequest(response.req)) : this.#run.options.hooks.door(door, body);
    const answer = await withHeartbeat(response, work);
    sendText(response, { status: 200, type: "application/json", body: JSON.stringify(answer ?? null) });
  }
  #proxyHit(target) {
    const url = URL.parse(target.includes("://") ? target : `https://${target}`);
    const shown = reasonPhrase(
      rawText(untrustedText(url === null ? "an unreadable address" : target.includes("://") ? cleanUrl(url) : url.host))
    );
    const message = `something tried to reach ${shown} around the gate`;
    this.#run.report(new GateError("proxy-hit", message, url?.host ?? shown));
    return reasonPhrase(`safe-pip: ${message}`);
  }
  #hasToken(request2) {
    const given = request2.headers.authorization ?? "";
    return isSame(given, `Basic ${Buffer.from(this.userInfo).toString("base64")}`);
  }
};
function isBuildRequest(request2) {
  return BUILD_MARK.test(request2.headers["user-agent"] ?? "");
}
function isSame(given, wanted) {
  const digest = (text) => createHash3("sha256").update(text).digest();
  return timingSafeEqual(digest(String(given ?? "")), digest(wanted));
}

// packages/gate/src/store.ts
import { createHash as createHash4, randomBytes as randomBytes2 } from "node:crypto";
import { createReadStream as createReadStream3, createWriteStream } from "node:fs";
import { copyFile, mkdir, readdir as readdir2, rename, rm, stat, readFile, writeFile } from "node:fs/promises";
import { join as join4 } from "node:path";
import { pipeline as pipeline2 } from "node:stream/promises";
import { Transform } from "node:stream";
var ABANDONED_AFTER_MS = 24 * 60 * 60 * 1e3;
var Store = class {
  #root;
  #pages;
  #local;
  #pins;
  #verified = /* @__PURE__ */ new Map();
  #folders = /* @__PURE__ */ new Set();
  constructor(home) {
    this.#root = join4(home, "store", "sha256");
    this.#pages = join4(home, "pages");
    this.#pins = join4(home, "pins");
    this.#local = join4(home, "local");
  }
  /** Makes the folders, mode 0700, and removes temporary files that are older than a day. */
  async open() {
    for (const folder of [this.#root, this.#pages, this.#pins]) await mkdir(folder, { recursive: true, mode: 448 });
    for (const name of await readdir2(this.#root)) {
      if (!name.startsWith("tmp-")) continue;
      const path = join4(this.#root, name);
      const age = await stat(path).then(
        (found) => Date.now() - found.mtimeMs,
        () => 0
      );
      if (age > ABANDONED_AFTER_MS) await rm(path, { force: true });
    }
  }
  /** Null when it is not there; a damaged one is removed and counts as not there. */
  async find(sha256) {
    const path = this.#pathOf(sha256);
    const found = await stat(path).catch(() => null);
    if (found === null) return null;
    const identity = `${found.ino}:${found.size}:${found.mtimeMs}`;
    if (this.#verified.get(sha256) !== identity) {
      const hash = createHash4("sha256");
      await pipeline2(createReadStream3(path), hash);
      if (hash.digest("hex") !== sha256) {
        await rm(path, { force: true });
        return null;
      }
      this.#verified.set(sha256, identity);
    }
    return { sha256, size: found.size, path };
  }
  /** Whether a file lies there under this digest; its bytes are not looked at. */
  has(sha256) {
    return stat(this.#pathOf(sha256)).then(
      () => true,
      () => false
    );
  }
  /** Writes and hashes the bytes; nothing stays behind when `source` fails or is longer than `maxBytes`. */
  async add(source, maxBytes) {
    const temporary = join4(this.#root, `tmp-${process.pid}-${randomBytes2(8).toString("hex")}`);
    const hash = createHash4("sha256");
    let size = 0;
    const meter = new Transform({
      transform(chunk, _encoding, done) {
        size += chunk.length;
        hash.update(chunk);
        done(size > maxBytes ? new Error("longer than expected") : null, chunk);
      }
    });
    try {
      await pipeline2(source, meter, createWriteStream(temporary, { flags: "wx", mode: 384 }));
      const sha256 = hash.digest("hex");
      const path = this.#pathOf(sha256);
      const folder = join4(this.#root, sha256.slice(0, 2));
      if (!this.#folders.has(folder)) await mkdir(folder, { recursive: true, mode: 448 });
      this.#folders.add(folder);
      await rename(temporary, path);
      const found = await stat(path);
      this.#verified.set(sha256, `${found.ino}:${found.size}:${found.mtimeMs}`);
      return { sha256, size, path };
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }
  /** A copy under its own file name, for pip to open as a local file. */
  async copyNamed(blob, filename) {
    const folder = join4(this.#local, blob.sha256);
    await mkdir(folder, { recursive: true, mode: 448 });
    const path = join4(folder, filename);
    const temporary = join4(folder, `tmp-${randomBytes2(6).toString("hex")}`);
    await copyFile(blob.blobPath, temporary);
    await rename(temporary, path);
    return path;
  }
  async readPage(key) {
    return readFile(join4(this.#pages, digestOf2(key)), "utf8").catch(() => null);
  }
  async writePage(key, text) {
    await writeWhole(join4(this.#pages, digestOf2(key)), text);
  }
  /** The digest first seen under this name; records it when there is none. */
  async pin(key, sha256) {
    const path = join4(this.#pins, digestOf2(key));
    const known = await readFile(path, "utf8").catch(() => null);
    if (known !== null && /^[0-9a-f]{64}$/.test(known)) return known;
    await writeWhole(path, sha256);
    return sha256;
  }
  async findPin(key) {
    const known = await readFile(join4(this.#pins, digestOf2(key)), "utf8").catch(() => null);
    return known !== null && /^[0-9a-f]{64}$/.test(known) ? known : null;
  }
  #pathOf(sha256) {
    return join4(this.#root, sha256.slice(0, 2), sha256);
  }
};
function digestOf2(key) {
  return createHash4("sha256").update(key).digest("hex");
}
async function writeWhole(path, text) {
  const temporary = `${path}.tmp-${randomBytes2(6).toString("hex")}`;
  await writeFile(temporary, text, { mode: 384, flag: "wx" });
  await rename(temporary, path);
}

// packages/gate/src/start-gate.ts
async function startGate(options) {
  await mkdir2(options.home, { recursive: true, mode: 448 });
  const store = new Store(options.home);
  await store.open();
  const run = new GateRun(options, store);
  const server = new GateServer(run);
  await server.listen();
  run.origin = server.origin;
  return {
    origin: server.origin,
    userInfo: server.userInfo,
    userKey: server.userKey,
    configure(surroundings) {
      run.configure(surroundings);
    },
    indexUrl(upstream) {
      return server.urlOf(run.pathOfUpstream(upstream));
    },
    freeze(plan) {
      run.freeze(plan);
    },
    expect(project, what) {
      run.expect(project, what);
    },
    prefetch(project, filename) {
      void run.prefetch(project, filename);
    },
    obtain: (project, filename) => run.obtain(project, filename),
    isStored: (sha256) => store.has(sha256),
    importLocal: (path) => run.artifacts().importLocal(path),
    trueUrl: (gateUrl) => run.trueUrl(gateUrl),
    ledger: () => run.ledger.list(),
    missingProjects: () => run.missingProjects(),
    withheld: () => run.withheld(),
    setWithholding(isOn) {
      run.isWithholding = isOn;
    },
    async close() {
      await server.close();
      await run.close();
    }
  };
}

// packages/safe-pip/src/vetted/name-borders.ts
function mayAsk(upstream, project, indexes) {
  if (!matchesPattern(project, indexes.internalNames)) return true;
  return indexes.internalIndex === null ? !indexes.public.some((index) => isSameIndex(index, upstream.shown)) : isSameIndex(indexes.internalIndex, upstream.shown);
}
function isPublicFile({ project, upstream }, indexes) {
  return !matchesPattern(project, indexes.internalNames) && indexes.public.some((index) => isSameIndex(index, upstream.shown));
}
function isSameIndex(a, b) {
  return a.replace(/\/+$/, "") === b.replace(/\/+$/, "");
}

export {
  GateError,
  surroundingsOf,
  openPip,
  decideIncident,
  startGate,
  mayAsk,
  isPublicFile,
  startExaminePool
};
