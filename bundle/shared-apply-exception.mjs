import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  isSameVersion,
  normalizeName
} from "./shared-version-scan.mjs";

// packages/core/src/policy/apply-exception.ts
function applyException(finding, context) {
  const exception = context.exceptions.find((candidate) => isPermitted(finding, candidate, context));
  if (exception === void 0) return finding;
  const { reason, expiresAt, place } = exception;
  return { ...finding, effect: "none", exception: { reason, expiresAt, place } };
}
function isPermitted(finding, exception, { subject, now }) {
  const name = subject.name ?? finding.project ?? null;
  return exception.rule === finding.rule && now !== void 0 && now < exception.expiresAt && name !== null && normalizeName(name) === exception.name && (exception.version === null || subject.version !== null && isSameVersion(exception.version, subject.version)) && (exception.sha256 === null || exception.sha256 === subject.sha256) && (exception.advisory === null || finding.aliases?.includes(exception.advisory) === true);
}
function findStaleExceptions(findings, { exceptions, now }) {
  const used = new Set(findings.flatMap(({ exception }) => exception === void 0 ? [] : [JSON.stringify(exception.place)]));
  return exceptions.flatMap((exception) => {
    const { rule, name, version, place, expiresAt } = exception;
    const about = `from ${rule} for ${version === null ? name : `${name} ${version}`}`;
    const common = { severity: "low", domain: "engineering", place };
    if (now >= expiresAt) {
      const day = new Date(expiresAt).toISOString().slice(0, 10);
      return [
        {
          ...common,
          rule: "expired-exception",
          effect: "warn",
          message: `the exception ${about} expired on ${day} and permits nothing`
        }
      ];
    }
    if (used.has(JSON.stringify(place))) return [];
    return [
      { ...common, rule: "unmatched-exception", effect: "none", message: `the exception ${about} permitted nothing in this run` }
    ];
  });
}

export {
  applyException,
  findStaleExceptions
};
