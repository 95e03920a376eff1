import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  require_undici
} from "./shared-undici.mjs";
import {
  failure,
  success
} from "./shared-outcome.mjs";
import {
  display
} from "./shared-display.mjs";
import {
  __toESM
} from "./shared-runtime.mjs";

// packages/core/src/node/http-client.ts
var import_undici = __toESM(require_undici(), 1);
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { createSecureContext, getCACertificates } from "node:tls";
import { gunzipSync } from "node:zlib";
var CA_VARIABLES = ["PIP_CERT", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"];
var MAX_HOPS = 5;
function openHttpClient(env, { connectMs, trustedHosts = [] }) {
  const agents = /* @__PURE__ */ new Map();
  const agentFor = ({ host, hostname }) => {
    const isTrusted = trustedHosts.some((one) => one === host || one === hostname);
    const agent = agents.get(isTrusted) ?? makeAgent(env, { connectMs, isTrusted });
    agents.set(isTrusted, agent);
    return agent;
  };
  return {
    async ask(what) {
      try {
        return await follow(what, agentFor);
      } catch (error) {
        return failure(describe(error));
      }
    },
    async close() {
      await Promise.all([...agents.values()].map((agent) => agent.destroy()));
    }
  };
}
function makeAgent(env, { connectMs, isTrusted }) {
  const file = CA_VARIABLES.map((name) => env[name] ?? "").find((path) => path !== "");
  const authorities = [
    ...getCACertificates("default"),
    ...file === void 0 ? getCACertificates("system") : [readFileSync(file, "utf8")]
  ];
  const connect = {
    timeout: connectMs,
    secureContext: createSecureContext({ ca: [...new Set(authorities)] }),
    rejectUnauthorized: !isTrusted
  };
  const either = (name) => env[name.toLowerCase()] ?? env[name] ?? "";
  const [http, https, all, none] = [either("HTTP_PROXY"), either("HTTPS_PROXY"), either("ALL_PROXY"), either("NO_PROXY")];
  return new import_undici.EnvHttpProxyAgent({
    connect,
    requestTls: connect,
    proxyTls: connect,
    httpProxy: http === "" ? all : http,
    httpsProxy: https === "" ? all : https,
    noProxy: none
  });
}
async function follow(what, agentFor) {
  const signal = AbortSignal.timeout(what.deadlineMs);
  const post = what.json === void 0 ? {} : { method: "POST", body: JSON.stringify(what.json) };
  const headers = {
    "user-agent": "safe-pip",
    "accept": what.accept ?? "application/json, */*",
    ...what.file === void 0 ? { "accept-encoding": "gzip" } : {},
    ...what.json === void 0 ? {} : { "content-type": "application/json" }
  };
  let { url } = what;
  for (let hop = 0; hop <= MAX_HOPS; hop += 1) {
    const authorization = what.authorize?.(url) ?? null;
    const answer = await (0, import_undici.request)(withoutUser(url), {
      dispatcher: agentFor(url),
      headers: { ...headers, ...authorization === null ? {} : { authorization } },
      signal,
      headersTimeout: what.deadlineMs,
      bodyTimeout: what.deadlineMs,
      ...post
    });
    const location = answer.headers["location"];
    if (answer.statusCode < 300 || answer.statusCode >= 400 || typeof location !== "string") {
      return receive(answer, { ...what, url: withoutUser(url) });
    }
    await answer.body.dump();
    const next = URL.parse(location, url.href);
    if (next === null || !["http:", "https:"].includes(next.protocol)) return failure("it redirects nowhere");
    if (url.protocol === "https:" && next.protocol === "http:") return failure("it redirects from https to http");
    if (what.mayFollow?.(next) === false) return failure(`it redirects to ${display(next.host, 100)}`);
    if (what.json !== void 0 && next.origin !== url.origin) return failure("it redirects to another host");
    url = next;
  }
  return failure("it redirects in circles");
}
async function receive(answer, { file, maxBytes, url }) {
  const pieces = [];
  const target = file === void 0 || answer.statusCode !== 200 ? null : openSync(file, "wx");
  let size = 0;
  try {
    for await (const piece of answer.body) {
      const bytes = piece;
      size += bytes.length;
      if (size > maxBytes) return failure(`it answered with more than ${maxBytes} bytes`);
      if (target === null) pieces.push(bytes);
      else for (let written = 0; written < bytes.length; ) written += writeSync(target, bytes, written);
    }
    const type = String(answer.headers["content-type"] ?? "").toLowerCase();
    return success({ status: answer.statusCode, bytes: unpack(Buffer.concat(pieces), { answer, maxBytes }), type, url });
  } finally {
    answer.body.destroy();
    if (target !== null) closeSync(target);
  }
}
function unpack(bytes, { answer, maxBytes }) {
  return answer.headers["content-encoding"] === "gzip" && bytes.length > 0 ? gunzipSync(bytes, { maxOutputLength: maxBytes }) : bytes;
}
function withoutUser(url) {
  const plain = new URL(url);
  plain.username = "";
  plain.password = "";
  plain.hash = "";
  return plain;
}
function describe(error) {
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  const code = inner instanceof Error && "code" in inner ? String(inner.code) : "";
  if (code === "ECONNREFUSED") return "connection refused";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "its name cannot be resolved";
  if (code === "UND_ERR_CONNECT_TIMEOUT" || inner instanceof Error && inner.name === "TimeoutError")
    return "it did not answer in time";
  return display(inner instanceof Error && inner.message !== "" ? inner.message : code, 200);
}

export {
  openHttpClient
};
