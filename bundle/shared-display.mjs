import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// packages/core/src/base/without-credentials.ts
function withoutCredentials(text) {
  let from = text.indexOf("://");
  if (from === -1) return text;
  let clean = "";
  let done = 0;
  while (from !== -1) {
    const start = from + 3;
    const next = text.indexOf("://", start);
    const word = /^\S*/.exec(text.slice(start, next === -1 ? void 0 : next))?.[0] ?? "";
    clean += text.slice(done, start);
    done = start + lengthOfUserInfo(word);
    from = next;
  }
  return clean + text.slice(done);
}
function lengthOfUserInfo(word) {
  const end = word.search(/[/?#]/);
  const authority = end === -1 ? word : word.slice(0, end);
  const at = authority.lastIndexOf("@");
  if (at !== -1) return at + 1;
  return /^[^:[\]]*:.*[^0-9]/.test(authority) ? word.lastIndexOf("@") + 1 : 0;
}

// packages/core/src/base/display.ts
function untrustedText(text) {
  return text;
}
function rawText(text) {
  return text;
}
var UNSAFE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;
function isPlainText(text) {
  return text.search(UNSAFE) === -1;
}
function display(text, maxLength = 300) {
  const raw = withoutCredentials(text);
  const cut = raw.length > maxLength ? `${raw.slice(0, maxLength)}\u2026` : raw;
  return cut.replace(UNSAFE, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return point < 256 ? `\\x${point.toString(16).padStart(2, "0")}` : `\\u{${point.toString(16)}}`;
  });
}

export {
  withoutCredentials,
  untrustedText,
  rawText,
  isPlainText,
  display
};
