/**
 * Every budget in one place. Budgets are bytes, counts and steps, never seconds, so that every machine
 * gives the same verdict (promise 7). Base rates: reference measurements over 966 popular wheels, whose
 * maxima were 16,235 entries and 1.2 GiB unpacked.
 */
export const LIMITS = {
  /** Members of one archive. */
  archiveEntries: 100_000,
  /** Unpacked bytes of one archive. */
  archiveUnpackedBytes: 8_589_934_592,
  /** Unpacked ÷ packed, judged only above `archiveRatioFromBytes` unpacked. */
  archiveRatio: 50,
  archiveRatioFromBytes: 67_108_864,
  /** The longest member path, in bytes. */
  memberPathBytes: 4096,
  /** The largest member that is ever held in memory as a whole (METADATA, RECORD, Python source). */
  memberTextBytes: 33_554_432,
  /** Bytes of one Python file that is parsed. */
  pythonSourceBytes: 8_388_608,
  /** Bytes and lines of one dependency file; the largest locks that people have are half as large. */
  manifestBytes: 10_000_000,
  manifestLines: 200_000,
  /** Decoded bytes of one index page. */
  indexPageBytes: 268_435_456,
  /** Files on one index page. */
  indexPageFiles: 200_000,
} as const
