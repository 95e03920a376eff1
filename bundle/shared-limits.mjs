import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// packages/core/src/base/limits.ts
var LIMITS = {
  /** Members of one archive. */
  archiveEntries: 1e5,
  /** Unpacked bytes of one archive. */
  archiveUnpackedBytes: 8589934592,
  /** Unpacked ÷ packed, judged only above `archiveRatioFromBytes` unpacked. */
  archiveRatio: 50,
  archiveRatioFromBytes: 67108864,
  /** The longest member path, in bytes. */
  memberPathBytes: 4096,
  /** The largest member that is ever held in memory as a whole (METADATA, RECORD, Python source). */
  memberTextBytes: 33554432,
  /** Bytes of one Python file that is parsed. */
  pythonSourceBytes: 8388608,
  /** Bytes and lines of one dependency file; the largest locks that people have are half as large. */
  manifestBytes: 1e7,
  manifestLines: 2e5,
  /** Decoded bytes of one index page. */
  indexPageBytes: 268435456,
  /** Files on one index page. */
  indexPageFiles: 2e5
};

export {
  LIMITS
};
